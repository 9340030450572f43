import type { Document } from '../../record/document.js'
import type { Problem } from '../../record/problem.js'
import type { DuePage, HostState, NewVersion, SourceState, WatchedArticle } from '../../record/source.js'

/** Where watching keeps what it must not forget. Every write is safe when it returns; `together` makes several one. */
export interface Shelf {
  together<T>(work: () => T): T
  source(address: string): SourceState | null
  saveSource(state: SourceState): void
  host(host: string): HostState | null
  saveHost(state: HostState): void
  /** By its address or one of its other addresses. */
  article(address: string): WatchedArticle | null
  saveArticle(article: WatchedArticle): void
  /** Another address of an article. */
  noteAddress(address: string, article: string): void
  /** An article of this site with this content, if there is one. */
  articleWith(site: string, content: string): WatchedArticle | null
  noteContent(site: string, content: string, article: string): void
  /** Hosts with pages to fetch. */
  pageHosts(): readonly string[]
  /** The page of a host whose turn comes first. */
  nextPage(host: string): DuePage | null
  /** Addresses of articles that their source gave whole and that are still to be read. */
  unread(): readonly string[]
  /** Puts a document in the record as the article's next version. */
  addVersion(article: string, version: NewVersion): void
  document(id: string): Document | null
}

/** Time as watching sees it. A test's time passes only while nothing runs. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number
  /** Waits for the moment, for one of `running` to end, or for `stop`, whichever is first. */
  wait(until: number, running: readonly Promise<unknown>[], stop: AbortSignal): Promise<void>
}

/** What happened, for people. */
export type News =
  | { readonly kind: 'added' | 'changed'; readonly address: string; readonly title: string | null }
  | { readonly kind: 'known'; readonly address: string; readonly as: string }
  | { readonly kind: 'moved'; readonly address: string; readonly to: string }
  | { readonly kind: 'problem'; readonly source: string; readonly problem: Problem }
