import { expect, test } from 'vitest'
import { namesInByline } from './byline.js'

test.each([
  ['By JONNA LUND and Per Dahl, Staff Writers', ['Jonna Lund', 'Per Dahl']],
  ['Written by Jonna Lund | 4 June 2015', ['Jonna Lund']],
  ['Jonna van der Lund', ['Jonna van der Lund']],
  ['By J.P. O’Hara', ['J.P. O’Hara']],
  ['By Reuters Staff', []],
  ['https://x.invalid/authors/lund', []],
  ['by the way', []],
])('%s', (line, names) => {
  expect(namesInByline(line)).toEqual(names)
})
