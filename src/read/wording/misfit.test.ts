import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf } from './context.js'
import { fitsOf, MEASURES } from './misfit.js'
import { MODEL } from './model.js'

const fitsFor = (text: string) => {
  const context = contextOf(annotate(articleOf(text)).found.tokens)
  return { context, fits: fitsOf(context, MODEL().memory) }
}

describe('fitsOf', () => {
  test('looks at words of content alone, and once at each', () => {
    const { context, fits } = fitsFor('The mayor of Varn said on 4 June that the old harbour will be closed.')
    const words = fits.map(({ at }) => context.tokens[at]?.text)
    expect(words).toContain('harbour')
    expect(words).not.toContain('Varn')
    expect(words).not.toContain('the')
    expect(new Set(fits.map(({ at }) => at)).size).toBe(fits.length)
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
        for (const { measures } of fitsFor(pieces.join(' ')).fits) {
          expect(measures).toHaveLength(MEASURES)
          expect([...measures].every(Number.isFinite)).toBe(true)
        }
      }),
    )
  })
})
