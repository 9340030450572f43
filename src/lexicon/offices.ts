/**
 * Who held which office when.
 *
 * Compiled by hand for this project from general knowledge of public affairs (who held an office on which date is a
 * fact that official sites and yearbooks print), and compared with public lists of office holders; licence Apache-2.0.
 * The rows are in `offices/`, by part of the world; their form is told in `offices/terms.ts`.
 */
import { AFRICA } from './offices/africa.js'
import { AMERICAS } from './offices/americas.js'
import { ASIA } from './offices/asia.js'
import { BODIES } from './offices/bodies.js'
import { CENTRAL_EUROPE } from './offices/central-europe.js'
import { EASTERN_EUROPE } from './offices/eastern-europe.js'
import { MIDDLE_EAST } from './offices/middle-east.js'
import { NORTHERN_EUROPE } from './offices/northern-europe.js'
import { BODIES_LED_ELSEWHERE, SOLE, rolesMeant, roleKey } from './offices/roles.js'
import { WORDS_TOO, nameKey } from './offices/spellings.js'
import { termsOf, type Office } from './offices/terms.js'
import { UNITED_STATES } from './offices/united-states.js'
import { WESTERN_EUROPE } from './offices/western-europe.js'

export type { Office } from './offices/terms.js'

/** Nothing is claimed from this day on, unless a row says otherwise. */
export const KNOWN_UNTIL = '2025-11-01'

const TABLES = [
  BODIES,
  UNITED_STATES,
  WESTERN_EUROPE,
  NORTHERN_EUROPE,
  CENTRAL_EUROPE,
  EASTERN_EUROPE,
  MIDDLE_EAST,
  ASIA,
  AFRICA,
  AMERICAS,
]

interface Index {
  readonly offices: readonly Office[]
  /** Body, then key of the role -> terms in order of time. */
  readonly byBody: ReadonlyMap<string, ReadonlyMap<string, readonly Office[]>>
  /** Small letters -> name of the body. */
  readonly bodies: ReadonlyMap<string, string>
  /** Key of a name -> terms. */
  readonly byHolder: ReadonlyMap<string, readonly Office[]>
  /** Key of a family name -> holders' names. */
  readonly byFamily: ReadonlyMap<string, readonly string[]>
}

let index: Index | null = null

/** Read when first asked for: most commands never do. */
const table = (): Index => (index ??= indexOf(TABLES.flatMap((rows) => termsOf(rows, KNOWN_UNTIL))))

function indexOf(offices: readonly Office[]): Index {
  const byBody = new Map<string, Map<string, Office[]>>()
  const byHolder = new Map<string, Office[]>()
  const byFamily = new Map<string, string[]>()
  for (const office of offices) {
    const roles = byBody.get(office.body) ?? new Map<string, Office[]>()
    byBody.set(office.body, roles)
    push(roles, roleKey(office.role), office)
    const key = nameKey(office.holder)
    if (!byHolder.has(key)) push(byFamily, familyOf(key), office.holder)
    push(byHolder, key, office)
  }
  return {
    offices,
    byBody,
    bodies: new Map([...byBody.keys(), ...BODIES_LED_ELSEWHERE].map((name) => [name.toLowerCase(), name])),
    byHolder,
    byFamily,
  }
}

/** The last part that is no "jr" and no number of a king. */
const familyOf = (key: string): string => {
  const parts = key.split(' ').filter((part) => !/^(?:jr|sr|[ivx]+)$/.test(part))
  return parts.at(-1) ?? key
}

function push<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Every term of every office, in the table's order. */
export const allOffices = (): readonly Office[] => table().offices

/** Name of a body or state that has offices in the table, from its name in small letters; null when it has none. */
export const bodyWithOffices = (lower: string): string | null => table().bodies.get(lower) ?? null

/** Who held the office of this very name on the day (ISO 8601, `2016-07-11`); null when the table does not know. */
export function holderOf(body: string, role: string, day: string): Office | null {
  return termOn(table().byBody.get(body)?.get(roleKey(role)), day)
}

const termOn = (terms: readonly Office[] | undefined, day: string): Office | null =>
  terms?.find(({ from, to }) => from <= day && day < to) ?? null

/**
 * Who is meant by a body and a description of its office on the day: "top diplomat", "defense secretary", "chief".
 * Null when the table does not know, or the words may mean several offices of that body.
 */
export function holderMeant(body: string, words: string, day: string): Office | null {
  for (const [of, role] of rolesMeant(body, words)) {
    const office = holderOf(of, role, day)
    if (office !== null) return office
  }
  return null
}

/** Who is meant by a description that needs no body: "the pope". */
export function soleHolder(words: string, day: string): Office | null {
  const sole = SOLE.get(words)
  return sole === undefined ? null : holderOf(...sole, day)
}

/** Whether words that describe an office of its body ("foreign secretary") may mean this one. */
export function meansOffice({ body, role }: Office, words: string): boolean {
  const key = roleKey(role)
  return rolesMeant(body, words).some(([of, meant]) => of === body && roleKey(meant) === key)
}

/** Terms of whoever bears this full name, in any of its spellings; none for names the table does not have. */
export function officesHeldBy(name: string): readonly Office[] {
  const held = table().byHolder.get(nameKey(name)) ?? []
  // Two persons may differ by what is a matter of spelling for others.
  const exactly = held.filter(({ holder }) => holder === name)
  return exactly.length > 0 ? exactly : held
}

/** Full names of the table's holders of this family name. */
export const holdersCalled = (family: string): readonly string[] => table().byFamily.get(nameKey(family)) ?? []

/** Whether the word by itself is likelier the family name of an office's holder than a word of the language. */
export const isHoldersName = (word: string): boolean =>
  !WORDS_TOO.has(word.toLowerCase()) && holdersCalled(word).length > 0
