/** Which pairs of a made collection are looked at, and what is known of them. */
import { bare } from './retell.ts'
import type { Made } from './collection.ts'
import { inflection } from '../../dist/lexicon/stems.js'
import { rarity } from '../../dist/lexicon/word-rarity.js'
import { isApart } from './look-alikes.ts'

export interface Pair {
  readonly a: Made
  readonly b: Made
  readonly kind: 'told' | 'look-alike'
}

const family = (name: string) => name.split(' ').at(-1)!.toLowerCase()

const plain = (content: string) =>
  bare(content)
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '')

function runs(words: readonly string[]): Set<string> {
  return new Set(
    words.slice(0, Math.max(0, words.length - 5)).map((_, index) => words.slice(index, index + 6).join(' ')),
  )
}

const RARE_BITS = 3

/**
 * Pairs of one quotation, and look-alikes: statements of one person in articles days apart that share two rare words.
 * Those that share six words in a row, or stand in articles of the same days, may well be one quotation in two papers,
 * and are neither.
 */
export function pairsOf(made: readonly Made[]): Pair[] {
  const pairs: Pair[] = []
  const facts = made.map(({ base }) => {
    const words = plain(base.content)
    return { words: new Set(words.map(inflection).filter((stem) => rarity(stem) >= RARE_BITS)), runs: runs(words) }
  })
  for (let i = 0; i < made.length; i++) {
    for (let j = i + 1; j < made.length; j++) {
      const [a, b] = [made[i]!, made[j]!]
      if (a.base.id === b.base.id) pairs.push({ a, b, kind: 'told' })
      else if (isApart(a.base, b.base) && family(a.base.speaker) === family(b.base.speaker)) {
        const shared = [...facts[i]!.words].filter((word) => facts[j]!.words.has(word)).length
        const sameRun = [...facts[i]!.runs].some((run) => facts[j]!.runs.has(run))
        if (shared >= 2 && !sameRun) pairs.push({ a, b, kind: 'look-alike' })
      }
    }
  }
  return pairs
}
