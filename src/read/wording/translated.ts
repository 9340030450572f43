import { CONTENT, type Context } from './context.js'
import type { FormFits } from './misfit.js'
import { RULED } from './traces.js'
import { oddsBy, type Net } from './net.js'
import { FAULTS, type SmallWord } from './small-words.js'
import type { Trace } from '../../record/wording.js'

/** Edges of the log odds that a small word is wrong, and of how ill the form of a word fits between the forms beside it. */
const ODDS = [-1, 0, 1, 2, 3, 4] as const
const MISFITS = [-4, -3, -2, -1] as const
const GROUPS = 4

const FAULT_CELLS = ODDS.length
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

/** A small word with the log odds that it is wrong. */
export interface WeighedSmallWord {
  readonly place: SmallWord
  readonly odds: number
}

export const weighSmall = (
  places: readonly SmallWord[],
  { net, base }: Pick<TranslatedModel, 'net' | 'base'>,
): WeighedSmallWord[] => places.map((place) => ({ place, odds: oddsBy(net, place.measures) - base }))

/** What is judged: shares of small words by how likely they are wrong, of words by misfit, and hits of the rules. */
export function tracesShared(
  context: Context,
  { byThree }: FormFits,
  smallWords: readonly WeighedSmallWord[],
  traces: readonly Trace[],
): Float64Array {
  const shares = new Float64Array(TRACE_CELLS)
  const places = new Float64Array(FAULTS.length)
  for (const { place, odds } of smallWords) {
    const kind = FAULTS.indexOf(place.fault)
    places[kind]!++
    const bin = binOf(odds, ODDS)
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

/**
 * The same shares without one kind of trace that rules find, for each kind that was: a house that spaces its marks so must
 * not be called a machine for that alone.
 */
export function* withoutEach(shares: Float64Array): Generator<Float64Array> {
  const ruled = TRACE_CELLS - RULED.length
  for (let at = ruled; at < TRACE_CELLS; at++) {
    if (shares[at] === 0) continue
    const less = shares.slice()
    less[at] = 0
    yield less
  }
}

/** Trained: how to weigh the traces of a whole text. */
export interface TranslatedModel {
  /** Of one small word. */
  readonly net: Net
  readonly base: number
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
  { mean, deviation, weights, threshold }: Pick<TranslatedModel, 'mean' | 'deviation' | 'weights' | 'threshold'>,
): number {
  let sum = threshold
  for (let cell = 0; cell < TRACE_CELLS; cell++)
    sum += (weights[cell]! * (shares[cell]! - mean[cell]!)) / deviation[cell]!
  return sum * Math.sqrt(tokens / USUAL_TOKENS)
}
