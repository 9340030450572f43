import { span, type Span } from '../../record/span.js'
import type { Quotation } from './annotation.js'

/** A single mark that can open: at the start, after white space, a bracket, a dash or a double mark; a letter follows. */
const OPENING = /(?<=^|[\s([—–“"„«])[‘‚']|(?<=^|[\s([—–“"„«])’(?=\p{Lu})/gu
/** Words that begin with an apostrophe, and decades. */
const CLIPPED = /^['’‘](?:\d0s|\d\d\b|em\b|tis\b|twas\b|til\b|cause\b|bout\b|n\b|round\b)/i
const CLOSING = /(?<=\S)['’‘](?![\p{L}\p{N}])/gu
/** A quotation between single marks is short: longer ones are taken for apostrophes far apart. */
const LONGEST = 1_500

/**
 * Quotations between single marks: ‘so’, 'so', ‚so‘.
 *
 * The closing mark is also the apostrophe. After punctuation it closes; after an "s" it may be a possessive
 * ("the workers’ union"), and closes only if no better mark follows in the same quotation.
 */
export function findSingleQuotations(text: string, block: Span, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = []
  const words = text.slice(block.start, block.end)
  let from = 0
  for (const { index } of words.matchAll(OPENING)) {
    if (
      index < from ||
      !/[\p{L}\p{N}$£€#@(]/u.test(words.charAt(index + 1)) ||
      CLIPPED.test(words.slice(index, index + 8))
    )
      continue
    const end = closingOf(words, index, limitOf(doubles, block.start + index, block) - block.start)
    if (end === null) continue
    found.push({
      marked: span(block.start + index, block.start + end),
      content: span(block.start + index + 1, block.start + end - 1),
      style: 'single',
      closed: true,
      continues: null,
    })
    from = end
  }
  return found
}

/** Where a quotation opened at `at` must end: with the double quotation around it, or with the block. */
function limitOf(doubles: readonly Quotation[], at: number, block: Span): number {
  let low = 0
  let high = doubles.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((doubles[middle] as Quotation).marked.start < at) low = middle + 1
    else high = middle
  }
  const before = doubles[low - 1]
  return before !== undefined && at < before.marked.end ? before.content.end : block.end
}

/** End of the quotation opened at `open` (after its closing mark), or null. */
function closingOf(words: string, open: number, limit: number): number | null {
  const opener = words.charAt(open)
  let possessive: number | null = null
  const within = words.slice(open + 2, Math.min(limit, open + LONGEST))
  for (const { 0: sign, index } of within.matchAll(CLOSING)) {
    if (!pairs(opener, sign)) continue
    const end = open + 2 + index + 1
    if (!/s/i.test(words.charAt(end - 2)) || !/\s\p{L}/u.test(words.slice(end, end + 2))) return end
    possessive ??= end
  }
  return possessive
}

const pairs = (opener: string, closer: string) =>
  opener === '‘' ? closer === '’' || closer === "'" : opener === '‚' ? closer !== "'" : closer !== '‘'
