import type { FurnitureRow } from '../../lexicon/page-furniture.js'
import { appealWords, authorWords, furnitureRow, runsTogether } from './furniture.js'
import type { Line } from './line.js'
import { capitalShare, COMMON_VERBS, endsSentence, folded, LITTLE_WORDS, wordsOf } from './words.js'

/** What the rules and the model look at in one line, counted once. */
export interface Outline {
  readonly words: readonly string[]
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
  return {
    words,
    folded: folded(text),
    ends: endsSentence(text),
    question: /\?["'”’]?$/.test(text.slice(-4)),
    capitals: capitalShare(words),
    little: words.length === 0 ? 0 : words.filter((word) => LITTLE_WORDS.has(word.toLowerCase())).length / words.length,
    verb: words.some((word) => COMMON_VERBS.has(word.toLowerCase().replaceAll('’', "'"))),
    marks: /["“”„«»]|(?:^|\s)[‘']/.test(text.slice(0, 600)),
    row: furnitureRow(text, words),
    appeal: appealWords(words),
    author: authorWords(words),
    together: runsTogether(text),
  }
}
