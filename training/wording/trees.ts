/** Learns the trees that tell an engine's translations from other texts. */
import { forestOf, sumOfTrees, type Forest, type StoredTrees } from '../../dist/models/trees.js'
import { boost } from '../boost.ts'
import { shareFrom } from './bars.ts'

/** One text; kind 1 is an engine's translation. */
export interface Row {
  /** Of the article that it was made of. */
  readonly name: string
  readonly kind: 0 | 1
  readonly counts: number
  /** An article as it was printed: by those the bar is set. */
  readonly isUnchanged: boolean
  readonly figures: Float32Array
  /** Of the first look at its words. */
  readonly odds: number
}

export interface Trees {
  readonly forest: StoredTrees
  readonly gate: number
  readonly accused: number
}

const PLAN = { trees: 400, leaves: 4, rate: 0.1, fewest: 10, shrink: 5, rows: 0.7, figures: 0.4 }
/** Share of the translations whose words ask for the trees. */
const ASKED = 0.98
/** The bar is set by trees that have not seen the article, nor what was made of it. */
const FOLDS = 3

const foldOf = (name: string): number =>
  [...name].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 9973, 7) % FOLDS

function forestFrom(rows: readonly Row[]): StoredTrees {
  const width = rows[0]!.figures.length
  const values = new Float32Array(rows.length * width)
  for (const [i, { figures }] of rows.entries()) values.set(figures, i * width)
  const classes = Uint8Array.from(rows, ({ kind }) => kind)
  return boost(
    { width, count: rows.length, values, classes, weights: Float32Array.from(rows, ({ counts }) => counts) },
    PLAN,
  )
}

/** Sums of the unchanged articles, each by trees that have not seen it. */
function unseenSums(rows: readonly Row[]): { sum: number; name: string }[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const forest: Forest = forestOf(forestFrom(rows.filter(({ name }) => foldOf(name) !== fold)))
    return rows
      .filter(({ name, isUnchanged }) => isUnchanged && foldOf(name) === fold)
      .map(({ figures, name }) => ({ sum: sumOfTrees(forest, figures), name }))
  }).flat()
}

/**
 * Sum from which a text is accused: log odds among what was learnt from, some 250 to 1. The counts and the small nets know the
 * unchanged articles that were learnt from, so those that were not come out higher: the bar is set above all of either.
 */
const LEAST_ACCUSED = 5.5

export function learnTrees(rows: readonly Row[], said: (line: string) => void): Trees {
  const unseen = unseenSums(rows).toSorted((a, b) => b.sum - a.sum)
  const forest = forestFrom(rows)
  const gate = shareFrom(
    rows.filter(({ kind }) => kind === 1).map(({ odds }) => odds),
    ASKED,
  )
  const asked = rows.filter(({ isUnchanged, odds }) => isUnchanged && odds >= gate).length
  const highest = unseen.slice(0, 5).map(({ sum, name }) => `${sum.toFixed(2)} ${name}`)
  said(
    `${rows.length} texts for the trees, asked of ${asked} of ${unseen.length} unchanged; highest ${highest.join(', ')}`,
  )
  return { forest, gate, accused: Math.max(LEAST_ACCUSED, Number(unseen[0]!.sum.toPrecision(4))) }
}
