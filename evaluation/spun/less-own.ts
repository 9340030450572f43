/** The shipped counts as they would be had one article not been among them. */
import type { Context } from '../../dist/read/wording/context.js'
import { LEVELS, levelOf, type Count } from '../../dist/read/wording/counts.js'
import { keysIn, LEAST_KEPT } from '../../dist/read/wording/keys.js'

/** What a count was before it was rounded down to a level, about: the middle of those that round to it. The last has no end. */
const unrounded = (level: number): number => {
  const next = LEVELS[levelOf(level) + 1]
  return next === undefined ? Infinity : Math.floor((level + next - 1) / 2)
}

/** An article that was counted looks better than it is by the counts as they are; by these it does not. */
export function lessOwn(count: Count, context: Context): Count {
  const own = new Map<number, { times: number; kind: number }>()
  for (const [key, kind] of keysIn(context)) own.set(key, { times: (own.get(key)?.times ?? 0) + 1, kind })
  return (key) => {
    const met = count(key)
    const mine = own.get(key)
    if (mine === undefined || met === 0) return met
    const others = unrounded(met) - mine.times
    return others < Math.max(2, LEAST_KEPT[mine.kind]!) ? 0 : LEVELS[levelOf(others)]!
  }
}
