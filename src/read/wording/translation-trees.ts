import { sumOfTrees, type Forest } from '../../models/trees.js'
import type { Trace } from '../../record/wording.js'
import { CONTENT } from './context.js'
import { CELLS, type Cells } from './judge.js'
import type { Known } from './known.js'
import type { SmallWord } from './small-words.js'
import { TRACE_CELLS, tracesShared, weighSmall, type SmallWordNets } from './translated.js'

/** Trained on what translating engines put out. The trees are asked where the first look at a text's words gives `gate` at least. */
export interface TreesModel extends SmallWordNets {
  readonly forest: Forest
  readonly gate: number
  /** Sum from which a text is called translated. */
  readonly accused: number
}

/** Numbers that the trees look at. */
export const FIGURES = TRACE_CELLS + CELLS + 2

/** Words of content in small letters that were never met: an engine leaves standing what its dictionary lacks. */
function unmetShare({ context: { tokens, prose }, met }: Known): number {
  let [looked, unmet] = [0, 0]
  for (let i = 0; i < tokens.length; i++) {
    if (prose[i] === 0) continue
    looked++
    const { tag, text } = tokens[i]!
    if (met[i] === 0 && CONTENT.has(tag) && /^[a-z]+$/.test(text)) unmet++
  }
  return unmet / Math.max(1, looked)
}

/**
 * What the trees look at: the shares of traces, how the words of content fit by their first look, how many were never met,
 * how many clash with their neighbours.
 */
export function figuresOf(known: Known, shares: Float64Array, cells: Cells, clashes: number): Float32Array {
  const figures = new Float32Array(FIGURES)
  figures.set(shares)
  figures.set(cells.shares, TRACE_CELLS)
  figures[FIGURES - 2] = Math.sqrt(unmetShare(known))
  figures[FIGURES - 1] = Math.sqrt(clashes / Math.max(1, known.context.tokens.length))
  return figures
}

/** What was found in a text. `clashes`: how many. */
interface Met {
  readonly places: readonly SmallWord[]
  readonly ruled: readonly Trace[]
  readonly cells: Cells
  readonly clashes: number
}

/** What the trees say of a text: log odds among those that they were grown from. */
export function treesSay(known: Known, { places, ruled, cells, clashes }: Met, model: TreesModel): number {
  const shares = tracesShared(known, weighSmall(places, model), ruled)
  return sumOfTrees(model.forest, figuresOf(known, shares, cells, clashes))
}
