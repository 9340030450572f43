import { GIVEN_NAMES, WEAK_NAMES } from '../../lexicon/given-names.js'
import { BODY_NOUNS, GROUP_NOUNS, MINISTRIES, ORGANISATION_HEADS, PLACE_HEADS } from '../../lexicon/organisations.js'
import { ADDRESS, ROLE_NOUNS, SHORT_TITLES, TITLE_MODIFIERS } from '../../lexicon/titles.js'
import { matchAt, type Match } from './gazetteer.js'
import type { Name } from './name.js'
import { nameOf } from './name-kind.js'
import { isOrdinary } from './ordinary.js'
import { AGAINST, CAPITAL, OPENING, TITLED, UPPER, is, lowerAt, textAt, writesSmall, type Scene } from './scene.js'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Capitalised, but never a name by themselves. */
const NEVER = set(
  'i i’m i’ve monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'the a an this that these those he she it they we you his her its their our my your him them us and but or nor so yet for of in on at by ' +
    'with from to as if when while after before since because although though until unless whether where what who whom which why how ' +
    'not no yes also then there here now however moreover meanwhile nevertheless instead still even just only all some any each every both ' +
    'either neither many most more several few other another such about above across against along among around behind below between ' +
    'beyond despite during except inside into like near off onto out outside over past per through throughout toward towards under upon ' +
    'via within without according asked am is are was were be been being have has had do does did will would can could may might must ' +
    'shall should let once twice ever never again today tomorrow yesterday ok okay oh well thank thanks please god first second third ' +
    'last next new old am pm est edt gmt utc bst et pst read correction clarification interview photo image video source updated breaking advertisement exclusive ' +
    'uh um hmm hey hi hello huh wow christmas easter ramadan thanksgiving halloween internet english spanish web tv dna hiv aids id one two three four five six seven eight nine ten',
)
/** Stands inside a person's name. */
const PARTICLES = set(
  'de van der von bin ibn al el la di da dos den du del ter ten zu y le bint ben abu ul della st of-the',
)
/** Kinds of body whose name goes on with "of", "for" or "on". */
const OF_HEADS = set(
  'department ministry university bank council center centre institute office committee house college board bureau commission ' +
    'association federation organization organisation union court academy league society church chamber fund foundation coalition ' +
    'alliance campaign army front party group congress school museum bible parliament assembly institution endowment ' +
    'directorate service administration agency authority confederation conference daughters sons knights veterans citizens ' +
    'americans mothers doctors friends republic kingdom state states city gulf bay strait sea cape isle university commander corps',
)
/** Small words inside a title. */
const LINKS = set('of the -')
const JOINS = set('of for on and the in at against &')
const SUFFIXES = set('jr jr. sr sr. ii iii iv v')
/** Names in text order; they do not overlap. One pass. */
export function findNames(scene: Scene): Name[] {
  const found: Name[] = []
  const { tokens } = scene
  for (let i = 0; i < tokens.length;) {
    if (!startsRun(scene, i)) {
      i++
      continue
    }
    const end = runEnd(scene, i)
    splitRun(scene, i, end, found)
    i = end
  }
  return found
}

function startsRun(scene: Scene, i: number): boolean {
  if (is(scene, i, CAPITAL)) return true
  // al-Something: a small article against a hyphen and a capital.
  return PARTICLES.has(lowerAt(scene, i)) && hyphenJoins(scene, i + 1)
}

const hyphenJoins = (scene: Scene, i: number): boolean =>
  (textAt(scene, i) === '-' || textAt(scene, i) === '‑') &&
  is(scene, i, AGAINST) &&
  is(scene, i + 1, AGAINST) &&
  is(scene, i + 1, CAPITAL)

/** Korean and some Chinese given names: a small second syllable ("Ki-moon"). */
const SYLLABLE = /^(?:[a-z]{2,5})$/
const COMPOUND = set(
  'led born based era wing style like wide year made run elect time old long speaking backed owned funded allied hour day week month held free friendly only turned level based',
)

const INITIAL = /^\p{Lu}\.$/u

function runEnd(scene: Scene, start: number): number {
  const { tokens } = scene
  let i = start + 1
  while (
    i < tokens.length &&
    (tokens[i]?.sentence === tokens[i - 1]?.sentence || INITIAL.test(textAt(scene, i - 1))) &&
    i - start < 24
  ) {
    if (is(scene, i, CAPITAL)) {
      if (is(scene, i, OPENING) && !INITIAL.test(textAt(scene, i - 1))) break
      i++
    } else if (hyphenJoins(scene, i)) i += 2
    else if (syllableJoins(scene, i, start)) i += 2
    else {
      const next = joined(scene, start, i)
      if (next === i) break
      i = next
    }
  }
  return i
}

const syllableJoins = (scene: Scene, i: number, start: number): boolean =>
  textAt(scene, i) === '-' &&
  is(scene, i, AGAINST) &&
  is(scene, i + 1, AGAINST) &&
  i - start <= 2 &&
  textAt(scene, i - 1).length <= 5 &&
  SYLLABLE.test(textAt(scene, i + 1)) &&
  !COMPOUND.has(textAt(scene, i + 1)) &&
  !is(scene, i - 1, UPPER) &&
  matchAt(scene, i - 1) === null

/** Where the run goes on after small words from `i`, or `i` when it does not. */
function joined(scene: Scene, start: number, i: number): number {
  const field = ministryField(scene, i)
  if (field > i) return field
  let k = i
  while (k - i < 3 && (PARTICLES.has(textAt(scene, k)) || JOINS.has(textAt(scene, k)))) k++
  if (k === i || !is(scene, k, CAPITAL)) return i
  const small = textAt(scene, i)
  if (PARTICLES.has(small) && !JOINS.has(small)) return k
  const before = lowerAt(scene, i - 1)
  if (small === '&') return k
  if (small === 'of' && (ROLE_NOUNS.has(before) || OF_HEADS.has(before))) return k
  if ((small === 'for' || small === 'on') && OF_HEADS.has(before) && k === i + 1 && !NEVER.has(lowerAt(scene, k)))
    return k
  if (small === 'and' && opensBody(scene, start, i) && k === i + 1) return k
  return i
}

/** "Ministry of defence", "Ministry of foreign affairs": a field in small letters is part of the name. */
function ministryField(scene: Scene, i: number): number {
  if (textAt(scene, i) !== 'of' || textAt(scene, i - 1) !== 'Ministry' || is(scene, i + 1, CAPITAL)) return i
  if (MINISTRIES.has(`${lowerAt(scene, i + 1)} ${lowerAt(scene, i + 2)}`)) return i + 3
  return MINISTRIES.has(lowerAt(scene, i + 1)) ? i + 2 : i
}

/** "Ministry of Science" so far: an "and" belongs to it. */
function opensBody(scene: Scene, start: number, i: number): boolean {
  const before = textAt(scene, i - 2)
  if (before !== 'of' && before !== 'for' && before !== 'on') return false
  const head = lowerAt(scene, i - 3)
  return (
    i - 3 >= start &&
    OF_HEADS.has(head) &&
    head !== 'university' &&
    head !== 'house' &&
    matchAt(scene, i - 1)?.entry.kind !== 'state'
  )
}

function splitRun(scene: Scene, start: number, end: number, found: Name[]): void {
  let titled = false
  for (let p = start; p < end;) {
    const match = matchAt(scene, p)
    const body = bodyEnd(scene, p, end, match)
    if (body > p) {
      found.push({ first: p, last: body, kind: 'organisation', entry: null, titled: false, by: 'name-body' })
      p = body
      titled = false
    } else if (match !== null && !givesWay(scene, p, match, end)) {
      const { entry } = match
      const length = placeLength(scene, p, match, end)
      found.push({ first: p, last: p + length, kind: entry.kind, entry, titled: false, by: `table-${entry.is}` })
      p += length
      titled = titled && entry.is === 'adjective'
    } else if (isTitle(scene, p, end)) {
      titled ||= !LINKS.has(textAt(scene, p))
      p++
    } else if (!mayBeName(scene, p, end) || isBeforeName(scene, p, end)) {
      p++
    } else {
      const last = nameEnd(scene, p, end)
      if (!isCompound(scene, p, last)) found.push(nameOf(scene, p, last, titled))
      p = last
      titled = false
    }
  }
}

/** "Tampa Bay": a known place's name may go on with what kind of place it is. */
const placeLength = (scene: Scene, p: number, { entry, length }: Match, end: number): number =>
  entry.kind === 'place' && entry.is === 'name' && p + length < end && PLACE_HEADS.has(lowerAt(scene, p + length))
    ? length + 1
    : length

/** End of a body's name that begins at `p` and holds a word by which bodies are known; `p` when there is none. */
function bodyEnd(scene: Scene, p: number, end: number, match: Match | null): number {
  if (PARTICLES.has(textAt(scene, p)) || (NEVER.has(lowerAt(scene, p)) && !is(scene, p, UPPER))) return p
  let last = p
  for (let q = p; q < end; q++) {
    const lower = lowerAt(scene, q)
    if (q > p && isBodyHead(scene, q, lower)) last = q + 1
    else if (q === p && OF_HEADS.has(lower) && JOINS.has(textAt(scene, q + 1)) && q + 2 < end)
      last = bodyTail(scene, q + 2, end)
    else if (isPersonTitle(scene, q) && !ORGANISATION_HEADS.has(lowerAt(scene, q + 1))) break
    if (last === q + 1 && last > p + 1) last = extended(scene, last, end)
  }
  return match !== null && last <= p + match.length ? p : last
}

const isBodyHead = (scene: Scene, q: number, lower: string): boolean =>
  is(scene, q, CAPITAL) && (ORGANISATION_HEADS.has(lower) || (lower === 'staff' && textAt(scene, q - 1) === 'General'))

const isPersonTitle = (scene: Scene, q: number): boolean => {
  const lower = lowerAt(scene, q)
  return (
    (ROLE_NOUNS.has(lower) && lower !== 'general' && lower !== 'member' && lower !== 'executive') || isShort(scene, q)
  )
}

/** After a head: "of Virginia", "for Peace", or the part of the world it serves. */
function extended(scene: Scene, last: number, end: number): number {
  const head = lowerAt(scene, last - 1)
  if (JOINS.has(textAt(scene, last)) && OF_HEADS.has(head) && last + 1 < end) return bodyTail(scene, last + 1, end)
  const match = last < end ? matchAt(scene, last) : null
  if (
    /^(?:Europe|Africa|Asia|Pacific|Atlantic|America|International|Worldwide)$/.test(textAt(scene, last)) &&
    match?.entry.kind !== 'person'
  ) {
    return hyphenJoins(scene, last + 1) ? last + 3 : last + 1
  }
  return last
}

/** The words after "of": to the next title or the run's end. */
function bodyTail(scene: Scene, from: number, end: number): number {
  const match = matchAt(scene, from)
  if (match !== null && match.entry.kind === 'state') return from + match.length
  let q = from
  while (
    q < end &&
    !(isPersonTitle(scene, q) && q + 1 < end) &&
    !(q > from && GIVEN_NAMES.has(lowerAt(scene, q)) && is(scene, q + 1, CAPITAL))
  )
    q++
  return q
}

const isShort = (scene: Scene, p: number): boolean => {
  const printed = lowerAt(scene, p)
  const lower = printed.endsWith('.') ? printed.slice(0, -1) : printed
  return ADDRESS.has(lower) || SHORT_TITLES.has(lower)
}

/** A word of a title, with a name or more title after it in the run. */
function isTitle(scene: Scene, p: number, end: number): boolean {
  const lower = lowerAt(scene, p)
  if (LINKS.has(textAt(scene, p))) return p + 1 < end
  // "Mr. King": after a form of address the last word is the name.
  if (p + 1 >= end && isShort(scene, p - 1)) return false
  const title = ROLE_NOUNS.has(lower) || TITLE_MODIFIERS.has(lower) || isShort(scene, p) || MINISTER_OF.has(lower)
  if (!title) return false
  // Also a given name with more of a name after it: "Dean Smith", "Prince Rogers".
  return !(GIVEN_NAMES.has(lower) && !ADDRESS.has(lower) && p + 1 < end && !isTitle(scene, p + 1, end))
}
const MINISTER_OF = set('intelligence defense defence services state relations budget security commerce')

/** The gazetteer's word is here the first of a person's name: "Georgia Smith", "Jordan B. Hale". */
function givesWay(scene: Scene, p: number, { length, entry }: Match, end: number): boolean {
  const lower = lowerAt(scene, p)
  if (length > 1 || p + 1 >= end || !(GIVEN_NAMES.has(lower) || WEAK_NAMES.has(lower))) return false
  if (entry.is === 'adjective' || !is(scene, p + 1, CAPITAL)) return false
  return matchAt(scene, p + 1) === null && !isTitle(scene, p + 1, end) && !ORGANISATION_HEADS.has(lowerAt(scene, p + 1))
}

/** Whether the capital at `p` says "name", given that it may only open a sentence. */
function mayBeName(scene: Scene, p: number, end: number): boolean {
  const lower = lowerAt(scene, p)
  const token = scene.tokens[p]
  if (PARTICLES.has(textAt(scene, p))) return hyphenJoins(scene, p + 1) || (p + 1 < end && is(scene, p + 1, CAPITAL))
  if (!is(scene, p, CAPITAL) || !/\p{L}/u.test(lower)) return false
  if (is(scene, p, TITLED)) return GIVEN_NAMES.has(lower) && !WEAK_NAMES.has(lower) && p + 1 < end
  if (/^(?:i['’]|\p{L}\d)/u.test(lower) || /\d{2}/.test(lower)) return false
  if (NEVER.has(lower) && !(is(scene, p, UPPER) && lower.length > 1 && lower === 'who')) return false
  if (!is(scene, p, OPENING)) return true
  if (GIVEN_NAMES.has(lower) && !WEAK_NAMES.has(lower)) return true
  if (!scene.capitals.has(textAt(scene, p)) && !(p + 1 < end && is(scene, p + 1, CAPITAL)) && writesSmall(scene, p))
    return false
  if (isCommon(lower) && !(p + 1 < end && is(scene, p + 1, CAPITAL))) return false
  return (
    token?.tag === 'PROPN' ||
    scene.capitals.has(textAt(scene, p)) ||
    is(scene, p, UPPER) ||
    (p + 1 < end && is(scene, p + 1, CAPITAL) && token?.tag !== 'ADV' && token?.tag !== 'VERB')
  )
}

/** Words for people and bodies that a capital only begins a sentence with. */
const isCommon = (lower: string): boolean => GROUP_NOUNS.has(lower) || ROLE_NOUNS.has(lower) || BODY_NOUNS.has(lower)

/** Whoever has one of these has it of a state or a body. */
const OF_STATES = set('minister president head ambassador secretary chairman representative commander premier governor')

/** "minister of defence of Lorvath Anna Birk": of three capitals after an office in small letters the first is the state's. */
function opensWithState(scene: Scene, p: number, end: number): boolean {
  if (end - p !== 3 || textAt(scene, p - 1) !== 'of' || GIVEN_NAMES.has(lowerAt(scene, p))) return false
  for (let i = p - 2; i > p - 7; i--) if (OF_STATES.has(textAt(scene, i))) return true
  return false
}

function nameEnd(scene: Scene, p: number, end: number): number {
  let q = p + 1
  if (opensWithState(scene, p, end)) return q
  while (q < end) {
    const lower = lowerAt(scene, q)
    if (SUFFIXES.has(lower)) return q + 1
    if (
      lower === 'of' ||
      lower === 'for' ||
      lower === 'on' ||
      lower === 'and' ||
      lower === 'the' ||
      lower === 'in' ||
      lower === 'at'
    )
      break
    if (NEVER.has(lower) && !PARTICLES.has(textAt(scene, q)) && !NAME_TOO.has(lower)) break
    if (is(scene, q, TITLED) && q - p >= 2 && (scene.tokens[q]?.tag !== 'PROPN' || isOrdinary(lower))) break
    if (q + 1 < end && ROLE_NOUNS.has(lower) && is(scene, q, CAPITAL) && is(scene, q + 1, CAPITAL)) break
    const match = q - p >= 1 && lower !== '-' ? matchAt(scene, q) : null
    if (match !== null && (match.entry.kind === 'organisation' || match.entry.kind === 'alliance' || match.length > 1))
      break
    // "Nordlin CEO, X": the office stands between the body and the name.
    if (q - p >= 1 && isShort(scene, q) && (q + 1 < end || is(scene, q, UPPER))) break
    q++
  }
  while (q > p + 1 && (PARTICLES.has(textAt(scene, q - 1)) || textAt(scene, q - 1) === '-')) q--
  return q
}
/** Months and small words that are family names as well. */
const NAME_TOO = set('may march will new old august well st')

/** Endings of trades that no table holds: "Beekeeper Ana Birk". */
const TRADE = /(?:keeper|maker|worker|owner|builder|ologist|grapher|woman|wright)$/

/** "Universe Ana Birk": an ordinary word before a given name and more is no part of the name. */
const isBeforeName = (scene: Scene, p: number, end: number): boolean =>
  p + 2 < end &&
  isGiven(lowerAt(scene, p + 1)) &&
  !GIVEN_NAMES.has(lowerAt(scene, p)) &&
  is(scene, p + 2, CAPITAL) &&
  (isOrdinary(lowerAt(scene, p)) || (is(scene, p, OPENING) && TRADE.test(lowerAt(scene, p)))) &&
  !PLACE_HEADS.has(lowerAt(scene, p + 2))
const isGiven = (lower: string): boolean => GIVEN_NAMES.has(lower) && !WEAK_NAMES.has(lower)

/** "Run-of-the-mill": a capital in front of a hyphen and a small word. */
const isCompound = (scene: Scene, first: number, last: number): boolean =>
  last - first === 1 &&
  textAt(scene, last) === '-' &&
  is(scene, last, AGAINST) &&
  is(scene, last + 1, AGAINST) &&
  !is(scene, last + 1, CAPITAL) &&
  !GIVEN_NAMES.has(lowerAt(scene, first)) &&
  /^(?:of|to|up|in|and|the|or|down|out|off|on|by|a)$/.test(lowerAt(scene, last + 1))
