import { isForUndated } from './keys.js'

/** A document under a key. */
export interface Guest {
  readonly id: string
  /** First day that its date can mean; null when it has none. */
  readonly day: number | null
}

/** Up to so many documents under one key all meet; of more, each meets the next few in time. */
const TABLE = 24
const NEIGHBOURS = 8

/** By day, the undated last, then by id. */
const inTime = (a: Guest, b: Guest): number =>
  a.day === b.day ? (a.id < b.id ? -1 : 1) : (a.day ?? Infinity) - (b.day ?? Infinity)

/**
 * Which of the documents under a key are brought together: pairs with the smaller id first. A function of the set.
 *
 * A key that many share says little (a standing phrase, the tail of a site's every page), and all pairs under it would
 * be quadratic; whatever two of its documents truly share, rarer keys bring together too.
 */
export function meet<G extends Guest>(key: number, guests: readonly G[]): [G, G][] {
  const sorted = guests.toSorted(inTime)
  const reach = sorted.length <= TABLE ? TABLE : NEIGHBOURS
  const undatedOnly = isForUndated(key)
  const pairs: [G, G][] = []
  for (const [index, one] of sorted.entries()) {
    const last = Math.min(sorted.length - 1, index + reach)
    for (let next = index + 1; next <= last; next++) {
      const other = sorted[next]!
      if (undatedOnly && one.day !== null && other.day !== null) continue
      pairs.push(one.id < other.id ? [one, other] : [other, one])
    }
  }
  return pairs
}
