import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import type { Span } from '../../record/span.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import type { Part, Role } from './label.js'
import { findSecondCue, separateFollowing, splitAtQuotations } from './split.js'

/** The ⟦marked⟧ parts, with the roles given. */
function read(source: string, ...roles: Role[]) {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const partOf = ({ start, end }: Span, i: number): Part => ({
    role: roles[i] ?? 'content',
    first: annotation.tokens.findIndex((token) => token.start >= start),
    last: annotation.tokens.findLastIndex((token) => token.end <= end) + 1,
  })
  const parts = spans.map(partOf)
  const words = ({ first, last }: Part) => text.slice(annotation.tokens[first]?.start, annotation.tokens[last - 1]?.end)
  return { annotation, parts, words }
}

describe('splitAtQuotations', () => {
  test('cuts where the speaker begins to talk in a new sentence', () => {
    const { annotation, parts, words } = read('She stressed ⟦that Varn comes first. “I want calm.”⟧')
    expect(splitAtQuotations(parts, annotation).map(words)).toEqual(['that Varn comes first.', '“I want calm.”'])
  })

  test('leaves a content alone that was quoted before, or quotes within a sentence', () => {
    const { annotation, parts } = read('She said ⟦it was “a mess”. “It is over.”⟧ He said ⟦it was “a mess”⟧.')
    expect(splitAtQuotations(parts, annotation)).toEqual(parts)
  })

  test('cuts a content that quoted before where what follows has a cue of its own', () => {
    const { annotation, parts, words } = read(
      'She said ⟦it was “a mess”. “It is over,”⟧ ⟦he⟧ ⟦added⟧.',
      'content',
      'source',
      'cue',
    )
    expect(splitAtQuotations(parts, annotation).map(words)).toEqual([
      'it was “a mess”.',
      '“It is over,”',
      'he',
      'added',
    ])
  })
})

describe('separateFollowing', () => {
  test('a quotation in the next sentence only follows what was told', () => {
    const { annotation, parts } = read(
      'She ⟦stressed⟧ ⟦that Varn comes first⟧. ⟦“I want calm.”⟧',
      'cue',
      'content',
      'content',
    )
    const [cue, told, talk] = parts as [Part, Part, Part]
    expect(separateFollowing([told, talk], cue, annotation)).toEqual([[told], [talk]])
  })

  test('a quotation that its own cue breaks in two stays one', () => {
    const { annotation, parts } = read('⟦“We wait,”⟧ she ⟦said⟧. ⟦“We are calm.”⟧', 'content', 'cue', 'content')
    const [before, cue, after] = parts as [Part, Part, Part]
    expect(separateFollowing([before, after], cue, annotation)).toEqual([[before, after], []])
  })
})

describe('findSecondCue', () => {
  test.each([
    ['Varn ⟦criticized⟧ ⟦the plan and demanded its withdrawal from parliament⟧', 'demanded'],
    ['Varn ⟦rejects⟧ ⟦the offer but welcomes the talks about trade⟧', 'welcomes'],
  ])('%s', (source, expected) => {
    const { annotation, parts } = read(source, 'cue', 'content')
    const at = findSecondCue(parts[0] as Part, parts[1] as Part, annotation.tokens)
    expect(at === null ? null : annotation.tokens[at]?.text).toBe(expected)
  })

  test.each([
    'Rossi ⟦said⟧ ⟦that Varn criticized the plan and demanded its withdrawal⟧',
    'Rossi ⟦criticized⟧ ⟦the plan and demands of the other side⟧',
    'Rossi ⟦criticized⟧ ⟦the plan and its authors for their haste⟧',
  ])('none in: %s', (source) => {
    const { annotation, parts } = read(source, 'cue', 'content')
    expect(findSecondCue(parts[0] as Part, parts[1] as Part, annotation.tokens)).toBeNull()
  })
})
