import { agglomerate } from '../agglomerate.js'
import { groupsOf, type Link } from '../groups.js'
import type { Sheet } from '../sheet.js'
import { oneHappening, subjectOf, together } from './happening.js'

/** Reports that hang together, and by which links. */
interface Piece {
  readonly items: readonly string[]
  readonly links: readonly Link[]
}

/** Connected components; what no link leads to is one of its own. */
function componentsOf({ items, links }: Piece): Piece[] {
  const pieces = new Map<string, { items: string[]; links: Link[] }>()
  for (const group of groupsOf(links, () => true)) {
    const piece = { items: group, links: [] }
    for (const item of group) pieces.set(item, piece)
  }
  for (const link of links) pieces.get(link.a)!.links.push(link)
  for (const item of items) if (!pieces.has(item)) pieces.set(item, { items: [item], links: [] })
  return [...new Set(pieces.values())]
}

/** Reports that are weighed together: the work grows with their square. */
const MOST = 400
/** Least scores of links, tried one after the other until no more than so many hang together. */
const SCORES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/** Cut to pieces small enough to be weighed, by their strongest links; `large` are those that nothing cuts. */
function cut(links: readonly Link[]): { small: Piece[]; large: Piece[] } {
  const small: Piece[] = []
  let large: Piece[] = [{ items: [...new Set(links.flatMap(({ a, b }) => [a, b]))], links }]
  for (const least of SCORES) {
    const pieces = large.flatMap((piece) =>
      componentsOf({ items: piece.items, links: piece.links.filter(({ score }) => score >= least) }),
    )
    small.push(...pieces.filter(({ items }) => items.length <= MOST))
    large = pieces.filter(({ items }) => items.length > MOST)
  }
  return { small, large }
}

/**
 * Of all pairs between two groups of reports too many to be weighed (one page a hundred times over), the share that must
 * be linked for them to be one.
 */
const DENSE = 0.2

/** Groups of undated reports, each on one happening by its words. A report that is in no link is in no group. */
export function gatherUndated(links: readonly Link[], sheetOf: (id: string) => Sheet): string[][] {
  const { small, large } = cut(links)
  const weighed = small.flatMap(({ items, links }) =>
    agglomerate(items, links, { of: (id) => subjectOf(sheetOf(id)), together, gain: oneHappening }),
  )
  const dense = large.flatMap((piece) =>
    groupsOf(piece.links, (a, b, _, between) => between >= DENSE * a.length * b.length),
  )
  return [...weighed, ...dense]
}
