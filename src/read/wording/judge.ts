import type { Tag } from '../annotate/annotation.js'
import { FIRST, FORM, MET, type Misfits } from './misfit.js'
import type { Fit } from './alternatives.js'
import type { Context } from './context.js'
import { oddsBy, type Net } from './net.js'

/** Trained: how to weigh the misfits of a whole text. */
export interface TextModel {
  /** Of one word. */
  readonly net: Net
  /** Log odds of a replaced word among those that the net was trained on. */
  readonly base: number
  /** Of each cell of {@link cellsOf}: what is taken off, what it is divided by, and what it weighs. */
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  readonly weights: readonly number[]
  readonly threshold: number
}

export interface SpunModel extends TextModel {
  /**
   * By words alone, their alternatives not looked up: what a look costs is mostly those. Only texts from `gate` on are looked
   * at again, and of them the words from `word` on.
   */
  readonly first: TextModel & { readonly gate: number; readonly word: number }
  /** Clashes of parts of speech for each word that may be replaced, in spun texts and in unchanged ones. */
  readonly clashes: { readonly spun: number; readonly unchanged: number }
}

/** Edges between the cells: of the log odds that a word was put for another, and of how often the word is met (log). */
const ODDS = [-1.5, -0.75, 0, 0.5, 1, 1.75, 2.5, 3.5] as const
const METS = [1.5, 4] as const
/** Edges of how ill the form of a word fits between its neighbours: a verb where only a noun can be. */
const MISFITS = [-8, -6, -4.5, -3] as const
const BY_ODDS = (ODDS.length + 1) * (METS.length + 1)
const BY_WORD = BY_ODDS + MISFITS.length

/** Tags whose shares tell one way of writing from another: a review of books has odd words that a report has not. */
const TOLD_BY: readonly Tag[] = ['ADJ', 'ADV', 'PROPN', 'PRON', 'VERB', 'PUNCT']
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'added'])
export const CELLS = BY_WORD + TOLD_BY.length + 2

export const binOf = (value: number, edges: readonly number[]): number => {
  let bin = 0
  while (bin < edges.length && value >= edges[bin]!) bin++
  return bin
}

/** A word that may be replaced, with the log odds that it was, by its fit alone. */
export interface Weighed {
  /** Index of the token. */
  readonly at: number
  readonly odds: number
  /** How often the word is met (log), and how its form fits. */
  readonly met: number
  readonly form: number
  readonly original: string | null
}

/** Words by their first look. */
export const weighFirst = ({ at, measures }: Misfits, { net, base }: Pick<TextModel, 'net' | 'base'>): Weighed[] =>
  at.map((token, row) => ({
    at: token,
    odds: oddsBy(net, measures, row * FIRST) - base,
    met: measures[row * FIRST + MET]!,
    form: measures[row * FIRST + FORM]!,
    original: null,
  }))

/** Rows of the words whose first look asks for another. */
export const rowsFrom = (words: readonly Weighed[], least: number): number[] =>
  words.flatMap(({ odds }, row) => (odds >= least ? [row] : []))

/** Log odds of a word whose first look asked for no other. */
const SETTLED = -3

/** All words, those that were looked at again by that. */
export function weighAgain(
  first: readonly Weighed[],
  rows: readonly number[],
  fits: readonly Fit[],
  { net, base }: Pick<TextModel, 'net' | 'base'>,
): Weighed[] {
  const words = first.map((word) => ({ ...word, odds: SETTLED }))
  for (const [index, { measures, original }] of fits.entries()) {
    const row = rows[index]!
    words[row] = { ...words[row]!, odds: oddsBy(net, measures) - base, original }
  }
  return words
}

export interface Cells {
  readonly shares: Float64Array
  /** Different words that they are shares of. */
  readonly words: number
}

/**
 * Shares of a text's words in each cell. Each stem counts once: a term of the trade that our counts do not know is no
 * better evidence for being printed ten times. Words of headings and lists do not count.
 */
export function cellsOf(words: readonly Weighed[], context: Context): Cells {
  const { stems, prose } = context
  const shares = new Float64Array(CELLS)
  const seen = new Set<string>()
  for (const { at, odds, met, form } of words) {
    const stem = stems[at]!
    if (prose[at] === 0 || seen.has(stem)) continue
    seen.add(stem)
    shares[binOf(odds, ODDS) * (METS.length + 1) + binOf(met, METS)]!++
    const misfit = binOf(form, MISFITS)
    if (misfit < MISFITS.length) shares[BY_ODDS + misfit]!++
  }
  for (let cell = 0; cell < BY_WORD; cell++) shares[cell]! /= Math.max(1, seen.size)
  writingShares(context, shares)
  return { shares, words: seen.size }
}

/** How the text is written, whatever its words: against that its odd words are weighed. */
function writingShares({ tokens, prose }: Context, shares: Float64Array): void {
  let [looked, says, hyphens] = [0, 0, 0]
  for (let i = 0; i < tokens.length; i++) {
    if (prose[i] === 0) continue
    const { tag, lower } = tokens[i]!
    looked++
    const at = TOLD_BY.indexOf(tag)
    if (at >= 0) shares[BY_WORD + at]!++
    if (lower === '-') hyphens++
    else if (tag === 'VERB' && SAYS.has(lower)) says++
  }
  for (let at = BY_WORD; at < BY_WORD + TOLD_BY.length; at++) shares[at]! /= Math.max(1, looked)
  shares[CELLS - 2] = Math.sqrt(says / Math.max(1, looked))
  shares[CELLS - 1] = Math.sqrt(hyphens / Math.max(1, looked))
}

/** What one clash adds to the log odds of its word. */
export const clashOdds = ({ clashes: { spun, unchanged } }: Pick<SpunModel, 'clashes'>): number =>
  Math.log(spun / unchanged)

/** What the clashes of a text add to its log odds: how much likelier so many are in so many words of a spun one (Poisson). */
export const clashesSay = (met: number, words: number, model: Pick<SpunModel, 'clashes'>): number =>
  met * clashOdds(model) - words * (model.clashes.spun - model.clashes.unchanged)

/**
 * Words of which the weights of a text are as they are. One of a quarter is half as sure; a longer one is no surer, since
 * what is odd about its writer is as odd on every page.
 */
const USUAL_WORDS = 150

export const sureness = (words: number): number => Math.sqrt(Math.min(words, USUAL_WORDS) / USUAL_WORDS)

/** Log odds that a text was spun, without regard to how rare that is. */
export function textOdds(
  { shares, words }: Cells,
  { mean, deviation, weights, threshold }: Pick<TextModel, 'mean' | 'deviation' | 'weights' | 'threshold'>,
): number {
  let sum = threshold
  for (let cell = 0; cell < CELLS; cell++) sum += (weights[cell]! * (shares[cell]! - mean[cell]!)) / deviation[cell]!
  return sum * sureness(words)
}
