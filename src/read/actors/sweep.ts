import type { Actor, ActorKind, Mention } from '../../record/actor.js'
import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { BODY_NOUNS } from '../../lexicon/organisations.js'
import { GIVEN_NAMES } from '../../lexicon/given-names.js'
import { KNOWN_UNTIL, OFFICES } from '../../lexicon/offices.js'
import type { Gender } from '../../lexicon/titles.js'
import type { Cast } from './actors.js'
import { findAntecedent, type Sighting } from './antecedents.js'
import { Bodies, canonical, ministryOf } from './bodies.js'
import { descriptionAt, findHolder, impliedHolder, standsAlone, type Description } from './descriptions.js'
import { keyOf, type Figure } from './figure.js'
import { matchAt } from './gazetteer.js'
import type { Name } from './name.js'
import { findNames } from './names.js'
import { isOrdinary } from './ordinary.js'
import { People } from './people.js'
import { appositionEnd, genderBefore, partyOf, roleWords, titleStart } from './roles.js'
import { CAPITAL, OPENING, QUOTED, TITLED, UPPER, is, lowerAt, textAt, wordsOf, type Scene } from './scene.js'

/** A mention with its actor still a figure. */
interface Seen {
  readonly first: number
  readonly last: number
  readonly kind: ActorKind
  readonly figure: Figure | null
  readonly by: string
}

interface Reading {
  readonly scene: Scene
  /** Day of publication, or null. */
  readonly day: string | null
  readonly people: People
  readonly bodies: Bodies
  readonly names: readonly Name[]
  readonly startingAt: ReadonlyMap<number, Name>
  readonly endingAt: ReadonlyMap<number, Name>
  /** How often each printed name was surely of one kind. */
  readonly kinds: ReadonlyMap<string, ActorKind>
  readonly seen: Seen[]
  readonly sightings: Sighting[]
  /** Noun -> the body that had it last. */
  readonly byNoun: Map<string, Figure>
  /** Role word -> persons who have it, latest last. */
  readonly byRole: Map<string, Figure[]>
  readonly implied: Map<string, Figure>
  /** Bodies and states of the tables that the text names. */
  readonly told: Set<string>
  /** Persons whose offices the table has been asked for. */
  readonly learned: Set<Figure>
  /** Descriptions of persons whom the text so far does not name. */
  readonly pending: Description[]
}

export function readCast(scene: Scene, day: string | null): Cast {
  const names = findNames(scene)
  const reading: Reading = {
    scene,
    day: day === null ? null : `${day}-01-01`.slice(0, 10),
    people: new People(),
    bodies: new Bodies(),
    names,
    startingAt: new Map(names.map((name) => [name.first, name])),
    endingAt: new Map(names.map((name) => [name.last, name])),
    kinds: kindsOf(scene, names),
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

/** Longest list of descriptions that are tried again. */
const PENDING = 40

/** A description that stands before the name: of somebody named later whose titles hold every word of it. */
function lookAhead(reading: Reading): void {
  for (const described of reading.pending.slice(0, PENDING)) {
    const candidates = new Set(described.words.flatMap((word) => reading.byRole.get(word) ?? []))
    const figure = described.words.length > 1 ? findHolder([...candidates], described, 1) : null
    if (figure !== null)
      reading.seen.push({ first: described.first, last: described.last, kind: figure.kind, figure, by: 'description' })
  }
  reading.seen.sort((a, b) => a.first - b.first || a.last - b.last)
}

/** What each printed name surely is somewhere in the text. The first sure one decides. */
function kindsOf(scene: Scene, names: readonly Name[]): Map<string, ActorKind> {
  const kinds = new Map<string, ActorKind>()
  for (const { first, last, kind, by } of names) {
    if (kind === 'unsure' || by.startsWith('table')) continue
    const printed = wordsOf(scene, first, last)
    if (!kinds.has(printed) || by === 'name-titled') kinds.set(printed, kind)
  }
  return kinds
}

const isMany = ({ first, last }: Name): boolean => last - first > 1

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
  else learnNoun(reading, name.last, figure)
  if (textAt(scene, name.last) === '(' && textAt(scene, name.last + 2) === ')' && figure.kind !== 'person')
    reading.bodies.abbreviated(textAt(scene, name.last + 1), figure)
  const team = teamEnd(scene, name.last)
  if (figure.kind === 'person' && team > name.last) seeTeam(reading, name, figure, team)
  return name.last
}

/** "the NATO secretary general", "Russia's president": a description that opens with a body's name, no person's after it. */
function titleDescription({ scene, startingAt }: Reading, name: Name): Description | null {
  const possessive = /^['’]s$/.test(textAt(scene, name.last))
  const found = descriptionAt(scene, possessive ? name.last + 1 : name.first)
  if (found === null || found.of !== 'person' || found.last <= name.last) return null
  if (!standsAlone(scene, found.last, (token) => startingAt.has(token))) return null
  const before = lowerAt(scene, name.first - 1)
  // "a former chairman of X" is nobody in particular.
  if (/^(?:an?|another|one|some|any|no|former|ex|longtime)$/.test(before)) return null
  if (!possessive) return found
  const { words, former } = roleWords(scene, name.first, found.last)
  return { ...found, first: name.first, words, former }
}

/** "X, the agency that ...": a noun by which the body may be called later. */
function learnNoun({ scene, byNoun }: Reading, last: number, figure: Figure): void {
  if (textAt(scene, last) !== ',' || !/^(?:the|an?)$/.test(lowerAt(scene, last + 1))) return
  for (let i = last + 2; i < last + 6 && /^(?:ADJ|NOUN|PROPN)$/.test(scene.tokens[i]?.tag ?? 'X'); i++)
    if (BODY_NOUNS.has(lowerAt(scene, i))) {
      figure.nouns.add(lowerAt(scene, i))
      byNoun.set(lowerAt(scene, i), figure)
    }
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

function figureFor(reading: Reading, name: Name): Figure | null {
  const { scene, bodies, people } = reading
  const printed = wordsOf(scene, name.first, name.last)
  if (name.entry !== null) return tableFigure(reading, name, printed)
  const kind = name.kind === 'unsure' ? decided(reading, name, printed) : name.kind
  if (kind === null) return null
  if (kind === 'person')
    return isMany(name) ? people.named(printed, genderBefore(scene, name.first)) : shortName(reading, name, printed)
  if (kind !== 'organisation') return bodies.named(printed, kind)
  return bodies.named(printed, kind, bodyName(reading, name, printed))
}

/** "Russia's Foreign Ministry", "the Russian Defence Ministry", "Ministry of Defence of Ukraine". */
function bodyName({ scene, endingAt, startingAt }: Reading, name: Name, printed: string): string {
  const own = matchAt(scene, name.first)
  const state = own !== null && own.entry.kind === 'state' && own.length < name.last - name.first ? own : null
  const ministry = ministryOf(state === null ? printed : wordsOf(scene, name.first + state.length, name.last))
  if (ministry === null) return canonical(printed)
  const before = /^['’]s?$/.test(textAt(scene, name.first - 1))
    ? endingAt.get(name.first - 1)
    : endingAt.get(name.first)
  const after =
    lowerAt(scene, name.last) === 'of'
      ? startingAt.get(name.last + (lowerAt(scene, name.last + 1) === 'the' ? 2 : 1))
      : undefined
  const owner = state?.entry ?? stateOf(before) ?? stateOf(after)
  return owner === undefined || owner === null ? ministry : `${ministry} of ${owner.name}`
}

const stateOf = (name: Name | undefined) => (name?.entry?.kind === 'state' ? name.entry : undefined)

function tableFigure({ scene, bodies }: Reading, name: Name, printed: string): Figure | null {
  const entry = name.entry
  if (entry === null || entry.is === 'adjective' || entry.is === 'party') return null
  if (entry.is !== 'seat') return bodies.known(entry, entry.kind)
  return actsHere(scene, name) ? bodies.known(entry, 'state') : bodies.named(printed, 'place', printed)
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
function decided({ scene, people, bodies, kinds }: Reading, name: Name, printed: string): ActorKind | null {
  const kind = kinds.get(printed)
  if (kind === 'person' || kind === 'organisation') return kind
  const family = people.called(textAt(scene, name.last - 1))
  if (
    family.length > 0 &&
    (!isMany(name) || family.some((figure) => figure.name.toLowerCase().endsWith(printed.toLowerCase())))
  )
    return 'person'
  if (bodies.has(printed)) return 'organisation'
  if (kind !== undefined) return kind
  if (name.by === 'name-in') return 'place'
  if (holders.has(printed)) return 'person'
  if (name.by === 'name-letters') return isShouted(scene, name) ? null : 'organisation'
  if (is(scene, name.first, TITLED)) return null
  if (appositionEnd(scene, name.last) > name.last) return 'person'
  return guessed(scene, name)
}

/** Capitals beside more capitals, or in a headline: somebody raises the voice. */
const isShouted = (scene: Scene, { first, last }: Name): boolean =>
  is(scene, first, TITLED) ||
  last - first > 1 ||
  isLoud(scene, first - 1) ||
  isLoud(scene, last) ||
  textAt(scene, first).length > 6
const isLoud = (scene: Scene, i: number): boolean =>
  is(scene, i, UPPER) && matchAt(scene, i) === null && textAt(scene, i).length > 1

/** By the words alone: ordinary ones are no name; two that are not are a person's; one is taken for a body's. */
function guessed(scene: Scene, { first, last }: Name): ActorKind | null {
  let [ordinary, proper] = [0, 0]
  for (let i = first; i < last; i++) {
    if (isOrdinary(lowerAt(scene, i)) && !GIVEN_NAMES.has(lowerAt(scene, i))) ordinary++
    if (scene.tokens[i]?.tag === 'PROPN') proper++
  }
  if (proper === 0 || ordinary === last - first) return null
  const full = last - first === 2 || (last - first === 3 && textAt(scene, first + 1).length <= 3)
  return full && ordinary === 0 && !is(scene, first, UPPER) ? 'person' : 'organisation'
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
function likeliest(called: readonly Figure[], sightings: readonly Sighting[]): Figure {
  const last = sightings.slice(-NAMESAKES).findLast(({ figure }) => called.includes(figure))?.figure
  const weight = (figure: Figure): number => Math.log2(1 + figure.full + figure.count) + (figure === last ? 0.8 : 0)
  return called.reduce((best, figure) => (weight(figure) > weight(best) ? figure : best))
}

const holders = new Map<string, string[]>()
for (const { holder } of OFFICES) {
  const family = holder.split(' ').at(-1) as string
  const held = holders.get(family) ?? []
  if (!held.includes(holder)) holders.set(family, [...held, holder])
}

/** Somebody named by family name alone who is the only holder of that name in the table, and whose body the text names. */
function fullName(figure: Figure, { told, people }: Reading): void {
  const held = figure.parts.length === 1 ? holders.get(figure.name) : undefined
  if (held === undefined || held.length !== 1) return
  const holder = held[0] as string
  const fits = OFFICES.some(
    (office) =>
      office.holder === holder &&
      (told.has(office.body) ||
        office.role.split(' ').every((word) => figure.roles.has(word) || figure.former.has(word))),
  )
  if (fits) people.named(holder, null)
}

/** Titles before and appositions after a name. */
function learnRoles(reading: Reading, { first, last }: Name, figure: Figure): void {
  const { scene, endingAt } = reading
  const start = titleStart(scene, first, endingAt)
  if (start < first) learn(reading, figure, start, first)
  const end = appositionEnd(scene, last)
  if (end > last + 1) learn(reading, figure, last + 1, end)
  learnOffices(reading, figure)
  if (textAt(scene, first - 1) === ',' && start === first) learnBefore(reading, figure, first - 1)
}

/** "the party's leader, X": the description right before the comma. */
function learnBefore(reading: Reading, figure: Figure, comma: number): void {
  const start = titleStart(reading.scene, comma, reading.endingAt)
  if (start < comma) learn(reading, figure, start, comma)
}

function learn(reading: Reading, figure: Figure, first: number, last: number): void {
  const { words, former } = roleWords(reading.scene, first, last)
  for (const word of words) hold(reading, figure, word, former)
  const phrase = wordsOf(reading.scene, first, last).replace(/^(?:the|an?|his|her|its|their)\s+/i, '')
  if (
    /[\p{L}]{3}/u.test(phrase) &&
    phrase.length < 90 &&
    (figure.office === null || figure.office.split(' ').length < 2)
  )
    figure.office = phrase
}

function hold({ byRole }: Reading, figure: Figure, word: string, former: boolean): void {
  const held = former ? figure.former : figure.roles
  held.add(word)
  const others = byRole.get(word)
  if (others === undefined) byRole.set(word, [figure])
  else if (others.at(-1) !== figure) {
    const at = others.lastIndexOf(figure)
    if (at >= 0) others.splice(at, 1)
    others.push(figure)
    if (others.length > 24) others.shift()
  }
}

/** Offices of the table that a person of this full name holds or held: for later descriptions. */
function learnOffices(reading: Reading, figure: Figure): void {
  if (reading.learned.has(figure)) return
  reading.learned.add(figure)
  const day = reading.day ?? KNOWN_UNTIL
  for (const office of officesOf(figure)) {
    if (reading.day !== null && office.from > day) continue
    const former = reading.day !== null && office.to <= day
    for (const word of [partyOf(office.body) ?? office.body.toLowerCase(), ...office.role.split(' ')])
      if (word !== 'of') hold(reading, figure, word, former)
  }
}

const byHolder = new Map<string, (typeof OFFICES)[number][]>()
for (const office of OFFICES) byHolder.set(office.holder, [...(byHolder.get(office.holder) ?? []), office])
const officesOf = (figure: Figure) => byHolder.get(figure.name) ?? []

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

/** The head is the first word of a name: "the Ministry of X". */
const inName = ({ startingAt }: Reading, { last }: Description): boolean => (startingAt.get(last - 1)?.last ?? 0) > last

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
  const block = scene.annotation.sentences[sentence]?.block ?? 0
  const lower = lowerAt(scene, i)
  const subject = lower === 'he' || lower === 'she'
  const figure = findAntecedent(sightings, { token: i, sentence, block, gender, subject })
  reading.seen.push({ first: i, last: i + 1, kind: figure?.kind ?? 'person', figure, by: 'pronoun' })
  if (figure === null) return
  figure.gender ??= gender
  sight(reading, i, i + 1, figure)
}

/** Gives the description its actor; where nobody fits, goes on at `next`. */
function seeDescription(reading: Reading, described: Description, next = described.first + 1): number {
  const figure = described.of === 'person' ? personDescribed(reading, described) : bodyDescribed(reading, described)
  if (figure === null && described.of === 'person') reading.pending.push(described)
  if (figure === null) return openingName(reading, described, next)
  see(reading, described.first, described.last, figure, figure.basis === 'implied' ? 'office-table' : 'description')
  return described.last
}

/** Nobody has the office: the body named first in its description is still a mention. */
function openingName(reading: Reading, described: Description, next: number): number {
  const name = reading.startingAt.get(described.first)
  if (name === undefined) return next
  const figure = figureFor(reading, name)
  if (figure !== null) see(reading, name.first, name.last, figure, name.by)
  return name.last
}

function personDescribed(reading: Reading, described: Description): Figure | null {
  const { words, head } = described
  const candidates = new Set<Figure>()
  for (const word of words) for (const figure of reading.byRole.get(word) ?? []) candidates.add(figure)
  const found =
    candidates.size === 0 || !words.some((word) => word === head || candidates.size > 0)
      ? null
      : findHolder([...candidates], described)
  if (found !== null) return found
  const key = words.join(' ')
  const met = reading.implied.get(key)
  if (met !== undefined) return met
  const implied = impliedHolder(words, described.former, reading.day)
  if (implied === null) return null
  implied.office = wordsOf(reading.scene, described.first, described.last).replace(/^the /i, '')
  reading.implied.set(key, implied)
  return implied
}

function bodyDescribed(reading: Reading, { words, head, first, last }: Description): Figure | null {
  const { scene, bodies, byNoun } = reading
  const state = words.find((word) => bodies.has(word)) === undefined ? null : words
  const printed = wordsOf(scene, first, last).replace(/^the /i, '')
  if (head === 'ministry') {
    const match = matchAt(scene, lowerAt(scene, first) === 'the' ? first + 1 : first)
    const field = words.filter((word) => word !== match?.entry.name.toLowerCase()).join(' ')
    const ministry = ministryOf(field)
    if (ministry !== null && match?.entry.kind === 'state')
      return bodies.named(printed, 'organisation', `${ministry} of ${match.entry.name}`)
  }
  const figure = byNoun.get(head) ?? (COMPANIES.has(head) && words.length === 1 ? companyBefore(reading) : undefined)
  if (figure === undefined) return null
  if (!figure.nouns.has(head)) return figure
  const known = figure.name.toLowerCase()
  if (['country', 'nation', 'state'].includes(head)) return null
  if (head === 'government' && state === null && words.length === 1) return null
  return words.every((word) => known.includes(word) || word === head || figure.roles.has(word)) ? figure : null
}

/** What a body whose name does not say what it is may be called. */
const COMPANIES = new Set([
  'company',
  'firm',
  'group',
  'airline',
  'automaker',
  'carmaker',
  'manufacturer',
  'organization',
  'organisation',
  'corporation',
])

/** The body named most among those named last whose names do not say what they are. */
function companyBefore({ sightings }: Reading): Figure | undefined {
  let best: Figure | undefined
  for (let i = sightings.length - 1; i >= Math.max(0, sightings.length - 30); i--) {
    const { figure, quoted } = sightings[i] as Sighting
    const plain =
      figure.kind === 'organisation' && !figure.media && [...figure.nouns].every((noun) => COMPANIES.has(noun))
    if (plain && !quoted && (best === undefined || figure.count > best.count)) best = figure
  }
  return best
}

function see(reading: Reading, first: number, last: number, figure: Figure, by: string): void {
  reading.seen.push({ first, last, kind: figure.kind, figure, by })
  figure.count++
  if (figure.kind === 'person') learnOffices(reading, figure)
  for (const noun of figure.nouns) reading.byNoun.set(noun, figure)
  sight(reading, first, last, figure)
}

const ASIDE = new Set([
  'of',
  'for',
  'with',
  'to',
  'by',
  'about',
  'against',
  'from',
  'on',
  'over',
  'at',
  'in',
  'than',
  'like',
  'between',
  'behind',
  'toward',
  'towards',
])

/** A mark or a comma, a verb of reporting and the name: "..., said X". */
const isInverted = (scene: Scene, first: number): boolean =>
  scene.tokens[first - 1]?.tag === 'VERB' &&
  scene.tokens[first - 2]?.tag === 'PUNCT' &&
  CUE_VERBS.get(lowerAt(scene, first - 1))?.class === 'report'

function sight({ scene, sightings }: Reading, first: number, last: number, figure: Figure): void {
  const token = scene.tokens[first] as Scene['tokens'][number]
  const next = scene.tokens[last]
  const possessive = /^['’]s?$/.test(next?.text ?? '') || /^(?:his|her)$/.test(token.lower)
  const verb =
    next !== undefined &&
    (next.tag === 'VERB' ||
      next.tag === 'AUX' ||
      (next.tag === 'ADV' && /^(?:VERB|AUX)$/.test(scene.tokens[last + 1]?.tag ?? '')))
  const speaks = (next !== undefined && CUE_VERBS.has(next.lower)) || isInverted(scene, first)
  sightings.push({
    figure,
    token: first,
    sentence: token.sentence,
    block: scene.annotation.sentences[token.sentence]?.block ?? 0,
    subject: !possessive && (verb || speaks || is(scene, first, OPENING)),
    speaks: !possessive && speaks,
    quoted: is(scene, first, QUOTED),
    aside: possessive || ASIDE.has(lowerAt(scene, first - 1)),
  })
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
      actors.push({ id, kind: figure.kind, name: figure.name, office: figure.office, basis: figure.basis, ids: {} })
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
