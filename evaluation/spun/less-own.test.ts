import { expect, test } from 'vitest'
import { annotate } from '../../src/read/annotate/annotate.js'
import { articleOf } from '../../src/read/article-of.js'
import { contextOf } from '../../src/read/wording/context.js'
import { KEYS } from '../../src/read/wording/keys.js'
import { lessOwn } from './less-own.ts'

const context = contextOf(
  annotate(articleOf('The harbour is old. The harbour is deep, and the harbour is wide.')).found.tokens,
)
const harbour = KEYS.word(context.lexemes[1]!)

test('what an article has is taken off; what it has not stays', () => {
  expect(lessOwn(() => 3, context)(harbour)).toBe(0)
  expect(lessOwn(() => 9, context)(harbour)).toBe(6)
  expect(lessOwn(() => 9, context)(KEYS.word(1))).toBe(9)
})

test('the highest level has no end: a few less are still as many', () => {
  expect(lessOwn(() => 80_000, context)(KEYS.all)).toBe(80_000)
})
