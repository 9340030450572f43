import { CONTENT, type Context } from './context.js'
import type { FormFits } from './misfit.js'
import { RULED } from './traces.js'
import type { SmallWord, SmallWordFault } from './small-words.js'
import type { Trace } from '../../record/wording.js'

const FAULTS: readonly SmallWordFault[] = ['odd preposition', 'missing article', 'needless article']
/** Edges of the gains of a mending, and of how ill the form of a word fits between the forms beside it. */
const GAINS = [-1, 0, 1, 2, 3.5] as const
const MISFITS = [-4, -3, -2, -1] as const
const GROUPS = 4

const FAULT_CELLS = GAINS.length
const GROUP_CELLS = MISFITS.length
/** Length of the shares of a text that its translation is judged by. */
export const TRACE_CELLS = FAULTS.length * FAULT_CELLS + GROUPS * GROUP_CELLS + RULED.length

const binOf = (value: number, edges: readonly number[]): number => {
  let bin = 0
  while (bin < edges.length && value >= edges[bin]!) bin++
  return bin
}

/** Articles, prepositions, other small words and names, words of content: order shows in each in its own way. */
function groupOf({ tokens }: Context, i: number): number {
  const { tag } = tokens[i]!
  if (tag === 'DET') return 0
  if (tag === 'ADP') return 1
  return CONTENT.has(tag) ? 3 : 2
}

/** A rule may hit one text many times over (a house's spacing of marks); past this it says nothing new. */
const MOST_OF_A_KIND = 6

/** What is judged: shares of small words by how much a mending would gain, of words by misfit, and hits of the rules. */
export function tracesShared(
  context: Context,
  { byThree }: FormFits,
  smallWords: readonly SmallWord[],
  traces: readonly Trace[],
): Float64Array {
  const shares = new Float64Array(TRACE_CELLS)
  const places = new Float64Array(FAULTS.length)
  for (const { fault, gain } of smallWords) {
    const kind = FAULTS.indexOf(fault)
    places[kind]!++
    const bin = binOf(gain, GAINS)
    if (bin > 0) shares[kind * FAULT_CELLS + bin - 1]!++
  }
  for (let kind = 0; kind < FAULTS.length; kind++)
    for (let cell = 0; cell < FAULT_CELLS; cell++) shares[kind * FAULT_CELLS + cell]! /= Math.max(1, places[kind]!)
  const from = FAULTS.length * FAULT_CELLS
  const sizes = new Float64Array(GROUPS)
  for (let i = 0; i < context.tokens.length; i++) {
    if (context.tokens[i]!.tag === 'PUNCT') continue
    const group = groupOf(context, i)
    sizes[group]!++
    const bin = binOf(byThree[i]!, MISFITS)
    if (bin < GROUP_CELLS) shares[from + group * GROUP_CELLS + bin]!++
  }
  for (let group = 0; group < GROUPS; group++)
    for (let cell = 0; cell < GROUP_CELLS; cell++)
      shares[from + group * GROUP_CELLS + cell]! /= Math.max(1, sizes[group]!)
  const ruled = from + GROUPS * GROUP_CELLS
  for (const [at, kind] of RULED.entries()) {
    const hits = Math.min(MOST_OF_A_KIND, traces.filter((trace) => trace.kind === kind).length)
    shares[ruled + at] = Math.sqrt(hits / Math.max(100, context.tokens.length))
  }
  return shares
}

/** Trained: how to weigh the traces of a whole text. */
export interface TranslatedModel {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  readonly weights: readonly number[]
  readonly threshold: number
}

/** Words and marks of which the weights are as they are; a text of four times as many is twice as sure. */
export const USUAL_TOKENS = 400

/** Log odds that software translated a text, without regard to how rare that is. */
export function translatedOdds(
  shares: Float64Array,
  tokens: number,
  { mean, deviation, weights, threshold }: TranslatedModel,
): number {
  let sum = threshold
  for (let cell = 0; cell < TRACE_CELLS; cell++)
    sum += (weights[cell]! * (shares[cell]! - mean[cell]!)) / deviation[cell]!
  return sum * Math.sqrt(tokens / USUAL_TOKENS)
}
