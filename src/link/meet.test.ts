import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meet, type Guest } from './meet.js'

const guests = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), day: fc.option(fc.nat(40)) }),
  {
    selector: ({ id }) => id,
    maxLength: 60,
  },
)
const keys = fc.constantFrom(12, 12 + 16)
const sorted = (pairs: [Guest, Guest][]) => pairs.map((pair) => pair.map(({ id }) => id).join()).toSorted()

describe('meet', () => {
  test('does not depend on order', () => {
    fc.assert(
      fc.property(keys, guests, (key, list) => {
        expect(sorted(meet(key, list.toReversed()))).toEqual(sorted(meet(key, list)))
      }),
    )
  })

  test('grows with the number of documents, not with its square', () => {
    const many: Guest[] = Array.from({ length: 1000 }, (_, i) => ({ id: `d${i}`, day: i % 50 }))
    expect(meet(12, many).length).toBeLessThanOrEqual(8 * many.length)
  })

  test('brings the dated together with the undated only, under a key for these', () => {
    const three: Guest[] = [
      { id: 'a', day: 3 },
      { id: 'b', day: 4 },
      { id: 'c', day: null },
    ]
    expect(sorted(meet(28, three))).toEqual(['a,c', 'b,c'])
    expect(sorted(meet(12, three))).toEqual(['a,b', 'a,c', 'b,c'])
  })
})
