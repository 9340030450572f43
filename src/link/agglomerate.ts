/** What grows by taking in what it is linked to. */
interface Cluster<T> {
  readonly members: readonly string[]
  readonly holds: T
  /** Places of the clusters that a link leads to. */
  readonly linked: Set<number>
}

/** A step that could be taken: the clusters at two places become one. */
interface Step {
  readonly gain: number
  readonly a: number
  readonly b: number
}

export interface Joining<T> {
  /** What an item is. */
  readonly of: (key: string) => T
  readonly together: (a: T, b: T) => T
  /** Above 0 where two should be one: the more, the earlier. */
  readonly gain: (a: T, b: T) => number
}

/** Best first; of equals the one whose clusters were there first. */
const before = (x: Step, y: Step): boolean =>
  x.gain === y.gain ? (x.a === y.a ? x.b < y.b : x.a < y.a) : x.gain > y.gain

/** Steps, the best of which can be taken out. */
class Heap {
  readonly #steps: Step[] = []

  put(step: Step): void {
    const steps = this.#steps
    let at = steps.push(step) - 1
    for (let up = (at - 1) >> 1; at > 0 && before(step, steps[up]!); up = (at - 1) >> 1) {
      steps[at] = steps[up]!
      steps[(at = up)] = step
    }
  }

  take(): Step | undefined {
    const steps = this.#steps
    const [best, last] = [steps[0], steps.pop()]
    if (last === undefined || steps.length === 0) return best
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const child = right < steps.length && before(steps[right]!, steps[left]!) ? right : left
      if (child >= steps.length || !before(steps[child]!, last)) break
      steps[at] = steps[child]!
      at = child
    }
    steps[at] = last
    return best
  }
}

/**
 * Groups of linked items: of all clusters that a link connects, the two that gain most become one, until none gains.
 *
 * Unlike `groupsOf` it weighs whole clusters after every step, so a step costs as much as a cluster has links: for what
 * hangs together in hundreds. A function of the sets of items and links. Groups and their members are sorted; an item
 * that joined nothing is a group of its own.
 */
export function agglomerate<T>(
  items: readonly string[],
  links: readonly { readonly a: string; readonly b: string }[],
  { of, together, gain }: Joining<T>,
): string[][] {
  const clusters = items
    .toSorted()
    .map((key): Cluster<T> => ({ members: [key], holds: of(key), linked: new Set<number>() }))
  const places = new Map(clusters.map(({ members }, place) => [members[0]!, place]))
  const heap = new Heap()
  const link = (a: number, b: number) => {
    clusters[a]!.linked.add(b)
    clusters[b]!.linked.add(a)
    const gained = gain(clusters[a]!.holds, clusters[b]!.holds)
    if (gained > 0) heap.put({ gain: gained, a, b })
  }
  for (const { a, b } of links) {
    const [one, other] = [places.get(a)!, places.get(b)!]
    if (!clusters[one]!.linked.has(other)) link(Math.min(one, other), Math.max(one, other))
  }
  const gone = new Set<number>()
  for (let step = heap.take(); step !== undefined; step = heap.take()) {
    if (gone.has(step.a) || gone.has(step.b)) continue
    const [a, b] = [clusters[step.a]!, clusters[step.b]!]
    gone.add(step.a).add(step.b)
    const place = clusters.length
    clusters.push({
      members: [...a.members, ...b.members],
      holds: together(a.holds, b.holds),
      linked: new Set(),
    })
    for (const other of new Set([...a.linked, ...b.linked])) if (!gone.has(other)) link(other, place)
  }
  return clusters
    .filter((_, place) => !gone.has(place))
    .map(({ members }) => members.toSorted())
    .toSorted((x, y) => (x[0]! < y[0]! ? -1 : 1))
}
