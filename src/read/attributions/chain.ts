import { LABEL_COUNT as L, mayFollow } from './label.js'

/**
 * A linear chain over the tokens of one block: emissions say how well a label fits a token, transitions how well it
 * follows the label before. Transitions differ by the kind of token they lead to (`edges`).
 */
export interface Chain {
  /** `L` scores a token. */
  readonly emissions: Float32Array
  /** Kind of each token, an index into `transitions`. */
  readonly edges: Uint8Array
  /** For each kind of token `L` x `L` scores, the label before first; row 0 of a block's first token is its start. */
  readonly transitions: Float32Array
}

const NEVER = -1e9
const ALLOWED: Uint8Array = Uint8Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? 1 : 0))

// Scores and sums of all labels of a token are kept in variables, not in arrays, and written out label by label: twice as
// fast. Labels 0, 1, 3 and 5 may follow every other; 2, 4 and 6 only the two of their role.

/** Of a label that may follow every other: its column of a table begins at `e`, `p0` to `p6` are those of the labels before. */
type ToLabel<Scores> = (
  m: Scores,
  e: number,
  p0: number,
  p1: number,
  p2: number,
  p3: number,
  p4: number,
  p5: number,
  p6: number,
) => number

/** The best way to it. */
const bestTo: ToLabel<Float32Array> = (m, e, p0, p1, p2, p3, p4, p5, p6) =>
  Math.max(
    p0 + m[e]!,
    p1 + m[e + 7]!,
    p2 + m[e + 14]!,
    p3 + m[e + 21]!,
    p4 + m[e + 28]!,
    p5 + m[e + 35]!,
    p6 + m[e + 42]!,
  )

/** All ways to it. */
const sumTo: ToLabel<Float64Array> = (m, e, p0, p1, p2, p3, p4, p5, p6) =>
  p0 * m[e]! + p1 * m[e + 7]! + p2 * m[e + 14]! + p3 * m[e + 21]! + p4 * m[e + 28]! + p5 * m[e + 35]! + p6 * m[e + 42]!

/**
 * All ways from a label, whose row of `m` begins at `e`, to the token whose entries of `fits` and `after` begin at `at`.
 */
const sumFrom = (m: Float64Array, e: number, fits: Float64Array, after: Float64Array, at: number): number =>
  m[e]! * fits[at]! * after[at]! +
  m[e + 1]! * fits[at + 1]! * after[at + 1]! +
  m[e + 2]! * fits[at + 2]! * after[at + 2]! +
  m[e + 3]! * fits[at + 3]! * after[at + 3]! +
  m[e + 4]! * fits[at + 4]! * after[at + 4]! +
  m[e + 5]! * fits[at + 5]! * after[at + 5]! +
  m[e + 6]! * fits[at + 6]! * after[at + 6]!

/**
 * The best labels for tokens `from` to `to`, written to `labels`.
 *
 * Only how good the best way to each label is, is kept; which way that was is asked again on the way back, for the one
 * label of each token that is on it.
 */
export function decode({ emissions, edges, transitions: t }: Chain, from: number, to: number, labels: Uint8Array) {
  const n = to - from
  const best = new Float64Array(n * L)
  // Before the first token stands label 0.
  let [p0, p1, p2, p3, p4, p5, p6] = [0, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER]
  for (let i = 0; i < n; i++) {
    const e = edges[from + i]! * L * L
    const own = (from + i) * L
    const b0 = bestTo(t, e, p0, p1, p2, p3, p4, p5, p6) + emissions[own]!
    const b1 = bestTo(t, e + 1, p0, p1, p2, p3, p4, p5, p6) + emissions[own + 1]!
    const b2 = Math.max(p1 + t[e + 9]!, p2 + t[e + 16]!) + emissions[own + 2]!
    const b3 = bestTo(t, e + 3, p0, p1, p2, p3, p4, p5, p6) + emissions[own + 3]!
    const b4 = Math.max(p3 + t[e + 25]!, p4 + t[e + 32]!) + emissions[own + 4]!
    const b5 = bestTo(t, e + 5, p0, p1, p2, p3, p4, p5, p6) + emissions[own + 5]!
    const b6 = Math.max(p5 + t[e + 41]!, p6 + t[e + 48]!) + emissions[own + 6]!
    best[i * L] = p0 = b0
    best[i * L + 1] = p1 = b1
    best[i * L + 2] = p2 = b2
    best[i * L + 3] = p3 = b3
    best[i * L + 4] = p4 = b4
    best[i * L + 5] = p5 = b5
    best[i * L + 6] = p6 = b6
  }
  let label = 0
  for (let l = 1; l < L; l++) if (best[(n - 1) * L + l]! > best[(n - 1) * L + label]!) label = l
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = label
    if (i > 0) label = lastBefore(label, best, (i - 1) * L, t, edges[from + i]! * L * L)
  }
}

/** Label of the token before, on the best way to label `l`; `at`: where the best scores of that token begin. */
function lastBefore(l: number, best: Float64Array, at: number, transitions: Float32Array, edge: number): number {
  let last = -1
  let top = NEVER * 2
  for (let p = 0; p < L; p++) {
    if (ALLOWED[p * L + l] === 0) continue
    const score = best[at + p]! + transitions[edge + p * L + l]!
    if (score <= top) continue
    top = score
    last = p
  }
  return last
}

/** Forward and backward sums of a block, scaled to sum to one at each token, so that no length overflows. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the emissions, the largest of a token being one. */
  readonly fits: Float64Array
}

/** Fills `sums` for tokens `from` to `to`: entries 0 to `to - from`. `steps` are the transitions as exponentials. */
export function sumOver(
  { emissions, edges }: Chain,
  steps: Float64Array,
  from: number,
  to: number,
  { forward, backward, fits }: Sums,
) {
  const n = to - from
  for (let i = 0; i < n; i++) {
    let top = NEVER
    for (let l = 0; l < L; l++) top = Math.max(top, emissions[(from + i) * L + l]!)
    for (let l = 0; l < L; l++) fits[i * L + l] = Math.exp(emissions[(from + i) * L + l]! - top)
  }
  let [p0, p1, p2, p3, p4, p5, p6] = [1, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < n; i++) {
    const e = edges[from + i]! * L * L
    const at = i * L
    const f0 = sumTo(steps, e, p0, p1, p2, p3, p4, p5, p6) * fits[at]!
    const f1 = sumTo(steps, e + 1, p0, p1, p2, p3, p4, p5, p6) * fits[at + 1]!
    const f2 = (p1 * steps[e + 9]! + p2 * steps[e + 16]!) * fits[at + 2]!
    const f3 = sumTo(steps, e + 3, p0, p1, p2, p3, p4, p5, p6) * fits[at + 3]!
    const f4 = (p3 * steps[e + 25]! + p4 * steps[e + 32]!) * fits[at + 4]!
    const f5 = sumTo(steps, e + 5, p0, p1, p2, p3, p4, p5, p6) * fits[at + 5]!
    const f6 = (p5 * steps[e + 41]! + p6 * steps[e + 48]!) * fits[at + 6]!
    const total = f0 + f1 + f2 + f3 + f4 + f5 + f6
    forward[at] = p0 = f0 / total
    forward[at + 1] = p1 = f1 / total
    forward[at + 2] = p2 = f2 / total
    forward[at + 3] = p3 = f3 / total
    forward[at + 4] = p4 = f4 / total
    forward[at + 5] = p5 = f5 / total
    forward[at + 6] = p6 = f6 / total
  }
  backward.fill(1, (n - 1) * L, n * L)
  for (let i = n - 1; i > 0; i--) {
    const e = edges[from + i]! * L * L
    const at = i * L
    const b0 = sumFrom(steps, e, fits, backward, at)
    const b1 = sumFrom(steps, e + 7, fits, backward, at)
    const b2 = sumFrom(steps, e + 14, fits, backward, at)
    const b3 = sumFrom(steps, e + 21, fits, backward, at)
    const b4 = sumFrom(steps, e + 28, fits, backward, at)
    const b5 = sumFrom(steps, e + 35, fits, backward, at)
    const b6 = sumFrom(steps, e + 42, fits, backward, at)
    const total = b0 + b1 + b2 + b3 + b4 + b5 + b6
    backward[at - 7] = b0 / total
    backward[at - 6] = b1 / total
    backward[at - 5] = b2 / total
    backward[at - 4] = b3 / total
    backward[at - 3] = b4 / total
    backward[at - 2] = b5 / total
    backward[at - 1] = b6 / total
  }
}

/** Transitions as exponentials; 0 where one label may not follow the other. */
export const stepsOf = (transitions: Float32Array): Float64Array =>
  Float64Array.from(transitions, (score, i) => (ALLOWED[i % (L * L)] === 1 ? Math.exp(score) : 0))

export const newSums = (length: number): Sums => ({
  forward: new Float64Array(length * L),
  backward: new Float64Array(length * L),
  fits: new Float64Array(length * L),
})
