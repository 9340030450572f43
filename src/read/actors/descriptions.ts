import { BODY_NOUNS, MINISTRIES } from '../../lexicon/organisations.js'
import { bodyWithOffices, holderMeant, soleHolder, type Office } from '../../lexicon/offices.js'
import { US_STATES } from '../../lexicon/states.js'
import { ROLE_NOUNS } from '../../lexicon/titles.js'
import { figureOf, type Figure } from './figure.js'
import { genderByName, partsOf } from './people.js'
import { isTitleWord, roleWords } from './roles.js'
import { AGAINST, is, lowerAt, textAt, type Scene } from './scene.js'
import { matchAt } from './gazetteer.js'

/** A description of somebody by office or of a body by its kind: tokens `first` to before `last`. */
export interface Description {
  readonly first: number
  readonly last: number
  readonly head: string
  readonly words: readonly string[]
  readonly former: boolean
  readonly of: 'person' | 'body'
}

/** Longest run of words between "the" and the head. */
const REACH = 7

/** The description that begins at token `i` ("the NATO secretary general"), or null. Words of one clause only. */
export function descriptionAt(scene: Scene, i: number): Description | null {
  const from = lowerAt(scene, i) === 'the' ? i + 1 : i
  let [head, strange] = [-1, 0]
  for (let k = from; k < from + REACH; k++) {
    const lower = lowerAt(scene, k)
    const match = matchAt(scene, k)
    if (match !== null) {
      k += match.length - 1
      continue
    }
    if (isHead(lower)) head = k
    else if (lower === '-' && is(scene, k, AGAINST)) continue
    else if (isTitleWord(lower) || MINISTRIES.has(lower)) continue
    else if (head < 0 && /^(?:ADJ|NOUN)$/.test(scene.tokens[k]?.tag ?? 'X') && strange++ < 1) continue
    else break
  }
  return head < 0 ? null : described(scene, i, from, head + 1)
}

const isHead = (lower: string): boolean => ROLE_NOUNS.has(lower) || BODY_NOUNS.has(lower)

function described(scene: Scene, first: number, from: number, end: number): Description | null {
  const head = lowerAt(scene, end - 1)
  const last = ofBody(scene, ofField(scene, end))
  const { words, former } = roleWords(scene, from, last)
  return { first, last, head, words, former, of: ROLE_NOUNS.has(head) ? 'person' : 'body' }
}

/** End of the field after an office: "secretary of state", "minister of foreign affairs". */
function ofField(scene: Scene, end: number): number {
  if (lowerAt(scene, end) !== 'of') return end
  let last = lowerAt(scene, end + 1) === 'the' ? end + 2 : end + 1
  const first = last
  while (last < first + 3 && (MINISTRIES.has(lowerAt(scene, last)) || FIELDS.has(lowerAt(scene, last)))) last++
  return last > first ? last : end
}

/** Fields of offices that no ministry is named after, and parts of the names of fields. */
const FIELDS = new Set([
  'state',
  'staff',
  'war',
  'treasury',
  'government',
  'exchequer',
  'affairs',
  'national',
  'homeland',
])

/** End of the body after an office: "president of the European Commission". */
function ofBody(scene: Scene, end: number): number {
  if (lowerAt(scene, end) !== 'of') return end
  const at = lowerAt(scene, end + 1) === 'the' ? end + 2 : end + 1
  const match = matchAt(scene, at)
  return match !== null && match.entry.is === 'name' ? at + match.length : end
}

/** States of a federation, in lower case. */
const HOME: ReadonlySet<string> = new Set(US_STATES.map((name) => name.toLowerCase()))

/** Nouns that fit whoever leads. */
const CHIEFS = new Set(['chief', 'head', 'leader', 'boss'])

/** Share of the description's words that a person's titles hold; a third of them may be strange to it. */
const ENOUGH = 0.6

/** The person of the candidates (latest last) whose titles fit best; null when none fits well. */
export function findHolder(
  candidates: readonly Figure[],
  { words, head, former }: Pick<Description, 'words' | 'head' | 'former'>,
  enough = ENOUGH,
): Figure | null {
  let [best, most] = [null as Figure | null, 0]
  for (let i = candidates.length - 1; i >= 0; i--) {
    const figure = candidates[i] as Figure
    const fit = fitOf(figure, words, head, former)
    if (fit > most) [best, most] = [figure, fit]
  }
  return most >= enough ? best : null
}

function fitOf({ roles, former: past }: Figure, words: readonly string[], head: string, former: boolean): number {
  if (words.length === 0) return 0
  const held = former ? past : roles
  const other = former ? roles : past
  let fit = 0
  let strangers = 0
  for (const word of words) {
    fit += held.has(word) ? 1 : other.has(word) ? 0.6 : 0
    // Where somebody is from is often said for the first time in the description itself.
    if (!held.has(word) && !other.has(word) && HOME.has(word)) strangers++
  }
  const chief = CHIEFS.has(head) && !held.has(head) && words.length > 1 && fit > 0 && leads(held)
  // "the party's leader" is nobody of whom only the party is told.
  if (CHIEFS.has(head) && !chief && !held.has(head) && !other.has(head)) return 0
  return (fit + (chief ? 1 : 0)) / (words.length - strangers / 2)
}

const leads = (roles: ReadonlySet<string>): boolean =>
  roles.has('secretary') ||
  roles.has('president') ||
  roles.has('director') ||
  roles.has('chairman') ||
  roles.has('chancellor') ||
  [...CHIEFS].some((word) => roles.has(word))

/** The holder of a described office on the day, when the text names nobody who holds it. */
export function impliedHolder(
  words: readonly string[],
  former: boolean,
  { day, lastDay }: { readonly day: string | null; readonly lastDay: string | null },
): Figure | null {
  if (day === null || lastDay === null || former) return null
  const office = officeMeant(words, day)
  // Somebody else may have taken over by the day that the report is of.
  if (office === null || lastDay >= office.to) return null
  const figure = figureOf('person', office.holder, {
    parts: partsOf(office.holder),
    gender: genderByName(office.holder),
    basis: 'implied',
  })
  for (const word of words) figure.roles.add(word)
  return figure
}

/** One of the words is the body, the others its office: "NATO", "secretary", "general". */
function officeMeant(words: readonly string[], day: string): Office | null {
  for (const [at, word] of words.entries()) {
    const body = bodyWithOffices(word)
    if (body === null) continue
    const office = holderMeant(body, words.filter((_, i) => i !== at).join(' '), day)
    if (office !== null) return office
  }
  return soleHolder(words.join(' '), day)
}

/** Whether the text between is the whole of a description, as printed: no name follows that it is the title of. */
export const standsAlone = (scene: Scene, last: number, startsName: (token: number) => boolean): boolean =>
  !startsName(last) && !(textAt(scene, last) === '-' && startsName(last + 1))
