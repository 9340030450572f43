import type { Decided } from './correction.js'

/** Articles about the same happening. */
export interface Story {
  /** From the smallest document id: it stays while that document does. */
  readonly id: string
  /** Title of its earliest article. */
  readonly title: string
  /** First and last day, ISO 8601; null when no article of it has a date. */
  readonly from: string | null
  readonly to: string | null
  /** Document ids, sorted. */
  readonly documents: readonly string[]
  /** What holds it together, one sentence a link. */
  readonly why: readonly string[]
  /**
   * Stories before and after it on the same matter, which ran on for longer than a story lasts: ids, in order of time. A
   * thread of stories is what these lead through.
   */
  readonly goesOnFrom?: readonly string[]
  readonly goesOnIn?: readonly string[]
  /** What people decided about its reports, where they did; in order of time. */
  readonly decided?: readonly Decided[]
}
