import { describe, expect, test } from 'vitest'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf, type Context } from './context.js'
import type { Count } from './counts.js'
import { keysIn } from './keys.js'
import { knownOf } from './known.js'
import { ARTICLE_MEASURES, PREPOSITION_MEASURES, smallWordsOf, type SmallWord } from './small-words.js'

const contextFor = (text: string): Context => contextOf(annotate(articleOf(text)).found.tokens)

/** Counts of a text read forty times over. */
function countIn(text: string): Count {
  const met = new Map<number, number>()
  for (const [key] of keysIn(contextFor(text))) met.set(key, (met.get(key) ?? 0) + 40)
  return (key) => met.get(key) ?? 0
}

const count = countIn(
  'The council met in the harbour of the island. Ships wait for rain in the harbour. The mayor spoke of peace on a Monday. A ferry waits in the harbour.',
)

const placesIn = (text: string) => smallWordsOf(knownOf(contextFor(text), count))
const told = (text: string, { fault, instead, start, end }: SmallWord) => ({
  fault,
  instead,
  words: text.slice(start, end),
})

describe('smallWordsOf', () => {
  test.each([
    ['The council met of the harbour again.', { fault: 'odd preposition', instead: 'in', words: 'of' }],
    ['The ships wait in harbour for rain.', { fault: 'missing article', instead: 'the', words: 'harbour' }],
    ['The mayor spoke of the peace again today.', { fault: 'needless article', instead: '', words: 'the' }],
    ['The ferry waits in a harbour for rain.', { fault: 'odd article', instead: 'the', words: 'a' }],
  ])('%s', (text, expected) => {
    expect(placesIn(text).map((place) => told(text, place))).toContainEqual(expected)
  })

  test('a small word that stands where it was met fits better than one that does not', () => {
    const fitOf = (text: string) => placesIn(text).find(({ fault }) => fault === 'odd preposition')!.measures[0]!
    expect(fitOf('The council met in the harbour again.')).toBeGreaterThan(
      fitOf('The council met of the harbour again.'),
    )
  })

  test('a heading without its small words is nobody’s fault', () => {
    expect(placesIn('Ferry waits in harbour for rain')).toEqual([])
  })

  test('measures are numbers, whatever was counted', () => {
    const context = contextFor('The Zorvian of the Varn waits in a harbour at , on the seas of a .')
    for (const never of [() => 0, count]) {
      for (const { fault, measures } of smallWordsOf(knownOf(context, never))) {
        expect(measures).toHaveLength(fault === 'odd preposition' ? PREPOSITION_MEASURES : ARTICLE_MEASURES)
        expect([...measures].every(Number.isFinite)).toBe(true)
      }
    }
  })
})
