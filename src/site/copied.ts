import type { Copy, SharedStretch } from '../record/copy.js'

// A copy as it is seen from one of its two reports.

export const otherOf = ({ a, b }: Copy, id: string): string => (a === id ? b : a)

/** Which of the two is the origin; null where it cannot be told. */
export const originOf = (copy: Copy): string | null => copy.origin && copy[copy.origin]

/** Share of its words that stand in the other. */
export const shareOf = ({ a, containment }: Copy, id: string): number => (a === id ? containment.a : containment.b)

/** Stretches of a copy with those of this report first. */
export const stretchesFrom = (
  { a }: Copy,
  id: string,
  stretches: readonly SharedStretch[],
): readonly SharedStretch[] =>
  a === id ? stretches : stretches.map(([aStart, aEnd, bStart, bEnd]) => [bStart, bEnd, aStart, aEnd])
