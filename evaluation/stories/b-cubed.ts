/**
 * B-cubed (Bagga and Baldwin 1998, "Algorithms for scoring coreference chains"): of each item, the share of those found
 * beside it that belong there, and the share of those that belong there that were found; each averaged over all items.
 */
export interface BCubed {
  readonly precision: number
  readonly recall: number
  readonly f: number
}

/** Both say of each item, by its name, which group it is in. Items are those of `gold`. */
export function bCubed(gold: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): BCubed {
  const sizes = { gold: new Map<string, number>(), found: new Map<string, number>(), both: new Map<string, number>() }
  const keysOf = (item: string, group: string) => {
    const other = found.get(item) ?? `alone ${item}`
    return { gold: group, found: other, both: `${group}\n${other}` }
  }
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const [item, group] of gold) {
    const keys = keysOf(item, group)
    add(sizes.gold, keys.gold)
    add(sizes.found, keys.found)
    add(sizes.both, keys.both)
  }
  let [precision, recall] = [0, 0]
  for (const [item, group] of gold) {
    const keys = keysOf(item, group)
    const both = sizes.both.get(keys.both)!
    precision += both / sizes.found.get(keys.found)!
    recall += both / sizes.gold.get(keys.gold)!
  }
  const [p, r] = [precision / Math.max(1, gold.size), recall / Math.max(1, gold.size)]
  return { precision: p, recall: r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) }
}
