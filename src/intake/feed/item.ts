/** One entry of a feed, whatever the format. */
export interface Item {
  readonly id: string | undefined
  /** Absolute. */
  readonly url: string | undefined
  readonly title: string | undefined
  /** ISO 8601 to the minute in UTC, or the day where the zone is unknown; as written where it cannot be read. */
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly byline: readonly string[]
  readonly outlet: string | undefined
  /** The whole text as HTML; the summary where that is all there is; null for an item that has no words at all. */
  readonly html: string | null
  /** Only the teaser is in the feed. */
  readonly summary: boolean
}

export interface Feed {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly updated: string | undefined
  readonly items: readonly Item[]
}
