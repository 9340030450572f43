import { expect, test } from 'vitest'
import { interval, type Drawn } from './bootstrap.ts'

const meanOf = (drawn: Drawn<number>) => drawn.flat().reduce((a, b) => a + b, 0) / drawn.flat().length

test('articles that are all alike leave no doubt', () => {
  expect(interval([[1], [1], [1]], meanOf)).toEqual([1, 1])
})

test('the interval holds the figure, narrows with more articles and is the same each time', () => {
  const articles = (count: number) => Array.from({ length: count }, (_, i) => [i % 2])
  const [low, high] = interval(articles(20), meanOf)
  const [lower, higher] = interval(articles(200), meanOf)
  expect(low).toBeLessThan(0.5)
  expect(high).toBeGreaterThan(0.5)
  expect(higher - lower).toBeLessThan((high - low) / 2)
  expect(interval(articles(20), meanOf)).toEqual([low, high])
})
