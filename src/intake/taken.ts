import type { Captured } from '../record/capture.js'
import type { Problem } from '../record/problem.js'

/** A report as handed in: its bytes, and what `read` takes. */
export interface Report {
  readonly captured: Captured
  readonly bytes: Uint8Array
}

/** What intake gives, in the order it comes: a report, or a problem. A note on a report comes just before it. */
export type Taken = Report | Problem

export const isProblem = (taken: Taken): taken is Problem => 'code' in taken
