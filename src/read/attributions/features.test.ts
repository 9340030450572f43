import { expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { cluesOf } from './clues.js'
import { firstLook, FIRST_LOOK, FIRST_LOOK_GROUPS } from './features.js'
import { shippedModel } from './model.js'

test('the groups hold every feature of the first look once', () => {
  const article = articleOf('“The gate stays open,” Ilva Maren said.')
  const clues = cluesOf(annotate(article).found, shippedModel().kin)
  const count = firstLook(clues, 3, 0, clues.length, new Int32Array(FIRST_LOOK), 0)
  expect(FIRST_LOOK_GROUPS.map(({ first }) => first)).toEqual([
    0,
    ...FIRST_LOOK_GROUPS.slice(0, -1).map(({ last }) => last),
  ])
  expect(FIRST_LOOK_GROUPS.at(-1)?.last).toBe(count)
})
