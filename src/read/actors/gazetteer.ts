import type { ActorKind } from '../../record/actor.js'
import { AGENCIES } from '../../lexicon/agencies.js'
import { ALLIANCES } from '../../lexicon/alliances.js'
import { ORGANISATIONS } from '../../lexicon/organisations.js'
import { PLACES, STATES, US_STATES } from '../../lexicon/states.js'
import type { Scene } from './scene.js'

/** What a known name stands for. */
export interface Entry {
  /** `adjective`: says which state, names nobody ("Russian"). `seat`: a capital or house that may act for its state. */
  readonly is: 'name' | 'adjective' | 'people' | 'seat' | 'party'
  readonly kind: ActorKind
  readonly name: string
  /** Nouns that may stand for it later: "alliance". */
  readonly nouns: readonly string[]
  readonly media: boolean
}

export interface Match {
  readonly entry: Entry
  /** Tokens that it covers. */
  readonly length: number
}

interface Pattern {
  readonly words: readonly string[]
  readonly entry: Entry
}

/** First word, as printed -> patterns, longest first. */
const patterns = new Map<string, Pattern[]>()

/** The tokens that the words would be cut into. */
const tokensOf = (name: string): string[] => name.match(/[^\s\-'’,/]+|[-,/]|['’]\S*/g) ?? []

function add(name: string, entry: Entry): void {
  const words = tokensOf(name)
  const first = words[0] as string
  const held = patterns.get(first)
  if (held === undefined) patterns.set(first, [{ words, entry }])
  else held.push({ words, entry })
}

const entryOf = (name: string, kind: ActorKind, nouns: readonly string[] = []): Entry => ({
  is: 'name',
  kind,
  name,
  nouns,
  media: false,
})

/** "the" is no part of a name here, and most descriptions of states fall back on these. */
const STATE_NOUNS = ['country', 'nation', 'government', 'state']

for (const state of STATES) {
  const entry = entryOf(state.name, 'state', STATE_NOUNS)
  for (const name of [state.name, ...state.aliases]) add(name.replace(/^[Tt]he /, ''), entry)
  for (const word of state.adjectives) {
    add(word, { ...entry, is: 'adjective', nouns: [] })
    if (!/(?:sh|ch|ese|ss|s)$/.test(word))
      add(`${word}s`, { ...entry, is: 'people', kind: 'group', name: `${word}s`, nouns: [] })
  }
  for (const word of state.people)
    if (!state.adjectives.includes(word)) add(word, { ...entry, is: 'people', kind: 'group', name: word, nouns: [] })
  for (const place of [state.capital, ...state.seats])
    if (place !== '' && place !== state.name && !state.aliases.includes(place) && state.code !== 'SU')
      add(place, { ...entry, is: 'seat' })
}
for (const { name, aliases, nouns, kind } of ALLIANCES)
  for (const form of [name, ...aliases]) add(form, entryOf(name, kind, nouns))
for (const { name, aliases } of ORGANISATIONS)
  for (const form of [name, ...aliases]) add(form.replace(/^The /, ''), entryOf(name, 'organisation'))
for (const { name, aliases } of AGENCIES)
  for (const form of [name, ...aliases]) add(form, { ...entryOf(name, 'organisation'), media: true })
for (const state of US_STATES) add(state, entryOf(state, 'place'))
for (const party of ['Democrat', 'Republican', 'Libertarian', 'Tory', 'Conservative', 'Green'])
  add(party, { ...entryOf(party, 'group'), is: 'party' })
for (const party of [
  'Democrats',
  'Republicans',
  'Libertarians',
  'Tories',
  'Greens',
  'Muslims',
  'Christians',
  'Jews',
  'Catholics',
  'Hispanics',
  'Latinos',
  'Europeans',
  'Africans',
  'Arabs',
  'Kurds',
  'Westerners',
])
  add(party, { ...entryOf(party, 'group'), is: 'people' })
for (const place of PLACES) add(place, entryOf(place, 'place'))
for (const word of [
  'Western',
  'Eastern',
  'Northern',
  'Southern',
  'Baltic',
  'Euro-Atlantic',
  'European',
  'African',
  'Asian',
  'Arab',
  'Kurdish',
  'Jewish',
  'Muslim',
  'Islamic',
  'Christian',
  'Catholic',
  'Latino',
  'Hispanic',
  'African-American',
  'Balkan',
  'Nordic',
  'Caucasian',
  'Communist',
  'Nazi',
  'Democratic',
  'Congressional',
  'Presidential',
  'Soviet-era',
])
  add(word, { ...entryOf(word, 'place'), is: 'party' })
/** Datelines print places in capitals. */
for (const [first, held] of Array.from(patterns))
  for (const { words, entry } of Array.from(held))
    if (
      first.length > 3 &&
      words.length < 3 &&
      (entry.kind === 'state' || entry.kind === 'place') &&
      entry.is !== 'adjective'
    )
      add(words.join(' ').toUpperCase(), entry)
for (const held of patterns.values()) held.sort((a, b) => b.words.length - a.words.length)

/** The longest known name that begins at token `i`, or null. */
export function matchAt({ tokens }: Scene, i: number): Match | null {
  const held = patterns.get(tokens[i]?.text ?? '')
  if (held === undefined) return null
  for (const { words, entry } of held) {
    let k = 1
    while (k < words.length && tokens[i + k]?.text === words[k]) k++
    if (k === words.length) return { entry, length: k }
  }
  return null
}

const names = new Map<string, Entry>()
for (const [, held] of patterns)
  for (const { words, entry } of held) if (entry.is === 'name') names.set(words.join(' ').toLowerCase(), entry)

/** The known name with these words in any case, or null. */
export const entryNamed = (name: string): Entry | null => names.get(tokensOf(name).join(' ').toLowerCase()) ?? null
