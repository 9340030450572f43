import { describe, expect, test } from 'vitest'
import { mendSources } from './mend-sources.js'
import { partsIn } from '../../parts-in.js'

describe('mendSources', () => {
  test.each([
    ['The queen, ⟦who signed the law⟧, ⟦said⟧ that she had read it.', 'The queen'],
    ['The commission, to which ⟦both countries belong,⟧ ⟦said⟧ that it had.', 'The commission'],
    ['Its owner, ⟦a plumber,⟧ ⟦said⟧ he had come.', 'Its owner, a plumber,'],
    ['The hospital in ⟦Sorn⟧ ⟦reported⟧ that it had.', 'The hospital in Sorn'],
    ['A spokesman for the ferry ⟦company⟧ ⟦said⟧ it was late.', 'A spokesman for the ferry company'],
    [
      'The cook of the “White Horse”, ⟦an inn without stairs,⟧ ⟦said⟧ it was.',
      'The cook of the “White Horse”, an inn without stairs,',
    ],
    ['They are towns which ⟦minister Ana Rossi⟧ ⟦said⟧ she would rebuild.', 'minister Ana Rossi'],
    ['In an interview, ⟦the president, Ana Rossi,⟧ ⟦said⟧ she had.', 'the president, Ana Rossi,'],
    ['Back in ⟦Sorn⟧ ⟦said⟧ the mayor.', 'Sorn'],
  ])('%s', (source, expected) => {
    const { annotation, parts, words } = partsIn(source, 'source', 'cue')
    expect(
      mendSources(parts, annotation)
        .filter(({ role }) => role === 'source')
        .map(words),
    ).toEqual([expected])
  })

  test('a clause of the name before it is no second source', () => {
    const { annotation, parts, words } = partsIn(
      '⟦The queen⟧, ⟦who signed the law⟧, ⟦said⟧ that.',
      'source',
      'source',
      'cue',
    )
    expect(mendSources(parts, annotation).map(words)).toEqual(['The queen', 'said'])
  })
})
