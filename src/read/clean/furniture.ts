import { APPEAL_WORDS, AUTHOR_WORDS, FURNITURE, type FurnitureRow } from '../../lexicon/page-furniture.js'
import { LOOK, wordsOf } from './words.js'

/** The first row of the table that the line matches. Lines longer than any row allows are not tried. */
export function furnitureRow(text: string, words: readonly string[] = wordsOf(text)): FurnitureRow | undefined {
  if (text.length >= LOOK) return undefined
  for (const row of FURNITURE) if (words.length <= row.maxWords && row.pattern.test(text)) return row
  return undefined
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
export const runsTogether = (text: string): boolean => /(?<=\p{Ll}{4})\p{Lu}\p{L}{2}/u.test(text)
