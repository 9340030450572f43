import { CONTENT, type Context } from './context.js'
import type { Count } from './counts.js'
import type { Known } from './known.js'
import { FIRST, formTies, MOST_REPEATED, tiesInto, UNMET, type Misfits } from './misfit.js'
import type { Original } from './originals.js'
import { addNear, goesWith, SIZE, type Vectors } from './vectors.js'

/** A word looked at again: how it fits, and what would fit better in its place. */
export interface Fit {
  /** Index of the token. */
  readonly at: number
  /** {@link MEASURES} numbers: those of the first look, then those of the alternatives. */
  readonly measures: Float32Array
  /** Stem of the word that would fit best in its place; null when no word of its senses was ever met. */
  readonly original: string | null
}

/** What is read from: counts of words, the words that another may stand for, vectors. */
export interface Memory {
  readonly count: Count
  readonly originals: (stem: string) => readonly Original[]
  readonly vectors: Vectors
}

/** Length of {@link Fit.measures}. */
export const MEASURES = FIRST + 11

/** A tie to what stands one word away says about half. */
const SECOND = 0.5
/** Gains beyond these say no more. */
const GAIN = { least: -6, most: 12, none: -3 }

/** Words on either side that say what a place is about. */
const AROUND = 8

/** What stands around a token, its own word left out: the mean of what is near the words beside it. */
function aroundOf(rows: readonly (number | undefined)[], i: number, vectors: Vectors, mean: Float64Array): void {
  mean.fill(0)
  let known = 0
  for (let at = Math.max(0, i - AROUND); at <= Math.min(rows.length - 1, i + AROUND); at++) {
    const row = at === i ? undefined : rows[at]
    if (row === undefined) continue
    addNear(vectors, row, mean, 1)
    known++
  }
  if (known > 0) for (let j = 0; j < SIZE; j++) mean[j]! /= known
}

/** How a word goes with what is around it, and the best of its originals; 0 where nothing is known. */
function nearness(vectors: Vectors, around: Float64Array, lexeme: number, best: Best): number[] {
  const of = (other: number) => {
    const row = vectors.rowOf.get(other)
    return row === undefined ? null : goesWith(vectors, row, around)
  }
  const mine = of(lexeme)
  const its = best.original === null ? null : of(best.original.lexeme)
  let most = its ?? 0
  for (const { lexeme: other } of best.all) most = Math.max(most, of(other) ?? most)
  return [mine ?? 0, mine === null ? 0 : 1, (its ?? mine ?? 0) - (mine ?? 0), most - (mine ?? 0)]
}

interface Best {
  readonly all: readonly Original[]
  readonly original: Original | null
  readonly fit: number
  readonly ties: number
  /** Most mentions in this text of any word that it may stand for. */
  readonly repeated: number
}

const ties = new Float64Array(4)
const sumOf = (four: Float32Array | Float64Array, from: number): number =>
  four[from]! + four[from + 1]! + SECOND * (four[from + 2]! + four[from + 3]!)

function bestOf(known: Known, all: readonly Original[], i: number, repeated: ReadonlyMap<string, number>): Best {
  let [original, fit, tied, mentions]: [Original | null, number, number, number] = [null, -Infinity, 0, 0]
  for (const one of all) {
    tiesInto(known, i, one.lexeme, one.met, ties, 0)
    const sum = sumOf(ties, 0)
    const fits = Math.log(one.met + UNMET) + sum
    mentions = Math.max(mentions, repeated.get(one.stem) ?? 0)
    if (fits > fit) [original, fit, tied] = [one, fits, sum]
  }
  return { all, original, fit, ties: tied, repeated: mentions }
}

const rowsOf = ({ tokens, lexemes }: Context, { rowOf }: Vectors) =>
  Array.from(tokens, ({ tag }, i) => (CONTENT.has(tag) ? rowOf.get(lexemes[i]!) : undefined))

/** Looks again at the words of the given rows of the first look. */
export function lookAgain(
  known: Known,
  { at, measures: first }: Misfits,
  rows: readonly number[],
  { originals, vectors }: Memory,
  repeated: ReadonlyMap<string, number>,
): Fit[] {
  const { context } = known
  const [near, around] = [rowsOf(context, vectors), new Float64Array(SIZE)]
  return rows.map((row): Fit => {
    const [i, from] = [at[row]!, row * FIRST]
    const best = bestOf(known, originals(context.stems[i]!), i, repeated)
    const { original } = best
    const [before, after] = original === null ? [0, 0] : formTies(known, i, original.lexeme, original.met)
    const gain = best.fit - first[from]! - sumOf(first, from + 1)
    aroundOf(near, i, vectors, around)
    const measures = new Float32Array(MEASURES)
    measures.set(first.subarray(from, from + FIRST))
    measures.set(
      [
        original === null ? GAIN.none : Math.max(GAIN.least, Math.min(GAIN.most, gain)),
        original === null ? -1 : Math.log(original.met + UNMET),
        best.ties,
        original === null ? 0 : 1,
        Math.min(MOST_REPEATED, best.repeated),
        original === null ? 0 : before - first[from + 7]!,
        original === null ? 0 : after - first[from + 8]!,
        ...nearness(vectors, around, context.lexemes[i]!, best),
      ],
      FIRST,
    )
    return { at: i, measures, original: original?.stem ?? null }
  })
}
