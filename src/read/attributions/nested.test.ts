import { describe, expect, test } from 'vitest'
import { toldIn } from '../../parts-in.js'
import { findNested } from './nested.js'

/** Source, cue and content of each statement found inside the words marked last. */
function nestedIn(source: string): string[][] {
  const { told, annotation } = toldIn(source, 'scw')
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

  test('none that the tagger has already found', () => {
    const { told, annotation } = toldIn('⟦Maren⟧ ⟦said⟧ ⟦the steward told her that the gate was open⟧.', 'scw')
    const [inner] = findNested([told], annotation)
    expect(inner).toBeDefined()
    expect(findNested([told, inner!], annotation)).toEqual([])
  })
})
