import { expect, test } from 'vitest'
import { bCubed } from './b-cubed.ts'

const groups = (written: string) =>
  new Map(written.split(' ').flatMap((group, index) => [...group].map((item): [string, string] => [item, `${index}`])))

test('what is grouped as it should be is 1', () =>
  expect(bCubed(groups('ab cde'), groups('cde ab'))).toEqual({ precision: 1, recall: 1, f: 1 }))

test('items each alone are right of what was found, and miss the rest', () => {
  const { precision, recall } = bCubed(groups('ab cde'), groups('a b c d e'))
  expect(precision).toBe(1)
  // Two items find half of their groups, three a third of theirs.
  expect(recall).toBeCloseTo((2 * (1 / 2) + 3 * (1 / 3)) / 5)
})

test('two groups made one lose precision by their sizes', () => {
  const { precision, recall } = bCubed(groups('ab cde'), groups('abcde'))
  expect(precision).toBeCloseTo((2 * (2 / 5) + 3 * (3 / 5)) / 5)
  expect(recall).toBe(1)
})

test('an item that was not found is alone', () => expect(bCubed(groups('ab'), groups('a')).recall).toBe(0.5))

test('nothing is no score', () => expect(bCubed(new Map(), new Map()).f).toBe(0))
