import { agglomerate, type Joining } from '../agglomerate.js'
import { groupsOf, type Link } from '../groups.js'
import { areCut, type Decision } from '../decisions.js'
import type { Sheet } from '../sheet.js'
import { oneHappening, subjectOf, together, type Subject } from './happening.js'

/** Stories and single reports that hang together, and by which links. */
interface Piece {
  readonly items: readonly string[]
  readonly links: readonly Link[]
}

/** Connected components; what no link leads to is one of its own. */
function componentsOf({ items, links }: Piece): Piece[] {
  const pieces = new Map<string, { items: string[]; links: Link[] }>()
  for (const group of groupsOf(items, links, () => true)) {
    const piece = { items: group, links: [] }
    for (const item of group) pieces.set(item, piece)
  }
  for (const link of links) pieces.get(link.a)!.links.push(link)
  return [...new Set(pieces.values())]
}

/** Reports that are weighed together: the work grows with their square. */
const MOST = 200
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

function gatherDense(
  pieces: readonly Piece[],
  mayJoin: (a: readonly string[], b: readonly string[]) => boolean,
): string[][] {
  return groupsOf(
    pieces.flatMap(({ items }) => items),
    pieces.flatMap(({ links }) => links),
    (a, b, _, between) => between >= DENSE * a.length * b.length && mayJoin(a, b),
  )
}

/** What is known of a story while it grows. */
interface Growing {
  readonly subject: Subject
  readonly dated: boolean
  /** Its reports. */
  readonly items: readonly string[]
}

const joining = (decisions: readonly Decision[]): Omit<Joining<Growing>, 'of'> => ({
  together: (a, b) => ({
    subject: together(a.subject, b.subject),
    dated: a.dated || b.dated,
    items: [...a.items, ...b.items],
  }),
  gain: (a, b) =>
    (a.dated && b.dated) || areCut(a.items, b.items, decisions) ? -Infinity : oneHappening(a.subject, b.subject),
})

/**
 * Adds what has no date to stories of dated reports, and gathers the rest of it: whatever two of these a link connects
 * become one by their words, the likeliest first. Two stories that have dates stay two: these say more.
 *
 * `found`: groups of dated reports, and each undated one alone; `links`: those with an undated one at one end at least.
 */
export function addUndated(
  found: readonly (readonly string[])[],
  links: readonly Link[],
  sheetOf: (id: string) => Pick<Sheet, 'title' | 'text' | 'days'>,
  decisions: readonly Decision[],
): string[][] {
  // A story stands under the name of its first report.
  const nameOf = new Map(found.flatMap((group) => group.map((id) => [id, group[0]!] as const)))
  const membersOf = new Map(found.map((group) => [group[0]!, group]))
  const all = (names: readonly string[]) => names.flatMap((name) => membersOf.get(name)!)
  const named = links.map(({ a, b, score }) => ({ a: nameOf.get(a)!, b: nameOf.get(b)!, score }))
  const touched = new Set(named.flatMap(({ a, b }) => [a, b]))
  const isDated = (name: string) => sheetOf(name).days !== null
  const growing = (name: string): Growing => ({
    subject: all([name])
      .map((id) => subjectOf(sheetOf(id)))
      .reduce(together),
    dated: isDated(name),
    items: all([name]),
  })
  const { small, large } = cut(named)
  const weighing = { ...joining(decisions), of: growing }
  const weighed = small.flatMap((piece) => agglomerate(piece.items, piece.links, weighing))
  const mayJoin = (a: readonly string[], b: readonly string[]) =>
    !(a.some(isDated) && b.some(isDated)) && !(decisions.length > 0 && areCut(all(a), all(b), decisions))
  const groups = [...weighed, ...gatherDense(large, mayJoin)]
  return [
    ...found.filter(([name]) => !touched.has(name!)).map((group) => [...group]),
    ...groups.map((names) => all(names).toSorted()),
  ]
}
