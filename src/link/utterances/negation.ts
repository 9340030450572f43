import { isNegation, type Word } from '../words.js'
import type { Run } from './align.js'

/** Words at the edge of what both tell that a negation may govern it from: "we do not see any ..." */
const BEFORE = 4
const BEHIND = 2

/** Words of one side of a run that can govern what is shared: at the edges only those nearest to it. */
function governing(words: readonly Word[], { kind }: Run, edge: 'start' | 'end' | null): readonly Word[] {
  if (edge === null) return words
  // A cut right behind "not", or right before it ("could" for "couldn't"), turns what is left into its opposite.
  const [before, behind] = kind === 'replaced' ? [BEFORE, BEHIND] : [1, 1]
  return edge === 'start' ? words.slice(-before) : words.slice(0, behind)
}

interface Missed {
  readonly count: number
  /** One sentence; null where none is missed. */
  readonly why: string | null
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
): Missed {
  const surplus: { by: number; word: string }[] = []
  for (const [index, run] of runs.entries()) {
    if (run.kind === 'same') continue
    const edge = index === 0 ? 'start' : index === runs.length - 1 ? 'end' : null
    if (edge === null && run.kind !== 'replaced' && admitted(run)) continue
    const negations = (words: readonly Word[]) => governing(words, run, edge).filter(isNegation)
    const [one, other] = [negations(a.slice(...run.a)), negations(b.slice(...run.b))]
    const by = one.length - other.length
    if (by !== 0) surplus.push({ by, word: (by > 0 ? one : other)[0]!.lower })
  }
  const missed = surplus.reduce((sum, { by }) => sum + by, 0)
  const shown = surplus.find(({ by }) => Math.sign(by) === Math.sign(missed))
  const why = shown === undefined ? null : `Only one of the two has the negation “${shown.word}”.`
  return { count: Math.abs(missed), why }
}
