/** Which pairs of a made collection are looked at, and what is known of them. */
import type { Made } from './collection.ts'
import { areLookAlikes, factsOf } from './look-alikes.ts'

export interface Pair {
  readonly a: Made
  readonly b: Made
  readonly kind: 'told' | 'look-alike'
}

/**
 * Pairs of one quotation, and look-alikes: statements of one person in articles days apart that share two rare words.
 * Those that share six words in a row, or stand in articles of the same days, may well be one quotation in two papers,
 * and are neither.
 */
export function pairsOf(made: readonly Made[]): Pair[] {
  const pairs: Pair[] = []
  const facts = made.map(({ base }) => factsOf(base))
  for (let i = 0; i < made.length; i++) {
    for (let j = i + 1; j < made.length; j++) {
      const [a, b] = [made[i]!, made[j]!]
      if (a.base.id === b.base.id) pairs.push({ a, b, kind: 'told' })
      else if (areLookAlikes(facts[i]!, facts[j]!)) pairs.push({ a, b, kind: 'look-alike' })
    }
  }
  return pairs
}
