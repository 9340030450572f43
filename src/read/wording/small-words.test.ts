import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf, keysIn, type Context } from './context.js'
import type { Count } from './counts.js'
import { formFitsOf } from './misfit.js'
import { SMALL_MEASURES, smallWordsOf } from './small-words.js'

const contextFor = (text: string): Context => contextOf(annotate(articleOf(text)).found.tokens)

/** Counts of a text read forty times over. */
function countIn(text: string): Count {
  const met = new Map<number, number>()
  for (const [key] of keysIn(contextFor(text))) met.set(key, (met.get(key) ?? 0) + 40)
  return (key) => met.get(key) ?? 0
}

const count = countIn(
  'The council met in the harbour of the island. Ships wait in the harbour. The mayor spoke of peace on Monday.',
)

/** Which of the measures says how much better the words around go with the mending. */
const GAIN = 2

/** The place that would gain most. */
function best(text: string) {
  const context = contextFor(text)
  const places = smallWordsOf(context, count, formFitsOf(context, count))
  const [first] = places.toSorted((a, b) => b.measures[GAIN]! - a.measures[GAIN]!)
  return first && { fault: first.fault, instead: first.instead, words: text.slice(first.start, first.end) }
}

describe('smallWordsOf', () => {
  test('a preposition that another one mostly stands for', () => {
    expect(best('The council met of the harbour.')).toEqual({ fault: 'odd preposition', instead: 'in', words: 'of' })
  })

  test('an article that is missing', () => {
    expect(best('Ships wait in harbour.')).toEqual({ fault: 'missing article', instead: 'the', words: 'harbour' })
  })

  test('an article too many', () => {
    expect(best('The mayor spoke of the peace on Monday.')).toEqual({
      fault: 'needless article',
      instead: '',
      words: 'the',
    })
  })

  test('measures are numbers, whatever was counted', () => {
    const context = contextFor('Zorvian of the Varn, in a harbour at , on')
    for (const never of [() => 0, count]) {
      for (const { measures } of smallWordsOf(context, never, formFitsOf(context, never))) {
        expect(measures).toHaveLength(SMALL_MEASURES)
        expect([...measures].every(Number.isFinite)).toBe(true)
      }
    }
  })
})
