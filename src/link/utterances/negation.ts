import { isNegation, type Word } from '../words.js'
import type { Run } from './align.js'

/** Words at the edge of what both tell that a negation may govern it from: "we do not see any ..." */
const BEFORE = 4
const BEHIND = 2

const count = (words: readonly Word[]): number => words.filter(isNegation).length

/** Negations of `a` less those of `b` in a run; at the edges only as far as they can govern what is shared. */
function surplus(a: readonly Word[], b: readonly Word[], run: Run, edge: 'start' | 'end' | null): number {
  const [one, other] = [a.slice(...run.a), b.slice(...run.b)]
  if (edge === null) return count(one) - count(other)
  if (run.kind === 'replaced') {
    const near = (words: Word[]) => (edge === 'start' ? words.slice(-BEFORE) : words.slice(0, BEHIND))
    return count(near(one)) - count(near(other))
  }
  // A cut right behind "not", or right before it ("could" for "couldn't"), turns what is left into its opposite.
  const next = (words: Word[]) => (edge === 'start' ? words.slice(-1) : words.slice(0, 1))
  return count(next(one)) - count(next(other))
}

/**
 * By how many negations one telling exceeds the other within what both tell. A gap that is admitted (an ellipsis) may
 * have taken negations with it, with all that they deny.
 */
export function missedNegations(
  a: readonly Word[],
  b: readonly Word[],
  runs: readonly Run[],
  admitted: (run: Run) => boolean,
): number {
  let missed = 0
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'same') continue
    const edge = index === 0 ? 'start' : index === runs.length - 1 ? 'end' : null
    if (edge === null && run.kind !== 'replaced' && admitted(run)) continue
    missed += surplus(a, b, run, edge)
  }
  return Math.abs(missed)
}
