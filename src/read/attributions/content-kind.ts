import type { AttributionKind } from '../../record/attribution.js'
import type { Span } from '../../record/span.js'
import type { Quotation, Token } from '../annotate/annotation.js'

/** Words that lead into a content without being part of what was said. */
const LEADS: ReadonlySet<string> = new Set(['that', 'and', 'but', ','])

/**
 * `direct` when all words of the content stand inside quotation marks, `mixed` when some do, `indirect` when none.
 * A leading "that" is the reporter's and does not count.
 */
export function kindOf(
  content: readonly Span[],
  tokens: readonly Token[],
  quotations: readonly Quotation[],
): AttributionKind {
  let [inside, outside] = [0, 0]
  for (const each of content) {
    let leading = true
    for (let i = firstFrom(tokens, each.start); i < tokens.length && (tokens[i] as Token).start < each.end; i++) {
      const { start, lower, tag } = tokens[i] as Token
      if (tag === 'PUNCT' || (leading && LEADS.has(lower))) continue
      leading = false
      if (isQuoted(start, quotations)) inside++
      else outside++
    }
  }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

/** Index of the first token that starts at `start` or later. */
export function firstFrom(tokens: readonly { readonly start: number }[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).start < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a position stands between quotation marks. Quotations are in text order; one may hold another. */
export function isQuoted(at: number, quotations: readonly Quotation[]): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Quotation).marked.start <= at) low = middle + 1
    else high = middle
  }
  // The one before may lie inside another that goes on: look back past at most a few.
  for (let i = low - 1; i >= 0 && i >= low - 6; i--) if (at < (quotations[i] as Quotation).marked.end) return true
  return false
}
