/** Words by where they stand in the file, so that what was read can be laid over gold however it was cleaned. */
import type { Article } from '../../dist/record/article.js'
import type { Span } from '../../dist/record/span.js'
import type { GoldSpan } from './gold.types.ts'
import type { View } from './view.ts'

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu

/** Where a word starts in the file. Two sets over the same file hold the same word under the same number. */
export type Words = ReadonlySet<number>

/** Start of each word of `text` in it, with where that is in the file; null where the file does not hold it. */
interface Start {
  readonly at: number
  readonly inFile: number | null
}

const within = (starts: readonly Start[], spans: readonly { start: number; end: number }[], key: 'at' | 'inFile') =>
  new Set(
    starts.flatMap((start) => {
      const where = start[key]
      const inside = where !== null && spans.some((span) => span.start <= where && where < span.end)
      return inside && start.inFile !== null ? [start.inFile] : []
    }),
  )

/** Words as a reader sees them, found by gold's spans of the file. */
export function goldWords(view: View): (spans: readonly GoldSpan[]) => Words {
  const starts = [...view.text.matchAll(WORD)].map(({ index }) => ({ at: index, inFile: view.start[index] ?? null }))
  return (spans) => within(starts, spans, 'inFile')
}

/** Words that Onrecord kept, found by spans of `article.text`. */
export function readWords(article: Article): (spans: readonly Span[]) => Words {
  const starts = [...article.text.matchAll(WORD)].map(({ index }) => ({ at: index, inFile: inFile(article, index) }))
  return (spans) => within(starts, spans, 'at')
}

function inFile({ map }: Article, at: number): number | null {
  const segment = map.find(([start, , length]) => start <= at && at < start + length)
  return segment === undefined ? null : segment[1] + at - segment[0]
}

export const shared = (a: Words, b: Words): number => [...a].filter((word) => b.has(word)).length
export const overlap = (a: Words, b: Words): boolean => shared(a, b) > 0

/** Dice coefficient: 1 for the same words, 0 for none in common. */
export const likeness = (a: Words, b: Words): number =>
  a.size + b.size === 0 ? 0 : (2 * shared(a, b)) / (a.size + b.size)
