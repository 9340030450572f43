import { expect, test } from 'vitest'
import { sameName } from './same-name.ts'

test.each([
  ['Ilse Maravant', 'Ilse Maravant', true],
  ['Lucia Oravento', 'Lucía Oravento', true],
  ['Maravant', 'Ilse Maravant', false],
  [null, 'Ilse Maravant', false],
  ['the Temirati Foreign Ministry', 'Ministry of Foreign Affairs of Temirat', true],
  ['Temirat', 'Ministry of Foreign Affairs of Temirat', false],
  ['TPA', 'Tidewater Press Agency', true],
  ['diplomats', 'two diplomats', true],
  ['journalists', 'reporters', true],
  ['Compact', 'Temirat', false],
])('%s for %s: %s', (given, gold, same) => {
  expect(sameName(given, gold)).toBe(same)
})
