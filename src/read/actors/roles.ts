import { ADDRESS, ROLE_NOUNS, SAME_OFFICE, SHORT_TITLES, TITLE_MODIFIERS, type Gender } from '../../lexicon/titles.js'
import { matchAt } from './gazetteer.js'
import { AGAINST, CAPITAL, is, lowerAt, textAt, type Scene } from './scene.js'
import type { Name } from './name.js'

const bare = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)
const NOT_HELD = new Set(['former', 'ex', 'late', 'then', 'retired', 'onetime', 'one-time', 'erstwhile'])
const FIELDS = new Set([
  'foreign',
  'defence',
  'defense',
  'interior',
  'finance',
  'intelligence',
  'services',
  'state',
  'relations',
  'budget',
  'security',
  'commerce',
  'minority',
  'floor',
  'joint',
  'chiefs',
  'affairs',
  'spokes',
])

/** A word that stands in titles and descriptions of office, in any case. */
export const isTitleWord = (lower: string): boolean => {
  const word = bare(lower)
  return (
    ROLE_NOUNS.has(word) || TITLE_MODIFIERS.has(word) || SHORT_TITLES.has(word) || ADDRESS.has(word) || FIELDS.has(word)
  )
}

/** The gender that the form of address or the noun right before a name gives away. */
export function genderBefore(scene: Scene, first: number): Gender | null {
  for (let i = first - 1; i >= first - 3; i--) {
    const word = bare(lowerAt(scene, i))
    const gender = ADDRESS.get(word) ?? ROLE_NOUNS.get(word) ?? null
    if (gender !== null) return gender
    if (!isTitleWord(word)) return null
  }
  return null
}

/** First token of the title before the name that begins at `first`; `first` when there is none. */
export function titleStart(scene: Scene, first: number, endingAt: ReadonlyMap<number, Name>): number {
  const sentence = scene.tokens[first]?.sentence
  let [start, strange] = [first, 0]
  for (let i = first - 1; i >= first - 16 && scene.tokens[i]?.sentence === sentence;) {
    const name = endingAt.get(i + 1)
    if (name !== undefined) start = i = name.first
    else if (knownEndingAt(scene, i) > 0) start = i -= knownEndingAt(scene, i) - 1
    else if (isTitleWord(lowerAt(scene, i))) start = i
    else if (crossesOf(scene, i, first)) start = i
    else if (isGlue(scene, i, first)) start = start === first ? start : i
    else if (strange === 0 && isStrange(scene, i)) strange = 1
    else break
    i--
  }
  return holdsRole(scene, start, first) ? trimmed(scene, start) : first
}

/** Length of the known name or adjective whose last token is `i`, 0 when there is none. */
function knownEndingAt(scene: Scene, i: number): number {
  for (let length = 1; length <= 3; length++) if (matchAt(scene, i - length + 1)?.length === length) return length
  return 0
}

/** A hyphen inside a title, or the possessive of whoever has the office to give. */
const isGlue = (scene: Scene, i: number, first: number): boolean =>
  i < first - 1 && ((textAt(scene, i) === '-' && is(scene, i, AGAINST)) || /^['’]s$/.test(textAt(scene, i)))

/** "Secretary General of NATO X", "Press Secretary of the President X": the office's own "of", not somebody's spokesman. */
function crossesOf(scene: Scene, i: number, first: number): boolean {
  const word = lowerAt(scene, i)
  if (word === 'the') return lowerAt(scene, i - 1) === 'of' && i < first - 1
  if (word !== 'of' || i >= first - 1 || !isTitleWord(lowerAt(scene, i - 1))) return false
  return lowerAt(scene, i + 1) === 'the' || !holdsRole(scene, i + 1, first)
}

/** One word that no title has, such as a careless replacement leaves: a chain of hyphens or a lone capital. */
const isStrange = (scene: Scene, i: number): boolean =>
  textAt(scene, i) === '-' ||
  (is(scene, i, AGAINST) && textAt(scene, i - 1) === '-') ||
  (is(scene, i, CAPITAL) && isTitleWord(lowerAt(scene, i - 1)))

const holdsRole = (scene: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) {
    const word = bare(lowerAt(scene, i))
    if (ROLE_NOUNS.has(word) || SHORT_TITLES.has(word)) return true
  }
  return false
}

const trimmed = (scene: Scene, start: number): number => (lowerAt(scene, start) === 'the' ? start + 1 : start)

/**
 * End of the apposition after a name ("X, a former prime minister of Y, said"): its tokens are `last + 1` to before
 * the end. `last` when none follows.
 */
export function appositionEnd(scene: Scene, last: number): number {
  if (textAt(scene, last) !== ',') return last
  const sentence = scene.tokens[last]?.sentence
  let role = false
  for (let i = last + 1; i < last + 16 && scene.tokens[i]?.sentence === sentence; i++) {
    const token = scene.tokens[i]
    if (token === undefined) return last
    if (token.tag === 'PUNCT' && token.text !== '-' && token.text !== '/') return role ? i : last
    if ((token.tag === 'VERB' || token.tag === 'AUX' || token.lower === 'who') && !isTitleWord(token.lower))
      return role ? i : last
    if (ROLE_NOUNS.has(bare(token.lower))) role = true
    else if (!role && (token.tag === 'ADP' || token.tag === 'PRON') && !/^(?:his|her|its|their)$/.test(token.lower))
      return last
  }
  return last
}

/** Words of a title or description: states and bodies by their names, in lower case; articles and prepositions left out. */
export function roleWords(scene: Scene, first: number, last: number): { words: string[]; former: boolean } {
  const words: string[] = []
  let former = false
  for (let i = first; i < last; i++) {
    const match = matchAt(scene, i)
    if (match !== null && match.entry.is !== 'party') {
      words.push(partyOf(match.entry.name) ?? match.entry.name.toLowerCase())
      i += match.length - 1
      continue
    }
    const lower = bare(lowerAt(scene, i))
    if (NOT_HELD.has(lower)) former = true
    else for (const word of wordsFor(lower, scene.tokens[i]?.tag ?? 'X')) words.push(word)
  }
  return { words, former }
}

/** Parties go by the word for their members. */
export const partyOf = (name: string): string | null =>
  name === 'Republican Party'
    ? 'republican'
    : name === 'Democratic Party'
      ? 'democrat'
      : name === 'Green Party'
        ? 'green'
        : name === 'Libertarian Party'
          ? 'libertarian'
          : null

/** What is one for telling people by: a candidate of a party and its nominee, members and their party. */
const SAME: ReadonlyMap<string, string> = new Map([
  ...SAME_OFFICE,
  ['candidate', 'nominee'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['hopeful', 'nominee'],
  ['republicans', 'republican'],
  ['democratic', 'democrat'],
  ['labor', 'labour'],
])

function wordsFor(lower: string, tag: string): readonly string[] {
  if (
    tag === 'DET' ||
    tag === 'PUNCT' ||
    tag === 'ADP' ||
    tag === 'PRON' ||
    tag === 'PART' ||
    lower === '' ||
    !/\p{L}/u.test(lower)
  )
    return []
  const long = SHORT_TITLES.get(lower)
  if (long !== undefined) return long.split(' ').map((word) => SAME.get(word) ?? word)
  return [SAME.get(lower) ?? lower]
}
