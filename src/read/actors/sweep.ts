import type { Gender } from '../../lexicon/titles.js'
import { type Actor, type ActorKind, type Mention } from '../../record/actor.js'
import type { Cast } from './actors.js'
import { findAntecedent } from './antecedents.js'
import { Bodies, ministryOf } from './bodies.js'
import { lookAhead, titleDescription, inName, seeDescription } from './described.js'
import { descriptionAt, standsAlone } from './descriptions.js'
import { keyOf, type Figure } from './figure.js'
import { decided, isHeOrShe, isMany, figureFor, bodyName, likeliest, ownerOf } from './figures.js'
import { matchAt } from './gazetteer.js'
import type { Name } from './name.js'
import { findNames } from './names.js'
import { actorOf } from './items.js'
import { fullName, learnRoles, learnNoun } from './offices.js'
import { People } from './people.js'
import { type Reading, see, sight } from './reading.js'
import { genderBefore } from './roles.js'
import { CAPITAL, OPENING, QUOTED, TITLED, blockOf, is, lowerAt, textAt, wordsOf, type Scene } from './scene.js'

export function readCast(scene: Scene, day: string | null): Cast {
  const names = findNames(scene)
  const startingAt = new Map(names.map((name) => [name.first, name]))
  const endingAt = new Map(names.map((name) => [name.last, name]))
  const owners = ownersOf({ scene, startingAt, endingAt }, names)
  const reading: Reading = {
    scene,
    day: day === null ? null : `${day}-01-01`.slice(0, 10),
    lastDay: day === null ? null : `${day}${day.length < 7 ? '-12-31' : '-31'}`.slice(0, 10),
    people: new People(),
    bodies: new Bodies(),
    names,
    startingAt,
    endingAt,
    kinds: kindsOf(scene, names, owners),
    owners: new Map(
      [...owners].map(([ministry, [owner, ...more]]) => [ministry, more.length > 0 ? null : (owner ?? null)]),
    ),
    seen: [],
    sightings: [],
    byNoun: new Map(),
    byRole: new Map(),
    implied: new Map(),
    told: new Set(),
    learned: new Set(),
    pending: [],
  }
  nameEverybody(reading)
  sweep(reading)
  lookAhead(reading)
  for (const figure of new Set(reading.seen.map((seen) => seen.figure)))
    if (figure?.kind === 'person') fullName(figure, reading)
  return castOf(reading)
}

/** What each printed name surely is somewhere in the text. The first sure one decides. */
function kindsOf(scene: Scene, names: readonly Name[], owners: Owners): Map<string, ActorKind> {
  const kinds = new Map<string, ActorKind>()
  /** Printed names that a title or a given name makes a person's. */
  const people = new Set<string>()
  for (const states of owners.values()) for (const state of states) kinds.set(state, 'state')
  for (const { first, last, kind, by } of names) {
    if (kind === 'unsure' || by.startsWith('table')) continue
    if (by === 'name-said' && last - first === 1 && !isHeOrShe(scene, last)) continue
    const printed = wordsOf(scene, first, last)
    const sure = by === 'name-titled' || by === 'name-given'
    const body = by === 'name-kind' && !people.has(printed)
    if (sure) people.add(printed)
    if (!kinds.has(printed) || (sure && kinds.get(printed) === 'state') || by === 'name-titled' || body)
      kinds.set(printed, kind)
  }
  return kinds
}

/** Ministry -> the states that the text says have one. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>

function ownersOf(around: Pick<Reading, 'scene' | 'startingAt' | 'endingAt'>, names: readonly Name[]): Owners {
  const owners = new Map<string, Set<string>>()
  for (const name of names) {
    if (name.by !== 'name-body') continue
    const match = matchAt(around.scene, name.first)
    const state = match?.entry.kind === 'state' && match.length < name.last - name.first ? match : null
    const ministry = ministryOf(wordsOf(around.scene, name.first + (state?.length ?? 0), name.last))
    const owner = ministry === null ? null : (state?.entry.name ?? ownerOf(around, name))
    if (ministry === null || owner === null) continue
    owners.set(ministry, (owners.get(ministry) ?? new Set()).add(owner))
  }
  return owners
}

/** Full names of the whole text, so that short ones before them are understood; those in title case last. */
function nameEverybody(reading: Reading): void {
  const { scene, names, people, bodies, told } = reading
  for (const titled of [false, true])
    for (const name of names) {
      if (name.entry !== null) told.add(name.entry.name)
      if (!isMany(name) || is(scene, name.first, TITLED) !== titled) continue
      const printed = wordsOf(scene, name.first, name.last)
      if (name.by === 'name-body' && !titled) bodies.named(printed, 'organisation', bodyName(reading, name, printed))
      if (name.kind !== 'person' || (titled && scene.tokens[name.last - 1]?.tag !== 'PROPN')) continue
      people.named(printed, genderBefore(scene, name.first)).full++
    }
  for (const name of names) if (isMany(name) && name.kind === 'unsure') nameUnsure(reading, name)
}

/** Length of the opening in which a headline or lead may have used a family name already, in UTF-16 units. */
const OPENING_TEXT = 150

/** Two words that nothing but themselves shows to be a person's, after those that are sure. */
function nameUnsure(reading: Reading, name: Name): void {
  const { scene, people } = reading
  const family = textAt(scene, name.last - 1)
  const before = scene.text.slice(0, Math.min(OPENING_TEXT, (scene.tokens[name.first] as { start: number }).start))
  if (is(scene, name.first, TITLED) || !before.includes(family)) return
  const printed = wordsOf(scene, name.first, name.last)
  if (decided(reading, name, printed) === 'person') people.named(printed, genderBefore(scene, name.first)).full++
}

/** One way through the tokens. */
function sweep(reading: Reading): void {
  const { scene, startingAt } = reading
  for (let i = 0; i < scene.tokens.length;) {
    const name = startingAt.get(i)
    i = name !== undefined ? seeName(reading, name) : seeOther(reading, i)
  }
}

function seeName(reading: Reading, name: Name): number {
  const { scene } = reading
  const described = name.entry === null || name.kind === 'person' ? null : titleDescription(reading, name)
  if (described !== null) return seeDescription(reading, described)
  const figure = figureFor(reading, name)
  if (figure === null) return name.last
  see(
    reading,
    name.first,
    name.last,
    figure,
    name.entry?.is === 'seat' && figure.kind === 'state' ? 'seat-acts' : name.by,
  )
  if (figure.kind === 'person') learnRoles(reading, name, figure)
  else learnNoun(reading, name, figure)
  if (textAt(scene, name.last) === '(' && textAt(scene, name.last + 2) === ')' && figure.kind !== 'person')
    reading.bodies.abbreviated(textAt(scene, name.last + 1), figure)
  const team = teamEnd(scene, name.last)
  if (figure.kind === 'person' && team > name.last) seeTeam(reading, name, figure, team)
  return name.last
}

const TEAMS = new Set([
  'campaign',
  'administration',
  'camp',
  'team',
  'foundation',
  'organization',
  'organisation',
  'government',
  'presidency',
])

function teamEnd(scene: Scene, last: number): number {
  const at = /^['’]s?$/.test(textAt(scene, last)) ? last + 1 : last
  if (
    TEAMS.has(lowerAt(scene, at)) &&
    !/^(?:manager|chairman|spokes\w+|adviser|advisor|official|aide|chair|staffer|staff|director|trail|rally|event|speech|ad|ads|stop|promise|chief|surrogate|officials|aides|advisers|rallies|events|manager|finance|communications|press)$/.test(
      lowerAt(scene, at + 1),
    )
  )
    return at + 1
  return last
}

function seeTeam(reading: Reading, name: Name, person: Figure, end: number): void {
  const { scene, bodies } = reading
  const team = bodies.named(
    `${person.parts.length > 0 ? person.name.split(' ').at(-1) : person.name} ${lowerAt(scene, end - 1)}`,
    'organisation',
  )
  reading.seen.pop()
  see(reading, name.first, end, team, 'name-team')
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
])

/** Every pronoun of the table begins with h or s: most words are spared the look-up. */
const mayBePronoun = (lower: string): boolean => lower.startsWith('h') || lower.startsWith('s')

function seeOther(reading: Reading, i: number): number {
  const { scene, startingAt } = reading
  const lower = lowerAt(scene, i)
  const gender = mayBePronoun(lower) ? PRONOUNS.get(lower) : undefined
  if (gender !== undefined) {
    if (!is(scene, i, QUOTED)) seePronoun(reading, i, gender)
    return i + 1
  }
  if (is(scene, i, CAPITAL) && (is(scene, i, TITLED) || isProper(scene, i)) && seeFamily(reading, i)) return i + 1
  if (lower !== 'the' && !(is(scene, i, CAPITAL) && !is(scene, i, OPENING | TITLED))) return i + 1
  const described = descriptionAt(scene, i)
  if (described === null || !standsAlone(scene, described.last, (token) => startingAt.has(token))) return i + 1
  if (lower !== 'the' && described.words.length < 2) return i + 1
  // A whole name after the article: it is no description.
  if ((startingAt.get(i + 1)?.last ?? 0) >= described.last || inName(reading, described)) return i + 1
  return seeDescription(reading, described, i + 1)
}

/** A word with a capital where only a name has one, although it is a title's as well ("Dean"). */
const isProper = (scene: Scene, i: number): boolean =>
  scene.tokens[i]?.tag === 'PROPN' &&
  (!is(scene, i, OPENING) || scene.capitals.has(textAt(scene, i))) &&
  !is(scene, i + 1, CAPITAL)

/** In title case, or where it can be nothing else, a family name known from the rest of the text is its bearer's. */
function seeFamily(reading: Reading, i: number): boolean {
  const printed = textAt(reading.scene, i)
  if (printed.length < 3 || reading.scene.tokens[i]?.tag === 'AUX') return false
  const called = reading.people.called(printed).filter(({ parts }) => parts.at(-1) === keyOf(printed))
  if (called.length === 0) return false
  see(reading, i, i + 1, likeliest(called, reading.sightings), 'name-headline')
  return true
}

function seePronoun(reading: Reading, i: number, gender: Gender): void {
  const { scene, sightings } = reading
  const { sentence } = scene.tokens[i] as Scene['tokens'][number]
  const block = blockOf(scene, sentence)
  const lower = lowerAt(scene, i)
  const subject = lower === 'he' || lower === 'she'
  const figure = findAntecedent(sightings, { token: i, sentence, block, gender, subject })
  reading.seen.push({ first: i, last: i + 1, kind: figure?.kind ?? 'person', figure, by: 'pronoun' })
  if (figure === null) return
  figure.gender ??= gender
  sight(reading, i, i + 1, figure)
}

/** The record's mentions and actors. */
function castOf({ scene, seen, sightings }: Reading): Cast {
  const ids = new Map<Figure, string>()
  const actors: Actor[] = []
  const mentions: Mention[] = []
  const traits = new Map<string, Figure>()
  const places: [number, number][] = []
  for (const { first, last, kind, figure, by } of seen) {
    if (figure !== null && !ids.has(figure)) {
      const id = `a${actors.length + 1}`
      ids.set(figure, id)
      actors.push(actorOf(id, figure))
      traits.set(id, figure)
    }
    const span = {
      start: (scene.tokens[first] as { start: number }).start,
      end: (scene.tokens[last - 1] as { end: number }).end,
    }
    const actor = figure === null ? null : (ids.get(figure) as string)
    places.push([first, last])
    mentions.push({ id: `m${mentions.length + 1}`, span, kind, actor, by })
  }
  return { mentions, actors, traits, places, scene, sightings }
}
