import type { Decided } from './correction.js'
import type { Offset } from './span.js'

export type TellingRelation = 'identical' | 'trimmed' | 'overlapping' | 'altered' | 'translated' | 'paraphrased'

export type AlignmentKind = 'same' | 'replaced' | 'inserted' | 'deleted'

/**
 * `[aStart, aEnd, bStart, bEnd, kind]`: words of telling `a` beside words of telling `b`, offsets in the
 * `article.text` of their documents. `inserted` has an empty stretch in `a`, `deleted` one in `b`.
 */
export type AlignedStretch = readonly [Offset, Offset, Offset, Offset, AlignmentKind]

export interface Member {
  /** Document id. */
  readonly document: string
  /** Attribution id within the document. */
  readonly attribution: string
}

/** Two tellings of one utterance. `a` and `b` are indices into the utterance's `members`. */
export interface TellingPair {
  readonly a: number
  readonly b: number
  readonly relation: TellingRelation
  readonly alignment: readonly AlignedStretch[]
  readonly why: string
}

/** How a speaker without a name is called. */
export const UNNAMED = 'somebody whom no report names'

/** Attributions in different reports (or twice in one) of the same act of speaking. */
export interface Utterance {
  /** From its smallest member: it stays while that member does. */
  readonly id: string
  /** Name of the speaker, the fullest that any member gives. */
  readonly speaker: string
  /** Days between which it was said, ISO 8601; null where unknown. */
  readonly occasion: { readonly from: string | null; readonly to: string | null }
  /** Sorted by document, then attribution. */
  readonly members: readonly Member[]
  readonly pairs: readonly TellingPair[]
  /** What people decided about its tellings, where they did; in order of time. */
  readonly decided?: readonly Decided[]
}
