import { expect, test } from 'vitest'
import { forestOf, likelihood, sumOfTrees } from './trees.js'

/** Figure 0 up to 1: 0.5; else figure 1 up to 3: -1, else 2. And a tree of a single leaf. */
const FOREST = forestOf([
  [0, 1, -1, 0.5, 1, 3, -1, -1, -1, 2],
  [-1, 0.25],
])

test('a value at the limit leads left, a larger one right', () => {
  expect(sumOfTrees(FOREST, Float32Array.of(1, 9))).toBe(0.75)
  expect(sumOfTrees(FOREST, Float32Array.of(1.5, 3))).toBe(-0.75)
  expect(sumOfTrees(FOREST, Float32Array.of(1.5, 3.5))).toBe(2.25)
})

test('a left branch that is a tree of its own', () => {
  const forest = forestOf([[0, 1, 1, 1, -1, 1, -1, 2, -1, 4]])
  expect([sumOfTrees(forest, Float32Array.of(0, 0)), sumOfTrees(forest, Float32Array.of(0, 2))]).toEqual([1, 2])
  expect(sumOfTrees(forest, Float32Array.of(2, 0))).toBe(4)
})

test('no trees know nothing', () => {
  expect(likelihood(forestOf([]), Float32Array.of(1))).toBe(0.5)
})
