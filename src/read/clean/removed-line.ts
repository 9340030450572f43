import type { Removed } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import type { Line } from './line.js'

export interface RemovedLine extends Removed {
  readonly text: string
}

/** The lines that are not the report's. */
export const removedLines = (lines: readonly Line[], verdicts: readonly Verdict[]): RemovedLine[] =>
  lines.flatMap(({ text, start, end }, at) => {
    const verdict = verdicts[at]!
    return 'remove' in verdict ? [{ text, start, end, reason: verdict.remove, rule: verdict.rule }] : []
  })
