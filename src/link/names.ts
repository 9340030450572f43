/** A name in the form in which spellings and transliterations of it are the same. */
export interface Name {
  /** Its words, each in normal form, with single spaces. */
  readonly normal: string
  /** Last word of a person's name; of any other name, all of it. */
  readonly family: string
  /** Words before the family name. */
  readonly given: readonly string[]
  readonly person: boolean
}

/** Not part of who it is: forms of address, and what sets a son apart from his father. */
const TITLES = new Set(
  'mr mrs ms miss dr sir dame lord lady prof professor the sen rep gov gen president senator'.split(' '),
)
const SUFFIXES = new Set('jr sr ii iii iv'.split(' '))

/**
 * One spelling for what Cyrillic and others are written as in Latin letters: Sergey, Sergei and Serghei; Shoygu and
 * Shoigu; Zelensky, Zelenskiy and Zelenskyy; Yevgeny and Evgenii. For comparing only: no reader sees it.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^ye/, 'e'],
  [/gh/g, 'g'],
  [/(?:yy|iy|ii|yi|ij|y|j)$/, 'i'],
  [/([aeou])y/g, '$1i'],
  [/([bcdfgklmnprstvz])y(?=[aeou])/g, '$1i'],
  [/iev$/, 'ev'],
  [/x/g, 'ks'],
]

const spelled = (word: string) => SPELLINGS.reduce((so, [from, to]) => so.replace(from, to), word)

/** Words of a name: no accents, no case, no titles. */
const plainWords = (name: string): string[] =>
  name
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

export function nameOf(name: string, person: boolean): Name | null {
  const plain = plainWords(name)
  const kept = plain.filter((word) => !TITLES.has(word) && !(person && SUFFIXES.has(word)))
  const words = (kept.length > 0 ? kept : plain).map(person ? spelled : (word) => word)
  const last = words.at(-1)
  if (last === undefined) return null
  const normal = words.join(' ')
  return person
    ? { normal, family: last, given: words.slice(0, -1), person }
    : { normal, family: normal, given: [], person }
}

/** "J" stands for "Jane", "Jane" for "Jane Maria". */
function givenAgree(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', second = ''] = [a[0], b[0]]
  return (
    first === second ||
    (first.length === 1 && second.startsWith(first)) ||
    (second.length === 1 && first.startsWith(second))
  )
}

/** "Oude-Visser" and "de Wit" are all that is printed of some; their first words are no given names. */
const endsWith = (long: string, short: string): boolean => long.endsWith(` ${short}`)

/** `same`: nothing speaks against it. `different`: two people. `open`: names of different kinds, or of bodies. */
export function compareNames(a: Name, b: Name): 'same' | 'different' | 'open' {
  if (a.normal === b.normal) return 'same'
  if (a.person && b.person) {
    if (a.family !== b.family) return 'different'
    if (endsWith(a.normal, b.normal) || endsWith(b.normal, a.normal)) return 'same'
    return a.given.length === 0 || b.given.length === 0 || givenAgree(a.given, b.given) ? 'same' : 'different'
  }
  if (a.person !== b.person) return 'open'
  const [few, many] = a.normal.length < b.normal.length ? [a, b] : [b, a]
  const words = new Set(many.normal.split(' '))
  return few.normal.split(' ').every((word) => words.has(word)) ? 'same' : 'open'
}
