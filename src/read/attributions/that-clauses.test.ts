import { describe, expect, test } from 'vitest'
import { partsIn } from '../../parts-in.js'
import { addThatClauses, openContents } from './that-clauses.js'

describe('addThatClauses', () => {
  test('to the end of the sentence, without its stop', () => {
    const { annotation, parts, words } = partsIn(
      '⟦Millers⟧ ⟦answer⟧ that they have not raised it. It rained.',
      'source',
      'cue',
    )
    expect(addThatClauses(parts, annotation).map(words)).toEqual(['Millers', 'answer', 'that they have not raised it'])
  })

  test.each(['⟦Millers⟧ ⟦answer⟧ questions that they like.', '⟦Millers⟧ ⟦answer⟧ that.'])('none in: %s', (source) => {
    const { annotation, parts } = partsIn(source, 'source', 'cue')
    expect(addThatClauses(parts, annotation)).toEqual(parts)
  })
})

describe('openContents', () => {
  test('a content that opens with its own source and cue', () => {
    const { annotation, parts, words } = partsIn(
      '⟦The ministry announced that it was over⟧, and ⟦the hospital⟧ ⟦reported⟧ ⟦that it was not⟧.',
      'content',
      'source',
      'cue',
      'content',
    )
    const [first, second, third] = openContents(parts, annotation).map(words)
    expect([first, second, third]).toEqual(['The ministry', 'announced', 'that it was over'])
  })

  test('what a tag tells stays whole', () => {
    const { annotation, parts } = partsIn(
      '⟦The ministry announced that it was over⟧, ⟦the hospital⟧ ⟦said⟧.',
      'content',
      'source',
      'cue',
    )
    expect(openContents(parts, annotation)).toEqual(parts)
  })
})
