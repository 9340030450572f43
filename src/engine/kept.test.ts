import { expect, test } from 'vitest'
import { Kept } from './kept.js'

const counted = (most: number) => {
  const made: number[] = []
  const kept = new Kept(most, (number) => made.push(number))
  return { kept, made }
}

test('makes each once, as long as it is used', () => {
  const { kept, made } = counted(4)
  for (const number of [1, 2, 1, 3, 1, 4, 1, 5, 1]) kept.get(number)
  expect(made).toEqual([1, 2, 3, 4, 5])
})

test('keeps no more than it may', () => {
  const { kept, made } = counted(4)
  for (const number of [1, 2, 3, 4, 5, 1]) kept.get(number)
  expect(made).toEqual([1, 2, 3, 4, 5, 1])
})

test('makes again what was forgotten', () => {
  const { kept, made } = counted(4)
  for (const number of [1, 2, 3]) kept.get(number)
  for (const number of [1, 3]) kept.forget(number)
  for (const number of [1, 2, 3]) kept.get(number)
  expect(made).toEqual([1, 2, 3, 1, 3])
})
