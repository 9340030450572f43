import type { ActorKind } from '../../record/actor.js'
import type { Gender } from '../../lexicon/titles.js'

/** An actor while the text is being read: what is known of it so far. */
export interface Figure {
  kind: ActorKind
  name: string
  /** Lower-case parts of a person's name without accents; the family name last. Empty for bodies. */
  parts: readonly string[]
  gender: Gender | null
  /** Words of titles and appositions, states as their names in lower case: "russia", "foreign", "minister". */
  readonly roles: Set<string>
  /** Words of offices no longer held. */
  readonly former: Set<string>
  office: string | null
  basis: 'stated' | 'implied'
  /** Wikidata item, where an office in the text says who is meant. */
  item: string | null
  /** Nouns by which it may be called later: "alliance", "ministry". */
  readonly nouns: Set<string>
  /** Mentions so far, pronouns left out. */
  count: number
  readonly media: boolean
  /** A person, named or not: he or she may stand for it. */
  readonly human: boolean
  /** Mentions by full name in the whole text. */
  full: number
}

export function figureOf(kind: ActorKind, name: string, more: Partial<Figure> = {}): Figure {
  return {
    kind,
    name,
    parts: [],
    gender: null,
    roles: new Set(),
    former: new Set(),
    office: null,
    basis: 'stated',
    item: null,
    nouns: new Set(),
    count: 0,
    media: false,
    human: kind === 'person',
    full: 0,
    ...more,
  }
}

/** Small letters without accents, and one spelling for sounds that are written in several ways (Sergey, Sergei). */
export function keyOf(word: string): string {
  const plain = PLAIN.test(word) ? word.toLowerCase() : plainOf(word)
  // Most names end in no letter that is written in several ways: they are spared the patterns.
  const key = 'eijy'.includes(plain.at(-1) ?? ' ') ? ending(plain) : plain
  const same = key.includes('ck') ? key.replace(/ck/g, 'k') : key
  return same.endsWith('i') ? same.replace(/i{1,2}$/, 'y') : same
}

const PLAIN = /^[A-Za-z]+$/

const plainOf = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')

const ending = (plain: string): string => plain.replace(/(?:ei|ey|ij|iy|yi)$/, 'y').replace(/ie$/, 'y')
