import type { Copy } from '../../record/copy.js'
import type { Span } from '../../record/span.js'
import type { Sheet, Telling } from '../sheet.js'

/** How much two tellings cover the same place of a text that both reports are copies of: shares of 0 to 1. */
export interface SamePlace {
  readonly ofShorter: number
  readonly ofLonger: number
}

/** Says how far a telling of one report stands at the place of one of the other. */
export type PlaceOf = (a: Telling, b: Telling) => SamePlace

const NOWHERE: SamePlace = { ofShorter: 0, ofLonger: 0 }

/** Between two shared stretches lie characters that a spinner replaced, about as many on either side. */
const GAP = { most: 500, ratio: 1.6, slack: 30 }

const alikeLong = (a: number, b: number): boolean =>
  Math.max(a, b) <= GAP.most && Math.max(a, b) <= GAP.ratio * Math.min(a, b) + GAP.slack

type Shared = Copy['shared']

/** The last stretch that begins at or before an offset of `a`; -1 before the first one. */
function stretchAt(shared: Shared, at: number): number {
  let [low, high] = [0, shared.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (shared[middle]![0] <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Where in `b` an offset of `a` stands; null in what only one of the two has. */
function carried(shared: Shared, at: number): number | null {
  const index = stretchAt(shared, at)
  const [before, after] = [shared[index], shared[index + 1]]
  if (before !== undefined && at <= before[1]) return before[2] + Math.min(at - before[0], before[3] - before[2])
  if (before === undefined || after === undefined) return null
  const [gapA, gapB] = [after[0] - before[1], after[2] - before[3]]
  if (!alikeLong(gapA, gapB)) return null
  return before[3] + ((at - before[1]) * gapB) / Math.max(1, gapA)
}

const spanOf = ({ words }: Telling): Span => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 })

/**
 * Where tellings stand in two copies of one text: the stretches that both share lead from one to the other, and
 * between them the place is reckoned in proportion, for a spun copy replaces words without moving them.
 */
export function samePlaces(a: Sheet, copy: Copy | null): PlaceOf {
  if (copy === null || copy.shared.length === 0) return () => NOWHERE
  const shared: Shared = copy.a === a.id ? copy.shared : copy.shared.map(([w, x, y, z]) => [y, z, w, x])
  return (one, other) => {
    const [from, to] = [spanOf(one), spanOf(other)]
    const [start, end] = [carried(shared, from.start), carried(shared, from.end)]
    if (start === null || end === null) return NOWHERE
    const common = Math.min(end, to.end) - Math.max(start, to.start)
    const lengths = [Math.max(1, end - start), Math.max(1, to.end - to.start)]
    const share = (length: number) => Math.max(0, Math.min(1, common / length))
    return { ofShorter: share(Math.min(...lengths)), ofLonger: share(Math.max(...lengths)) }
  }
}
