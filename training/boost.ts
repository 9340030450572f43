/**
 * Fits boosted decision trees for two classes: histograms of at most 64 bins, trees grown leaf by leaf where most is
 * won, second-order steps. The same trees in every run: samples are drawn by a linear congruential walk.
 */
import type { StoredTrees } from '../dist/models/trees.js'

export interface Rows {
  readonly width: number
  readonly count: number
  /** Row by row. */
  readonly values: Float32Array
  /** 1 or 0. */
  readonly classes: Uint8Array
  readonly weights: Float32Array
}

export interface Plan {
  readonly trees: number
  readonly leaves: number
  readonly rate: number
  /** Rows a leaf must hold. */
  readonly fewest: number
  /** Pulls the value of a leaf towards 0. */
  readonly shrink: number
  /** Share of the rows, and of the figures, that each tree sees. */
  readonly rows: number
  readonly figures: number
}

const BINS = 64

interface Binned {
  /** Figure by figure: the bin of every row. */
  readonly bins: Uint8Array
  /** Upper limit of every bin but the last. */
  readonly limits: readonly (readonly number[])[]
}

export function boost(rows: Rows, plan: Plan): StoredTrees {
  const binned = binnedOf(rows)
  const draw = walk()
  const scores = new Float64Array(rows.count)
  const slopes = new Float64Array(rows.count)
  const bends = new Float64Array(rows.count)
  const trees: number[][] = []
  for (let tree = 0; tree < plan.trees; tree++) {
    for (let row = 0; row < rows.count; row++) {
      const chance = 1 / (1 + Math.exp(-scores[row]!))
      slopes[row] = rows.weights[row]! * (chance - rows.classes[row]!)
      bends[row] = rows.weights[row]! * chance * (1 - chance)
    }
    const sample: number[] = []
    for (let row = 0; row < rows.count; row++) if (draw() < plan.rows) sample.push(row)
    const figures = Array.from({ length: rows.width }, (_, at) => at).filter(() => draw() < plan.figures)
    if (figures.length === 0) continue
    const root = grow(binned, rows.count, Int32Array.from(sample), figures, slopes, bends, plan)
    const stored: number[] = []
    store(root, binned, stored)
    trees.push(stored)
    addScores(root, binned.bins, rows.count, scores)
  }
  return trees
}

/** Numbers from 0 to 1, the same in every run. */
function walk(): () => number {
  let state = 12_345
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Rows that the limits of bins are taken from. */
const LOOKED_AT = 20_000

function binnedOf({ width, count, values }: Rows): Binned {
  const bins = new Uint8Array(width * count)
  const limits: number[][] = []
  const step = Math.max(1, Math.floor(count / LOOKED_AT))
  for (let figure = 0; figure < width; figure++) {
    const seen: number[] = []
    for (let row = 0; row < count; row += step) seen.push(values[row * width + figure]!)
    const own = limitsOf(Float32Array.from(seen).sort())
    limits.push(own)
    const exact = Float32Array.from(own)
    for (let row = 0; row < count; row++) bins[figure * count + row] = binOf(exact, values[row * width + figure]!)
  }
  return { bins, limits }
}

/** Limits between the distinct values, or, of many, about as many rows to each side of every limit. */
function limitsOf(sorted: Float32Array): number[] {
  const limits: number[] = []
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1])
  const from = distinct.length <= BINS ? distinct : quantiles(sorted)
  for (let at = 1; at < from.length; at++) limits.push(rounded((from[at - 1]! + from[at]!) / 2, from[at - 1]!))
  return [...new Set(limits)].sort((a, b) => a - b)
}

function quantiles(sorted: Float32Array): Float32Array {
  const picked = Array.from({ length: BINS }, (_, at) => sorted[Math.floor((at * (sorted.length - 1)) / (BINS - 1))]!)
  return Float32Array.from(picked.filter((value, at) => at === 0 || value !== picked[at - 1]))
}

/** Few digits, so that the file is small; never below the value that must stay on the left. */
function rounded(limit: number, least: number): number {
  const short = Number(limit.toPrecision(4))
  return Math.fround(short) >= least ? short : Math.fround(limit)
}

function binOf(limits: Float32Array, value: number): number {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= limits[middle]!) high = middle
    else low = middle + 1
  }
  return low
}

interface Node {
  rows: Int32Array
  slope: number
  bend: number
  sums: Float64Array
  split: Split | undefined
  left?: Node
  right?: Node
  value: number
}

interface Split {
  readonly gain: number
  readonly figure: number
  readonly bin: number
}

function grow(
  { bins }: Binned,
  count: number,
  sample: Int32Array,
  figures: readonly number[],
  slopes: Float64Array,
  bends: Float64Array,
  plan: Plan,
): Node {
  const sumsOf = (rows: Int32Array): Float64Array => {
    const sums = new Float64Array(figures.length * BINS * 3)
    for (const [number, figure] of figures.entries()) {
      const [first, base] = [number * BINS * 3, figure * count]
      for (let at = 0; at < rows.length; at++) {
        const row = rows[at]!
        const place = first + 3 * bins[base + row]!
        sums[place]! += slopes[row]!
        sums[place + 1]! += bends[row]!
        sums[place + 2]! += 1
      }
    }
    return sums
  }
  const nodeOf = (rows: Int32Array, sums: Float64Array): Node => {
    let [slope, bend] = [0, 0]
    for (let at = 0; at < rows.length; at++) {
      slope += slopes[rows[at]!]!
      bend += bends[rows[at]!]!
    }
    const node: Node = { rows, slope, bend, sums, split: undefined, value: 0 }
    node.value = Number(((-plan.rate * slope) / (bend + plan.shrink)).toFixed(4))
    node.split = bestSplit(node, figures, plan)
    return node
  }
  const root = nodeOf(sample, sumsOf(sample))
  const leaves = [root]
  while (leaves.length < plan.leaves) {
    let best = -1
    for (const [at, { split }] of leaves.entries())
      if (split && (best < 0 || split.gain > leaves[best]!.split!.gain)) best = at
    if (best < 0) break
    const node = leaves[best]!
    const { figure, bin } = node.split!
    const base = figure * count
    const left = node.rows.filter((row) => bins[base + row]! <= bin)
    const right = node.rows.filter((row) => bins[base + row]! > bin)
    const [fewer, more] = left.length < right.length ? [left, right] : [right, left]
    const own = sumsOf(fewer)
    const rest = node.sums
    for (let at = 0; at < rest.length; at++) rest[at]! -= own[at]!
    node.left = nodeOf(left, fewer === left ? own : rest)
    node.right = nodeOf(right, more === right ? rest : own)
    node.rows = new Int32Array(0)
    node.sums = new Float64Array(0)
    leaves.splice(best, 1, node.left, node.right)
  }
  for (const leaf of leaves) leaf.sums = new Float64Array(0)
  return root
}

function bestSplit(node: Node, figures: readonly number[], { fewest, shrink }: Plan): Split | undefined {
  const { sums, slope, bend, rows } = node
  const whole = (slope * slope) / (bend + shrink)
  let best: Split | undefined
  for (const [number, figure] of figures.entries()) {
    let [leftSlope, leftBend, leftRows] = [0, 0, 0]
    for (let bin = 0; bin < BINS - 1; bin++) {
      const place = (number * BINS + bin) * 3
      leftSlope += sums[place]!
      leftBend += sums[place + 1]!
      leftRows += sums[place + 2]!
      if (leftRows < fewest || sums[place + 2] === 0) continue
      if (rows.length - leftRows < fewest) break
      const gain =
        (leftSlope * leftSlope) / (leftBend + shrink) + (slope - leftSlope) ** 2 / (bend - leftBend + shrink) - whole
      if (gain > (best?.gain ?? 1e-6)) best = { gain, figure, bin }
    }
  }
  return best
}

function store(root: Node, { limits }: Binned, stored: number[]): void {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!node.left || !node.right) {
      stored.push(-1, node.value)
      continue
    }
    const { figure, bin } = node.split!
    stored.push(figure, limits[figure]![bin]!)
    waiting.push(node.right, node.left)
  }
}

/** Rows that a tree was not grown from take its value too. */
function addScores(root: Node, bins: Uint8Array, count: number, scores: Float64Array): void {
  for (let row = 0; row < count; row++) {
    let node = root
    while (node.left && node.right)
      node = bins[node.split!.figure * count + row]! <= node.split!.bin ? node.left : node.right
    scores[row]! += node.value
  }
}
