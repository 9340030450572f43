import type { Captured } from './capture.js'
import type { Document } from './document.js'
import type { AlignedStretch } from './utterance.js'

/** How a source that is watched stands. `refused`: its host's robots.txt does not want us; `gone`: it said so itself. */
export type SourceStanding = 'new' | 'answering' | 'failing' | 'refused' | 'gone'

/** A feed or sitemap that is watched, as of the last time it was asked. Moments are milliseconds since 1970, UTC. */
export interface SourceState {
  /** As whoever watches it wrote it. */
  readonly address: string
  /** Where it is asked now: somewhere else after it moved for good. */
  readonly asks: string
  readonly standing: SourceStanding
  /** What the server gave to ask again with: `ETag` and `Last-Modified`. */
  readonly etag: string | null
  readonly modified: string | null
  /** SHA-256 of what it answered last, for servers that give neither. */
  readonly body: string | null
  /** When it is to be asked next; null for never. */
  readonly dueAt: number | null
  readonly askedAt: number | null
  /** When it last gave a list that could be read, or said that nothing changed. */
  readonly answeredAt: number | null
  /** Times it was asked. */
  readonly polls: number
  /** Times in a row that it failed. */
  readonly failures: number
  /** What went wrong last, for people. */
  readonly problem: string | null
}

/** A source with what came of it. */
export interface SourceRow extends SourceState {
  readonly articles: number
  /** Versions beyond the first of those. */
  readonly changes: number
}

/** An article that a source named. */
export interface WatchedArticle {
  /** Its canonical address; `feed:` and more for one that has none. */
  readonly address: string
  readonly source: string
  /** Where its page is fetched; null where the feed holds all of it. */
  readonly asks: string | null
  /** SHA-256 of what the source last said of it: an article is read again when that changes. */
  readonly said: string
  /** What the source said, as JSON, to be read where the page cannot be had. */
  readonly item: string
  readonly firstAt: number
  /** When its page is to be fetched next; null for never. */
  readonly dueAt: number | null
  /** Times in a row that its page could not be had. */
  readonly tries: number
  readonly etag: string | null
  readonly modified: string | null
  /** SHA-256 of title and text of its latest version; null until it was read. */
  readonly content: string | null
  /** Document of its latest version. */
  readonly document: string | null
}

/** What differs between a version and the one before. */
export interface Change {
  readonly title?: readonly [before: string | null, now: string | null]
  readonly byline?: readonly [before: readonly string[], now: readonly string[]]
  readonly published?: readonly [before: string | null, now: string | null]
  readonly updated?: readonly [before: string | null, now: string | null]
  /** Stretches that differ: positions in `article.text` of the version before and of this one. */
  readonly text: readonly AlignedStretch[]
}

/** One version of an article: a document of its own, with its own capture. */
export interface Version {
  readonly article: string
  /** 1 for the first. */
  readonly number: number
  readonly document: string
  /** ISO 8601 in UTC. */
  readonly takenAt: string
  readonly before: string | null
  readonly change: Change | null
}

/** What is known of a host that is asked. */
export interface HostState {
  readonly host: string
  /** No question before this. */
  readonly freeAt: number
  /** Its robots.txt; null when it has none or it is not known yet. */
  readonly robots: string | null
  /** Until when that is held to be so; 0 when it was never asked. */
  readonly robotsUntil: number
}

/** A version about to be put on record. */
export interface NewVersion {
  readonly captured: Captured
  readonly bytes: Uint8Array
  readonly document: Document
  readonly takenAt: string
  readonly before: string | null
  readonly change: Change | null
}

/** A page to be fetched, as far as asking for it goes. */
export type DuePage = Pick<WatchedArticle, 'address' | 'etag' | 'modified'> & {
  readonly asks: string
  readonly dueAt: number
}
