import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { lookAgain, MEASURES } from './alternatives.js'
import { contextOf } from './context.js'
import { knownOf } from './known.js'
import { FIRST, misfitsOf, repeatedIn } from './misfit.js'
import { MODEL } from './model.js'

const fitsFor = (text: string) => {
  const context = contextOf(annotate(articleOf(text)).found.tokens)
  const { memory } = MODEL()
  const [known, repeated] = [knownOf(context, memory.count), repeatedIn(context.stems)]
  const misfits = misfitsOf(known, repeated)
  return { context, misfits, fits: lookAgain(known, misfits, [...misfits.at.keys()], memory, repeated) }
}

describe('looking at words', () => {
  test('looks at words of content alone, and once at each', () => {
    const { context, misfits, fits } = fitsFor('The mayor of Varn said on 4 June that the old harbour will be closed.')
    const words = fits.map(({ at }) => context.tokens[at]?.text)
    expect(words).toContain('harbour')
    expect(words).not.toContain('Varn')
    expect(words).not.toContain('the')
    expect(new Set(misfits.at).size).toBe(misfits.at.length)
    expect(fits.map(({ at }) => at)).toEqual(misfits.at)
  })

  test('a word in the wrong part of speech has a likelier original', () => {
    const { context, fits } = fitsFor('They met at the highest raze of government on Monday.')
    const fit = fits.find(({ at }) => context.tokens[at]?.text === 'raze')
    expect(fit?.original).toBe('level')
  })

  test('measures are numbers, whatever the text', () => {
    const piece = fc.constantFrom(
      'the',
      'raze',
      'of',
      '“',
      '”',
      '.',
      '\n',
      'Zorvian',
      '2031',
      'press',
      'seen',
      '😀',
      '-',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }), (pieces) => {
        const { misfits, fits } = fitsFor(pieces.join(' '))
        expect(misfits.measures).toHaveLength(misfits.at.length * FIRST)
        for (const { measures } of fits) {
          expect(measures).toHaveLength(MEASURES)
          expect([...measures].every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})
