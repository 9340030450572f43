import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import type { Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { annotationOf, isRelay } from './relayed.js'
import type { Reported } from './reported.js'

const told = (source: Span, cue: Span, content: Span): Reported => ({
  kind: 'indirect',
  source: [source],
  cue: [cue],
  content: [content],
  act: 'speech',
  polarity: 'asserted',
  headline: false,
  within: null,
  confidence: 1,
  evidence: null,
  by: 'test',
})

describe('isRelay', () => {
  test.each([
    ['⟦TASS⟧ ⟦said⟧ ⟦that Rossi had left⟧.', true],
    ['⟦The daily⟧ ⟦reported⟧ ⟦that Rossi had left⟧.', true],
    ['⟦The minister⟧ ⟦said⟧ ⟦that Rossi had left⟧.', false],
  ])('%s', (written, expected) => {
    const { text, spans } = marked(written)
    const [source, cue, content] = spans as [Span, Span, Span]
    expect(isRelay(told(source, cue, content), text, annotate(articleOf(text)).found)).toBe(expected)
  })
})

describe('annotationOf', () => {
  test('is the content alone, without its "that", counted from 0', () => {
    const { text, spans } = marked('It rained. The daily reported ⟦that Rossi said “it is over” and left⟧.')
    const alone = annotationOf(spans[0] as Span, annotate(articleOf(text)).found)
    expect(alone?.tokens.map((token) => token.text)).toEqual([
      'Rossi',
      'said',
      '“',
      'it',
      'is',
      'over',
      '”',
      'and',
      'left',
    ])
    expect(alone?.sentences).toMatchObject([{ first: 0, last: 9 }])
    expect(alone?.tokens.every(({ sentence }) => sentence === 0)).toBe(true)
    expect(alone?.quotations).toHaveLength(1)
  })

  test('a short content is not read again', () => {
    const { text, spans } = marked('The daily reported ⟦that Rossi left⟧.')
    expect(annotationOf(spans[0] as Span, annotate(articleOf(text)).found)).toBeNull()
  })
})
