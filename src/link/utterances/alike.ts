import { kinship } from '../../lexicon/synonyms.js'
import type { Word } from '../words.js'

/**
 * How far one word can stand for another, 0 to 1. The steps are evidence, not meaning: a form of the word is nearly
 * the word; a loose synonym is what a spinner or a hasty translator might have put.
 */
const ALIKE = { form: 0.95, kin: 0.85, actor: 0.9, synonyms: 0.75, 'one of a kind': 0.55, 'loose synonyms': 0.5 }

/** Kinship of stems asked for before, by their two numbers. A cache of a pure function, bounded. */
const asked = new Map<number, number>()
const numbers = new Map<string, number>()
const MOST_ASKED = 1_000_000

function numberOf(stem: string): number {
  let number = numbers.get(stem)
  if (number === undefined) numbers.set(stem, (number = numbers.size))
  return number
}

function kin(a: string, b: string): number {
  const [one, other] = [numberOf(a), numberOf(b)]
  const key = one < other ? one * 2 ** 26 + other : other * 2 ** 26 + one
  const known = asked.get(key)
  if (known !== undefined) return known
  const how = kinship(a, b)
  const value = how === null ? 0 : ALIKE[how]
  if (asked.size >= MOST_ASKED) {
    asked.clear()
    numbers.clear()
  } else asked.set(key, value)
  return value
}

/** Words this common ("have", "time") mean too much to be anybody's synonym. */
const COMMON = 2

export function alike(a: Word, b: Word): number {
  if (a.lower === b.lower) return 1
  if (a.stem === b.stem) return ALIKE.form
  if (a.actor !== null && a.actor === b.actor) return ALIKE.actor
  if (a.family === b.family) return ALIKE.kin
  return a.bits < COMMON || b.bits < COMMON ? 0 : kin(a.stem, b.stem)
}
