import { sameHeadline } from './headline.js'
import type { Line } from './line.js'
import type { Outline } from './outline.js'

/** A headline of more words is a paragraph. */
const MOST_WORDS = 40

/**
 * The line that shows the headline: of those that say what the page's head says, a main heading before all others.
 * Without such a line, a main heading. Of several alike `prefer` says which; lines behind `limit` are not looked at.
 */
export function pageTitle(
  lines: readonly Line[],
  outlines: readonly Outline[],
  headlines: readonly string[],
  limit = lines.length,
  prefer: 'first' | 'last' = 'first',
): number {
  let best = -1
  let bestScore = 0
  for (const [at, { folded: own, words }] of outlines.entries()) {
    if (at > limit) break
    if (words.length === 0 || words.length > MOST_WORDS) continue
    const { tag, region } = lines[at]!.place
    const known = headlines.some((headline) => sameHeadline(own, headline) || startsHeadline(headline, own))
    const score =
      (known ? 4 : 0) +
      (tag === 'h1' ? 3 : /^h[2-3]$/.test(tag) ? 1 : 0) -
      (region === 'nav' || region === 'footer' ? 3 : 0)
    const better = score > bestScore || (score === bestScore && prefer === 'last')
    if ((known || (tag === 'h1' && words.length > 2)) && score > 0 && better) {
      best = at
      bestScore = score
    }
  }
  return best
}

/** The head often has "Headline - Outlet": the line says the first part. */
const startsHeadline = (headline: string, own: string): boolean =>
  own.length > headline.length / 2 && headline.startsWith(`${own} `) && own.split(' ').length >= 3
