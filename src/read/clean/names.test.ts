import { expect, test } from 'vitest'
import { plainNames, wordsInNames } from './names.js'

test.each([
  ['articleBody main-text', ['article', 'body', 'main', 'text']],
  ['x h2 ad_slot--3', ['ad', 'slot']],
  ['überSchrift Ärmel', ['über', 'schrift', 'ärmel']],
  ['a'.repeat(45), ['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]],
  ['', []],
])('words in %j', (names, words) => {
  expect(wordsInNames(names)).toEqual(words)
})

test('names are taken apart at their capitals', () => {
  expect(plainNames('siteHeader_topBar ZEITung', '-')).toBe('site-header_top-bar zeitung')
  expect(plainNames('überSchrift', ' ')).toBe('über schrift')
  expect(plainNames('a'.repeat(1000), '-')).toHaveLength(300)
})
