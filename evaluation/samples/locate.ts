/** Finds quoted words in a report. */
import type { GoldSpan, Spot } from './gold.types.ts'
import type { View } from './view.ts'

const LETTER = /[\p{L}\p{N}]/u

/** Where `words` stand as whole words. */
function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length
    const cut = (left: string, right: string) => LETTER.test(left) && LETTER.test(right)
    if (!cut(text.charAt(at - 1), text.charAt(at)) && !cut(text.charAt(end - 1), text.charAt(end))) found.push(at)
  }
  return found
}

/** Where the words of `spot` stand in `view.text`. Throws when they are not there, or more than once. */
export function placeOf(view: View, spot: Spot): readonly [start: number, end: number] {
  const [before = '', meant, after = ''] = spot.includes('⟦') ? spot.split(/[⟦⟧]/) : ['', spot]
  const words = meant ?? ''
  const found = occurrences(view.text, before + words + after)
  const [at] = found
  if (at === undefined || found.length > 1 || words === '') {
    throw new Error(`${JSON.stringify(spot)} stands ${found.length} times; quote words that stand once`)
  }
  return [at + before.length, at + before.length + words.length]
}

/** Where the words of `spot` stand in the file that `view` was made from. */
export function spanOf(view: View, source: string, spot: Spot): GoldSpan {
  const [first, last] = placeOf(view, spot)
  const [start, end] = [view.start[first] ?? 0, view.end[last - 1] ?? 0]
  return { start, end, text: source.slice(start, end) }
}
