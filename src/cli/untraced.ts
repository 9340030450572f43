import { Parser } from 'htmlparser2'
import type { Article, MapSegment } from '../record/article.js'
import { span, type Span } from '../record/span.js'

/** Stretches of an article that its map does not lead to the same words in the decoded capture. White space is free. */
export function* untraced({ text, map }: Article, source: string): Generator<Span> {
  let at = 0
  for (const segment of map) {
    const [start, , length] = segment
    if (text.slice(at, start).trim() !== '') yield span(at, start)
    if (start < at || !agrees(text, source, segment)) yield span(start, start + length)
    at = Math.max(at, start + length)
  }
  if (text.slice(at).trim() !== '') yield span(at, text.length)
}

function agrees(text: string, source: string, [start, from, length]: MapSegment): boolean {
  if (length <= 0 || start < 0 || from < 0 || start + length > text.length || from + length > source.length)
    return false
  const [here, there] = [text.slice(start, start + length), source.slice(from, from + length)]
  if (here === there) return true
  if (length !== 1) return false
  return (here.trim() === '' && there.trim() === '') || (there === '&' && entityAt(source, from).includes(here))
}

/** Longest name of a character in HTML ("&CounterClockwiseContourIntegral;") with room for long numbers. */
const LONGEST = 40

/** What the entity that begins at `at` stands for. */
function entityAt(source: string, at: number): string {
  let text = ''
  const parser = new Parser({ ontext: (part) => (text += part) })
  const entity = /^&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/i.exec(source.slice(at, at + LONGEST))?.[0] ?? ''
  parser.end(entity)
  return text
}
