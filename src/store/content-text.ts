import type { Attribution } from '../record/attribution.js'
import type { Document } from '../record/document.js'
import { textOf } from '../record/span.js'

/** Between the pieces of a content that is told in several. */
export const PIECES = ' … '

/** The words of an attribution's content, its pieces joined by {@link PIECES}. */
export const wordsOf = ({ article }: Document, { content }: Attribution): string =>
  content.map((piece) => textOf(article.text, piece)).join(PIECES)

/** Where position `at` of {@link wordsOf} stands in `article.text`. */
export function inArticle({ content }: Attribution, at: number): number {
  let from = 0
  for (const { start, end } of content) {
    if (at < from + end - start) return start + Math.max(0, at - from)
    from += end - start + PIECES.length
  }
  return content.at(-1)?.end ?? 0
}
