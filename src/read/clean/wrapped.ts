import type { MapSegment } from '../../record/article.js'
import type { Line } from './line.js'
import { endsSentence } from './words.js'

/** A text wrapped at a width has lines of about this many characters at most. */
const WIDEST = 110
const NARROWEST = 40

/**
 * Puts together what was one paragraph: a text wrapped by hand at a fixed width, and sentences that an extract cut in
 * two where a link stood.
 */
export function unwrapped(lines: readonly Line[]): Line[] {
  const width = wrapWidth(lines)
  const whole: Line[][] = []
  for (const [at, line] of lines.entries()) {
    const goes = at > 0 && line.gap === 0 && goesOn(lines[at - 1]!.text, line.text, width)
    if (goes) whole.at(-1)!.push(line)
    else whole.push([line])
  }
  return whole.map(joined)
}

function joined(parts: readonly Line[]): Line {
  if (parts.length === 1) return parts[0]!
  const texts: string[] = []
  const segments: MapSegment[] = []
  let length = 0
  for (const { text, segments: own } of parts) {
    // A hyphen at a line's end is kept: "long-\nterm" and "coop-\neration" cannot be told apart without a dictionary.
    if (length > 0 && !/\p{L}-$/u.test(texts.at(-1)!)) {
      texts.push(' ')
      length++
    }
    for (const [from, to, count] of own) segments.push([length + from, to, count])
    texts.push(text)
    length += text.length
  }
  return { ...parts[0]!, text: texts.join(''), segments, end: parts.at(-1)!.end }
}

/** The width that the text was wrapped at; 0 for a text that was not. */
export function wrapWidth(lines: readonly Line[]): number {
  const beside = lines.filter((line, at) => at > 0 && line.gap === 0 && lines[at - 1]!.text.length >= NARROWEST)
  if (beside.length < 4) return 0
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  const longest = lengths.at(-1)!
  if (longest > WIDEST) return 0
  const full = lines.filter(
    ({ text }, at) => lines[at + 1]?.gap === 0 && isFull(text, lines[at + 1]!.text, longest),
  ).length
  const pairs = lines.filter((_, at) => lines[at + 1]?.gap === 0).length
  return full >= 0.6 * pairs ? longest : 0
}

/** Whether the next line's first word would not have fitted, give or take a few characters. */
const isFull = (text: string, next: string, width: number): boolean =>
  text.length + 1 + next.slice(0, 40).search(/\s|$/) > width - 6

const WEAK_END =
  /(?:[,;–—-]|\b(?:the|a|an|of|to|in|on|at|for|by|with|from|and|or|but|that|which|who|as|is|are|was|were|be|has|have|had|will|would))$/i

function goesOn(text: string, next: string, width: number): boolean {
  if (width > 0) return isFull(text, next, width)
  if (endsSentence(text) || text.length < 3) return false
  return (
    /^[\p{Ll},;.)”’]/u.test(next) ||
    /\p{L}[;,]$/u.test(text) ||
    (WEAK_END.test(text.slice(-12)) && text.length >= NARROWEST)
  )
}
