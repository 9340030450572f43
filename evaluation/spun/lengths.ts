/** Texts cut to a length, and whether they are what the program judges at all. */
import type { Token } from '../../dist/read/annotate/annotation.js'

/** Characters of a report of some 800 words; longer articles are cut to it before they are changed. */
export const LONG = 5_000

/** The beginning of a text up to the end of a sentence or a line, `most` characters at the most. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most)
  return head.slice(0, Math.max(head.lastIndexOf('. ') + 1, head.lastIndexOf('\n'), most >> 1))
}

const SMALL = /^(?:the|of|and|to|in|a|is|that|for|was|it|with|on)$/
/** Small words make up more than this of any English prose. */
const LEAST = 0.12

export function isEnglish(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ text }) => /^[a-z]/i.test(text))
  return words.length >= 80 && words.filter(({ lower }) => SMALL.test(lower)).length > LEAST * words.length
}
