import type { Copy } from '../record/copy.js'
import type { Correction, Place } from '../record/correction.js'
import type { Document } from '../record/document.js'
import type { Story } from '../record/story.js'
import type { Utterance } from '../record/utterance.js'
import { compare, type Comparison } from './compare.js'
import { attributionAt, decidedOn, decisionOf, type Decision } from './decisions.js'
import type { Link } from './groups.js'
import { ENOUGH, keysOf, strengthOf } from './keys.js'
import { meet } from './meet.js'
import { sheetOf, type Sheet } from './sheet.js'
import { gatherStories, storyOf } from './stories/gather.js'
import { gatherUtterances, placeKey, utteranceOf } from './utterances/gather.js'

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
  const compared = new Map<string, Comparison>()
  const pairs = [...pairsOf(sheets), ...[...sheets.keys()].map((id): [string, string] => [id, id])]
  for (const [a, b] of pairs) compared.set(`${a} ${b}`, compare(sheets.get(a)!, sheets.get(b)!))
  return {
    copies: [...compared.values()].flatMap(({ copy }) => copy ?? []).toSorted(byId),
    utterances: utterancesOf(sheets, compared, corrections).toSorted(byId),
    stories: storiesOf(sheets, compared, corrections).toSorted(byId),
  }
}

/** Links between tellings that a comparison found. */
export const tellingLinks = (a: string, b: string, { joins }: Comparison): Link[] =>
  joins.map(([one, other, score]) => ({ a: placeKey(a, one), b: placeKey(b, other), score }))

/** The telling behind a {@link placeKey}. */
export function placeIn(sheetOf: (id: string) => Sheet, key: string) {
  const [document = '', attribution] = key.split(' ')
  const sheet = sheetOf(document)
  return { sheet, telling: sheet.tellings.find((telling) => telling.attribution === attribution)! }
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

function utterancesOf(
  sheets: ReadonlyMap<string, Sheet>,
  compared: ReadonlyMap<string, Comparison>,
  corrections: readonly Correction[],
): Utterance[] {
  const decisions = decisionsOn('utterance', corrections, (place) => tellingPlace(sheets.get(place.document), place))
  const sheet = (id: string) => sheets.get(id)!
  const links = [...compared].flatMap(([pair, comparison]) =>
    tellingLinks(...(pair.split(' ') as [string, string]), comparison),
  )
  const joined = gatherUtterances(links, (key) => placeIn(sheet, key), decisions)
  const inGroups = new Set(
    joined.flatMap(({ members }) => members.map((one) => placeKey(one.document, one.attribution))),
  )
  const alone = [...sheets.values()].flatMap((one) =>
    one.tellings
      .filter(({ attribution }) => !inGroups.has(placeKey(one.id, attribution)))
      .map((telling) => ({
        ...utteranceOf([{ sheet: one, telling }]),
        ...decidedOn([placeKey(one.id, telling.attribution)], decisions),
      })),
  )
  return [...joined, ...alone]
}

function storiesOf(
  sheets: ReadonlyMap<string, Sheet>,
  compared: ReadonlyMap<string, Comparison>,
  corrections: readonly Correction[],
): Story[] {
  const decisions = decisionsOn('story', corrections, ({ document }) => (sheets.has(document) ? document : null))
  const links = [...compared].flatMap(([pair, { story }]): Link[] => {
    const [a = '', b = ''] = pair.split(' ')
    return story === null ? [] : [{ a, b, score: story.score }]
  })
  const joined = gatherStories(
    links,
    (id) => sheets.get(id)!,
    ({ a, b }) => compared.get(`${a} ${b}`)!.story!.why,
    decisions,
  )
  const inGroups = new Set(joined.flatMap(({ documents }) => documents))
  const alone = [...sheets.values()].filter(({ id }) => !inGroups.has(id))
  return [...joined, ...alone.map((sheet) => ({ ...storyOf([sheet], []), ...decidedOn([sheet.id], decisions) }))]
}
