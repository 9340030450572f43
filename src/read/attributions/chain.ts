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
/** Label before the first token of a block. */
const START = 0

const ALLOWED: Uint8Array = Uint8Array.from({ length: L * L }, (_, i) => (mayFollow(Math.floor(i / L), i % L) ? 1 : 0))

/** The best labels for tokens `from` to `to`, written to `labels`. */
export function decode({ emissions, edges, transitions }: Chain, from: number, to: number, labels: Uint8Array) {
  const n = to - from
  const back = new Uint8Array(n * L)
  let before = new Float64Array(L).fill(NEVER)
  let now = new Float64Array(L)
  before[START] = 0
  for (let i = 0; i < n; i++) {
    const edge = (edges[from + i] as number) * L * L
    for (let label = 0; label < L; label++) {
      let best = NEVER * 2
      let last = 0
      for (let previous = 0; previous < L; previous++) {
        if (ALLOWED[previous * L + label] === 0) continue
        const score = (before[previous] as number) + (transitions[edge + previous * L + label] as number)
        if (score > best) {
          best = score
          last = previous
        }
      }
      back[i * L + label] = last
      now[label] = best + (emissions[(from + i) * L + label] as number)
    }
    ;[before, now] = [now, before]
  }
  let label = 0
  for (let l = 1; l < L; l++) if ((before[l] as number) > (before[label] as number)) label = l
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = label
    label = back[i * L + label] as number
  }
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
  chain: Chain,
  steps: Float64Array,
  from: number,
  to: number,
  { forward, backward, fits }: Sums,
) {
  const n = to - from
  const { emissions, edges } = chain
  for (let i = 0; i < n; i++) {
    let top = NEVER
    for (let l = 0; l < L; l++) top = Math.max(top, emissions[(from + i) * L + l] as number)
    for (let l = 0; l < L; l++) fits[i * L + l] = Math.exp((emissions[(from + i) * L + l] as number) - top)
    const edge = (edges[from + i] as number) * L * L
    let total = 0
    for (let l = 0; l < L; l++) {
      let sum = 0
      if (i === 0) sum = ALLOWED[START * L + l] ? (steps[edge + START * L + l] as number) : 0
      else for (let p = 0; p < L; p++) sum += (forward[(i - 1) * L + p] as number) * (steps[edge + p * L + l] as number)
      total += forward[i * L + l] = sum * (fits[i * L + l] as number)
    }
    for (let l = 0; l < L; l++) forward[i * L + l] = (forward[i * L + l] as number) / total
  }
  for (let l = 0; l < L; l++) backward[(n - 1) * L + l] = 1
  for (let i = n - 2; i >= 0; i--) {
    const edge = (edges[from + i + 1] as number) * L * L
    let total = 0
    for (let p = 0; p < L; p++) {
      let sum = 0
      for (let l = 0; l < L; l++) {
        sum +=
          (steps[edge + p * L + l] as number) *
          (fits[(i + 1) * L + l] as number) *
          (backward[(i + 1) * L + l] as number)
      }
      total += backward[i * L + p] = sum
    }
    for (let p = 0; p < L; p++) backward[i * L + p] = (backward[i * L + p] as number) / total
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
