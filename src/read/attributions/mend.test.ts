import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import type { Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import type { Part } from './label.js'
import { dropFrames, findAside } from './mend.js'

function read(source: string) {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const partOf = ({ start, end }: Span): Part => ({
    role: 'content',
    first: annotation.tokens.findIndex((token) => token.start >= start),
    last: annotation.tokens.findLastIndex((token) => token.end <= end) + 1,
  })
  const words = ({ first, last }: Part) => text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end)
  return { annotation, parts: spans.map(partOf), words }
}

describe('dropFrames: the middle part is the cue', () => {
  test.each([
    ['⟦“It is over,”⟧ she ⟦said⟧, ⟦leaving the hall⟧.', ['“It is over,”']],
    ['⟦Asked about the talks⟧, she ⟦noted⟧ ⟦that they were over⟧.', ['that they were over']],
    ['⟦“It is over,”⟧ she ⟦said⟧. ⟦“We are done.”⟧', ['“It is over,”', '“We are done.”']],
    ['⟦The talks⟧, she ⟦said⟧, ⟦were over⟧.', ['The talks', 'were over']],
  ])('%s', (source, expected) => {
    const { annotation, parts, words } = read(source)
    const [before, cue, after] = parts as [Part, Part, Part]
    expect(dropFrames([before, after], cue, annotation).map(words)).toEqual(expected)
  })
})

describe('findAside', () => {
  test('a relative clause in which a pronoun says more', () => {
    const { annotation, parts, words } = read(
      'She said ⟦that Varn wants peace with Zorvia, which she also accused of arming its ships⟧.',
    )
    const aside = findAside(parts[0] as Part, annotation)
    expect(aside && [words(aside.source), words(aside.cue)]).toEqual(['she', 'also accused of'])
  })

  test.each([
    'She said ⟦that Varn wants peace with Zorvia, which also wants it very much⟧.',
    'She said ⟦that “Varn wants peace with Zorvia, which he accused of arming its ships”⟧.',
    'She said ⟦that Varn wants peace, which he needs more than anybody else⟧.',
  ])('none in: %s', (source) => {
    const { annotation, parts } = read(source)
    expect(findAside(parts[0] as Part, annotation)).toBeNull()
  })
})
