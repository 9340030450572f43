import { describe, expect, test } from 'vitest'
import { addOpenings } from './opening-cue.js'
import { partsIn } from '../../parts-in.js'

describe('addOpenings', () => {
  test.each([
    ['A driver who lives there said stones fell on it.', ['A driver who lives there', 'said', 'stones fell on it']],
    ['The mayor says that it will rain!', ['The mayor', 'says', 'that it will rain']],
  ])('%s', (source, expected) => {
    const { annotation, words } = partsIn(source)
    expect(addOpenings([], annotation).map(words)).toEqual(expected)
  })

  test.each([
    'In the hall she said goodbye.',
    'The mayor said yes to the plan of the widow.',
    'It rained, and the mayor said it would.',
    '“A driver said stones fell on it.”',
    'The clock said noon.',
  ])('none in: %s', (source) => {
    expect(addOpenings([], partsIn(source).annotation)).toEqual([])
  })

  test('a sentence in which the tagger saw anything is left alone', () => {
    const { annotation, parts, words } = partsIn(
      'The ⟦mayor⟧ said it would rain. The judge said it was late.',
      'source',
    )
    expect(addOpenings(parts, annotation).map(words)).toEqual(['mayor', 'The judge', 'said', 'it was late'])
  })
})
