import type { MapSegment } from '../../record/article.js'
import { PLAIN, type Line } from './line.js'

/** A line with the number of the element that shows it; its place is filled in when the whole page is known. */
export interface PageLine extends Line {
  readonly element: number
}

/** Characters that show nothing: soft hyphen, zero width space, word joiner, byte order mark, null. */
const isInvisible = (code: number): boolean =>
  code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff || code === 0

const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x3000

/** White space that ends a line in `pre`. */
const isBreak = (code: number): boolean => code === 0x0a || code === 0x2028 || code === 0x2029

/** A line is broken up beyond this: a page without any block element would be a single one. */
const LONGEST_LINE = 100_000

/**
 * Collects what a page shows into lines, folding white space as a browser does and keeping for every
 * character where it stands in the source.
 */
export class LineBuilder {
  readonly lines: PageLine[] = []
  #parts: string[] = []
  #segments: [number, number, number][] = []
  #length = 0
  #linked = 0
  #end = 0
  #space = false
  #gap = 0
  #element = 0

  /** Text as it stands in the source from `start`. */
  literal(text: string, start: number, element: number, inLink: boolean, preformatted: boolean): void {
    let from = -1
    for (let at = 0; at <= text.length; at++) {
      const code = at < text.length ? text.charCodeAt(at) : 0x20
      // Most characters are these, and neither white space nor invisible.
      if (code > 0x20 && code < 0x80) {
        if (from < 0) from = at
        continue
      }
      const space = isSpace(code)
      if (!space && !isInvisible(code)) {
        if (from < 0) from = at
        continue
      }
      // One space inside a run stays in the run: the map would otherwise hold one segment a word.
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20
      if (code === 0x20 && from >= 0 && !isSpace(next) && !isInvisible(next)) continue
      if (from >= 0) this.#puts(text.slice(from, at), start + from, element, inLink)
      from = -1
      if (at === text.length) break
      if (space) this.#space = true
      if (preformatted && isBreak(code)) this.end(0)
    }
  }

  /** The characters that an entity from `start` stands for: each leads to the entity's first unit. */
  entity(text: string, start: number, end: number, element: number, inLink: boolean): void {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isSpace(code)) this.#space = true
      else if (!isInvisible(code)) this.#put(text.charAt(at), start, 1, element, inLink)
    }
    if (this.#length > 0 && !this.#space) this.#end = end
  }

  /** Ends the line. `gap`: at least so many blank lines stand before the next one. */
  end(gap: number): void {
    if (this.#length === 0) {
      this.#gap = Math.max(this.#gap, gap)
      this.#space = false
      return
    }
    const linked = this.#linked / this.#length
    this.lines.push({
      text: this.#parts.join(''),
      segments: this.#segments as MapSegment[],
      start: this.#segments[0]![1],
      end: this.#end,
      gap: this.#gap,
      element: this.#element,
      place: { ...PLAIN, linked },
    })
    this.#parts = []
    this.#segments = []
    this.#length = 0
    this.#linked = 0
    this.#space = false
    this.#gap = gap
  }

  #puts(raw: string, start: number, element: number, inLink: boolean): void {
    for (let at = 0; at < raw.length; at += LONGEST_LINE) {
      const part = raw.slice(at, at + LONGEST_LINE)
      this.#put(part, start + at, part.length, element, inLink)
    }
  }

  #put(raw: string, start: number, length: number, element: number, inLink: boolean): void {
    if (this.#length > LONGEST_LINE) this.end(1)
    if (this.#length === 0) this.#element = element
    else if (this.#space) {
      this.#parts.push(' ')
      this.#length++
    }
    this.#space = false
    const last = this.#segments.at(-1)
    if (last && last[0] + last[2] === this.#length && last[1] + last[2] === start && last[2] > 1 && length > 1)
      last[2] += length
    else this.#segments.push([this.#length, start, length])
    this.#parts.push(raw)
    this.#length += length
    if (inLink) this.#linked += length
    this.#end = start + length
  }
}
