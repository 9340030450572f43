import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { isHoldersName } from '../../lexicon/offices.js'
import { ALLIANCE_HEADS, BODY_NOUNS, OUTLET_NOUNS, PLACE_HEADS } from '../../lexicon/organisations.js'
import type { Gender } from '../../lexicon/titles.js'
import type { ActorKind } from '../../record/actor.js'
import type { Sighting } from './antecedents.js'
import { canonical, ministryOf } from './bodies.js'
import { keyOf, type Figure } from './figure.js'
import { matchAt } from './gazetteer.js'
import type { Name } from './name.js'
import { fullName } from './offices.js'
import { isOrdinary } from './ordinary.js'
import type { Reading } from './reading.js'
import { appositionEnd, genderBefore } from './roles.js'
import { CAPITAL, OPENING, QUOTED, TITLED, UPPER, is, lowerAt, textAt, wordsOf, type Scene } from './scene.js'

export const isMany = ({ first, last }: Name): boolean => last - first > 1

export function figureFor(reading: Reading, name: Name): Figure | null {
  const { scene, bodies, people } = reading
  const printed = wordsOf(scene, name.first, name.last)
  if (name.entry !== null) return tableFigure(reading, name, printed)
  const kind = isState(reading, name, printed)
    ? 'state'
    : name.kind === 'unsure' || isSaidOfBody(reading, name, printed)
      ? decided(reading, name, printed)
      : name.kind
  if (kind === null) return null
  if (kind === 'person')
    return isMany(name) ? people.named(printed, genderBefore(scene, name.first)) : shortName(reading, name, printed)
  if (kind !== 'organisation') return bodies.named(printed, kind)
  return bodies.named(printed, kind, bodyName(reading, name, printed))
}

/** Bodies say things too: a lone word that says something is what the rest of the text shows it to be. */
const isSaidOfBody = ({ scene, kinds, people }: Reading, name: Name, printed: string): boolean =>
  name.by === 'name-said' &&
  !isMany(name) &&
  (kinds.get(printed) === 'organisation' ||
    (people.called(printed).length === 0 && !isHoldersName(printed) && !isHeOrShe(scene, name.last)))

/** Tokens after a name within which "he" or "she" is taken to be whoever bears it. */
const SOON = 30

export function isHeOrShe(scene: Scene, from: number): boolean {
  for (let i = from; i < from + SOON; i++) if (/^(?:he|she|his|her)$/.test(lowerAt(scene, i))) return true
  return false
}

/** No table knows it, but the text gives it a ministry, and nobody of this name a given name. */
const isState = ({ kinds, people }: Reading, { by }: Name, printed: string): boolean =>
  kinds.get(printed) === 'state' && /^name(?:-said|-in)?$/.test(by) && people.called(printed).length === 0

/** "Russia's Foreign Ministry", "the Russian Defence Ministry", "Ministry of Defence of Ukraine". */
export function bodyName(reading: Reading, name: Name, printed: string): string {
  const own = matchAt(reading.scene, name.first)
  const state = own !== null && own.entry.kind === 'state' && own.length < name.last - name.first ? own : null
  const ministry = ministryOf(state === null ? printed : wordsOf(reading.scene, name.first + state.length, name.last))
  if (ministry === null) return canonical(printed)
  const owner = state?.entry.name ?? ownerOf(reading, name) ?? reading.owners.get(ministry) ?? null
  return owner === null ? ministry : `${ministry} of ${owner}`
}

/** The state that a ministry is said to be of, by the words right before or after; null when they do not say. */
export function ownerOf({ scene, endingAt, startingAt }: Surroundings, { first, last }: Name): string | null {
  const possessive = /^['’]s?$/.test(textAt(scene, first - 1))
  const before = endingAt.get(possessive ? first - 1 : first)
  const after =
    lowerAt(scene, last) === 'of' ? startingAt.get(last + (lowerAt(scene, last + 1) === 'the' ? 2 : 1)) : undefined
  const seat = lowerAt(scene, last) === 'in' ? startingAt.get(last + 1)?.entry : undefined
  if (seat?.is === 'seat') return seat.name
  const titled = possessive && before === undefined && scene.capitals.has(textAt(scene, first - 2))
  return (
    stateName(scene, before, possessive) ?? stateName(scene, after, true) ?? (titled ? textAt(scene, first - 2) : null)
  )
}

/** The state's name; a name that no table knows is taken for one where the words make it an owner. */
function stateName(scene: Scene, name: Name | undefined, owns: boolean): string | null {
  if (name === undefined) return null
  if (name.entry !== null) return name.entry.kind === 'state' ? name.entry.name : null
  return owns && name.last - name.first <= 3 && name.kind !== 'organisation'
    ? wordsOf(scene, name.first, name.last)
    : null
}
type Surroundings = Pick<Reading, 'scene' | 'endingAt' | 'startingAt'>

function tableFigure({ scene, bodies, people }: Reading, name: Name, printed: string): Figure | null {
  const entry = name.entry
  if (entry === null || entry.is === 'adjective' || entry.is === 'party') return null
  const namesake = familyOf(people, scene, name, printed)
  if (namesake !== null) return namesake
  if (entry.is !== 'seat') return bodies.known(entry, entry.kind)
  return actsHere(scene, name) ? bodies.known(entry, 'state') : bodies.named(printed, 'place', printed)
}

/** "Jordan said" where the text has a Jim Jordan: the person, unless the words around make it a place. */
function familyOf(people: Reading['people'], scene: Scene, name: Name, printed: string): Figure | null {
  const { entry } = name
  if (entry?.kind !== 'state' && entry?.kind !== 'place') return null
  if (isMany(name) || WHERE.has(lowerAt(scene, name.first - 1)) || lowerAt(scene, name.first - 1) === 'the') return null
  const key = keyOf(printed)
  const bearers = people
    .called(printed)
    .filter(({ parts, full }) => parts.length > 1 && parts.at(-1) === key && full > 0)
  return bearers.length === 1 ? (bearers[0] as Figure) : null
}

const WHERE = new Set([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'downtown',
  'central',
  'through',
  'into',
  'via',
  'from',
  'to',
  'inside',
  'throughout',
  'of',
  'northern',
  'southern',
  'eastern',
  'western',
  'greater',
])

const HOUSES = new Set(['Kremlin', 'Downing', 'Whitehall', 'Élysée', 'Elysee', 'Zhongnanhai', 'Planalto'])

/** A capital acts unless it is where something is: after a preposition of place, before a state, in a dateline. */
function actsHere(scene: Scene, { first, last }: Name): boolean {
  const before = lowerAt(scene, first - 1)
  if (HOUSES.has(textAt(scene, first))) return before !== 'in' && before !== 'at'
  if (WHERE.has(before)) return false
  if (
    /^(?:[,(–—/]|--)$/.test(textAt(scene, last)) &&
    !is(scene, last + 1, QUOTED) &&
    (is(scene, last + 1, CAPITAL) || is(scene, first, OPENING))
  )
    return false
  return textAt(scene, last) !== '-'
}

/** What an unsure name is, by the rest of the text; null when nothing speaks for a name. */
export function decided({ scene, people, bodies, kinds }: Reading, name: Name, printed: string): ActorKind | null {
  // One lone word that says something and that the text gives no other name to is sooner a body.
  const kind = name.by === 'name-said' ? 'organisation' : kinds.get(printed)
  if (kind === 'person' || kind === 'organisation') return kind
  const family = people.called(textAt(scene, name.last - 1))
  if (
    family.length > 0 &&
    (!isMany(name) || family.some((figure) => endsAlike(figure.name.toLowerCase(), printed.toLowerCase())))
  )
    return 'person'
  if (bodies.has(printed)) return 'organisation'
  if (kind !== undefined) return kind
  if (name.by === 'name-in' && !(isMany(name) && belongs(scene, name))) return 'place'
  if (isHoldersName(printed)) return 'person'
  if (name.by === 'name-letters') return isShouted(scene, name) || isPassing(scene, name) ? null : 'organisation'
  if (is(scene, name.first, TITLED)) return null
  if (appositionEnd(scene, name.last) > name.last) return 'person'
  return guessed(scene, name)
}

/** One name is the end of the other: "Sai Anh Moe" and, later, "Anh Moe". */
const endsAlike = (name: string, printed: string): boolean =>
  name.endsWith(printed) || (name.includes(' ') && printed.endsWith(` ${name}`))

/** Capitals beside more capitals, or in a headline: somebody raises the voice. */
const isShouted = (scene: Scene, { first, last }: Name): boolean =>
  is(scene, first, TITLED) ||
  last - first > 1 ||
  isLoud(scene, first - 1) ||
  isLoud(scene, last) ||
  textAt(scene, first).length > 6

const isLoud = (scene: Scene, i: number): boolean =>
  is(scene, i, UPPER) && matchAt(scene, i) === null && textAt(scene, i).length > 1

/** "belonged to X Coal": small words that a body's name follows as often as a place's; ordinary words make it a body's. */
const belongs = (scene: Scene, name: Name): boolean =>
  /^(?:to|from|into|through)$/.test(lowerAt(scene, name.first - 1)) && guessed(scene, name) === 'organisation'

/** By the words alone: ordinary ones are no name; two that are not are a person's; one is taken for a body's. */
function guessed(scene: Scene, { first, last }: Name): ActorKind | null {
  if (last - first === 1 && lowerAt(scene, first - 1) === 'the' && ALLIANCE_HEADS.has(lowerAt(scene, first)))
    return 'organisation'
  let [ordinary, proper] = [0, 0]
  for (let i = first; i < last; i++) {
    if (isOrdinary(lowerAt(scene, i)) && !GIVEN_NAMES.has(lowerAt(scene, i))) ordinary++
    if (scene.tokens[i]?.tag === 'PROPN') proper++
  }
  if (proper === 0 || ordinary === last - first) return null
  if (last - first === 2 && standsForBoth(scene, first)) return 'person'
  if ((last - first === 1 || ordinary > 0) && isPassing(scene, { first, last })) return null
  const full = last - first === 2 || (last - first === 3 && textAt(scene, first + 1).length <= 3)
  return full && ordinary === 0 && !is(scene, first, UPPER) ? 'person' : 'organisation'
}

/** "Dylan Reef", and later "Reef" alone: a person goes by the second name, a body by the first. */
function standsForBoth({ capitals, tokens }: Scene, first: number): boolean {
  const [given, family] = [tokens[first], tokens[first + 1]]
  if (given === undefined || family === undefined || PLACE_HEADS.has(family.lower) || isOrdinary(given.lower))
    return false
  return family.text.length > 2 && (capitals.get(family.text) ?? 0) > (capitals.get(given.text) ?? 0)
}

/** Unknown words said once, that do nothing and own nothing: a thing's name as soon as a body's. */
function isPassing(scene: Scene, { first, last }: Pick<Name, 'first' | 'last'>): boolean {
  if ((scene.capitals.get(textAt(scene, first)) ?? 0) > 1) return false
  const [before, after] = [lowerAt(scene, first - 1), lowerAt(scene, last)]
  if (/^(?:VERB|AUX)$/.test(scene.tokens[last]?.tag ?? 'X') || /^['’]s?$/.test(after)) return false
  if (before === ',' && after === ',') return false
  if (is(scene, last, UPPER) || CUE_VERBS.has(before) || CUE_VERBS.has(after)) return false
  if (OUTLET_NOUNS.has(before) || BODY_NOUNS.has(before)) return false
  const of = before === 'the' ? lowerAt(scene, first - 2) : before
  return !/^(?:to|by|with|told|from|and|of|at|against|between|for|than|like|on)$/.test(of)
}

/** A family name or a given name alone. */
function shortName(reading: Reading, name: Name, printed: string): Figure {
  const { scene, people, sightings } = reading
  const title = genderBefore(scene, name.first)
  const called = people
    .called(printed)
    .filter((figure) => title === null || figure.gender === null || figure.gender === title)
  if (called.length === 1) return withGender(called[0] as Figure, title)
  if (called.length > 1) return withGender(likeliest(called, sightings), title)
  const figure = people.named(printed, title)
  fullName(figure, reading)
  return figure
}

function withGender(figure: Figure, title: Gender | null): Figure {
  figure.gender ??= title
  return figure
}

/** Sightings looked back at for the namesake seen last. */
const NAMESAKES = 120

/** Among namesakes the one named most in the whole text; the one seen last has an edge. */
export function likeliest(called: readonly Figure[], sightings: readonly Sighting[]): Figure {
  const last = sightings.slice(-NAMESAKES).findLast(({ figure }) => called.includes(figure))?.figure
  const weight = (figure: Figure): number => Math.log2(1 + figure.full + figure.count) + (figure === last ? 0.8 : 0)
  return called.reduce((best, figure) => (weight(figure) > weight(best) ? figure : best))
}
