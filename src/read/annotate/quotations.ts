import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Problem } from '../../record/problem.js'
import { inTextOrder, span, type Span } from '../../record/span.js'
import type { MarkStyle, Quotation } from './annotation.js'
import { findSingleQuotations } from './single-marks.js'

/** A quotation whose closing mark has not come yet. */
interface Open {
  readonly start: number
  /** Units of the opening mark: 0 where a paragraph goes on without one. */
  readonly mark: number
  readonly style: MarkStyle
}

const DOUBLE = /[“”"„‟«»]/g
const SPACE_OR_OPENER = /[\s([{—–\-/‘'“"«„:]/

/**
 * Quotations of an article, block by block.
 *
 * News style opens every paragraph of a long quotation and closes only the last: a mark left open at the end of a
 * paragraph is taken up by the next one if that begins with a mark of the same kind, or closes one that it never
 * opened. Any other mark left open is a problem, and the quotation goes to the end of its block.
 */
export function findQuotations({ text, blocks }: Article): Found<readonly Quotation[]> {
  const found: Quotation[] = []
  const problems: Problem[] = []
  let left: { readonly at: number; readonly open: Span; readonly style: MarkStyle } | null = null

  for (const block of blocks) {
    const doubles = readBlock(text, block, left?.style ?? null)
    const first = doubles[0]
    const goesOn =
      left !== null && first !== undefined && first.style === left.style && first.marked.start === firstOf(text, block)
    if (left !== null && !goesOn) problems.push({ code: 'quotation-unclosed', at: left.open })
    const base = found.length
    const continues = goesOn && left !== null ? left.at : null
    const inBlock = [...doubles, ...findSingleQuotations(text, block, doubles)].sort((a, b) =>
      inTextOrder(a.marked, b.marked),
    )
    for (const each of inBlock) found.push(each === first && continues !== null ? { ...each, continues } : each)
    left = null
    const last = lastOf(text, block)
    for (const [i, each] of inBlock.entries()) {
      if (each.closed) continue
      if (each.marked.end === last) left = { at: base + i, open: each.marked, style: each.style }
      else problems.push({ code: 'quotation-unclosed', at: each.marked })
    }
  }
  if (left !== null) problems.push({ code: 'quotation-unclosed', at: left.open })
  return { found, problems }
}

/** Position of the first character of a block that is not white space, and the one after its last. */
const firstOf = (text: string, { start, end }: Span) => end - text.slice(start, end).trimStart().length
const lastOf = (text: string, { start, end }: Span) => start + text.slice(start, end).trimEnd().length

/** Quotations between double marks in one block. `before`: style of a quotation the block before left open. */
function readBlock(text: string, block: Span, before: MarkStyle | null): Quotation[] {
  const found: Quotation[] = []
  let open: Open | null = null
  let depth = 0
  const marks = [...text.slice(block.start, block.end).matchAll(DOUBLE)].map(({ 0: sign, index }) => ({
    sign,
    at: block.start + index,
  }))

  for (const [i, { sign, at }] of marks.entries()) {
    const role = roleOf(sign, text, at, block, open)
    if (role === 'none') continue
    if (role === 'close' && open === null) {
      // The paragraph before left its quotation open and this one closes it without opening it again.
      if (found.length === 0 && before !== null && closes(sign, before)) {
        found.push(quotationOf({ start: firstOf(text, block), mark: 0, style: before }, at + 1, 1))
      }
    } else if (role === 'close' && open !== null) {
      if (depth > 0) depth--
      else {
        found.push(quotationOf(open, at + 1, 1))
        open = null
      }
    } else if (open === null) {
      open = { start: at, mark: 1, style: styleOf(sign) }
    } else if (isClosedTwice(marks, i, text, block)) {
      depth++
    } else {
      const end = at - (text.slice(open.start, at).length - text.slice(open.start, at).trimEnd().length)
      found.push(quotationOf(open, end, 0))
      open = { start: at, mark: 1, style: styleOf(sign) }
    }
  }
  if (open !== null) found.push(quotationOf(open, lastOf(text, block), 0))
  return found
}

/** Whether the mark at `i`, opening inside an open quotation, and that quotation both find a closing mark: nested. */
function isClosedTwice(marks: readonly { sign: string; at: number }[], i: number, text: string, block: Span): boolean {
  const [next, second] = [marks[i + 1], marks[i + 2]]
  if (next === undefined || second === undefined) return false
  return [next, second].every(({ sign, at }) => sign !== '“' && sign !== '„' && !isAfterSpace(text, at, block))
}

const closes = (sign: string, style: MarkStyle) =>
  style === 'straight' ? sign === '"' : style === 'guillemets' ? sign === '»' : sign === '”' || sign === '“'

const isAfterSpace = (text: string, at: number, block: Span) =>
  at === block.start || SPACE_OR_OPENER.test(text.charAt(at - 1))

function roleOf(sign: string, text: string, at: number, block: Span, open: Open | null): 'open' | 'close' | 'none' {
  const afterSpace = isAfterSpace(text, at, block)
  const beforeWord = at + 1 < block.end && /\S/.test(text.charAt(at + 1))
  const opensByPlace = afterSpace && at + 1 < block.end
  switch (sign) {
    case '„':
    case '‟':
      return 'open'
    case '“':
      // Low-high and reversed styles close with it.
      return open !== null && !afterSpace && (open.style === 'low-high' || open.style === 'reversed') ? 'close' : 'open'
    case '”':
      return open === null && opensByPlace ? 'open' : 'close'
    case '«':
      return open?.style === 'guillemets' && text.charAt(open.start) === '»' ? 'close' : 'open'
    case '»':
      return open === null && afterSpace && beforeWord ? 'open' : 'close'
    default:
      if (open === null) return opensByPlace || beforeWord ? (isMeasure(text, at) ? 'none' : 'open') : 'close'
      // An opening mark while one is open: the first was left open, unless marks stand apart from their words here.
      return open.style === 'straight' &&
        afterSpace &&
        beforeWord &&
        /\S/.test(text.charAt(open.start + 1)) &&
        /[\s([]/.test(text.charAt(at - 1))
        ? 'open'
        : 'close'
  }
}

/** Inches and seconds: a figure, the mark, no opening place. */
const isMeasure = (text: string, at: number) => /\d/.test(text.charAt(at - 1))

const styleOf = (sign: string): MarkStyle =>
  sign === '"'
    ? 'straight'
    : sign === '“'
      ? 'curly'
      : sign === '„' || sign === '‟'
        ? 'low-high'
        : sign === '”'
          ? 'reversed'
          : 'guillemets'

function quotationOf({ start, mark, style }: Open, end: number, closing: 0 | 1): Quotation {
  return {
    marked: span(start, end),
    content: span(Math.min(start + mark, end - closing), end - closing),
    style,
    closed: closing === 1,
    continues: null,
  }
}
