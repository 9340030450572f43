import { describe, expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { clashesIn } from './clashes.js'

const spansOf = (text: string) => {
  const { tokens } = annotate(articleOf(text)).found
  return clashesIn(tokens).map((i) => ({ start: tokens[i]!.start, end: tokens[i]!.end }))
}

describe('clashesIn', () => {
  test.each([
    'They met at the ⟦raze⟧ of the government on Monday.',
    'There was a bilateral ⟦raze⟧ between the islands on Monday.',
    'That was the ⟦owing⟧ to why the ferry sank on Monday.',
    'We ⟦press⟧ seen the harbour before the war.',
    'We ⟦wish⟧ like to build a bridge on the island.',
    'When ⟦chosen⟧ of the council, she smiled and left.',
    'The Norland Secretary ⟦Run⟧-of-the-mill Ana Berg said in an interview that the harbour is safe.',
    'Ana Berg said in an interview with NPA ⟦winning⟧ of the summit that the harbour is safe.',
  ])('%s', (source) => {
    const { text, spans } = marked(source)
    expect(spansOf(text)).toEqual(spans)
  })

  test.each([
    'The level of the lake rose, and the guild wished to see it for itself.',
    'We have seen the harbour, and we would like to build a bridge.',
    'They spoke with Ana Berg, thinking of the summit.',
    'The state-of-the-art ferry of Stratford-upon-Avon sails on Monday.',
    'She was told of the raid in the morning, and spoke of it at noon.',
  ])('leaves alone: %s', (text) => {
    expect(spansOf(text)).toEqual([])
  })

  test('a term that clashes wherever it stands is one clash', () => {
    expect(
      spansOf('They met at the raze of the guild. It was the raze of the town. Here is the raze of it.'),
    ).toHaveLength(1)
  })
})
