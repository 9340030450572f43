import { ALLIANCES } from '../../lexicon/alliances.js'
import { STATES } from '../../lexicon/states.js'
import type { Token } from '../annotate/annotation.js'

/** A state named in the text by any of its names or by an adjective ("Dutch"), with the tokens it takes. */
export interface NamedState {
  readonly name: string
  readonly kind: 'state' | 'alliance'
  /** An adjective or a word for the people, not the state's own name. */
  readonly adjective: boolean
  readonly first: number
  readonly last: number
}

type Entry = Pick<NamedState, 'name' | 'kind' | 'adjective'>

/** As printed, words joined by a space. Case counts: "US" is no pronoun, "Turkey" no bird. */
const NAMES = new Map<string, Entry>()
for (const { name, aliases, adjectives, people } of STATES) {
  for (const word of [...adjectives, ...adjectives.map((adjective) => `${adjective}s`), ...people])
    NAMES.set(word, { name, kind: 'state', adjective: true })
  for (const word of [name, ...aliases]) NAMES.set(word, { name, kind: 'state', adjective: false })
}
for (const { name, aliases, kind } of ALLIANCES)
  if (kind === 'alliance')
    for (const word of [name, ...aliases]) NAMES.set(word, { name, kind: 'alliance', adjective: false })

const FIRST_WORDS = new Set([...NAMES.keys()].map((name) => name.split(' ')[0]))
const LONGEST = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length))

/** States and alliances named in the tokens, longest name first, in text order. */
export function findNamedStates(tokens: readonly Token[]): readonly NamedState[] {
  const found: NamedState[] = []
  for (let index = 0; index < tokens.length;) {
    const state = stateAt(tokens, index)
    if (state !== null) found.push(state)
    index = state?.last ?? index + 1
  }
  return found
}

function stateAt(tokens: readonly Token[], first: number): NamedState | null {
  const word = tokens[first]?.text ?? ''
  // Names begin with a capital: most tokens need no look-up.
  const code = word.charCodeAt(0)
  if ((code >= 97 && code <= 122) || !FIRST_WORDS.has(word)) return null
  for (let count = LONGEST; count > 0; count -= 1) {
    const words = tokens.slice(first, first + count).map((token) => token.text)
    const entry = words.length < count ? undefined : NAMES.get(words.join(' '))
    if (entry !== undefined) return { ...entry, first, last: first + count }
  }
  return null
}

/** Words that join the members of a list. */
const JOINING = new Set([',', 'and', 'the', '&', 'or', 'both'])

/** The list of states that begins with `states[index]`: "A, B and the C". Index after its last member. */
export function listEnd(tokens: readonly Token[], states: readonly NamedState[], index: number): number {
  let end = index + 1
  while (end < states.length && joined(tokens, states[end - 1]?.last ?? 0, states[end]?.first ?? 0)) end += 1
  return end
}

/** The list that ends with `states[index]`: index of its first member. */
export function listStart(tokens: readonly Token[], states: readonly NamedState[], index: number): number {
  let start = index
  while (start > 0 && joined(tokens, states[start - 1]?.last ?? 0, states[start]?.first ?? 0)) start -= 1
  return start
}

function joined(tokens: readonly Token[], from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false
  for (let index = from; index < to; index += 1) if (!JOINING.has(tokens[index]?.lower ?? '')) return false
  return true
}

/** Names of the states and alliances that a few words name, in order ("Norland's foreign minister"). */
export function namedStatesIn(words: string): readonly string[] {
  const pieces = words.split(/['’]s?\b|[\s,]+/).filter((piece) => piece !== '')
  const found: string[] = []
  for (let first = 0; first < pieces.length; first += 1)
    for (let count = Math.min(LONGEST, pieces.length - first); count > 0; count -= 1) {
      const entry = NAMES.get(pieces.slice(first, first + count).join(' '))
      if (entry === undefined) continue
      found.push(entry.name)
      first += count - 1
      break
    }
  return found
}
