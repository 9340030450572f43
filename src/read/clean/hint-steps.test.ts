import { expect, test } from 'vitest'
import { hintSteps } from './hint-steps.js'
import type { Element } from './page.js'

/** Elements inside one another, the outermost first. */
const nested = (...names: string[]): Element[] =>
  ['', ...names].map((own, at) => ({
    tag: at === 0 ? '' : 'div',
    parent: Math.max(0, at - 1),
    depth: at,
    names: own,
    kind: '',
  }))

/** Steps of the innermost element by group. */
const stepsOf = (...names: string[]): number[] => hintSteps(nested(...names)).map((steps) => steps.at(-1)!)

const [MEDIA, COMMENTS, TAGS] = [0, 1, 5]

test('steps up to the nearest element with such a word', () => {
  expect(stepsOf('comments', '', '')[COMMENTS]).toBe(2)
  expect(stepsOf('', 'photoCaption')[MEDIA]).toBe(0)
  expect(stepsOf('comments', 'reply')[COMMENTS]).toBe(0)
  expect(stepsOf(...Array<string>(3).fill(''))[COMMENTS]).toBe(10)
})

test('whole words only, in all their forms', () => {
  for (const word of ['category', 'categories', 'tag', 'tags', 'post-category2']) expect(stepsOf(word)[TAGS]).toBe(0)
  for (const word of ['categoryx', 'stage', 'commented']) expect(stepsOf(word)[TAGS]).toBeGreaterThan(0)
})
