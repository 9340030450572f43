import { FORM, type Fit } from './misfit.js'
import { oddsBy, type Net } from './net.js'

/** Trained: how to weigh the misfits of a whole text. */
export interface SpunModel {
  readonly net: Net
  /** Log odds of a replaced word among those that the net was trained on. */
  readonly base: number
  /** Of each cell of {@link cellsOf}: what is taken off, what it is divided by, and what it weighs. */
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  readonly weights: readonly number[]
  readonly threshold: number
  /** Clashes of parts of speech for each word that may be replaced, in spun texts and in unchanged ones. */
  readonly clashes: { readonly spun: number; readonly unchanged: number }
}

/** Edges between the cells: of the log odds that a word was put for another, and of how often the word is met (log). */
const ODDS = [-1.5, -0.75, 0, 0.5, 1, 1.75, 2.5, 3.5] as const
const MET = [1.5, 4] as const
/** Edges of how ill the form of a word fits between its neighbours: a verb where only a noun can be. */
const MISFITS = [-8, -6, -4.5, -3] as const
const BY_ODDS = (ODDS.length + 1) * (MET.length + 1)
export const CELLS = BY_ODDS + MISFITS.length

const binOf = (value: number, edges: readonly number[]): number => {
  let bin = 0
  while (bin < edges.length && value >= edges[bin]!) bin++
  return bin
}

/** A word that may be replaced, with the log odds that it was, by its fit alone. */
export interface Weighed {
  readonly fit: Fit
  readonly odds: number
}

export const weigh = (fits: readonly Fit[], { net, base }: Pick<SpunModel, 'net' | 'base'>): Weighed[] =>
  fits.map((fit) => ({ fit, odds: oddsBy(net, fit.measures) - base }))

/**
 * Shares of a text's words in each cell. Each stem counts once: a term of the trade that our counts do not know is no
 * better evidence for being printed ten times.
 */
export function cellsOf(words: readonly Weighed[], stems: readonly string[]): { shares: Float64Array; words: number } {
  const shares = new Float64Array(CELLS)
  const seen = new Set<string>()
  for (const { fit, odds } of words) {
    const stem = stems[fit.at]!
    if (seen.has(stem)) continue
    seen.add(stem)
    shares[binOf(odds, ODDS) * (MET.length + 1) + binOf(fit.measures[0]!, MET)]!++
    const misfit = binOf(fit.measures[FORM]!, MISFITS)
    if (misfit < MISFITS.length) shares[BY_ODDS + misfit]!++
  }
  for (let cell = 0; cell < CELLS; cell++) shares[cell]! /= Math.max(1, seen.size)
  return { shares, words: seen.size }
}

/** What one clash adds to the log odds of its word. */
export const clashOdds = ({ clashes: { spun, unchanged } }: Pick<SpunModel, 'clashes'>): number =>
  Math.log(spun / unchanged)

/** What the clashes of a text add to its log odds: how much likelier so many are in so many words of a spun one (Poisson). */
export const clashesSay = (met: number, words: number, model: Pick<SpunModel, 'clashes'>): number =>
  met * clashOdds(model) - words * (model.clashes.spun - model.clashes.unchanged)

/** Words of which the doc-level weights are as they are; a text of four times as many is twice as sure. */
export const USUAL_WORDS = 150

/** Log odds that a text was spun, without regard to how rare that is. */
export function spunOdds(
  { shares, words }: { shares: Float64Array; words: number },
  { mean, deviation, weights, threshold }: Pick<SpunModel, 'mean' | 'deviation' | 'weights' | 'threshold'>,
): number {
  let sum = threshold
  for (let cell = 0; cell < CELLS; cell++) sum += (weights[cell]! * (shares[cell]! - mean[cell]!)) / deviation[cell]!
  return sum * Math.sqrt(words / USUAL_WORDS)
}
