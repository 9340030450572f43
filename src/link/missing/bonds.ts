import { BONDS, LONGEST_BOND, NOT_BEFORE_IF, type Bond } from '../../lexicon/conditions.js'
import type { Span } from '../../record/span.js'
import { formOf, printedWords } from '../words.js'

/** A word of what was said, and where. */
export interface Said extends Span {
  readonly lower: string
  /** Pieces of the statement before it; sentences that end there; and clauses: what a comma or a stronger mark closes. */
  readonly piece: number
  readonly sentence: number
  readonly clause: number
}

/** Words that limit the rest: a condition or a reservation. Indices into the words. */
export interface Bound {
  readonly kind: Bond
  readonly first: number
  readonly last: number
  /** Where what it governs ends: its clause's last word. */
  readonly end: number
}

/** The words of a statement in their sentences and clauses. */
export function saidIn(text: string, content: readonly Span[]): Said[] {
  const words: Said[] = []
  let [sentence, clause, before] = [0, 0, -1]
  for (const [piece, within] of content.entries()) {
    for (const [printed, start] of printedWords(text, within)) {
      // Between two pieces the report speaks: a sentence ends there.
      const between = before < 0 ? '' : before < within.start ? '.' : text.slice(before, start)
      if (/[.!?…]/.test(between)) sentence++
      if (/[.!?…,;:—–()]/.test(between)) clause++
      before = start + printed.length
      words.push({ start, end: before, lower: formOf(printed).lower, piece, sentence, clause })
    }
  }
  return words
}

/** The conditions and reservations of a statement, in its order. */
export function bondsIn(words: readonly Said[]): Bound[] {
  const found: Bound[] = []
  for (let i = 0; i < words.length; i++) {
    const bond = bondAt(words, i)
    if (bond === null) continue
    found.push(bond)
    i = bond.last
  }
  return found
}

function bondAt(words: readonly Said[], first: number): Bound | null {
  for (let length = Math.min(LONGEST_BOND, words.length - first); length > 0; length--) {
    const phrase = words.slice(first, first + length)
    const kind = BONDS.get(phrase.map(({ lower }) => lower).join(' '))
    if (kind === undefined || phrase.some(({ sentence }) => sentence !== words[first]!.sentence)) continue
    return isMeant(words, first) ? { kind, first, last: first + length - 1, end: clauseEnd(words, first) } : null
  }
  return null
}

/** "As if" and "asked if" are no conditions; "yet" takes something back only where a clause opens. */
function isMeant(words: readonly Said[], first: number): boolean {
  const [word, before] = [words[first]!, words[first - 1]]
  const opens = before === undefined || before.clause !== word.clause
  if (word.lower === 'if') return opens || !NOT_BEFORE_IF.has(before.lower)
  return word.lower !== 'yet' || opens
}

/** "But, if it rains, ...": a comma right behind the word itself closes nothing. */
function clauseEnd(words: readonly Said[], first: number): number {
  const clause = words[first + 1]?.sentence === words[first]!.sentence ? words[first + 1]!.clause : words[first]!.clause
  let end = first
  while (end + 1 < words.length && words[end + 1]!.clause <= clause) end++
  return end
}
