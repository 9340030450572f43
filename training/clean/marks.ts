/** Which lines of a page stand in its hand-made body. */
import type { Line } from '../../dist/read/clean/line.js'
import { folded, wordsOf } from '../../dist/read/clean/words.js'

/** 1 body, 0 furniture, -1 not to be learnt from (headlines: found by other rules). */
export type Mark = 1 | 0 | -1

export interface Gold {
  readonly main_content: string
  readonly title?: string
}

/** Lower-case words, as the word F1 counts them. */
export const bag = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []

/** Word F1 of two bags of words; two empty ones are alike. */
export function wordF1(found: readonly string[], gold: readonly string[]): number {
  const left = countsOf(gold)
  let shared = 0
  for (const word of found) if (taken(left, word)) shared++
  return found.length + gold.length === 0 ? 1 : (2 * shared) / (found.length + gold.length)
}

function countsOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Takes one of an item away, if there is one left. */
function taken(left: Map<string, number>, item: string): boolean {
  const count = left.get(item) ?? 0
  if (count > 0) left.set(item, count - 1)
  return count > 0
}

const gramsOf = (words: readonly string[]): string[] =>
  words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '))

/** Share of a line's runs of four words that must stand in the body. */
const MOST = 0.6

/** As `marksByRuns`, each part of the body once, and with the cells of its tables. */
export function markLines(lines: readonly Line[], gold: Gold): Mark[] {
  const bags = lines.map(({ text }) => bag(text))
  const once = withoutCopies(bags, marksByRuns(lines, gold), gold.main_content)
  return withCells(bags, once, gold.main_content)
}

/** A line is body where most of its runs of four words are or, for short lines, where a line of the body says the same. */
export function marksByRuns(lines: readonly Line[], { main_content, title }: Gold): Mark[] {
  const bags = lines.map(({ text }) => bag(text))
  const grams = new Set(gramsOf(bag(main_content)))
  const short = new Set(main_content.split('\n').map(folded))
  const headline = folded(title ?? '')
  const marks = lines.map(({ text }, at): Mark => {
    const own = gramsOf(bags[at]!)
    const said = folded(text)
    if (headline !== '' && said === headline) return short.has(headline) ? 1 : -1
    if (own.length === 0) return said !== '' && short.has(said) ? 1 : 0
    return own.filter((gram) => grams.has(gram)).length >= MOST * own.length ? 1 : 0
  })
  return withoutStrays(lines, marks)
}

/** A short line that repeats a gold line far from the body (a menu entry, a related headline) is furniture all the same. */
function withoutStrays(lines: readonly Line[], marks: readonly Mark[]): Mark[] {
  const all = marks.filter((mark) => mark === 1).length
  return marks.map((mark, at) => {
    if (mark !== 1 || wordsOf(lines[at]!.text).length > 12) return mark
    return around(marks, at, 4) >= 3 || all < 4 ? mark : 0
  })
}

const around = (marks: readonly Mark[], at: number, reach: number): number =>
  marks.slice(Math.max(0, at - reach), at + reach + 1).filter((mark) => mark === 1).length

/** Lines about which the copies of a text are told apart: the one among more of the body is the body. */
const AMONG = 15

/** Pages print a report twice (for phones and for desks), and its first sentences over it: one copy is the body. */
function withoutCopies(bags: readonly string[][], marks: readonly Mark[], gold: string): Mark[] {
  const left = countsOf(gramsOf(bag(gold)))
  const mass = marks.map((_, at) =>
    bags
      .slice(Math.max(0, at - AMONG), at + AMONG + 1)
      .reduce((sum, words, step) => sum + (marks[Math.max(0, at - AMONG) + step] === 1 ? words.length : 0), 0),
  )
  const order = marks.flatMap((mark, at) => (mark === 1 && bags[at]!.length >= 4 ? [at] : []))
  const result = [...marks]
  for (const at of order.sort((a, b) => mass[b]! - mass[a]! || a - b)) {
    const own = gramsOf(bags[at]!)
    const fresh = own.filter((gram) => taken(left, gram)).length
    if (fresh < (MOST / 2) * own.length) result[at] = 0
  }
  return result
}

/** Cells of tables and labels of one to three words among the body, where its words are not yet all accounted for. */
function withCells(bags: readonly string[][], marks: readonly Mark[], gold: string): Mark[] {
  const left = countsOf(bag(gold))
  for (const [at, mark] of marks.entries()) if (mark === 1) for (const word of bags[at]!) taken(left, word)
  const result = [...marks]
  for (const [at, words] of bags.entries()) {
    if (marks[at] !== 0 || words.length === 0 || words.length > 3 || around(result, at, 3) < 2) continue
    if (!words.every((word) => (left.get(word) ?? 0) > 0)) continue
    for (const word of words) taken(left, word)
    result[at] = 1
  }
  return result
}
