import type { RemovalReason } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import { findCore, proseScore, type Core } from './body.js'
import { findHeadline, sameHeadline } from './headline.js'
import type { Line } from './line.js'
import { outlineOf, type Outline } from './outline.js'
import { folded } from './words.js'

export interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly outlines: readonly Outline[]
  /** Index of the title's line; -1 when it is not in the text. */
  readonly title: number
}

/** Says of every line of a plain text whether it is the report's, and why not. */
export function judgeLines(lines: readonly Line[], knownTitle: string | undefined): Judged {
  const outlines = lines.map(outlineOf)
  const core = withoutTail(outlines, findCore(lines.map((line, at) => proseScore(line, outlines[at]!))))
  const title = findHeadline(lines, outlines, core, knownTitle === undefined ? undefined : folded(knownTitle))
  const verdicts = lines.map((_, at) => verdictOf(lines, outlines, core, title, at))
  return { verdicts, outlines, title }
}

/** Cuts the core where a button or label begins a tail that is mostly furniture and quotes nobody. */
function withoutTail(outlines: readonly Outline[], core: Core): Core {
  for (let at = core.first + Math.floor((core.last - core.first) / 2); at < core.last; at++) {
    if (!outlines[at]!.row?.sure) continue
    const tail = outlines.slice(at + 1, core.last)
    const odd = tail.filter(isOdd).length
    if (odd * 2 >= tail.length && !tail.some(({ marks }) => marks)) return { first: core.first, last: at }
  }
  return core
}

const isOdd = ({ row, appeal, author, ends, words }: Outline): boolean =>
  row !== undefined || appeal >= 2 || author >= 3 || (!ends && words.length < 12)

function verdictOf(
  lines: readonly Line[],
  outlines: readonly Outline[],
  core: Core,
  title: number,
  at: number,
): Verdict {
  const outline = outlines[at]!
  if (at === title) return { keep: 'title' }
  if (title >= 0 && outline.words.length >= 2 && sameHeadline(outline.folded, outlines[title]!.folded))
    return { remove: 'repeated headline', rule: 'same-as-title' }
  if (outline.row?.sure) return { remove: outline.row.reason, rule: outline.row.rule }
  const inside = at >= core.first && at < core.last
  const standfirst = title >= 0 && at > title && at < core.first && outline.ends && outline.row === undefined
  if (inside || standfirst) return insideVerdict(outlines, core, at)
  return outsideVerdict(lines, outlines, core, at)
}

function insideVerdict(outlines: readonly Outline[], core: Core, at: number): Verdict {
  const { row, ends, words, marks, verb, appeal, question } = outlines[at]!
  if (row && (!ends || words.length < 12)) return { remove: row.reason, rule: row.rule }
  if (appeal >= 4) return { remove: 'appeal', rule: 'appeal-words' }
  if ((ends && !question) || marks || words.length > 18) return { keep: 'paragraph' }
  const beside = (other: number): boolean => other > core.first && other < core.last && isShort(outlines[other]!)
  if (beside(at - 1) || beside(at + 1)) return { keep: 'list' }
  const alone = outlines.slice(core.first, core.last).filter(isShort).length === 1
  if (alone && words.length >= 6 && verb && at > core.first)
    return { remove: 'related headline', rule: 'headline-between-paragraphs' }
  return { keep: words.length <= 14 ? 'heading' : 'paragraph' }
}

const isShort = ({ words, ends, marks, question }: Outline): boolean =>
  words.length <= 18 && (!ends || question) && !marks

/** Furniture before and after the report: by the table where it has a row, else by shape and neighbours. */
function outsideVerdict(lines: readonly Line[], outlines: readonly Outline[], core: Core, at: number): Verdict {
  const { row } = outlines[at]!
  if (row) return { remove: row.reason, rule: row.rule }
  const [reason, rule] = at < core.first ? beforeBody(lines, outlines, at) : afterBody(lines, outlines, at)
  return { remove: reason, rule }
}

function beforeBody(lines: readonly Line[], outlines: readonly Outline[], at: number): [RemovalReason, string] {
  const { words, ends } = outlines[at]!
  const next = outlines[at + 1]
  if (next?.row?.reason === 'credit' && lines[at + 1]!.gap === 0) return ['caption', 'before-credit']
  if (words.length >= 4 && (ends || words.length <= 40)) return ['caption', 'before-body']
  return ['navigation', 'before-body']
}

function afterBody(lines: readonly Line[], outlines: readonly Outline[], at: number): [RemovalReason, string] {
  const { words, ends, appeal, author, folded: own } = outlines[at]!
  const { text } = lines[at]!
  const nearCredit = [at - 1, at + 1].some((other) => outlines[other]?.row?.reason === 'credit')
  if (nearCredit || outlines.some((other, index) => index !== at && other.folded === own && words.length > 3))
    return ['caption', 'beside-credit']
  if (author >= 3 || outlines[at - 1]?.row?.reason === 'author box') return ['author box', 'author-words']
  if (appeal >= 1 && ends) return ['appeal', 'appeal-words']
  if (!ends && (text.match(/, /g)?.length ?? 0) >= 2 && words.length <= 30) return ['tags', 'list-after-body']
  if (words.length >= 5 && !ends) return ['related headline', 'headline-after-body']
  return words.length < 5 ? ['navigation', 'after-body'] : ['page furniture', 'after-body']
}
