import { expect, test } from 'vitest'
import { inflection } from './stems.js'
import { kinship, sharersOf } from './synonyms.js'

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

test('words that share a sense, each once and never the word itself', () => {
  const sharers = sharersOf('begin')
  expect(sharers).toContain('start')
  expect(sharers).not.toContain('begin')
  expect(new Set(sharers).size).toBe(sharers.length)
  for (const other of sharers) expect(kinship('begin', other)).not.toBeNull()
})

test('a word that is not listed shares no sense', () => {
  expect(sharersOf('zorvian')).toEqual([])
})
