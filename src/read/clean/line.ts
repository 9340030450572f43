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
  /** Number of the block element. */
  readonly element: number
  /** Number of the element around the block: lines side by side share it. */
  readonly container: number
  /** Steps up from the element with most prose to one that also holds this line: 0 inside it. */
  readonly distance: number
}

export const PLAIN: Place = {
  tag: '',
  region: '',
  linked: 0,
  quoted: false,
  hints: [],
  element: 0,
  container: 0,
  distance: 0,
}

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

/** The line up to character `at` of its text and the rest, without the white space between. */
export function splitLine(line: Line, at: number): [Line, Line] {
  const rest = at + (/^\s*/.exec(line.text.slice(at))?.[0].length ?? 0)
  const cut = (from: number, to: number): MapSegment[] =>
    line.segments.flatMap(([start, source, length]): MapSegment[] => {
      const [first, last] = [Math.max(from, start), Math.min(to, start + length)]
      return first < last ? [[first - from, source + first - start, last - first]] : []
    })
  const [left, right] = [cut(0, at), cut(rest, line.text.length)]
  const end = left.at(-1)!
  return [
    { ...line, text: line.text.slice(0, at), segments: left, end: end[1] + end[2] },
    { ...line, text: line.text.slice(rest), segments: right, start: right[0]![1], gap: 0 },
  ]
}
