import type { Verdict } from './assemble.js'
import type { Line } from './line.js'

/** The lines around a page's headline, where date and writers stand. */
export interface Near {
  /** Indices of lines, the likeliest first. */
  readonly order: readonly number[]
  /** Index of the headline's line, -1 when the page shows none. */
  readonly title: number
  /** Index of the first line of the report; the number of lines when there is none. */
  readonly first: number
  /** Index after the last line of the report. */
  readonly last: number
}

/** Lines looked at over the headline, under it, and into the report, where the model took a date line for its beginning. */
const OVER = 6
const UNDER = 30
const INTO = 3

export function nearHeadline(lines: readonly Line[], verdicts: readonly Verdict[]): Near {
  const title = verdicts.findIndex((verdict) => 'keep' in verdict && verdict.keep === 'title')
  const isBody = (verdict: Verdict): boolean => 'keep' in verdict && verdict.keep !== 'title'
  const found = verdicts.findIndex((verdict, at) => at > title && isBody(verdict))
  const first = found < 0 ? lines.length : found
  const last = verdicts.findLastIndex(isBody) + 1
  const from = title < 0 ? Math.max(0, first - UNDER) : title
  const under = range(from, Math.min(first + INTO, from + UNDER, lines.length))
  const before = range(Math.max(from, first - OVER), first).filter((at) => !under.includes(at))
  const over = range(Math.max(0, from - OVER), from).toReversed()
  return { order: [...under, ...before, ...over], title, first, last }
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

/** Index of the line that shows the character of the capture at `at`, or of the first one after it. */
export function lineAt(lines: readonly Line[], at: number): number {
  let [low, high] = [0, lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lines[middle]!.end > at) high = middle
    else low = middle + 1
  }
  return low
}
