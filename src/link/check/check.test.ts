import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { told } from '../../told.js'
import { askedOf, compareAsked, isCalled, lookedUpBy } from './check.js'

const SAID = '“We shall drain the lake before the first snow of winter falls, and not a day later”'

const compared = (asked: string, said = SAID) => {
  const { document } = told({ text: `⟦${said}⟧, Ana Berg said.`, said: [{ by: 'Ana Berg' }] })
  const [attribution] = document.attributions
  return { ...compareAsked(askedOf(asked), document, attribution!), text: document.article.text }
}

describe('what is held against the words asked about', () => {
  test('the same words, with marks or without', () => {
    for (const asked of [SAID, SAID.slice(1, -1), `  "${SAID.slice(1, -1)}"  `])
      expect(compared(asked)).toMatchObject({ isTelling: true, relation: 'identical', share: 1 })
  })

  test('a part of them, however short, when it stands there word by word', () => {
    expect(compared('before the first snow of winter')).toMatchObject({
      isTelling: true,
      relation: 'trimmed',
      share: 1,
    })
    expect(compared('we shall drain')).toMatchObject({ isTelling: true, share: 1 })
    expect(compared('we')).toMatchObject({ isTelling: false })
  })

  test('a word exchanged, even where all words are common', () => {
    const { isTelling, relation, why } = compared(SAID.replace('drain', 'poison'))
    expect({ isTelling, relation }).toEqual({ isTelling: true, relation: 'altered' })
    expect(why).toContain('“poison” stands against “drain”')
    const common = compared('You will not take that from us now', '“They will not take that from us now”')
    expect(common).toMatchObject({ isTelling: true, relation: 'altered' })
  })

  test('all of the words with others between them, as after a cut that nothing shows', () => {
    const said = '“There is, as I see it, no ship in those waters now that is a danger to any of our members”'
    expect(compared('There is no danger to any of our members', said)).toMatchObject({ isTelling: true, share: 1 })
  })

  test('a negation left out is named', () => {
    const { relation, why } = compared(SAID.replace('not a day', 'a day'))
    expect(relation).toBe('altered')
    expect(why).toContain('not')
  })

  test('other words of the same kind are no telling', () => {
    expect(compared('We shall build a bridge over the river before the end of the year')).toMatchObject({
      isTelling: false,
    })
    expect(compared('the first of many')).toMatchObject({ isTelling: false })
    const tunnel = '“The tunnel tolls were never meant to pay for the ferries of Norland”'
    expect(compared('The tunnel and its ferries will be free for all in Norland', tunnel)).toMatchObject({
      isTelling: false,
    })
  })

  test('places lie within both texts, whatever is asked', () => {
    const words = fc.constantFrom('we', 'shall', 'drain', 'lake', 'not', 'a', 'day', '“', '…', '😀', 'snow,', "don't")
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (drawn) => {
        const asked = askedOf(drawn.join(' '))
        const { document } = told({ text: `⟦${SAID}⟧, Ana Berg said.`, said: [{ by: 'Ana Berg' }] })
        const { alignment, share } = compareAsked(asked, document, document.attributions[0]!)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        for (const [aStart, aEnd, bStart, bEnd] of alignment) {
          expect(0 <= aStart && aStart <= aEnd && aEnd <= asked.text.length).toBe(true)
          expect(0 <= bStart && bStart <= bEnd && bEnd <= document.article.text.length).toBe(true)
        }
      }),
    )
  })
})

test('statements are looked up by the words that say most', () => {
  const by = (asked: string) => lookedUpBy(askedOf(asked))
  expect(by('We shall drain the lake before the snow').toSorted()).toEqual(['drain', 'lake', 'shall', 'snow'])
  expect(by('“We have to do what we can”')).toContain('what we can')
  expect(by('no')).toEqual(['no'])
})

test('whom is asked for by family name, full name, another spelling, or as a body', () => {
  expect(isCalled('Berg', 'Ana Berg')).toBe(true)
  expect(isCalled('Sergei Voldin', 'Sergey Voldin')).toBe(true)
  expect(isCalled('Ana Berg', 'Ola Berg')).toBe(false)
  expect(isCalled('Northern Compact', 'Northern Compact')).toBe(true)
  expect(isCalled('Krag', 'Ana Berg')).toBe(false)
})
