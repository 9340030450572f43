import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf, keysIn, type Context } from './context.js'
import type { Count } from './counts.js'
import { smallWordsOf } from './small-words.js'

const contextFor = (text: string): Context => contextOf(annotate(articleOf(text)).found.tokens)

/** Counts of a text read forty times over. */
function countIn(text: string): Count {
  const met = new Map<number, number>()
  for (const [key] of keysIn(contextFor(text))) met.set(key, (met.get(key) ?? 0) + 40)
  return (key) => met.get(key) ?? 0
}

const known =
  'The council met in the harbour of the island. Ships wait in the harbour. The mayor spoke of peace on Monday.'

describe('smallWordsOf', () => {
  const read = (text: string) => {
    const [best] = smallWordsOf(contextFor(text), countIn(known)).toSorted((a, b) => b.gain - a.gain)
    return best && { ...best, words: text.slice(best.start, best.end) }
  }

  test('a preposition that another one mostly stands for', () => {
    expect(read('The council met of the harbour.')).toMatchObject({
      fault: 'odd preposition',
      instead: 'in',
      words: 'of',
    })
  })

  test('an article that is missing', () => {
    expect(read('Ships wait in harbour.')).toMatchObject({ fault: 'missing article', instead: 'the', words: 'harbour' })
  })

  test('an article too many', () => {
    expect(read('The mayor spoke of the peace on Monday.')).toMatchObject({ fault: 'needless article', words: 'the' })
  })

  test('where nothing around is known, nothing is said', () => {
    expect(smallWordsOf(contextFor('Zorvian of Varn.'), () => 0)).toEqual([])
  })
})
