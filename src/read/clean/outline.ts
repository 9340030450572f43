import type { FurnitureRow } from '../../lexicon/page-furniture.js'
import { appealWords, authorWords, furnitureRow, runsTogether } from './furniture.js'
import type { Line } from './line.js'
import { COMMON_VERBS, countWords, endsSentence, wordsOf } from './words.js'

/** What the rules and the model look at in one line, counted once. */
export interface Outline {
  readonly words: readonly string[]
  /** The words in lower case. */
  readonly lower: readonly string[]
  readonly stems: ReadonlySet<string>
  /** For comparing headlines. */
  readonly folded: string
  readonly ends: boolean
  readonly question: boolean
  readonly capitals: number
  readonly little: number
  readonly verb: boolean
  readonly marks: boolean
  readonly row: FurnitureRow | undefined
  readonly appeal: number
  readonly author: number
  readonly together: boolean
}

export function outlineOf({ text }: Line): Outline {
  const words = wordsOf(text)
  const lower = words.map(lowered)
  return {
    words,
    lower,
    ...countWords(words, lower),
    folded: lower.join(' '),
    ends: endsSentence(text),
    question: /\?["'”’]?$/.test(text.slice(-4)),
    verb: lower.some((word) => COMMON_VERBS.has(word)),
    marks: /["“”„«»]|(?:^|\s)[‘']/.test(text.slice(0, 600)),
    row: furnitureRow(text, words),
    appeal: appealWords(lower),
    author: authorWords(lower),
    together: text.length < 200 && runsTogether(text),
  }
}

function lowered(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}
