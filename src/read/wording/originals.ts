import { sharersOf } from '../../lexicon/synonyms.js'
import { hashOf, type Count } from './counts.js'
import { KEYS } from './keys.js'

/** A word that may have stood where another stands. */
export interface Original {
  readonly stem: string
  readonly lexeme: number
  /** How often it was met. */
  readonly met: number
}

/** The commonest are tried: spinning puts rare words for common ones far more often than the other way. */
const MOST = 12
const MOST_KNOWN = 50_000

/** Reads the originals that a stem may stand for, commonest first; remembers them, for a text asks again and again. */
export function originalsBy(count: Count): (stem: string) => readonly Original[] {
  const known = new Map<string, readonly Original[]>()
  return (stem) => {
    const found = known.get(stem)
    if (found !== undefined) return found
    const originals = sharersOf(stem)
      .map((other): Original => {
        const lexeme = hashOf(other)
        return { stem: other, lexeme, met: count(KEYS.word(lexeme)) }
      })
      .filter(({ met }) => met > 0)
      .toSorted((a, b) => b.met - a.met || (a.stem < b.stem ? -1 : 1))
      .slice(0, MOST)
    // Bounded, since a hostile text can hold any words.
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(stem, originals)
    return originals
  }
}
