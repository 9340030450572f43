import { expect, test } from 'vitest'
import { rarity } from './word-rarity.js'

test('a rarer word says more', () => {
  const bits = ['the', 'say', 'govern', 'harbor', 'qwertzy'].map(rarity)
  expect(bits.toSorted((a, b) => a - b)).toEqual(bits)
  expect(rarity('the')).toBeLessThan(0.5)
  expect(rarity('qwertzy')).toBeGreaterThan(9)
})
