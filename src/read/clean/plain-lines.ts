import type { MapSegment } from '../../record/article.js'
import { PLAIN, type Line } from './line.js'

/** Line ends of every system, and the separators Unicode adds. */
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
/** Characters that show nothing: soft hyphen, zero width space, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u0000]/
const SPACES = /\s/g

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
  const raw = source.slice(start, end)
  const { text, segments } = INVISIBLE.test(raw) ? withoutInvisible(raw, start) : whole(raw, start)
  return { text, segments, start, end, gap, place: PLAIN }
}

const BLANK = /[\s\u00ad\u200b\u2060\ufeff\u0000]/
const isBlank = (source: string, at: number): boolean => BLANK.test(source.charAt(at))

/** One character for one: no-break spaces and tabs become spaces, and the map stays one segment. */
const whole = (raw: string, start: number): { text: string; segments: MapSegment[] } => ({
  text: raw.replace(SPACES, ' '),
  segments: [[0, start, raw.length]],
})

function withoutInvisible(raw: string, start: number): { text: string; segments: MapSegment[] } {
  const segments: MapSegment[] = []
  const parts: string[] = []
  let length = 0
  for (const part of raw.matchAll(/[^\u00ad\u200b\u2060\ufeff\u0000]+/g)) {
    segments.push([length, start + part.index, part[0].length])
    parts.push(part[0].replace(SPACES, ' '))
    length += part[0].length
  }
  return { text: parts.join(''), segments }
}
