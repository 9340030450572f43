import type { Copy } from '../record/copy.js'
import type { Correction, Place } from '../record/correction.js'
import type { Document } from '../record/document.js'
import type { Story } from '../record/story.js'
import type { Utterance } from '../record/utterance.js'
import { compare, type Comparison } from './compare.js'
import { attributionAt, decisionOf, type Decision } from './decisions.js'
import { ENOUGH, keysOf, strengthOf } from './keys.js'
import { meet } from './meet.js'
import { sheetOf, type Sheet } from './sheet.js'
import { gatherStories } from './stories/gather.js'
import { gatherUtterances, placeIn, placeKey } from './utterances/gather.js'

/**
 * The steps of linking, in order. Each looks at one document, at what stands under one key, at one pair or at one
 * connected group, never at the whole collection, and takes what it is given as a set. So they run in memory, over a
 * database a few at a time, or spread over machines, with the same result.
 *
 * | step    | shape                                     | key                  |
 * |---------|-------------------------------------------|----------------------|
 * | sheet   | map: document -> what linking sees of it  |                      |
 * | keys    | map: sheet -> keys                        | hash of what it says |
 * | meet    | reduce: documents under a key -> pairs    | the key              |
 * | enough  | reduce: keys of a pair -> worth comparing | the pair             |
 * | compare | reduce: two sheets -> copy, joins, story  | the pair             |
 * | gather  | reduce: links that hang together, and what people decided about them -> groups | the component |
 */

/** Whether the keys under which two documents meet, strong as they are together, make them worth comparing. */
export const enough = (strength: number): boolean => strength >= ENOUGH

export interface Linked {
  readonly copies: readonly Copy[]
  readonly utterances: readonly Utterance[]
  readonly stories: readonly Story[]
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id)

/** Which documents are worth comparing. */
export function pairsOf(sheets: ReadonlyMap<string, Sheet>): [string, string][] {
  const guests = new Map<number, string[]>()
  for (const sheet of sheets.values())
    for (const key of keysOf(sheet)) guests.set(key, [...(guests.get(key) ?? []), sheet.id])
  const shared = new Map<string, { pair: [string, string]; strength: number }>()
  for (const [key, ids] of guests) {
    const seated = meet(
      key,
      ids.map((id) => ({ id, day: sheets.get(id)!.days?.from ?? null })),
    )
    for (const [a, b] of seated) {
      const pair: [string, string] = [a.id, b.id]
      const entry = shared.get(pair.join(' ')) ?? { pair, strength: 0 }
      entry.strength += strengthOf(key)
      shared.set(pair.join(' '), entry)
    }
  }
  return [...shared.values()].filter(({ strength }) => enough(strength)).map(({ pair }) => pair)
}

/**
 * Links a whole collection at once, in memory: what every other way of running the steps must equal.
 * For tests, samples and collections of some thousands; `engine/` links as documents come.
 */
export function linkAll(documents: readonly Document[], corrections: readonly Correction[] = []): Linked {
  const sheets = new Map(documents.map((document) => [document.id, sheetOf(document)]))
  const pairs = [...pairsOf(sheets), ...[...sheets.keys()].map((id): [string, string] => [id, id])]
  const compared = pairs.map(([a, b]) => ({ a, b, ...compare(sheets.get(a)!, sheets.get(b)!) }))
  return {
    copies: compared.flatMap(({ copy }) => copy ?? []).toSorted(byId),
    utterances: utterancesOf(sheets, compared, corrections).toSorted(byId),
    stories: storiesOf(sheets, compared, corrections).toSorted(byId),
  }
}

/** The key of a telling that a correction names; null when it is not there. */
export function tellingPlace(sheet: Sheet | undefined, { document, telling }: Place): string | null {
  const attribution = sheet === undefined || telling === null ? null : attributionAt(sheet, telling)
  return attribution === null ? null : placeKey(document, attribution)
}

const decisionsOn = (
  kind: Correction['of'],
  corrections: readonly Correction[],
  keyOf: (place: Place) => string | null,
): Decision[] => corrections.filter(({ of }) => of === kind).map((one) => decisionOf(one, keyOf))

interface Compared extends Comparison {
  readonly a: string
  readonly b: string
}

function utterancesOf(
  sheets: ReadonlyMap<string, Sheet>,
  compared: readonly Compared[],
  corrections: readonly Correction[],
): Utterance[] {
  const decisions = decisionsOn('utterance', corrections, (place) => tellingPlace(sheets.get(place.document), place))
  const keys = [...sheets.values()].flatMap(({ id, tellings }) =>
    tellings.map(({ attribution }) => placeKey(id, attribution)),
  )
  const links = compared.flatMap(({ a, b, joins }) =>
    joins.map(([one, other, score]) => ({ a: placeKey(a, one), b: placeKey(b, other), score })),
  )
  return gatherUtterances(keys, links, (key) => placeIn((id) => sheets.get(id)!, key), decisions)
}

function storiesOf(
  sheets: ReadonlyMap<string, Sheet>,
  compared: readonly Compared[],
  corrections: readonly Correction[],
): Story[] {
  const decisions = decisionsOn('story', corrections, ({ document }) => (sheets.has(document) ? document : null))
  const links = compared.flatMap(({ a, b, story }) => (story === null ? [] : [{ a, b, ...story }]))
  return gatherStories([...sheets.keys()], links, (id) => sheets.get(id)!, decisions)
}
