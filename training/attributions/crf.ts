/** A conditional random field over blocks: training and scoring on features numbered from 0. */
import { newSums, stepsOf, sumOver, decode, type Chain, type Sums } from '../../dist/read/attributions/chain.js'
import { EDGE_KINDS } from '../../dist/read/attributions/edges.js'
import { LABEL_COUNT as L } from '../../dist/read/attributions/label.js'
import { shuffled, Weights, type Rates } from './ftrl.ts'

/** Tokens of all articles one after another. */
export interface Table {
  /** Features of token `i`: `ids[starts[i]]` to `ids[starts[i + 1]]`. */
  readonly ids: Int32Array
  readonly starts: Float64Array
  readonly edges: Uint8Array
  readonly labels: Uint8Array
  /** Token ranges that are decoded as one. */
  readonly blocks: readonly (readonly [from: number, to: number, article: number])[]
  readonly features: number
}

export interface Field {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

export interface Plan {
  readonly epochs: number
  readonly rates: Rates
}

/** Blocks learnt between two fresh copies of the transitions' exponentials: they move little. */
const REFRESH = 8

/** Rounds at the end whose weights are averaged: each by itself leans a little to precision or to recall. */
const AVERAGED = 3

export function trainField(table: Table, isIn: (article: number) => boolean, { epochs, rates }: Plan): Field {
  const blocks = table.blocks.filter(([, , article]) => isIn(article))
  const learner = new Learner(table, Math.max(...blocks.map(([from, to]) => to - from)), rates)
  const mean: Field = {
    weights: new Float32Array(learner.weights.w.length),
    transitions: new Float32Array(learner.moves.w.length),
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [turn, b] of shuffled(blocks.length, 17 + epoch).entries()) {
      if (turn % REFRESH === 0) learner.refresh()
      const [from, to] = blocks[b] as readonly [number, number, number]
      learner.learn(from, to)
    }
    if (epoch < epochs - AVERAGED) continue
    addShare(mean.weights, learner.weights.w)
    addShare(mean.transitions, learner.moves.w)
  }
  return mean
}

function addShare(mean: Float32Array, weights: Float32Array) {
  for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] as number) + (weights[i] as number) / AVERAGED
}

class Learner {
  readonly weights: Weights
  readonly moves: Weights
  private readonly table: Table
  private readonly chain: Chain
  private readonly sums: Sums
  private steps: Float64Array
  private readonly wrong = new Float64Array(L)
  private readonly pair = new Float64Array(L * L)

  constructor(table: Table, longest: number, rates: Rates) {
    this.table = table
    this.weights = new Weights(table.features * L, rates)
    this.moves = new Weights(EDGE_KINDS * L * L, { ...rates, l1: 0 })
    this.chain = { emissions: new Float32Array(longest * L), edges: new Uint8Array(longest), transitions: this.moves.w }
    this.sums = newSums(longest)
    this.steps = stepsOf(this.moves.w)
  }

  refresh() {
    this.steps = stepsOf(this.moves.w)
  }

  learn(from: number, to: number) {
    const { table, chain, sums } = this
    scoreTokens(table, from, to, this.weights.w, chain.emissions)
    for (let i = from; i < to; i++) chain.edges[i - from] = table.edges[i] as number
    sumOver(chain, this.steps, 0, to - from, sums)
    for (let i = from; i < to; i++) {
      if (this.compare(i, i - from) > 0.01) {
        const end = table.starts[i + 1] as number
        for (let at = table.starts[i] as number; at < end; at++)
          this.weights.stepRow((table.ids[at] as number) * L, this.wrong, L)
      }
      if (i > from) this.learnMove(i, i - from)
    }
  }

  /** Fills `wrong` with probability less gold for token `i`, the `k`th of its block; gives the largest error. */
  private compare(i: number, k: number): number {
    const { forward, backward } = this.sums
    let total = 0
    for (let l = 0; l < L; l++)
      total += this.wrong[l] = (forward[k * L + l] as number) * (backward[k * L + l] as number)
    let worst = 0
    for (let l = 0; l < L; l++) {
      const wrong = (this.wrong[l] as number) / total - (l === this.table.labels[i] ? 1 : 0)
      this.wrong[l] = wrong
      worst = Math.max(worst, Math.abs(wrong))
    }
    return worst
  }

  private learnMove(i: number, k: number) {
    const { forward, backward, fits } = this.sums
    const edge = (this.table.edges[i] as number) * L * L
    let sum = 0
    for (let a = 0; a < L; a++) {
      const came = forward[(k - 1) * L + a] as number
      for (let b = 0; b < L; b++) {
        const there = (fits[k * L + b] as number) * (backward[k * L + b] as number)
        sum += this.pair[a * L + b] = came * (this.steps[edge + a * L + b] as number) * there
      }
    }
    const gold = (this.table.labels[i - 1] as number) * L + (this.table.labels[i] as number)
    for (let m = 0; m < L * L; m++) this.pair[m] = (this.pair[m] as number) / sum - (m === gold ? 1 : 0)
    this.moves.stepRow(edge, this.pair, L * L)
  }
}

/** Emissions of tokens `from` to `to`, written from 0. */
export function scoreTokens(table: Table, from: number, to: number, w: Float32Array, emissions: Float32Array) {
  for (let i = from; i < to; i++) {
    let s0 = 0,
      s1 = 0,
      s2 = 0,
      s3 = 0,
      s4 = 0,
      s5 = 0,
      s6 = 0
    for (let at = table.starts[i] as number; at < (table.starts[i + 1] as number); at++) {
      const row = (table.ids[at] as number) * L
      s0 += w[row] as number
      s1 += w[row + 1] as number
      s2 += w[row + 2] as number
      s3 += w[row + 3] as number
      s4 += w[row + 4] as number
      s5 += w[row + 5] as number
      s6 += w[row + 6] as number
    }
    const out = (i - from) * L
    emissions[out] = s0
    emissions[out + 1] = s1
    emissions[out + 2] = s2
    emissions[out + 3] = s3
    emissions[out + 4] = s4
    emissions[out + 5] = s5
    emissions[out + 6] = s6
  }
}

/** Labels and, for each token, the probability of each label, for the articles asked for. */
export function labelWith(
  table: Table,
  field: Field,
  isIn: (article: number) => boolean,
  labels: Uint8Array,
  chances: Float32Array,
) {
  const steps = stepsOf(field.transitions)
  for (const [from, to, article] of table.blocks) {
    if (!isIn(article)) continue
    const n = to - from
    const emissions = new Float32Array(n * L)
    scoreTokens(table, from, to, field.weights, emissions)
    const chain: Chain = { emissions, edges: table.edges.subarray(from, to), transitions: field.transitions }
    decode(chain, 0, n, labels.subarray(from, to))
    const sums = newSums(n)
    sumOver(chain, steps, 0, n, sums)
    for (let i = 0; i < n; i++) {
      let total = 0
      for (let l = 0; l < L; l++) total += (sums.forward[i * L + l] as number) * (sums.backward[i * L + l] as number)
      for (let l = 0; l < L; l++) {
        chances[(from + i) * L + l] =
          ((sums.forward[i * L + l] as number) * (sums.backward[i * L + l] as number)) / total
      }
    }
  }
}
