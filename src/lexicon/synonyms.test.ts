import { expect, test } from 'vitest'
import { inflection } from './stems.js'
import { kinship } from './synonyms.js'

test.each([
  ['big', 'large', 'synonyms'],
  ['goal', 'aim', 'one of a kind'],
  ['issues', 'numbers', 'loose synonyms'],
  ['river', 'treaty', null],
  ['zzzz', 'river', null],
])('%s and %s: %s', (a, b, expected) => {
  expect(kinship(inflection(a), inflection(b))).toBe(expected)
  expect(kinship(inflection(b), inflection(a))).toBe(expected)
})
