import { describe, expect, test } from 'vitest'
import { dayMark, titleMark, writersMark } from './matching.ts'

const URL = 'https://www.velmherald.invalid/2015/quay'

test.each([
  ['Velm Closes Its Quay', 'Velm closes its quay!', 'right'],
  ['Velm Closes Its Quay', 'Velm Closes Its Quay | The Velm Herald', 'right'],
  ['Velm Closes Its Quay | The Velm Herald', 'Velm Closes Its Quay', 'wrong'],
  ['Velm Closes Its Quay', 'Velm Closes Its Quay - Norr', 'wrong'],
  [undefined, 'Velm Closes Its Quay', 'unknown'],
])('title %s for %s: %s', (found, gold, mark) => {
  expect(titleMark(found, gold, URL)).toBe(mark)
})

describe('writers', () => {
  test.each<[string[], string, string]>([
    [['Jonna Lund', 'Per Dahl'], 'By Per Dahl and JONNA LUND', 'right'],
    [['Jonna Lund'], 'Jonna Lund, Ph.D.', 'right'],
    [['Jonna Lund'], 'Lund, Jonna', 'right'],
    [['Jonna Lund', 'Velm Newsroom'], 'Jonna Lund | The Velm Newsroom', 'right'],
    [['Velm Newsroom'], 'Velm Newsroom', 'right'],
    [['Jonna Lund'], 'Jonna Lund and Per Dahl', 'wrong'],
    [['Jonna Lund', 'Per Dahl'], 'Jonna Lund', 'wrong'],
    [[], 'Jonna Lund', 'unknown'],
  ])('%j for %s: %s', (found, gold, mark) => {
    expect(writersMark(found, gold)).toBe(mark)
  })
})

test.each([
  ['2015-06-04T09:30Z', '2015-06-04', 'right'],
  ['2015-06-05', '2015-06-04', 'wrong'],
  ['2015-06', '2015-06-04', 'unknown'],
  ['2015-07', '2015-06-04', 'wrong'],
  ['2015-06-04', '2015-06', 'right'],
  [undefined, '2015-06-04', 'unknown'],
])('day %s for %s: %s', (found, gold, mark) => {
  expect(dayMark(found, gold)).toBe(mark)
})
