import type { Token } from '../annotate/annotation.js'
import { beside, CONTENT } from './context.js'
import { KEYS } from './keys.js'
import { metBeside, metFormBeside, type Known } from './known.js'

/** How each word that a spinner could have replaced fits where it stands, by itself. */
export interface Misfits {
  /** Indices of tokens. */
  readonly at: readonly number[]
  /** {@link FIRST} numbers a word, one word after another. */
  readonly measures: Float32Array
}

/** Numbers of a word's first look. */
export const FIRST = 14
/** Which of them say how often the word is met (log), and how its form fits between the forms beside it. */
export const MET = 0
export const FORM = 5

/** How much more often two things were met together than by chance, as a logarithm; `doubt` holds back on little evidence. */
export const tie = (both: number, one: number, other: number, all: number, doubt: number): number =>
  Math.log((both + doubt) / ((one * other) / all + doubt))

export const TIE_DOUBT = { next: 0.3, second: 0.5, form: 1 }
/** As if the unknown had been met this often. */
export const UNMET = 0.3
export const MOST_REPEATED = 3

/** Names, numbers and small words are none. */
const mayBeReplaced = ({ tag, text }: Token): boolean => CONTENT.has(tag) && text.length > 2 && /^[a-z'’]+$/i.test(text)

/** How often each stem stands in the text. */
export function repeatedIn(stems: readonly string[]): Map<string, number> {
  const repeated = new Map<string, number>()
  for (const stem of stems) repeated.set(stem, (repeated.get(stem) ?? 0) + 1)
  return repeated
}

/** Ties of a word to the words before and after it, and to those one word further; written into `into` from `from` on. */
export function tiesInto(
  known: Known,
  i: number,
  word: number,
  met: number,
  into: Float32Array | Float64Array,
  from: number,
): void {
  const { context, count, all } = known
  const { lexemes } = context
  const tied = (key: number, away: number, doubt: number) => tie(count(key), metBeside(known, i, away), met, all, doubt)
  into[from] = tied(KEYS.next(beside(context, lexemes, i, -1), word), -1, TIE_DOUBT.next)
  into[from + 1] = tied(KEYS.next(word, beside(context, lexemes, i, 1)), 1, TIE_DOUBT.next)
  into[from + 2] = tied(KEYS.second(beside(context, lexemes, i, -2), word), -2, TIE_DOUBT.second)
  into[from + 3] = tied(KEYS.second(word, beside(context, lexemes, i, 2)), 2, TIE_DOUBT.second)
}

/** Tie of a word to the form before it and to the form after it. */
export function formTies(known: Known, i: number, word: number, met: number): [number, number] {
  const { context, count, all } = known
  const [before, after] = [beside(context, context.forms, i, -1), beside(context, context.forms, i, 1)]
  return [
    tie(count(KEYS.formWord(before, word)), metFormBeside(known, i, -1), met, all, TIE_DOUBT.form),
    tie(count(KEYS.wordForm(word, after)), met, metFormBeside(known, i, 1), all, TIE_DOUBT.form),
  ]
}

const isCapital = (text: string): boolean => text !== text.toLowerCase()

/** The first look at every word of content. */
export function misfitsOf(known: Known, repeated: ReadonlyMap<string, number>): Misfits {
  const { tokens, stems, lexemes } = known.context
  const { byThree, byTwo, met } = known
  const at: number[] = []
  for (let i = 0; i < tokens.length; i++) if (mayBeReplaced(tokens[i]!)) at.push(i)
  const measures = new Float32Array(at.length * FIRST)
  for (let row = 0, from = 0; row < at.length; row++, from += FIRST) {
    const i = at[row]!
    const [token, word] = [tokens[i]!, lexemes[i]!]
    measures[from + MET] = Math.log(met[i]! + UNMET)
    tiesInto(known, i, word, met[i]!, measures, from + 1)
    measures[from + FORM] = byThree[i]!
    measures[from + 6] = byTwo[i]!
    const [before, after] = formTies(known, i, word, met[i]!)
    measures[from + 7] = before
    measures[from + 8] = after
    measures[from + 9] = Math.min(MOST_REPEATED, (repeated.get(stems[i]!) ?? 1) - 1)
    measures[from + 10] = isCapital(token.text) ? 1 : 0
    measures[from + 11] = token.tag === 'NOUN' ? 1 : 0
    // A word of the wrong part of speech makes its neighbours look wrong too.
    measures[from + 12] = byThree[i - 1] ?? 0
    measures[from + 13] = byThree[i + 1] ?? 0
  }
  return { at, measures }
}
