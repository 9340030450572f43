import type { Attribution } from '../record/attribution.js'
import type { Span } from '../record/span.js'
import type { Wording } from '../record/wording.js'

export type Role = 'source' | 'cue' | 'content' | 'venue' | 'at' | 'replaced' | 'trace'

export interface Mark extends Span {
  readonly role: Role
  /** Id of the attribution; empty for the place that the address asks for, and for what the wording shows. */
  readonly of: string
  /** What is said of the words after their last: the word that they likely stand for. */
  readonly after?: string
}

/** A stretch of text that the same marks cover from end to end. */
export interface Segment extends Span {
  readonly marks: readonly Mark[]
  /** Attributions whose first words these are: where `#q3` leads. */
  readonly opens: readonly string[]
  /** Attributions whose number stands after this stretch: after each piece of what was said. */
  readonly closes: readonly string[]
}

const first = ({ content, source, cue }: Attribution): Span | undefined => content[0] ?? cue[0] ?? source[0]

/** Where an attribution stands in the text: its first words of content, else of what is there. */
export const placeOf = (attribution: Attribution): Span | null => first(attribution) ?? null

export function marksOf(attributions: readonly Attribution[], at: Span | null): Mark[] {
  const marks = attributions.flatMap(({ id, source, cue, content, venue }): Mark[] => [
    ...source.map((span): Mark => ({ ...span, role: 'source', of: id })),
    ...cue.map((span): Mark => ({ ...span, role: 'cue', of: id })),
    ...content.map((span): Mark => ({ ...span, role: 'content', of: id })),
    ...(venue ? [{ ...venue, role: 'venue', of: id } as const] : []),
  ])
  return at === null ? marks : [...marks, { ...at, role: 'at', of: '' }]
}

/** Words that do not fit, with what they likely stand for, and traces of translating software. */
export const wordingMarks = ({ replaced, traces }: Wording): Mark[] => [
  ...replaced.map(({ span, original }): Mark => ({ ...span, role: 'replaced', of: '', after: original ?? '?' })),
  ...traces.map(({ span }): Mark => ({ ...span, role: 'trace', of: '' })),
]

/** Which attributions begin and end where. */
export interface Edges {
  readonly opens: ReadonlyMap<number, readonly string[]>
  readonly closes: ReadonlyMap<number, readonly string[]>
}

export const edgesOf = (attributions: readonly Attribution[]): Edges => ({
  opens: groupedBy(attributions, (attribution) => first(attribution)?.start),
  closes: piecesEnds(attributions),
})

/** Index of the first block that ends after `at`. */
function firstAfter(blocks: readonly Span[], at: number): number {
  let [low, high] = [0, blocks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Span).end <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the last block that begins before `at`; -1 when none does. */
export function blockBefore(blocks: readonly Span[], at: number): number {
  const index = firstAfter(blocks, at - 1)
  return (blocks[index]?.start ?? Infinity) < at ? index : index - 1
}

/** What stands in which block, by the block's index: looked up once, since a long article has thousands of both. */
export function byBlock<T>(
  blocks: readonly Span[],
  items: readonly T[],
  placeOf: (item: T) => Span | null,
): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const item of items) {
    const place = placeOf(item)
    if (place === null) continue
    for (let index = firstAfter(blocks, place.start); (blocks[index]?.start ?? Infinity) < place.end; index++) {
      const here = found.get(index)
      if (here) here.push(item)
      else found.set(index, [item])
    }
  }
  return found
}

/**
 * `range` cut wherever a mark begins or ends. One sweep over the edges, so that a text with thousands of
 * marks costs what sorting them costs.
 */
export function segmentsIn(range: Span, marks: readonly Mark[], { opens, closes }: Edges): Segment[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start && start < end)
  const cuts = new Set([range.start, range.end])
  for (const { start, end } of inside) cuts.add(Math.max(start, range.start)).add(Math.min(end, range.end))
  const edges = [...cuts].toSorted((a, b) => a - b)
  const opening = inside.toSorted((a, b) => a.start - b.start)
  let active: Mark[] = []
  let next = 0
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? range.end
    active = active.filter((mark) => mark.end > start)
    for (; next < opening.length && (opening[next] as Mark).start <= start; next++) active.push(opening[next] as Mark)
    return { start, end, marks: [...active], opens: opens.get(start) ?? [], closes: closes.get(end) ?? [] }
  })
}

function groupedBy(of: readonly Attribution[], at: (one: Attribution) => number | undefined): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const attribution of of) {
    const place = at(attribution)
    if (place !== undefined) groups.set(place, [...(groups.get(place) ?? []), attribution.id])
  }
  return groups
}

function piecesEnds(attributions: readonly Attribution[]): Map<number, string[]> {
  const groups = new Map<number, string[]>()
  for (const attribution of attributions) {
    const pieces = attribution.content.length > 0 ? attribution.content : [first(attribution)]
    for (const piece of pieces) {
      if (piece !== undefined) groups.set(piece.end, [...(groups.get(piece.end) ?? []), attribution.id])
    }
  }
  return groups
}
