/**
 * Everything that hangs together with `start`, as connected components. `neighbours` says what one item is linked to.
 * `forget` takes back what stands of a component and gives all that stood there: that is walked as well, so that nothing
 * is taken back and not gathered again.
 */
export function componentsOf<T>(
  start: Iterable<T>,
  neighbours: (item: T) => Iterable<T>,
  forget: (component: readonly T[]) => Iterable<T>,
): T[][] {
  const seen = new Set<T>()
  const components: T[][] = []
  // This set and each component grow while they are walked: no recursion, however long a chain is.
  const firsts = new Set(start)
  for (const first of firsts) {
    if (seen.has(first)) continue
    const component = [first]
    seen.add(first)
    for (const item of component) {
      for (const next of neighbours(item)) {
        if (seen.has(next)) continue
        seen.add(next)
        component.push(next)
      }
    }
    components.push(component)
    for (const stood of forget(component)) firsts.add(stood)
  }
  return components
}
