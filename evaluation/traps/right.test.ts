import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../dist/record/attribution.js'
import { readMarks, type Passage } from './passages.ts'
import { isRight } from './right.ts'

const passage = (marked: string): Passage => ({ id: 'p', part: 'tuned', kind: 'prose', ...readMarks(marked) })

/** What a reading found, marked in the same text. */
const found = (marked: string, act = 'speech') =>
  readMarks(marked).spoken.map((spoken) => ({ ...spoken, act }) as unknown as Attribution)

describe('isRight', () => {
  const gold = passage('⟦1s Ada Rossi⟧ ⟦1c said⟧ ⟦1w that it rained⟧. It did.')

  test.each([
    ['the same', '⟦1s Ada Rossi⟧ ⟦1c said⟧ ⟦1w that it rained⟧. It did.'],
    ['without "that", with the full stop', 'Ada ⟦1s Rossi⟧ ⟦1c said⟧ that ⟦1w it rained.⟧ It did.'],
  ])('%s', (_, marked) => expect(isRight(gold, found(marked))).toBe(true))

  test.each([
    ['nothing', 'Ada Rossi said that it rained. It did.'],
    ['words too many', '⟦1s Ada Rossi⟧ ⟦1c said⟧ ⟦1w that it rained. It did⟧.'],
    ['somebody else', 'Ada Rossi ⟦1c said⟧ ⟦1w that it rained⟧. ⟦1s It⟧ did.'],
    ['one too many', '⟦1s Ada Rossi⟧ ⟦1c said⟧ ⟦1w that it rained⟧. ⟦2s It⟧ ⟦2c did⟧⟦2w .⟧'],
  ])('not: %s', (_, marked) => expect(isRight(gold, found(marked))).toBe(false))

  test('a thought is no speech', () => {
    const marked = '⟦1s Ada⟧ ⟦1c hoped⟧ ⟦1w that it rained⟧.'
    expect(isRight(passage('Ada hoped that it rained.'), found(marked, 'thought'))).toBe(true)
    expect(isRight(passage('Ada hoped that it rained.'), found(marked))).toBe(false)
  })

  test('what may be found or not', () => {
    const chant = passage('⟦?1s They⟧ ⟦?1c sang⟧ “⟦?1w bread⟧”.')
    expect(isRight(chant, [])).toBe(true)
    expect(isRight(chant, found('⟦1s They⟧ ⟦1c sang⟧ “⟦1w bread⟧”.'))).toBe(true)
  })

  test('a quotation that goes on is part of the statement', () => {
    const two = passage('“⟦1w We wait⟧,” ⟦1s Ada⟧ ⟦1c said⟧. “⟦1w We can⟧.”')
    expect(isRight(two, found('“⟦1w We wait⟧,” ⟦1s Ada⟧ ⟦1c said⟧. “⟦2w We can⟧.”'))).toBe(true)
  })
})
