import type { Removal } from './assemble.js'
import type { Line } from './line.js'
import { isHeading, isOutside } from './line-kind.js'
import type { Outline } from './outline.js'

export interface Amended {
  readonly kept: readonly boolean[]
  /** Lines that the model takes for body and that are not, with what they are. */
  readonly out: ReadonlyMap<number, Removal>
}

/**
 * What the markup of a page says against the model: a block that is one link, and an `aside` in the middle of a report,
 * lead to other reports; a standfirst, a correction and a paragraph among the report's own belong to it.
 */
export function amended(
  lines: readonly Line[],
  outlines: readonly Outline[],
  body: readonly boolean[],
  likely: Float64Array,
  title: number,
): Amended {
  const out = new Map<number, Removal>()
  const first = body.indexOf(true)
  for (const [at, line] of lines.entries()) {
    const left = body[at] && at !== title ? reasonAgainst(line, outlines[at]!, likely[at]!) : undefined
    if (left) out.set(at, left)
    if (body[at] && at >= title && at <= first + 2 && isUnderPicture(outlines, at)) out.set(at, UNDER_PICTURE)
  }
  const own = ownContainers(lines, outlines, body)
  const kept = lines.map((line, at) => body[at]! || (at > title && belongs(line, outlines[at]!, at < first, own)))
  return { kept, out }
}

const UNDER_PICTURE: Removal = { remove: 'caption', rule: 'before-credit' }
/** Where the trees are so sure, neither links nor a headline behind it speak against a line: some reports are lists of links. */
export const SURE = 0.8
/** Share of a line in links from which it is nothing but one; the rest are quotation marks and arrows. */
const ALL_LINK = 0.95

function reasonAgainst({ place }: Line, { row, ends, words }: Outline, likely: number): Removal | undefined {
  if (row?.sure && (row.reason === 'date line' || likely < SURE)) return { remove: row.reason, rule: row.rule }
  if (isHeading(place)) return undefined
  if (likely > SURE) return undefined
  if (place.linked >= ALL_LINK && words.length >= 3 && !(ends && words.length > 25))
    return { remove: 'related headline', rule: 'one-link' }
  return undefined
}

/** A short line without a full stop right before a picture's credit. */
function isUnderPicture(outlines: readonly Outline[], at: number): boolean {
  const { ends, words, row } = outlines[at]!
  return !ends && !row && words.length <= 20 && outlines[at + 1]?.row?.reason === 'credit'
}

const isProse = ({ ends, words }: Outline): boolean => ends && words.length >= 8
/** Paragraphs side by side from which their element is the report's. */
const SIDE_BY_SIDE = 3

/** Elements in which several paragraphs of the report stand side by side. */
function ownContainers(
  lines: readonly Line[],
  outlines: readonly Outline[],
  body: readonly boolean[],
): ReadonlySet<number> {
  const counts = new Map<number, number>()
  for (const [at, { place }] of lines.entries()) {
    if (!body[at] || place.tag !== 'p' || !isProse(outlines[at]!)) continue
    counts.set(place.container, (counts.get(place.container) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= SIDE_BY_SIDE).map(([container]) => container))
}

/** What designers call the sentence between headline and report. */
const STANDFIRST = /^(?:standfirst|lede|dek|deck|subhead|subheadline|subtitle|sapo|vorspann|chapo|ingress)$/
/** An outlet takes something back: that is part of what it says. */
const CORRECTION = /^(?:correction|corrections|clarification|editor['’]?s['’]? note)\b[^.]{0,40}:/i

function belongs(line: Line, outline: Outline, before: boolean, own: ReadonlySet<number>): boolean {
  const { place, text } = line
  if (isOutside(line) || place.linked >= 0.5 || !isProse(outline)) return false
  if (before) return !outline.row && place.hints.some((hint) => STANDFIRST.test(hint))
  return own.has(place.container) && CORRECTION.test(text)
}
