import type { Offset, Span } from './span.js'

/** `given`: by whoever handed the report in. `stated`: read off the report. `implied`: by the named rule. */
export type Basis = 'given' | 'stated' | 'implied'

export type Grain = 'minute' | 'day' | 'month' | 'year'

/**
 * A date with how much of it is known. `value` is ISO 8601 cut to the grain: `2015-06`, `2015-06-04`, `2015-06-04T09:30Z`.
 * The day is the outlet's own: a time is told, in UTC, only where that leaves the day as it is.
 */
export interface StatedDate {
  readonly value: string
  readonly grain: Grain
  readonly basis: Basis
  /** The rule that read or implied it. */
  readonly rule: string
  /** Where it stands in the decoded capture; null when given, or implied by more than one place. */
  readonly at: Span | null
}

export interface Title {
  readonly text: string
  /** In `article.text`; null when the title stands only in the page's head or was given. */
  readonly span: Span | null
}

export interface Outlet {
  readonly name: string
  readonly basis: Basis
  readonly rule: string
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'list' | 'quote' | 'caption'

/** A stretch of `article.text`: blocks are in order and do not overlap; between two stand only line breaks. */
export interface Block extends Span {
  readonly kind: BlockKind
}

/**
 * `[textStart, sourceStart, length]`: `length` units of `article.text` from `textStart` stand in the decoded
 * capture from `sourceStart`. Ascending in `textStart`. Line breaks put between blocks are in no segment.
 * A character written as an entity (`&amp;`) is a segment of length 1 whose source is the entity's first unit.
 */
export type MapSegment = readonly [textStart: Offset, sourceStart: Offset, length: number]

export type RemovalReason =
  | 'navigation'
  | 'credit'
  | 'caption'
  | 'appeal'
  | 'related headline'
  | 'repeated headline'
  | 'tags'
  | 'author box'
  | 'byline'
  | 'date line'
  | 'comment form'
  | 'comments'
  | 'advertisement'
  | 'legal'
  | 'markup'
  | 'page furniture'

/** A part of the capture that is not in the article. `start` and `end` are in the decoded capture. */
export interface Removed extends Span {
  readonly reason: RemovalReason
  readonly rule: string
}

/** A note in which the outlet says that it changed or takes back what the report said. */
export interface CorrectionNote {
  readonly text: string
  /** In `article.text`; null when the note stands beside the report. */
  readonly span: Span | null
  /** The first day that the note names, ISO 8601: mostly that of the correction. */
  readonly on: string | null
}

/** An entry of a live blog, in `article.text`; entries are in the page's order, mostly the newest first. */
export interface Entry extends Span {
  /** When it was put on the page; null where the page shows a time of the day alone. */
  readonly published: StatedDate | null
}

/** What a capture says once cleaned. */
export interface Article {
  readonly title: Title | null
  readonly outlet: Outlet | null
  readonly byline: readonly string[]
  readonly dateline: { readonly place: string; readonly span: Span | null } | null
  /** BCP 47 language tag, `und` when it cannot be told. */
  readonly language: string
  readonly published: StatedDate | null
  readonly updated: StatedDate | null
  /** Wire services or agencies credited for the text ("RIA Novosti"). */
  readonly credits: readonly string[]
  /** Absent when there is none. */
  readonly corrections?: readonly CorrectionNote[]
  /** Absent where the page is no live blog. */
  readonly entries?: readonly Entry[]
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: readonly MapSegment[]
  readonly removed: readonly Removed[]
}
