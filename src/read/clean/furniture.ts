import { APPEAL_WORDS, AUTHOR_WORDS, FURNITURE, type FurnitureRow } from '../../lexicon/page-furniture.js'
import { LOOK, wordsOf } from './words.js'

/** Of so many words at most are the lines that any row matches. */
const MOST_WORDS = Math.max(...FURNITURE.map(({ maxWords }) => maxWords))

/**
 * For each number of words the rows that a line of so many may match, and all of them in one pattern each way they are
 * matched: most lines match none, and asking once costs a fraction of asking fifty times.
 */
const BY_WORDS: (readonly [rows: readonly FurnitureRow[], any: readonly RegExp[]])[] = []

function rowsFor(words: number): (typeof BY_WORDS)[number] {
  const known = BY_WORDS[words]
  if (known) return known
  const rows = FURNITURE.filter(({ maxWords }) => words <= maxWords)
  const any = [...Map.groupBy(rows, ({ pattern }) => pattern.flags)].map(
    ([flags, alike]) => new RegExp(alike.map(({ pattern }) => `(?:${pattern.source})`).join('|'), flags),
  )
  return (BY_WORDS[words] = [rows, any])
}

/** The first row of the table that the line matches. Lines longer than any row allows are not tried. */
export function furnitureRow(text: string, words: readonly string[] = wordsOf(text)): FurnitureRow | undefined {
  if (text.length >= LOOK || words.length > MOST_WORDS) return undefined
  const [rows, any] = rowsFor(words.length)
  return any.some((pattern) => pattern.test(text)) ? rows.find(({ pattern }) => pattern.test(text)) : undefined
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
