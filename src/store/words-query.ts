/** A query has at most this many words: what is longer is hardly typed by hand, and each costs a look-up. */
const MOST = 32

/**
 * What a reader typed as an FTS5 query that cannot fail: every word is quoted, so none is an operator; words in
 * quotation marks, and the halves of "e-mail", must stand together. Null when there is no word in it.
 */
export function matchOf(text: string): string | null {
  const terms: string[] = []
  for (const [piece, phrase] of text.slice(0, 1000).matchAll(/[“"]([^“”"]*)[”"]|[^“”"\s]+/gu)) {
    const words = (phrase ?? piece).match(/[\p{L}\p{N}\p{M}]+/gu)
    if (words !== null) terms.push(`"${words.slice(0, MOST).join(' ')}"`)
  }
  return terms.length === 0 ? null : terms.slice(0, MOST).join(' ')
}

/** Words, or words that must stand together, as terms of a query that cannot fail. */
export const termsOf = (words: readonly string[]): string[] =>
  words
    .flatMap((word) => word.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? [])
    .map((term) => `"${term}"`)
    .slice(0, MOST)
