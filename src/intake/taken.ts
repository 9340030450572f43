import type { Captured } from '../record/capture.js'
import type { Problem } from '../record/problem.js'

/** A report as handed in: its bytes, and what `read` takes. */
export interface Report {
  readonly captured: Captured
  readonly bytes: Uint8Array
  /** When the bytes were taken from their address, ISO 8601 in UTC, where whoever took them says. */
  readonly takenAt?: string
  /** All of the file that the bytes were taken out of, where that is small and is to be kept as it came. */
  readonly whole?: Uint8Array
}

/** What intake gives, in the order it comes: a report, or a problem. A note on a report comes just before it. */
export type Taken = Report | Problem

export const isProblem = (taken: Taken): taken is Problem => 'code' in taken
