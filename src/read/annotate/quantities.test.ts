import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import type { Tag, Token } from './annotation.js'
import { findQuantities } from './quantities.js'

/** Tokens split at spaces; `word/TAG` gives a tag, words without one are nouns. */
function tokensOf(source: string): { text: string; tokens: Token[] } {
  let text = ''
  const tokens: Token[] = []
  for (const piece of source.split(' ').filter((word) => word !== '')) {
    const [word = '', tag = 'NOUN'] = piece.split('/')
    if (text !== '') text += ' '
    tokens.push({
      start: text.length,
      end: text.length + word.length,
      text: word,
      lower: word.toLowerCase(),
      tag: tag as Tag,
      sentence: 0,
    })
    text += word
  }
  return { text, tokens }
}

function read(source: string): string[] {
  const { text, tokens } = tokensOf(source)
  return findQuantities(tokens).map(
    ({ value, bound, at, unit }) => `${textOf(text, at)}: ${bound} ${value} ${unit?.words ?? '-'}`,
  )
}

describe('findQuantities', () => {
  test.each([
    ['Over/ADP six/NUM thousand/NUM military/ADJ personnel came/VERB', 'six thousand: over 6000 military personnel'],
    ['as/ADV much/ADJ as/ADP 13/NUM countries', '13: up to 13 countries'],
    ['about/ADV 4,000/NUM troops', '4,000: about 4000 troops'],
    ['more/ADJ than/ADP 3.5/NUM million/NUM people', '3.5 million: over 3500000 people'],
    ['over/ADP a/DET dozen/NOUN members', 'dozen: over 12 members'],
    ['twenty/NUM -/PUNCT five/NUM jets', 'twenty - five: exactly 25 jets'],
    ['two/NUM hundred/NUM and/CCONJ ten/NUM boats', 'two hundred and ten: exactly 210 boats'],
    ['no/DET fewer/ADJ than/ADP 40/NUM allies', '40: over 40 allies'],
    ['13/NUM NATO/PROPN member states took/VERB', '13: exactly 13 nato member states'],
    ['a/DET 12/NUM -/PUNCT day exercise', '12: exactly 12 - day exercise'],
    ['4,000/NUM or/CCONJ more/ADJ sailors', '4,000: over 4000 -'],
    ['7/NUM thousand/NUM 400/NUM military/ADJ from/ADP Varn', '7 thousand 400: exactly 7400 military'],
    ['one/NUM thousand/NUM two/NUM hundred/NUM men', 'one thousand two hundred: exactly 1200 men'],
  ])('reads %s', (source, expected) => {
    expect(read(source)).toEqual([expected])
  })

  test('keeps numbers beside each other apart', () => {
    expect(read('13/NUM ,/PUNCT 14/NUM and/CCONJ 15/NUM May')).toHaveLength(3)
  })

  test('names no number for "hundreds" and "dozens"', () => {
    expect(read('hundreds of/ADP troops and/CCONJ dozens of/ADP tanks')).toEqual([])
  })

  test('spans hold their tokens, in order, for any words', () => {
    const word = fc.constantFrom(
      'six',
      'thousand',
      '13',
      'a',
      'and',
      '-',
      'hundred',
      'dozen',
      'troops',
      'over',
      'twenty',
      '1,000',
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const { tokens } = tokensOf(words.join(' '))
        let last = 0
        for (const found of findQuantities(tokens)) {
          expect(found.first).toBeGreaterThanOrEqual(last)
          expect(found.last).toBeGreaterThan(found.first)
          expect(found.at).toEqual({ start: tokens[found.first]?.start, end: tokens[found.last - 1]?.end })
          expect(Number.isFinite(found.value)).toBe(true)
          last = found.last
        }
      }),
    )
  })
})
