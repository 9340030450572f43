import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64 } from '../../models/base64.js'
import { countsIn, hashOf, keyOf, LEVELS, levelOf, packCounts, slotsOf } from './counts.js'

describe('counts', () => {
  test('what was packed is read again, as its level', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ key: fc.nat({ max: 2 ** 32 - 1 }), count: fc.nat({ max: 200_000 }) }), {
          selector: ({ key }) => key,
          maxLength: 50,
        }),
        (entries) => {
          const count = countsIn(
            packCounts(
              entries.map(({ key, count: met }) => [key, met]),
              Math.max(1, entries.length * 2),
            ),
          )
          // Two keys that share slot and mark are one to the table: the later count stands.
          const read = entries.filter(({ key, count: met }) => count(key) === LEVELS[levelOf(met)])
          expect(read.length).toBeGreaterThanOrEqual(entries.length - 1)
        },
      ),
    )
  })

  test('what was not packed was not met', () => {
    const count = countsIn(packCounts([[keyOf(1, hashOf('harbour'), 0), 9]], 64))
    expect(count(keyOf(1, hashOf('harbour'), 0))).toBe(9)
    expect(count(keyOf(1, hashOf('lantern'), 0))).toBe(0)
  })

  test('a full table ends its search', () => {
    const slots = packCounts(
      Array.from({ length: 8 }, (_, i) => [keyOf(1, i, 0), 3] as const),
      8,
    )
    expect(countsIn(slots)(keyOf(2, 99, 99))).toBeGreaterThanOrEqual(0)
  })

  test('a key tells order and kind', () => {
    const [one, other] = [hashOf('old'), hashOf('mill')]
    expect(new Set([keyOf(3, one, other), keyOf(3, other, one), keyOf(4, one, other)]).size).toBe(3)
  })

  test('levels rise, and a count is never above its own', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (met) => {
        expect(LEVELS[levelOf(met)]).toBeLessThanOrEqual(met)
      }),
    )
  })
})

describe('fromBase64', () => {
  test('reads bytes as Node writes them, without padding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        expect([...fromBase64(Buffer.from(bytes).toString('base64').replace(/=+$/, ''))]).toEqual([...bytes])
      }),
    )
  })

  test('slots are of two bytes, the lower first', () => {
    expect([...slotsOf(Buffer.from([1, 0, 0, 2]).toString('base64').replace(/=+$/, ''))]).toEqual([1, 512])
  })
})
