/** Everything that hangs together with `start`, as connected components. `neighbours` says what one item is linked to. */
export function componentsOf<T>(start: Iterable<T>, neighbours: (item: T) => Iterable<T>): T[][] {
  const seen = new Set<T>()
  const components: T[][] = []
  for (const first of start) {
    if (seen.has(first)) continue
    const component = [first]
    seen.add(first)
    // The list grows while it is walked: no recursion, however long the chain is.
    for (const item of component) {
      for (const next of neighbours(item)) {
        if (seen.has(next)) continue
        seen.add(next)
        component.push(next)
      }
    }
    components.push(component)
  }
  return components
}
