import type { MapSegment } from '../../record/article.js'

/** Where in a page a line stands. A plain text has no such places: its lines carry `PLAIN`. */
export interface Place {
  /** The block element that holds the line ("p", "h2", "li", "td"); empty in plain text. */
  readonly tag: string
  /** The nearest element around it that names a part of the page; empty for none. */
  readonly region: '' | 'nav' | 'aside' | 'footer' | 'header' | 'figure' | 'caption' | 'form' | 'article' | 'main'
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linked: number
  /** Inside `blockquote` or `q`. */
  readonly quoted: boolean
  /** Words of class and id attributes around it, nearest first, lower case, no word twice. */
  readonly hints: readonly string[]
  /** Number of the container element around it: lines side by side in one container share it. */
  readonly container: number
  /** Number of the widest-scoring container is `main`: how many steps up to an element that holds the core; -1 for outside. */
  readonly distance: number
}

export const PLAIN: Place = { tag: '', region: '', linked: 0, quoted: false, hints: [], container: 0, distance: 0 }

/**
 * One visible line: a line of a plain text, or what a block element of a page shows in one go.
 *
 * `text` has no white space at its ends and holds spaces only. `segments` lead from it to the decoded capture.
 */
export interface Line {
  readonly text: string
  readonly segments: readonly MapSegment[]
  /** In the decoded capture. */
  readonly start: number
  readonly end: number
  /** Blank lines before it. */
  readonly gap: number
  readonly place: Place
}
