import type { MapSegment } from '../../record/article.js'
import { PLAIN, type Line } from './line.js'

/** Line ends of every system, and the separators Unicode adds. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g

/** The lines of a plain text that show anything, with the number of blank lines before each. */
export function plainLines(source: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const [start, end] of lineBounds(source)) {
    const line = lineBetween(source, start, end, gap)
    if (line) lines.push(line)
    gap = line ? 0 : gap + 1
  }
  return lines
}

function* lineBounds(source: string): Generator<[number, number]> {
  let start = 0
  for (const end of source.matchAll(LINE_END)) {
    yield [start, end.index]
    start = end.index + end[0].length
  }
  yield [start, source.length]
}

function lineBetween(source: string, from: number, to: number, gap: number): Line | undefined {
  let start = from
  let end = to
  while (start < end && isBlank(source, start)) start++
  while (end > start && isBlank(source, end - 1)) end--
  if (start === end) return undefined
  return { ...shown(source.slice(start, end), start), start, end, gap, place: PLAIN }
}

/** White space, and what shows nothing: soft hyphen, zero width space, word joiner, byte order mark, null. */
const BLANK = /[\s\u00ad\u200b\u2060\ufeff\0]/
const isBlank = (source: string, at: number): boolean => BLANK.test(source.charAt(at))

/** What is neither shown as it stands nor left out: other white space, which becomes a space that leads nowhere. */
const STRETCH = /[^\t\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000\u00ad\ufeff\0]+/g

/** A line as it is shown: no-break spaces and tabs are spaces, what shows nothing is left out. */
function shown(raw: string, start: number): { text: string; segments: MapSegment[] } {
  const segments: MapSegment[] = []
  const parts: string[] = []
  let length = 0
  let end = 0
  for (const { 0: stretch, index } of raw.matchAll(STRETCH)) {
    if (index > end && /\s/.test(raw.slice(end, index).replaceAll('\ufeff', ''))) {
      parts.push(' ')
      length++
    }
    segments.push([length, start + index, stretch.length])
    parts.push(stretch)
    length += stretch.length
    end = index + stretch.length
  }
  return { text: parts.join(''), segments }
}

/** An element's tag, a comment, or a script or style with all it holds. */
const MARKUP = /<(?:!--[^]*?(?:-->|$)|(script|style)\b[^]*?(?:<\/\1\s*>|$)|[a-z!/?][^>]*(?:>|$))/gi

/**
 * The visible lines of a page that cannot be taken apart (nested too deep): what stands between its tags, entities
 * left as written.
 */
export function flatLines(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  const add = (from: number, to: number): void => {
    for (const [lineStart, lineEnd] of lineBounds(source.slice(from, to))) {
      const line = lineBetween(source, from + lineStart, from + lineEnd, 1)
      if (line) lines.push(line)
    }
  }
  for (const { 0: tag, index } of source.matchAll(MARKUP)) {
    add(start, index)
    start = index + tag.length
  }
  add(start, source.length)
  return lines
}
