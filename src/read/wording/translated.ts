import { CONTENT, type Context } from './context.js'
import { binOf } from './judge.js'
import type { Known } from './known.js'
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

/** Words whose shares translating shifts: articles lost and put, genitives dissolved, clauses opened in other ways. */
const SHIFTED: readonly string[] =
  "the a an of in on to by for with at from that which who 's not n't , is was has have had it there this and as".split(
    ' ',
  )
const SHIFTED_AT: ReadonlyMap<string, number> = new Map(SHIFTED.map((word, at) => [word, at]))

/** Length of the shares of a text that its translation is judged by. */
export const TRACE_CELLS = FAULTS.length * FAULT_CELLS + GROUPS * GROUP_CELLS + SHIFTED.length + 2 + RULED.length

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
  { articles, prepositions }: SmallWordNets,
): WeighedSmallWord[] =>
  places.map((place) => {
    const { net, base } = place.fault === 'odd preposition' ? prepositions : articles
    return { place, odds: oddsBy(net, place.measures) - base }
  })

/** Places that each fault is a share of: of those with no article, with one, with a preposition. */
const PLACES = [0, 1, 1, 2] as const

function faultShares(smallWords: readonly WeighedSmallWord[], shares: Float64Array): void {
  const places = new Float64Array(PLACES.length)
  for (const { place, odds } of smallWords) {
    const kind = FAULTS.indexOf(place.fault)
    places[PLACES[kind]!]!++
    const bin = binOf(odds, ODDS)
    if (bin > 0) shares[kind * FAULT_CELLS + bin - 1]!++
  }
  for (const [kind, of] of PLACES.entries())
    for (let cell = 0; cell < FAULT_CELLS; cell++) shares[kind * FAULT_CELLS + cell]! /= Math.max(1, places[of]!)
}

function orderShares({ context, byThree, byTwo }: Known, from: number, shares: Float64Array): void {
  const sizes = new Float64Array(GROUPS)
  const means = from + GROUPS * GROUP_CELLS
  let looked = 0
  for (let i = 0; i < context.tokens.length; i++) {
    if (context.prose[i] === 0 || context.tokens[i]!.tag === 'PUNCT') continue
    const group = groupOf(context, i)
    sizes[group]!++
    looked++
    const bin = binOf(byThree[i]!, MISFITS)
    if (bin < GROUP_CELLS) shares[from + group * GROUP_CELLS + bin]!++
    shares[means]! += Math.max(LEAST_FIT, byThree[i]!)
    shares[means + 1]! += Math.max(LEAST_FIT, byTwo[i]!)
  }
  for (let group = 0; group < GROUPS; group++)
    for (let cell = 0; cell < GROUP_CELLS; cell++)
      shares[from + group * GROUP_CELLS + cell]! /= Math.max(1, sizes[group]!)
  shares[means]! /= Math.max(1, looked)
  shares[means + 1]! /= Math.max(1, looked)
}

const LEAST_FIT = -6

/** How often each of the shifting words stands, as the root of its share: its spread is then much the same for all. */
function wordShares({ context: { tokens, prose } }: Known, from: number, shares: Float64Array): void {
  let looked = 0
  for (let i = 0; i < tokens.length; i++) {
    if (prose[i] === 0) continue
    looked++
    const at = SHIFTED_AT.get(tokens[i]!.lower.replace('’', "'"))
    if (at !== undefined) shares[from + at]!++
  }
  for (let at = from; at < from + SHIFTED.length; at++) shares[at] = Math.sqrt(shares[at]! / Math.max(1, looked))
}

/**
 * What is judged: shares of small words by how likely they are wrong, of words by misfit, of words that translating makes
 * rarer or commoner, and hits of the rules. Whole sentences alone are looked at, but by the rules.
 */
export function tracesShared(
  known: Known,
  smallWords: readonly WeighedSmallWord[],
  traces: readonly Trace[],
): Float64Array {
  const shares = new Float64Array(TRACE_CELLS)
  faultShares(smallWords, shares)
  const order = FAULTS.length * FAULT_CELLS
  orderShares(known, order, shares)
  const words = order + GROUPS * GROUP_CELLS + 2
  wordShares(known, words, shares)
  const ruled = words + SHIFTED.length
  for (const [at, kind] of RULED.entries()) {
    const hits = Math.min(MOST_OF_A_KIND, traces.filter((trace) => trace.kind === kind).length)
    shares[ruled + at] = Math.sqrt(hits / Math.max(100, known.context.tokens.length))
  }
  return shares
}

/**
 * The same shares without one kind of trace that rules find, for each kind that was: a house that spaces its marks so must
 * not be called a machine for that alone.
 */
function* withoutEach(shares: Float64Array): Generator<Float64Array> {
  const ruled = TRACE_CELLS - RULED.length
  for (let at = ruled; at < TRACE_CELLS; at++) {
    if (shares[at] === 0) continue
    const less = shares.slice()
    less[at] = 0
    yield less
  }
}

/** Trained, of one small word: the net, and log odds of a wrong one among those that it was trained on. */
export interface SmallWordModel {
  readonly net: Net
  readonly base: number
}

export interface SmallWordNets {
  readonly articles: SmallWordModel
  readonly prepositions: SmallWordModel
}

/** Trained: how to weigh the traces of a whole text. */
export interface TranslatedModel extends SmallWordNets {
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

/**
 * Log odds by which a text is accused: none unless a rule found a trace, and no more than are left when any one kind of
 * such traces is left out. A house that spaces its marks so, or a writer who is sparing with articles, is no machine.
 */
export function leastOdds(
  shares: Float64Array,
  tokens: number,
  model: Pick<TranslatedModel, 'mean' | 'deviation' | 'weights' | 'threshold'>,
): number {
  const less = [...withoutEach(shares)]
  if (less.length === 0) return -Infinity
  return Math.min(...[shares, ...less].map((one) => translatedOdds(one, tokens, model)))
}
