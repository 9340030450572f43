/** Fits the small net and the weights of whole texts. Same examples in the same order: same numbers. */
import type { Net } from '../../dist/read/wording/net.js'

const rounded = (value: number): number => Number(value.toPrecision(5))

/** Numbers that look random and are the same in every run. */
function stream(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function spread(rows: readonly ArrayLike<number>[], size: number): { mean: number[]; deviation: number[] } {
  const mean = Array.from({ length: size }, () => 0)
  const deviation = Array.from({ length: size }, () => 0)
  for (const row of rows) for (let j = 0; j < size; j++) mean[j]! += row[j]! / rows.length
  for (const row of rows) for (let j = 0; j < size; j++) deviation[j]! += (row[j]! - mean[j]!) ** 2 / rows.length
  return { mean: mean.map(rounded), deviation: deviation.map((square) => rounded(Math.sqrt(square) || 1)) }
}

const BATCH = 128
const EPOCHS = 6
const RATE = 0.004
const DECAY = 1e-5

/** Weights of all parts of the net in one array, changed by Adam (Kingma and Ba 2015). */
class Weights {
  readonly values: Float64Array
  readonly slopes: Float64Array
  readonly #first: Float64Array
  readonly #second: Float64Array
  #step = 0

  constructor(values: Float64Array) {
    this.values = values
    this.slopes = new Float64Array(values.length)
    this.#first = new Float64Array(values.length)
    this.#second = new Float64Array(values.length)
  }

  move(rate: number): void {
    this.#step++
    const [one, two] = [1 - 0.9 ** this.#step, 1 - 0.999 ** this.#step]
    for (let i = 0; i < this.values.length; i++) {
      const slope = this.slopes[i]! / BATCH + DECAY * this.values[i]!
      this.#first[i] = 0.9 * this.#first[i]! + 0.1 * slope
      this.#second[i] = 0.999 * this.#second[i]! + 0.001 * slope * slope
      this.values[i]! -= (rate * (this.#first[i]! / one)) / (Math.sqrt(this.#second[i]! / two) + 1e-8)
    }
    this.slopes.fill(0)
  }
}

/** Learns which rows are of kind 1. `units`: width of the net. */
export function fitNet(rows: readonly Float32Array[], kinds: Uint8Array, units: number): Net {
  const size = rows[0]!.length
  const { mean, deviation } = spread(rows, size)
  const next = stream(1)
  // Layout: weights of the units, their thresholds, what they add, the net's threshold.
  const [thresholds, adds, last] = [units * size, units * size + units, units * size + 2 * units]
  const start = new Float64Array(last + 1)
  for (let i = 0; i < thresholds; i++) start[i] = ((next() - 0.5) * 3.4) / Math.sqrt(size)
  for (let i = adds; i < last; i++) start[i] = ((next() - 0.5) * 2) / Math.sqrt(units)
  const weights = new Weights(start)
  const { values, slopes } = weights
  const order = Uint32Array.from(rows, (_, i) => i)
  const [even, sums] = [new Float64Array(size), new Float64Array(units)]
  const learn = (row: Float32Array, kind: number) => {
    for (let j = 0; j < size; j++) even[j] = (row[j]! - mean[j]!) / deviation[j]!
    let odds = values[last]!
    for (let unit = 0; unit < units; unit++) {
      let sum = values[thresholds + unit]!
      for (let j = 0; j < size; j++) sum += values[unit * size + j]! * even[j]!
      sums[unit] = sum
      if (sum > 0) odds += sum * values[adds + unit]!
    }
    const off = 1 / (1 + Math.exp(-odds)) - kind
    slopes[last]! += off
    for (let unit = 0; unit < units; unit++) {
      if (sums[unit]! <= 0) continue
      slopes[adds + unit]! += off * sums[unit]!
      const share = off * values[adds + unit]!
      slopes[thresholds + unit]! += share
      for (let j = 0; j < size; j++) slopes[unit * size + j]! += share * even[j]!
    }
  }
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (let from = 0; from + BATCH <= order.length; from += BATCH) {
      for (let i = from; i < from + BATCH; i++) learn(rows[order[i]!]!, kinds[order[i]!]!)
      weights.move(RATE * (1 - epoch / EPOCHS))
    }
  }
  // What made the measures comparable goes into the weights: reading then has none of it to do.
  for (let unit = 0; unit < units; unit++) {
    for (let j = 0; j < size; j++) {
      values[unit * size + j]! /= deviation[j]!
      values[thresholds + unit]! -= values[unit * size + j]! * mean[j]!
    }
  }
  const part = (from: number, to: number) => Array.from(values.slice(from, to), rounded)
  return {
    units: part(0, thresholds),
    thresholds: part(thresholds, adds),
    adds: part(adds, last),
    threshold: rounded(values[last]!),
  }
}

/** Log odds of kind 1 among all. */
export function baseOf(kinds: Uint8Array): number {
  const ones = kinds.reduce((sum, kind) => sum + kind, 0)
  return rounded(Math.log(ones / (kinds.length - ones)))
}

/** One text: its shares, how sure its length makes it, its kind and what it counts. */
export interface Example {
  readonly shares: Float64Array
  readonly scale: number
  readonly kind: 0 | 1
  readonly counts: number
}

export interface Linear {
  readonly mean: readonly number[]
  readonly deviation: readonly number[]
  readonly weights: readonly number[]
  readonly threshold: number
}

const STEPS = 1_500

/** Logistic regression on shares, by descent with momentum. */
export function fitLinear(examples: readonly Example[], decay = 3e-4): Linear {
  const size = examples[0]!.shares.length
  const { mean, deviation } = spread(
    examples.map(({ shares }) => shares),
    size,
  )
  const rows = examples.map(({ shares }) =>
    Float64Array.from({ length: size + 1 }, (_, j) => (j === size ? 1 : (shares[j]! - mean[j]!) / deviation[j]!)),
  )
  const all = examples.reduce((sum, { counts }) => sum + counts, 0)
  const [weights, speed, slope] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)]
  for (let step = 0; step < STEPS; step++) {
    slope.fill(0)
    for (const [i, { scale, kind, counts }] of examples.entries()) {
      let odds = 0
      for (let j = 0; j <= size; j++) odds += weights[j]! * rows[i]![j]!
      const off = (counts * scale * (1 / (1 + Math.exp(-odds * scale)) - kind)) / all
      for (let j = 0; j <= size; j++) slope[j]! += off * rows[i]![j]!
    }
    for (let j = 0; j <= size; j++) {
      speed[j] = 0.9 * speed[j]! + slope[j]! + decay * weights[j]!
      weights[j]! -= 0.3 * speed[j]!
    }
  }
  return {
    mean,
    deviation,
    weights: Array.from(weights.slice(0, size), rounded),
    threshold: rounded(weights[size]!),
  }
}
