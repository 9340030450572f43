import type { MapSegment } from './article.js'
import type { Span } from './span.js'

/** Index of the first segment that ends after `start`. */
function firstAfter(map: readonly MapSegment[], start: number): number {
  let [low, high] = [0, map.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const [textStart, , length] = map[middle] as MapSegment
    if (textStart + length <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretches of the decoded capture that `at` of `article.text` was read from, in the order of the text. */
export function inCapture(map: readonly MapSegment[], at: Span): Span[] {
  const found: { start: number; end: number }[] = []
  for (let index = firstAfter(map, at.start); index < map.length; index++) {
    const [textStart, sourceStart, length] = map[index] as MapSegment
    if (textStart >= at.end) break
    const start = sourceStart + Math.max(0, at.start - textStart)
    const end = sourceStart + Math.min(length, at.end - textStart)
    const last = found.at(-1)
    if (last?.end === start) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** One stretch of the decoded capture around all of `at`; null when none of it is in the capture. */
export function aroundInCapture(map: readonly MapSegment[], at: Span): Span | null {
  const spans = inCapture(map, at)
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}

/** A function from a place in the decoded capture to where it would stand in `article.text`: after all that was read before it. */
export function placesInText(map: readonly MapSegment[]): (source: number) => number {
  const sorted = map.toSorted((a, b) => a[1] - b[1])
  const ends: number[] = []
  for (const [textStart, , length] of sorted) ends.push(Math.max(ends.at(-1) ?? 0, textStart + length))
  return (source) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] as MapSegment)[1] < source) low = middle + 1
      else high = middle
    }
    return ends[low - 1] ?? 0
  }
}
