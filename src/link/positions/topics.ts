import type { Attribution } from '../../record/attribution.js'
import type { Document } from '../../record/document.js'
import { compareNames, nameOf, type Name } from '../names.js'
import { tellingIn, type Telling } from '../sheet.js'

/** One utterance of a speaker, as one report tells it. */
export interface Statement {
  readonly utterance: string
  /** ISO 8601; null where unknown. */
  readonly day: string | null
  readonly document: Document
  readonly attribution: Attribution
}

/** A statement as its words show it. */
export interface Spoken extends Statement {
  readonly telling: Telling
  /** Families of its words that say something, with what they say in bits. */
  readonly words: ReadonlyMap<string, number>
  /** What it is about = how that is called. */
  readonly about: ReadonlyMap<string, string>
}

/** What several statements are about. */
export interface Topic {
  /** Names and words that they share, those that say most first. */
  readonly labels: readonly string[]
  /** In the order given. */
  readonly statements: readonly Spoken[]
}

/** Words this rare are what a statement is about; what is commoner stands in statements on anything. */
const RARE = 6.5
/** A word of fewer letters is an abbreviation or a piece of one. */
const LETTERS = 4

export function spokenOf(statement: Statement): Spoken {
  const telling = tellingIn(statement.document, statement.attribution)
  const names = namesIn(statement.document)
  const about = new Map<string, string>()
  for (const { actor, bits, family, start, end } of telling.words) {
    if (actor !== null) {
      if (!isOwn(actor, telling)) about.set(`@${actor}`, names.get(actor) ?? actor)
    } else if (bits >= RARE && end - start >= LETTERS && /^\p{L}/u.test(family))
      about.set(family, statement.document.article.text.slice(start, end).toLowerCase())
  }
  return { ...statement, telling, words: weightsOf(telling), about }
}

/** Words below this are in every statement. */
const SAYS_NOTHING = 1.5

const weightsOf = ({ words }: Telling): Map<string, number> =>
  new Map(words.flatMap(({ family, bits, weight }) => (bits > SAYS_NOTHING ? [[family, weight] as const] : [])))

/** Actors' names by their normal form, of documents asked for one statement after another: a cache. */
const namesOf = new WeakMap<Document, ReadonlyMap<string, string>>()

function namesIn(document: Document): ReadonlyMap<string, string> {
  const known = namesOf.get(document)
  if (known !== undefined) return known
  const names = new Map(
    document.actors.flatMap(({ name, kind }) => {
      const normal = nameOf(name, kind === 'person')?.normal
      return normal === undefined || kind === 'unnamed' ? [] : [[normal, name] as const]
    }),
  )
  namesOf.set(document, names)
  return names
}

/** Nobody is the topic of what they say: "I" is the speaker. */
function isOwn(actor: string, { voice: { name } }: Telling): boolean {
  const other = name === null ? null : nameOf(actor, name.person)
  return name !== null && other !== null && compareNames(name, other) === 'same'
}

/** A name or word of which most statements are in a topic already only tells more of that topic. */
const SAME_TOPIC = 0.6
/** What half of all statements have is the speaker's field, not a topic of it; of few statements that says nothing. */
const FIELD = { share: 0.5, of: 12 }
const LABELS = 4

/** A topic while it is being gathered. */
interface Gathered {
  readonly labels: string[]
  readonly members: Set<Spoken>
}

/**
 * Topics of a speaker's statements: names and rare words that two of them share, those together that the same
 * statements have. A statement may belong to several, and to none.
 */
export function topicsOf(statements: readonly Spoken[]): Topic[] {
  const gathered: Gathered[] = []
  for (const [, { label, members }] of keysOf(statements)) {
    const known = gathered.find(
      (topic) => members.filter((one) => topic.members.has(one)).length >= SAME_TOPIC * members.length,
    )
    if (known === undefined) gathered.push({ labels: [label], members: new Set(members) })
    else known.labels.push(label)
  }
  return gathered.map(({ labels, members }) => ({
    labels: [...new Set(labels)].slice(0, LABELS),
    statements: statements.filter((one) => members.has(one)),
  }))
}

interface Key {
  readonly label: string
  readonly members: Spoken[]
}

/** What two statements or more are about: what most have first, then names, then by alphabet. */
function keysOf(statements: readonly Spoken[]): [string, Key][] {
  const keys = new Map<string, Key>()
  const same = sameNames(statements)
  for (const one of statements) {
    for (const [printed, label] of one.about) {
      const key = same.get(printed) ?? printed
      if (keys.get(key)?.members.at(-1) === one) continue
      const known = keys.get(key)
      if (known === undefined) keys.set(key, { label, members: [one] })
      else known.members.push(one)
    }
  }
  const most = statements.length < FIELD.of ? statements.length : FIELD.share * statements.length
  const isName = (key: string) => Number(key.startsWith('@'))
  return [...keys]
    .filter(([, { members }]) => members.length > 1 && members.length <= most)
    .toSorted(([a, x], [b, y]) => y.members.length - x.members.length || isName(b) - isName(a) || (a < b ? -1 : 1))
}

/** Full names of people that are one, with an initial or without = the first of them. */
function sameNames(statements: readonly Spoken[]): Map<string, string> {
  const byFamily = new Map<string, { key: string; name: Name }[]>()
  const same = new Map<string, string>()
  for (const key of statements.flatMap(({ about }) => [...about.keys()])) {
    const name = key.startsWith('@') ? nameOf(key.slice(1), true) : null
    if (name === null || name.given.length === 0 || same.has(key)) continue
    const family = byFamily.get(name.family) ?? []
    const known = family.find((other) => compareNames(other.name, name) === 'same')
    if (known === undefined) byFamily.set(name.family, [...family, { key, name }])
    same.set(key, known?.key ?? key)
  }
  return same
}
