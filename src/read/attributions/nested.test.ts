import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toldIn } from '../../parts-in.js'
import { contains } from '../../record/span.js'
import { findNested } from './nested.js'

/** Source, cue and content of each statement found inside the words marked last. */
function nestedIn(source: string, roles = 'scw'): string[][] {
  const { told, annotation } = toldIn(source, roles)
  const words = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }) =>
      annotation.tokens
        .filter((token) => token.start >= start && token.end <= end)
        .map(({ text }) => text)
        .join(' '),
    )
  return findNested([told], annotation).map(({ source, cue, content, kind }) => [
    ...words(source),
    ...words(cue),
    ...words(content),
    kind,
  ])
}

describe('findNested', () => {
  test.each([
    [
      'a pronoun, with whom it was told',
      '⟦Maren⟧ ⟦said⟧ ⟦the steward knew and he had told her that the gate was open⟧.',
      [['he', 'told', 'that the gate was open', 'indirect']],
    ],
    [
      'a name, up to the mark that closes the outer quotation',
      '⟦Maren⟧ ⟦said⟧: ⟦“The harbour master insisted that nobody had left.”⟧',
      [['The harbour master', 'insisted', 'that nobody had left', 'indirect']],
    ],
    [
      'a quotation in a paraphrase, behind "who"',
      '⟦Maren⟧ ⟦recalled⟧ ⟦a steward who said “like somebody reading a label” and laughed⟧.',
      [['a steward', 'said', '“ like somebody reading a label ”', 'direct']],
    ],
    [
      'what the speaker said before',
      '⟦Maren⟧ ⟦said⟧: ⟦“I told the council that the wall was weak.”⟧',
      [['I', 'told', 'that the wall was weak', 'indirect']],
    ],
  ])('%s', (_, source, expected) => expect(nestedIn(source)).toEqual(expected))

  test.each([
    ['the speaker says it now', '⟦Maren⟧ ⟦said⟧: ⟦“I say that the wall is weak.”⟧'],
    ['it is only supposed', '⟦Maren⟧ ⟦asked⟧ ⟦what would happen if he said that the wall was weak⟧.'],
    ['it is a word for a thing', '⟦Maren⟧ ⟦condemned⟧ ⟦what she called “a rant about walls”⟧.'],
    ['it would be said', '⟦Maren⟧ ⟦thought⟧ ⟦the council would say that the wall was weak⟧.'],
    ['nobody is said to say it', '⟦Maren⟧ ⟦said⟧ ⟦she was told that the wall was weak⟧.'],
    ['nothing says that words follow', '⟦Maren⟧ ⟦said⟧ ⟦the council reported heavy losses on the wall⟧.'],
    ['the name belongs to a preposition', '⟦Maren⟧ ⟦said⟧ ⟦the letter from the council said that much already⟧.'],
  ])('none where %s', (_, source) => expect(nestedIn(source)).toEqual([]))

  test('nothing before the words themselves is asked', () => {
    expect(nestedIn('⟦Once said that the wall was weak⟧, ⟦Maren⟧ ⟦said⟧.', 'wsc')).toEqual([])
    expect(nestedIn('⟦Maren⟧ ⟦said⟧ she ⟦once told that the wall was weak⟧.')).toEqual([])
  })

  test('each once, however many statements hold it', () => {
    const { told, annotation } = toldIn('⟦Maren⟧ ⟦said⟧ ⟦Lund wrote that he told her that the gate was open⟧.', 'scw')
    const inner = findNested([told], annotation)
    expect(inner.map(({ cue }) => cue)).toHaveLength(2)
    expect(findNested([told, inner[0]!], annotation)).toEqual(inner.slice(1))
    const letter = { ...inner[0]!, cue: [] }
    expect(findNested([told, letter, letter], annotation)).toHaveLength(2)
  })

  test('none that the tagger has already found', () => {
    const { told, annotation } = toldIn('⟦Maren⟧ ⟦said⟧ ⟦the steward told her that the gate was open⟧.', 'scw')
    const [inner] = findNested([told], annotation)
    expect(inner).toBeDefined()
    expect(findNested([told, inner!], annotation)).toEqual([])
  })

  test('takes any words for a content, and finds nothing outside of them', () => {
    const word = fc.constantFrom(
      'Maren',
      'he',
      'I',
      'who',
      'once',
      'had',
      'said',
      'told',
      'that',
      'the',
      'gate',
      '“',
      '”',
      '.',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(13), fc.nat(13), (words, a, b) => {
        const [first, last] = [Math.min(a, b, words.length - 1), Math.min(Math.max(a, b), words.length - 1)]
        const written = words.map((each, i) => `${i === first ? '⟦' : ''}${each}${i === last ? '⟧' : ''}`).join(' ')
        const { told, annotation } = toldIn(written, 'w')
        const [outer] = told.content
        for (const { source, cue, content } of findNested([told], annotation))
          for (const each of [...source, ...cue, ...content]) expect(contains(outer!, each)).toBe(true)
      }),
    )
  })
})
