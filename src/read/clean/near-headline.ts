import type { Verdict } from './assemble.js'
import { isBody, isTitle } from './body-lines.js'
import type { Line } from './line.js'

/** The lines around a page's headline, where date and writers stand. */
export interface Near {
  /** Indices of lines, the likeliest first. */
  readonly order: readonly number[]
  /** Lines under the report, where a date or a writer must be labelled to count. */
  readonly foot: readonly number[]
  /** Index of the headline's line, -1 when the page shows none. */
  readonly title: number
  /** Index of the first line of the report; the number of lines when there is none. */
  readonly first: number
}

/** Lines looked at over the headline, under it, and into the report: a standfirst comes before the byline. */
const OVER = 4
const UNDER = 30
const INTO = 10
/** Under the report. */
const FOOT = 12
/** Under another line that says the same as the headline. */
const UNDER_REPEAT = 6

export function nearHeadline(lines: readonly Line[], verdicts: readonly Verdict[]): Near {
  const title = verdicts.findIndex(isTitle)
  const found = verdicts.findIndex((verdict, at) => at > title && isBody(verdict))
  const first = found < 0 ? lines.length : found
  const last = verdicts.findLastIndex(isBody) + 1
  const from = title < 0 ? first : title
  const repeats = [...verdicts.keys()].filter((at) => at < last && isRepeat(verdicts[at]!)).slice(0, 4)
  const order = [
    ...range(from, Math.min(from + UNDER, first)),
    ...range(Math.max(from, first - OVER), first),
    ...(title < 0 ? range(Math.max(0, first - UNDER), first).toReversed() : []),
    ...range(first, Math.min(first + INTO, last)),
    ...repeats.flatMap((at) => range(at, Math.min(at + UNDER_REPEAT, lines.length))),
    ...range(Math.max(0, from - OVER), from).toReversed(),
  ]
  const foot = range(last, Math.min(last + FOOT, lines.length)).filter((at) => !order.includes(at))
  return { order: [...new Set(order)], foot, title, first }
}

const isRepeat = (verdict: Verdict): boolean => 'remove' in verdict && verdict.rule === 'same-as-title'

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
