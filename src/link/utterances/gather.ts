import { contentId } from '../../record/content-id.js'
import type { TellingPair, Utterance } from '../../record/utterance.js'
import { decidedOn, joinedByHand, keepingCuts, type Decision } from '../decisions.js'
import { groupsOf, type Link, type MayJoin } from '../groups.js'
import { compareNames } from '../names.js'
import { isoDay, type Sheet, type Telling, type Voice } from '../sheet.js'
import { BY_PLACE, relationOf } from './compare.js'
import { recalls } from './recall.js'

/** A telling with the report that it stands in. */
interface Place {
  readonly sheet: Sheet
  readonly telling: Telling
}

/** Where a telling is, as one string that sorts by document, then attribution. */
export const placeKey = (document: string, attribution: string): string => `${document} ${attribution}`

export function fromPlaceKey(key: string): { document: string; attribution: string } {
  const space = key.indexOf(' ')
  return { document: key.slice(0, space), attribution: key.slice(space + 1) }
}

/** The telling behind a {@link placeKey}. */
export function placeIn(sheetOf: (id: string) => Sheet, key: string): Place {
  const { document, attribution } = fromPlaceKey(key)
  const sheet = sheetOf(document)
  return { sheet, telling: sheet.tellings.find((telling) => telling.attribution === attribution)! }
}

/** Log odds from which one link is enough to join two groups: the very words. */
const STRONG = 4
/** Days over which weaker links may spread an utterance: later reports repeat it, other occasions resemble it. */
const SPREAD = 21
/** Of all pairs between two groups, the share that must be linked; and where they lie further apart than that. */
const DENSE = { near: 0.25, far: 0.75 }

/** Days over which tellings spread; those that tell of something said long before may stand anywhere. */
function spreadOf(places: readonly Place[]): number {
  const days = places.flatMap(({ sheet, telling }) =>
    sheet.days === null || recalls(telling, sheet) ? [] : [sheet.days.from],
  )
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

const fullNames = (places: readonly Place[]): Set<string> =>
  new Set(
    places.flatMap(({ telling: { voice } }) =>
      voice.name === null || (voice.name.person && voice.name.given.length === 0) ? [] : [voice.name.normal],
    ),
  )

/** Names of different people; unless both have one full name, when another was joined by its place in a copy. */
function contradict(a: readonly Place[], b: readonly Place[]): boolean {
  if (!differ(a, b)) return false
  const names = fullNames(b)
  return ![...fullNames(a)].some((name) => names.has(name))
}

const differ = (a: readonly Place[], b: readonly Place[]): boolean =>
  a.some(({ telling: { voice: one } }) =>
    b.some(
      ({ telling: { voice: other } }) =>
        one.name !== null && other.name !== null && compareNames(one.name, other.name) === 'different',
    ),
  )

/**
 * Utterances of tellings, some of which links connect; what people decided about them holds over what links say.
 *
 * The cut: a link does not join groups whose speakers are different people, nor, unless it is strong, groups that are
 * linked in too few of their pairs; of groups that lie far apart in time three quarters of the pairs must be linked, however
 * strong a link is, or a phrase that is said again and again would make one utterance of a year.
 */
export function gatherUtterances(
  keys: Iterable<string>,
  links: readonly Link[],
  placeOf: (key: string) => Place,
  decisions: readonly Decision[] = [],
): Utterance[] {
  const mayJoin: MayJoin = (a, b, link, linksBetween) => {
    const [one, other] = [a.map(placeOf), b.map(placeOf)]
    if (link.score < BY_PLACE && contradict(one, other)) return false
    const pairs = a.length * b.length
    if (spreadOf([...one, ...other]) > SPREAD) return linksBetween >= DENSE.far * pairs
    return link.score >= STRONG || linksBetween >= DENSE.near * pairs
  }
  const groups = joinedByHand(groupsOf(keys, links, keepingCuts(mayJoin, decisions)), decisions)
  return groups.map((group) => ({ ...utteranceOf(group.map(placeOf)), ...decidedOn(group, decisions) }))
}

const byPlace = (a: Place, b: Place): number => {
  if (a.sheet.id !== b.sheet.id) return a.sheet.id < b.sheet.id ? -1 : 1
  return a.telling.attribution < b.telling.attribution ? -1 : Number(a.telling.attribution > b.telling.attribution)
}

/** Fullest first: a name with more words, then the longer one, then by alphabet. Descriptions only where nobody is named. */
function speakerOf(places: readonly Place[]): string {
  const voices = places.map(({ telling }) => telling.voice).filter(({ printed }) => printed !== '')
  const named = voices.filter(({ name }) => name !== null)
  const size = (printed: string) => printed.split(/\s+/).length
  const chosen = named.length > 0 ? named : voices
  // What most tellings agree on, for one report may mistake who speaks.
  const agreeing = ({ name }: Voice) =>
    name === null ? 0 : named.filter((other) => compareNames(other.name!, name) !== 'different').length
  const most = Math.max(0, ...chosen.map(agreeing))
  const names = chosen.filter((voice) => agreeing(voice) === most).map(({ printed }) => printed)
  return names.toSorted((a, b) => size(b) - size(a) || b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
}

/** Which member was told first: by date, the undated last; of one day the first in order. */
export function earliestOf(members: Utterance['members'], sheetOf: (document: string) => Sheet): number {
  const days = members.map(({ document }) => sheetOf(document).days?.to ?? Infinity)
  return days.indexOf(Math.min(...days))
}

/** The telling with most in it: marked words first, since these are the speaker's own. */
function fullest(places: readonly Place[]): number {
  const weight = ({ telling }: Place) =>
    telling.words.reduce((sum, { bits, marked }) => sum + (marked ? bits : bits / 2), 0)
  const weights = places.map(weight)
  return weights.indexOf(Math.max(...weights))
}

/** Up to so many tellings each is compared with each; of more, each with the fullest. */
const ALL_PAIRS = 8

function pairsOf(places: readonly Place[]): TellingPair[] {
  const pairs: TellingPair[] = []
  const full = fullest(places)
  for (let a = 0; a < places.length; a++) {
    for (let b = a + 1; b < places.length; b++) {
      if (places.length > ALL_PAIRS && a !== full && b !== full) continue
      const [one, other] = [places[a]!, places[b]!]
      const { relation, alignment, why } = relationOf(one.telling, other.telling, [one.sheet, other.sheet])
      pairs.push({ a, b, relation, alignment, why })
    }
  }
  return pairs
}

/** One act of speaking from its tellings. It was said by the day of its earliest report; since when, nobody says. */
export function utteranceOf(unsorted: readonly Place[]): Utterance {
  const places = unsorted.toSorted(byPlace)
  const members = places.map(({ sheet, telling }) => ({ document: sheet.id, attribution: telling.attribution }))
  const days = places.flatMap(({ sheet }) => (sheet.days === null ? [] : [sheet.days.to]))
  return {
    id: contentId('utterance', members[0]!.document, members[0]!.attribution),
    speaker: speakerOf(places),
    occasion: { from: null, to: days.length === 0 ? null : isoDay(Math.min(...days)) },
    members,
    pairs: pairsOf(places),
  }
}
