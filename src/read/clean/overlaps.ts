import type { Outline } from './outline.js'
import type { Head } from './page.js'
import { statedBody } from './stated-body.js'
import { LOOK, wordsOf } from './words.js'

/** How much of a line stands elsewhere on the page or in its head, 0 to 1; -1 where there is nothing to compare with. */
export interface Overlaps {
  /** Word beginnings that the long lines share. */
  prose(at: number): number
  /** Word beginnings of the headline. */
  title(at: number): number
  /** Runs of three words in the description of the page's head. */
  description(at: number): number
  /** Runs of three words in the body that the structured data states. */
  body(at: number): number
}

/** A description or a body of fewer words says nothing of the text. */
const FEWEST = 6
const FEWEST_BODY = 40
/** Structured data may repeat the page: beyond this no runs are collected. */
const MOST_TEXT = 200_000

export function overlapsOf(outlines: readonly Outline[], head: Head | undefined, title: number): Overlaps {
  const inProse = stemsOfProse(outlines)
  const headline =
    outlines[title]?.stems ?? new Set(wordsOf((head?.title ?? '').toLowerCase()).map((word) => word.slice(0, 5)))
  const described = runsIn(
    head?.meta.get('og:description')?.value ?? head?.meta.get('description')?.value ?? '',
    FEWEST,
  )
  const stated = runsIn(head === undefined ? '' : statedBody(head), FEWEST_BODY)
  return {
    prose(at) {
      const { stems, words } = outlines[at]!
      const own = words.length >= 18 ? 1 : 0
      return shareOf(stems, (stem) => (inProse.get(stem) ?? 0) > own)
    },
    title: (at) => (headline.size === 0 ? -1 : shareOf(outlines[at]!.stems, (stem) => headline.has(stem))),
    description: (at) => runShare(outlines[at]!.lower, described),
    body: (at) => runShare(outlines[at]!.lower, stated),
  }
}

function stemsOfProse(outlines: readonly Outline[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words, ends, stems } of outlines) {
    if (words.length < 18 || !ends) continue
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

function shareOf(stems: ReadonlySet<string>, has: (stem: string) => boolean): number {
  if (stems.size === 0) return 0
  let shared = 0
  for (const stem of stems) if (has(stem)) shared++
  return shared / stems.size
}

function runsIn(text: string, fewest: number): ReadonlySet<string> {
  const runs = new Set<string>()
  const plain = text.slice(0, MOST_TEXT).replace(/<[^<>]*>|&\w+;/g, ' ')
  const words: string[] = []
  for (let at = 0; at < plain.length; at += LOOK) words.push(...wordsOf(plain.slice(at, at + LOOK).toLowerCase()))
  if (words.length < fewest) return runs
  for (let at = 0; at + 3 <= words.length; at++) runs.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)
  return runs
}

function runShare(words: readonly string[], runs: ReadonlySet<string>): number {
  if (runs.size === 0) return -1
  if (words.length < 3) return -0.5
  let shared = 0
  for (let at = 0; at + 3 <= words.length; at++)
    if (runs.has(`${words[at]} ${words[at + 1]} ${words[at + 2]}`)) shared++
  return shared / (words.length - 2)
}
