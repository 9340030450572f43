import { expect, test } from 'vitest'
import { dateInWords, daysInWords } from './dates.js'

test.each([
  ['2019-03-12T07:40Z', '12 March 2019, 07:40 UTC'],
  ['2019-03-12T07:40+02:00', '12 March 2019, 07:40 +02:00'],
  ['2019-03-02', '2 March 2019'],
  ['2019-03', 'March 2019'],
  ['2019', '2019'],
  ['last week', 'last week'],
])('%s is %s: as much as is known', (value, words) => {
  expect(dateInWords(value)).toBe(words)
})

test.each([
  ['2019-03-12', '2019-03-13', '12–13 March 2019'],
  ['2019-03-12', '2019-10-02', '12 March – 2 October 2019'],
  ['2018-12-31', '2019-01-01', '31 December 2018 – 1 January 2019'],
  ['2019-03-12', '2019-03-12', '12 March 2019'],
  [null, '2019-03-12', '12 March 2019'],
  ['2019-03', '2019-04-02', 'March 2019 – 2 April 2019'],
  [null, null, null],
])('%s to %s is %s', (from, to, words) => {
  expect(daysInWords(from, to)).toBe(words)
})
