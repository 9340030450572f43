import type { Line } from './line.js'
import type { Outline } from './outline.js'
import type { Core } from './body.js'

/** Below this no line is called the title: measured on reports with and without their headline in the text. */
const ENOUGH = 3.2
/** Headlines of news sites: 99 in 100 have at most this many words. */
const MOST_WORDS = 28

/** Index of the line that is the headline, or -1. `known`: the headline as the giver or the page's head has it. */
export function findHeadline(
  lines: readonly Line[],
  outlines: readonly Outline[],
  core: Core,
  repeats: ReadonlyMap<string, number>,
  known: string | undefined,
): number {
  const last = Math.min(lines.length, core.first + 3)
  if (known !== undefined && known !== '') {
    for (let at = last - 1; at >= 0; at--) if (sameHeadline(outlines[at]!.folded, known)) return at
  }
  const body = bodyWords(outlines, core)
  let best = -1
  let bestScore = ENOUGH
  for (let at = 0; at <= Math.min(core.first, lines.length - 1); at++) {
    const score =
      headlineScore(lines, outlines, at, core, body) + ((repeats.get(outlines[at]!.folded) ?? 0) > 1 ? 2 : 0)
    if (score >= bestScore) {
      best = at
      bestScore = score
    }
  }
  return best
}

/** Whether two folded lines are the same headline: the same words, or all but a few of them in the same order. */
export function sameHeadline(a: string, b: string): boolean {
  if (a === b) return a !== ''
  if (Math.abs(a.length - b.length) > 45) return false
  // Most lines of a page are no headline: their words are counted before they are looked at.
  const [few, many] = [spacesIn(a), spacesIn(b)]
  if (Math.min(few, many) < 3 || Math.abs(few - many) > 3) return false
  const [left, right] = [a.split(' '), b.split(' ')]
  const words = new Set(left)
  const shared = right.filter((word) => words.has(word)).length
  return (2 * shared) / (left.length + right.length) >= 0.88
}

function spacesIn(text: string): number {
  let spaces = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces++
  return spaces
}

/** For each word beginning of the core, the last line it stands in. */
function bodyWords(outlines: readonly Outline[], core: Core): Map<string, number> {
  const where = new Map<string, number>()
  for (let at = core.first; at < core.last; at++) for (const stem of outlines[at]!.stems) where.set(stem, at)
  return where
}

function headlineScore(
  lines: readonly Line[],
  outlines: readonly Outline[],
  at: number,
  core: Core,
  body: ReadonlyMap<string, number>,
): number {
  const outline = outlines[at]!
  const { words, stems, row, ends, verb, capitals, marks } = outline
  const next = lines[at + 1]
  if (row?.sure || words.length < 3 || words.length > MOST_WORDS || next === undefined) return 0
  const shared = [...stems].filter((stem) => (body.get(stem) ?? -1) > at).length
  let score = Math.min(shared, 4) * 0.5 + (stems.size === 0 ? 0 : (1.5 * shared) / stems.size)
  if (words.length >= 5 && words.length <= 20) score += 0.8
  if (verb) score += 1.2
  else if (capitals > 0.8 || marks) score += 0.3
  if (at < core.first) score += 0.7
  if (next.gap > 0 || lines.length < 4) score += 0.4
  if (next.gap === 0 && outlines[at + 1]!.row?.reason === 'credit') score -= 1.5
  if (row) score -= 1.5
  if (ends && /[.…]["'”’]?$/.test(lines[at]!.text))
    score -= at === core.first ? leadPenalty(outline, outlines[at + 1]!) : 0.5
  return score
}

/** The body's own first line, ended by a full stop: a headline only when it is much shorter than what follows and set like one. */
function leadPenalty({ words, capitals }: Outline, next: Outline): number {
  if (words.length > 18) return 5
  if (capitals > 0.8) return 0.5
  return next.words.length > 1.4 * words.length ? 1 : 2.5
}
