import { expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf } from './context.js'
import { cellsOf } from './judge.js'
import { knownOf } from './known.js'
import { KEYS } from './keys.js'
import { figuresOf, FIGURES } from './translation-trees.js'
import { TRACE_CELLS } from './translated.js'

const contextIn = (text: string) => contextOf(annotate(articleOf(text)).found.tokens)

/** Figures of a text by somebody who has met the words of one sentence. */
function figures(text: string, clashes: number): Float32Array {
  const met = new Set([...contextIn('The old gate was closed in the evening.').lexemes].map(KEYS.word))
  const context = contextIn(text)
  const known = knownOf(context, (key) => (met.has(key) ? 9 : 0))
  return figuresOf(known, new Float64Array(TRACE_CELLS).fill(0.5), cellsOf([], context), clashes)
}

test('traces stand first, then cells; last how many words were never met, and how many clash', () => {
  const all = figures('The old gate was closed in the tokom evening.', 2)
  expect(all).toHaveLength(FIGURES)
  expect(all.slice(0, TRACE_CELLS).every((one) => one === 0.5)).toBe(true)
  expect(all.at(-2)).toBeCloseTo(Math.sqrt(1 / 10))
  expect(all.at(-1)).toBeCloseTo(Math.sqrt(2 / 10))
})

test('names and headings leave no word unmet', () => {
  expect(figures('The old Tokom gate was closed in the evening.', 0).at(-2)).toBe(0)
  expect(figures('Tokom news', 0).at(-2)).toBe(0)
})
