/** A link between two items, named by their keys. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly score: number
}

/** Whether two groups may become one by a link. Asked with the strongest links first. */
export type MayJoin = (a: readonly string[], b: readonly string[], link: Link, linksBetween: number) => boolean

const strongestFirst = (x: Link, y: Link): number =>
  y.score - x.score || (x.a < y.a ? -1 : x.a > y.a ? 1 : x.b < y.b ? -1 : Number(x.b > y.b))

/**
 * Groups of items: connected components of what links lead to, with a rule that cuts chains; every other item is alone.
 *
 * Links are taken strongest first, each joins the two groups it leads to if `mayJoin` says so. What comes out depends
 * on the sets of items and links only. Groups and their members are sorted.
 */
export function groupsOf(items: Iterable<string>, links: readonly Link[], mayJoin: MayJoin): string[][] {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(item, [item])
  const neighbours = new Map<string, Set<string>>()
  for (const { a, b } of links) {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other))
    }
  }
  for (const link of links.toSorted(strongestFirst)) {
    const [one, other] = [groups.get(link.a)!, groups.get(link.b)!]
    if (one === other) continue
    const [few, many] = one.length <= other.length ? [one, other] : [other, one]
    if (!mayJoin(one, other, link, between(few, groups, many, neighbours))) continue
    many.push(...few)
    for (const member of few) groups.set(member, many)
  }
  return [...new Set(groups.values())].map((group) => group.toSorted()).toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1))
}

function between(
  few: readonly string[],
  groups: ReadonlyMap<string, string[]>,
  many: string[],
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): number {
  let count = 0
  for (const member of few)
    for (const neighbour of neighbours.get(member) ?? []) if (groups.get(neighbour) === many) count++
  return count
}
