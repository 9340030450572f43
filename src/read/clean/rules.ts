import type { RemovalReason } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import { findCore, proseScore, type Core } from './body.js'
import { isPersonAlone } from './byline.js'
import { isAgency } from './credits.js'
import { findHeadline, sameHeadline } from './headline.js'
import type { Line } from './line.js'
import { outlineOf, type Outline } from './outline.js'
import { folded } from './words.js'

/** The lines of a plain text with what the rules found in them together. */
export interface Scene {
  readonly lines: readonly Line[]
  readonly outlines: readonly Outline[]
  readonly core: Core
  /** Index of the title's line; -1 when it is not in the text. */
  readonly title: number
  /** How many lines say the same, by folded text. */
  readonly repeats: ReadonlyMap<string, number>
  /** Short lines inside the core that do not end as sentences do. */
  readonly shorts: number
}

export interface Ruled extends Scene {
  readonly verdicts: readonly Verdict[]
}

/** The verdicts of the rules alone. */
export function judgeByRules(lines: readonly Line[], knownTitle: string | undefined): Ruled {
  const outlines = lines.map(outlineOf)
  const repeats = new Map<string, number>()
  for (const outline of outlines) repeats.set(outline.folded, (repeats.get(outline.folded) ?? 0) + 1)
  const core = withoutTail(outlines, findCore(lines.map((line, at) => proseScore(line, outlines[at]!))))
  const known = knownTitle === undefined ? undefined : folded(knownTitle)
  const title = findHeadline(lines, outlines, core, repeats, known)
  const shorts = outlines.slice(core.first, core.last).filter(isShort).length
  const scene: Scene = { lines, outlines, core, title, repeats, shorts }
  return { ...scene, verdicts: lines.map((_, at) => verdictOf(scene, at)) }
}

/** Cuts the core where a button or label begins a tail that is mostly furniture and quotes nobody. */
function withoutTail(outlines: readonly Outline[], core: Core): Core {
  const half = core.first + Math.floor((core.last - core.first) / 2)
  let odd = 0
  let personal = 0
  let asks = false
  let last = core.last
  for (let at = core.last - 1; at >= half; at--) {
    const outline = outlines[at]!
    const lines = core.last - at - 1
    const furniture = odd + (asks && lines < APPEAL_LINES ? personal : 0)
    if (outline.row?.sure && furniture * 2 >= lines) last = at
    if (outline.marks && !outline.row) break
    if (isOdd(outline)) odd++
    else if (isPersonal(outline)) personal++
    if (outline.appeal >= 2) asks = true
  }
  return { first: core.first, last }
}

/** Outlets speak of themselves in appeals; in a report "we" stands between marks. */
const isPersonal = ({ lower, marks }: Outline): boolean => !marks && lower.some((word) => OURSELVES.has(word))
/** An appeal at the end has few lines, one of which asks; many with "we" are a column. */
const APPEAL_LINES = 6
const OURSELVES: ReadonlySet<string> = new Set('we our us you your'.split(' '))

const isOdd = ({ row, appeal, author, ends, words }: Outline): boolean =>
  row !== undefined || appeal >= 2 || author >= 3 || (!ends && words.length < 12)

function verdictOf(scene: Scene, at: number): Verdict {
  const { outlines, core, title } = scene
  const outline = outlines[at]!
  if (at === title) return { keep: 'title' }
  if (title >= 0 && outline.words.length >= 2 && sameHeadline(outline.folded, outlines[title]!.folded))
    return { remove: 'repeated headline', rule: 'same-as-title' }
  if (outline.row?.sure) return { remove: outline.row.reason, rule: outline.row.rule }
  if (at <= core.first && isUnderPicture(outlines, at)) return { remove: 'caption', rule: 'before-credit' }
  const inside = at >= core.first && at < core.last
  const standfirst = title >= 0 && at > title && at < core.first && outline.ends && outline.row === undefined
  return inside || standfirst ? insideVerdict(scene, at) : outsideVerdict(scene, at)
}

/** What stands over the report, right before the credit of a picture, says what is in the picture. */
function isUnderPicture(outlines: readonly Outline[], at: number): boolean {
  const { words, marks, row } = outlines[at]!
  return words.length <= 25 && !marks && !row && outlines[at + 1]?.row?.rule === 'photo-credit'
}

function insideVerdict({ lines, outlines, core, shorts }: Scene, at: number): Verdict {
  const { row, ends, words, marks, appeal, question } = outlines[at]!
  if (row && (!ends || words.length < 12)) return { remove: row.reason, rule: row.rule }
  if (appeal >= 4) return { remove: 'appeal', rule: 'appeal-words' }
  if ((ends && !question) || marks || words.length > 18) return { keep: 'paragraph' }
  const beside = (other: number): boolean => other > core.first && other < core.last && isShort(outlines[other]!)
  if (beside(at - 1) || beside(at + 1)) return { keep: 'list' }
  if (shorts === 1 && at > core.first && isHeadlineLike(lines[at]!, outlines[at]!))
    return { remove: 'related headline', rule: 'headline-between-paragraphs' }
  return { keep: words.length <= 14 && !ends ? 'heading' : 'paragraph' }
}

export const isShort = ({ words, ends, marks, question }: Outline): boolean =>
  words.length <= 18 && (!ends || question) && !marks

const ASKS =
  /^(?:who|what|when|where|why|how|which|whose|is|are|was|were|can|could|will|would|should|does|do|did|has|have|had)\b/i
const PERSONAL = /\b(?:I|we|you|my|our|your|me|us)\b/i

/** A whole headline between two paragraphs: a link to another report. A heading is shorter and has no verb, or asks the reader. */
const isHeadlineLike = ({ text }: Line, { words, verb, question }: Outline): boolean =>
  words.length >= 6 &&
  words.length <= 16 &&
  verb &&
  (!question || ASKS.test(text)) &&
  !PERSONAL.test(text) &&
  !/[.!?:;] /.test(text)

/** Furniture before and after the report: by the table where it has a row, else by shape and neighbours. */
export function outsideVerdict(scene: Scene, at: number): Verdict {
  const { row } = scene.outlines[at]!
  if (row) return { remove: row.reason, rule: row.rule }
  const [reason, rule] = at < scene.core.first ? beforeBody(scene, at) : afterBody(scene, at)
  return { remove: reason, rule }
}

function beforeBody(scene: Scene, at: number): [RemovalReason, string] {
  const { lines, outlines } = scene
  const { words } = outlines[at]!
  const next = outlines[at + 1]
  if ([at - 1, at + 1].some((other) => outlines[other]?.row?.reason === 'date line')) {
    const sender = at + 1 === scene.core.first && outlines[at - 1]?.row?.reason === 'date line'
    if (isAgency(lines[at]!.text, sender)) return ['credit', 'agency-by-place']
    if (isPersonAlone(lines[at]!.text)) return ['byline', 'name-by-date']
  }
  if (next?.row?.reason === 'credit' && lines[at + 1]!.gap === 0) return ['caption', 'before-credit']
  return words.length >= 4 ? ['caption', 'before-body'] : ['navigation', 'before-body']
}

function afterBody({ lines, outlines, repeats }: Scene, at: number): [RemovalReason, string] {
  const { words, ends, appeal, author, folded: own } = outlines[at]!
  const nearCredit = [at - 1, at + 1].some((other) => outlines[other]?.row?.reason === 'credit')
  const repeated = (repeats.get(own) ?? 0) > 1 && words.length > 3
  if (!ends && (nearCredit || repeated)) return ['caption', 'beside-credit']
  if (author >= 3 || outlines[at - 1]?.row?.reason === 'author box') return ['author box', 'author-words']
  if (appeal >= 1 && ends) return ['appeal', 'appeal-words']
  const commas = lines[at]!.text.slice(0, 400).split(', ').length - 1
  if (!ends && commas >= 2 && words.length <= 30) return ['tags', 'list-after-body']
  if (words.length >= 5 && !ends) return ['related headline', 'headline-after-body']
  return words.length < 5 ? ['navigation', 'after-body'] : ['page furniture', 'after-body']
}
