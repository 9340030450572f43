import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { cluesOf } from './clues.js'
import { shippedModel } from './model.js'

const read = (text: string) => {
  const { found: annotation } = annotate(articleOf(text))
  return { annotation, clauses: cluesOf(annotation, shippedModel().kin).clauses }
}

/** Words of each stretch, without the mark or word before it. */
const stretches = (text: string) => {
  const { annotation, clauses } = read(text)
  return Array.from({ length: clauses.count }, (_, k) => {
    const { tokens, sentences } = annotation
    const after = clauses.after[k] as number
    const first = clauses.first[k] as number
    const end = after >= 0 ? after : (sentences[tokens[Math.min(first, tokens.length - 1)]?.sentence ?? 0]?.last ?? 0)
    return tokens
      .slice(first, end)
      .map((token) => token.text)
      .join(' ')
  })
}

describe('clausesOf', () => {
  test('cuts a sentence at marks, conjunctions and relative words', () => {
    expect(stretches('Rossi said that the strait will open, and the fleet left.')).toEqual([
      'Rossi said',
      'the strait will open',
      '',
      'the fleet left .',
    ])
  })

  test('tells a stretch with a subject and a verb from one with a verb only, and from one with neither', () => {
    const { clauses } = read('The fleet left, crossed the strait, on Monday.')
    expect(
      [...clauses.kind.subarray(0, clauses.count)].map((kind) => (kind < 4 ? 'none' : kind < 6 ? 'verb' : 'both')),
    ).toEqual(['both', 'verb', 'none'])
  })

  test('every token is in a stretch of its own sentence, in order', () => {
    const piece = fc.constantFrom(
      'Rossi ',
      'said ',
      'that ',
      ', ',
      'and ',
      '“',
      '” ',
      'who ',
      'left. ',
      'The ',
      '\n',
      '— ',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { annotation, clauses } = read(pieces.join(''))
        for (const [i, token] of annotation.tokens.entries()) {
          const k = clauses.at[i] as number
          const sentence = annotation.sentences[token.sentence]
          expect(k).toBeLessThan(clauses.count)
          expect(clauses.first[k]).toBeGreaterThanOrEqual(sentence?.first ?? -1)
          expect(clauses.first[k]).toBeLessThanOrEqual(sentence?.last ?? -1)
          if (i > 0) expect(k).toBeGreaterThanOrEqual(clauses.at[i - 1] as number)
        }
      }),
    )
  })
})
