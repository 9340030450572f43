import type { Correction, Decided, Place } from '../record/correction.js'
import type { Link, MayJoin } from './groups.js'
import type { Sheet } from './sheet.js'

/** A correction whose places were looked up: keys of items, those only that are there. */
export interface Decision extends Decided {
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** Share of the longer of two stretches that must be in both for them to be one place. */
const SAME_PLACE = 0.5

/** Where the words of a place stand now: where they stood, else where they stand first. */
function stretchOf(
  { start, end, words }: NonNullable<Place['telling']>,
  text: string,
): readonly [number, number] | null {
  if (text.slice(start, end) === words) return [start, end]
  const at = words === '' ? -1 : text.indexOf(words)
  return at < 0 ? null : [at, at + words.length]
}

/** The attribution that a place means, in a report as it reads now; null when nothing is attributed there any more. */
export function attributionAt(sheet: Sheet, telling: NonNullable<Place['telling']>): string | null {
  const stretch = stretchOf(telling, sheet.text)
  if (stretch === null) return null
  const [from, to] = stretch
  let best: { attribution: string; share: number } | null = null
  for (const { attribution, words } of sheet.tellings) {
    const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
    const share = (Math.min(end, to) - Math.max(start, from)) / Math.max(1, end - start, to - from)
    if (share >= SAME_PLACE && share > (best?.share ?? 0)) best = { attribution, share }
  }
  return best?.attribution ?? null
}

const inTime = (a: Decided, b: Decided): number =>
  a.at === b.at ? (a.id < b.id ? -1 : Number(a.id > b.id)) : a.at < b.at ? -1 : 1

/** A correction as a decision on keys. `keyOf` gives null for what is not there (any more). */
export function decisionOf(correction: Correction, keyOf: (place: Place) => string | null): Decision {
  const { id, deed, who, at, why, one, other } = correction
  const keys = (places: readonly Place[]) => places.flatMap((place) => keyOf(place) ?? [])
  return { id, deed, who, at, why, one: keys(one), other: keys(other) }
}

/** The two items through which a join joins; null when one side is not there, or it is a cut. */
export function bridgeOf({ deed, one, other }: Decision): readonly [string, string] | null {
  const [a, b] = [one[0], other[0]]
  return deed === 'cut' || a === undefined || b === undefined ? null : [a, b]
}

/** Whether a person said that nothing of one group is one with something of the other. */
export function areCut(a: readonly string[], b: readonly string[], decisions: readonly Decision[]): boolean {
  const has = (group: readonly string[], side: readonly string[]) => group.some((item) => side.includes(item))
  return decisions.some(
    ({ deed, one, other }) => deed === 'cut' && ((has(a, one) && has(b, other)) || (has(a, other) && has(b, one))),
  )
}

/** The machine's rule, with what people cut kept apart. */
export const keepingCuts =
  (mayJoin: MayJoin, decisions: readonly Decision[]): MayJoin =>
  (a: readonly string[], b: readonly string[], link: Link, linksBetween: number) =>
    !areCut(a, b, decisions) && mayJoin(a, b, link, linksBetween)

/** Groups, with those made one that people joined, in order of time. A cut holds over a join. */
export function joinedByHand(groups: readonly (readonly string[])[], decisions: readonly Decision[]): string[][] {
  const groupOf = new Map<string, readonly string[]>()
  for (const group of groups) for (const item of group) groupOf.set(item, group)
  for (const decision of decisions.toSorted(inTime)) {
    const bridge = bridgeOf(decision)
    if (bridge === null) continue
    const [a, b] = [groupOf.get(bridge[0])!, groupOf.get(bridge[1])!]
    if (a === b || areCut(a, b, decisions)) continue
    const both = [...a, ...b].toSorted()
    for (const item of both) groupOf.set(item, both)
  }
  return [...new Set(groupOf.values())].map((group) => [...group])
}

/** What of the decisions bears on a group, in order of time; nothing at all where nothing does. */
export function decidedOn(
  group: readonly string[],
  decisions: readonly Decision[],
): { readonly decided?: readonly Decided[] } {
  const decided = decisions
    .filter(({ deed, one, other }) => {
      const touched = (side: readonly string[]) => side.some((item) => group.includes(item))
      return deed === 'cut' ? touched(one) !== touched(other) : touched(one) && touched(other)
    })
    .toSorted(inTime)
    .map(({ id, deed, who, at, why }) => ({ id, deed, who, at, why }))
  return decided.length === 0 ? {} : { decided }
}
