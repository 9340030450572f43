import { QUOTE, type Clues } from './clues.js'
import { hashOf } from './hashing.js'

/** How many kinds of token the transitions tell apart. */
export const EDGE_KINDS = 18

const COMMA = hashOf(',')
const THAT = hashOf('that')
const STOPS = new Set(['.', '!', '?', '…', '...'].map((mark) => hashOf(mark)))
const PUNCT = 13

/** Kind of token `i` for transitions: marks and "that" are where sources, cues and contents begin and end. */
export function edgeOf(c: Clues, i: number): number {
  const opens = i === c.first[i] ? 9 : 0
  const word = c.word[i] as number
  const quote = c.quote[i] as number
  if (quote === QUOTE.opening) return opens
  if (quote === QUOTE.closing) return opens + 1
  if (word === COMMA) return opens + (quote === QUOTE.inside ? 2 : 3)
  if (STOPS.has(word)) return opens + 4
  if (word === THAT) return opens + 5
  if (c.cue[i] === 1) return opens + 6
  if (c.tag[i] === PUNCT) return opens + 7
  return opens + 8
}
