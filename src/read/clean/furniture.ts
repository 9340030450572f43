import { APPEAL_WORDS, AUTHOR_WORDS, FURNITURE, type FurnitureRow } from '../../lexicon/page-furniture.js'
import { LOOK, wordsOf } from './words.js'

/** Lines of so many words at most are looked at together. */
const TIERS = [4, 10, Math.max(...FURNITURE.map(({ maxWords }) => maxWords))]

/**
 * For each tier the rows that a line of it may match in one pattern, by how they are matched: most lines match none, and
 * asking once costs a fraction of asking fifty times. Few tiers, as each has its own program.
 */
const ANY: readonly (readonly RegExp[])[] = TIERS.map((_, tier) => {
  const rows = FURNITURE.filter(({ maxWords }) => maxWords > (TIERS[tier - 1] ?? -1))
  return [...Map.groupBy(rows, ({ pattern }) => pattern.flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags),
  )
})

/** The first row of the table that the line matches. Lines longer than any row allows are not tried. */
export function furnitureRow(text: string, words: readonly string[] = wordsOf(text)): FurnitureRow | undefined {
  if (text.length >= LOOK) return undefined
  const tier = TIERS.findIndex((most) => words.length <= most)
  if (tier < 0 || !ANY[tier]!.some((pattern) => pattern.test(text))) return undefined
  return FURNITURE.find(({ maxWords, pattern }) => words.length <= maxWords && pattern.test(text))
}

function countIn(lower: readonly string[], table: ReadonlySet<string>): number {
  const found: string[] = []
  for (const word of lower) if (word.length > 2 && table.has(word) && !found.includes(word)) found.push(word)
  return found.length
}

/** Different words that appeals and subscription boxes are made of. */
export const appealWords = (lower: readonly string[]): number => countIn(lower, APPEAL_WORDS)
/** Different words that author boxes are made of. */
export const authorWords = (lower: readonly string[]): number => countIn(lower, AUTHOR_WORDS)

/** Two buttons or labels run together when their elements were left out: "standardsDiscussion", "readWW3". */
export const runsTogether = (text: string): boolean =>
  BEYOND.test(text) ? /(?<=\p{Ll}{4})\p{Lu}\p{L}{2}/u.test(text) : /[a-z]{4}[A-Z][A-Za-z]{2}/.test(text)
/** Letters beyond the English ones; looking for them costs several times as much. */
const BEYOND = /[\u0080-\uFFFF]/
