import { expect, test } from 'vitest'
import { isPersonAlone, namesInByline, printedByline } from './byline.js'

test.each([
  ['By JONNA LUND and Per Dahl, Staff Writers', ['Jonna Lund', 'Per Dahl']],
  ['Written by Jonna Lund | 4 June 2015', ['Jonna Lund']],
  ['Jonna van der Lund', ['Jonna van der Lund']],
  ['By J.P. O’Hara', ['J.P. O’Hara']],
  ['By Reuters Staff', []],
  ['https://x.invalid/authors/lund', []],
  ['by the way', []],
  ['VRK English / NPA', []],
])('%s', (line, names) => {
  expect(namesInByline(line)).toEqual(names)
})

test.each([
  ['By our foreign desk', ['our foreign desk']],
  ['By Norwire News Agency', ['Norwire News Agency']],
  ['VRK English / NPA', ['VRK English / NPA']],
  ['By Jonna Lund', []],
  ['By the time the crossing opened it was dark.', []],
])('%s, as printed', (line, printed) => {
  expect(printedByline(line)).toEqual(printed)
})

test.each([
  ['Jonna Lund', true],
  ['Jonna van der Lund', true],
  ['Norwire News Agency', false],
  ['Velm', false],
  ['VRK English', false],
])('%s alone on its line', (line, person) => {
  expect(isPersonAlone(line)).toBe(person)
})
