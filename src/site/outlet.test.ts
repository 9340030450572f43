import { expect, test } from 'vitest'
import { hintOf, outletInWords, outletsInWords } from './outlet.js'

test.each([
  ['https://www.tarn.example/news/2031/04', 'tarn.example'],
  ['http://tarn.example:8080/', 'tarn.example'],
  ['file:reports/harbour/lake.txt', 'lake.txt'],
  ['file:C:\\reports\\lake.txt', 'lake.txt'],
  ['jsonl:17', '17'],
  ['stdin:', 'standard input'],
  ['https://', 'https:'],
  ['', ''],
])('%j is told apart as %j', (uri, hint) => {
  expect(hintOf(uri)).toBe(hint)
})

test('an address never passes for an outlet', () => {
  expect(outletInWords({ outlet: 'Radio Tarn', uri: 'file:a.txt' })).toBe('Radio Tarn')
  expect(outletInWords({ outlet: null, uri: 'file:a.txt' })).toBe('outlet unknown (address: a.txt)')
})

test.each([
  [['A'], 0, 'A'],
  [['A', 'B', 'C'], 0, 'A, B and C'],
  [['A', 'B'], 4, 'A, B and 4 of unknown outlet'],
  [['A'], 1, 'A and 1 of unknown outlet'],
  [[], 3, 'unknown outlets'],
  [[], 1, 'an unknown outlet'],
])('%j and %i without one are %j', (outlets, unknown, words) => {
  expect(outletsInWords(outlets, unknown)).toBe(words)
})
