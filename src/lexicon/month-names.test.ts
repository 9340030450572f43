import { expect, test } from 'vitest'
import { monthNamed } from './month-names.js'

test.each([
  ['June', 6],
  ['Sept.', 9],
  ['МАЯ', 5],
  ['août', 8],
  ['Dezember', 12],
  ['października', 10],
  ['kesäkuuta', 6],
  ['Aralık', 12],
  ['Torvik', undefined],
  ['listopada', undefined],
])('%s', (word, month) => {
  expect(monthNamed(word)).toBe(month)
})

test('a name that two languages share needs its language', () => {
  expect(monthNamed('listopada', 'pl')).toBe(11)
  expect(monthNamed('listopada', 'hr-HR')).toBe(10)
})
