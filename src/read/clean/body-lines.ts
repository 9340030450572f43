import type { Verdict } from './assemble.js'
import type { Line } from './line.js'

export const isTitle = (verdict: Verdict): boolean => 'keep' in verdict && verdict.keep === 'title'

/** Of the report's body: kept, and not its headline. */
export const isBody = (verdict: Verdict): boolean => 'keep' in verdict && verdict.keep !== 'title'

/** Indices of the lines of the report's body. */
export const bodyLines = (verdicts: readonly Verdict[]): number[] =>
  [...verdicts.keys()].filter((at) => isBody(verdicts[at]!))

/** Words of a line: it has one space between two, and none at its ends. */
export function wordsIn({ text }: Line): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** Words of the lines with these indices. */
export const wordsOfLines = (lines: readonly Line[], which: readonly number[]): number =>
  which.reduce((sum, at) => sum + wordsIn(lines[at]!), 0)
