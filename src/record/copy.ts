import type { Offset } from './span.js'

/** How the text of one article stands in another. */
export type CopyRelation = 'reprint' | 'excerpt' | 'rewrite' | 'spun'

/** `[aStart, aEnd, bStart, bEnd]`, offsets in `article.text` of document `a` and of document `b`. */
export type SharedStretch = readonly [Offset, Offset, Offset, Offset]

/** Two articles that share text. `a` is the smaller document id. */
export interface Copy {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly relation: CopyRelation
  /** Which of the two has it from the other; null when it cannot be told. */
  readonly origin: 'a' | 'b' | null
  /** Share of the words of each that stand in the other, 0 to 1. */
  readonly containment: { readonly a: number; readonly b: number }
  readonly shared: readonly SharedStretch[]
  /** Where a few words of one stand for a few of the other, between words that both have: what spinning replaced. */
  readonly replaced: readonly SharedStretch[]
  /** Why the relation and the direction, one sentence. */
  readonly why: string
}
