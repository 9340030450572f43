import type { Document } from '../../dist/record/document.js'
import type { Span } from '../../dist/record/span.js'
import type { Range, Told } from './metric.ts'

/** What a document says was told, in ranges of the text as given: cleaning may have dropped lines. */
export function toldIn({ article: { map }, attributions }: Document): Told[] {
  const back = (start: number, end: number): Range[] => {
    const touched = map.filter(([at, , length]) => at < end && start < at + length)
    const [head, tail] = [touched[0], touched.at(-1)]
    if (head === undefined || tail === undefined) return []
    return [[head[1] + Math.max(0, start - head[0]), tail[1] + Math.min(tail[2], end - tail[0])]]
  }
  const ranges = (spans: readonly Span[]) => spans.flatMap(({ start, end }) => back(start, end))
  return attributions.map(({ source, cue, content }) => ({
    Source: ranges(source),
    Cue: ranges(cue),
    Content: ranges(content),
  }))
}
