import type { Line } from './line.js'
import type { Outline } from './outline.js'

/** From line `first` (inclusive) to `last` (exclusive). */
export interface Core {
  readonly first: number
  readonly last: number
}

/** The stretch of lines with the most prose in it and the least furniture: the largest sum of scores. */
export function findCore(scores: readonly number[]): Core {
  let best = 0
  let core: Core = { first: 0, last: 0 }
  let sum = 0
  let first = 0
  for (const [index, score] of scores.entries()) {
    if (sum <= 0) {
      sum = 0
      first = index
    }
    sum += score
    if (sum > best) {
      best = sum
      core = { first, last: index + 1 }
    }
  }
  return core
}

/** How much a line by itself is prose of a report (above 0) or furniture of a page (below). */
export function proseScore(
  _line: Line,
  { words, ends, little, marks, row, appeal, capitals, together }: Outline,
): number {
  const count = words.length
  if (row?.sure) return -3
  let score = 0
  if (count >= 18) score += 2
  else if (count >= 9) score += 0.7
  else score -= 0.8
  score += ends ? 1 : -1.2
  if (little >= 0.25 && count >= 6) score += 0.6
  if (marks && ends) score += 0.6
  if (capitals > 0.75 && !ends) score -= 0.8
  if (together) score -= 0.5
  if (row) score -= 1.5
  if (appeal >= 2) score -= 1.3 * (appeal - 1)
  return score
}
