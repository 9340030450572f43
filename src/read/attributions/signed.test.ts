import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { partsOf } from './label.js'
import { labelSigned } from './signed.js'

const partsIn = (text: string) => {
  const annotation = annotate(articleOf(text)).found
  return partsOf(labelSigned(new Uint8Array(annotation.tokens.length), annotation)).map(({ role, first, last }) => [
    role,
    text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end),
  ])
}

describe('labelSigned', () => {
  test.each([
    '⟦“We have waited for this long enough.”⟧ ⟦—⟧ ⟦Ana Rossi⟧',
    '⟦“We have waited. The harbour is ours.”⟧ ⟦–⟧ ⟦Ana Rossi, harbour master of Port Vell⟧.',
    '⟦"The strait belongs to nobody at all."⟧ ⟦--⟧ ⟦J. R. Okonjo⟧',
    '⟦”She called it “a mistake” and went home.”⟧ ⟦―⟧ ⟦Ana Rossi⟧',
    '⟦“We have waited for this long enough.”⟧\n⟦—⟧ ⟦Ana Rossi⟧',
  ])('%s', (source) => {
    const { text, spans } = marked(source)
    expect(partsIn(text)).toEqual(
      ['content', 'cue', 'source'].map((role, i) => [role, text.slice(spans[i]?.start, spans[i]?.end)]),
    )
  })

  test.each([
    'The fleet left — Ana Rossi stayed.',
    '“We have waited” — Ana Rossi said nothing more on Monday.',
    '“Salt and Iron” — a novel',
    'Rossi said “no” and “never” — Port Vell',
    '“We have waited,” she said — “long enough.”',
  ])('not signed: %s', (text) => {
    expect(partsIn(text)).toEqual([])
  })

  test('the rest of the labels stay', () => {
    const text = 'The fleet left.\n“We have waited for this long enough.” — Ana Rossi'
    const annotation = annotate(articleOf(text)).found
    const labels = new Uint8Array(annotation.tokens.length)
    labels[0] = 1
    expect(partsOf(labelSigned(labels, annotation)).map(({ role }) => role)).toEqual([
      'source',
      'content',
      'cue',
      'source',
    ])
  })
})
