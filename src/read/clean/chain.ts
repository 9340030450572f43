/**
 * A linear chain over lines with two states, furniture and body: what a line's own features say, and that body lines
 * stand together. Weights come from `training/clean`.
 */
export interface Chain {
  /** What each feature adds in favour of "body". */
  readonly weights: Float32Array
  /** In favour of staying in a state, of entering the body, and of leaving it. */
  readonly stay: number
  readonly enter: number
  readonly leave: number
}

/** Sum of the weights of one line's features: above 0 speaks for body. */
export const sumOf = (weights: Float32Array, features: Int32Array): number => {
  let sum = 0
  for (const feature of features) sum += weights[feature]!
  return sum
}

/** Logarithm of e^a + e^b. */
export const logSum = (a: number, b: number): number => {
  const most = Math.max(a, b)
  return most + Math.log1p(Math.exp(-Math.abs(a - b)))
}

/** For every line the probability that it is body, given all lines: forward and backward sums, linear in the lines. */
export function bodyProbabilities(chain: Chain, features: readonly Int32Array[]): Float64Array {
  const count = features.length
  const emission = features.map((line) => sumOf(chain.weights, line))
  const forward = new Float64Array(2 * count)
  const backward = new Float64Array(2 * count)
  for (let at = 0; at < count; at++) {
    const [out, inside] = at === 0 ? [0, 0] : step(forward[2 * at - 2]!, forward[2 * at - 1]!, chain)
    forward[2 * at] = out
    forward[2 * at + 1] = inside + emission[at]!
  }
  for (let at = count - 2; at >= 0; at--) {
    const out = backward[2 * at + 2]!
    const inside = backward[2 * at + 3]! + emission[at + 1]!
    backward[2 * at] = logSum(out + chain.stay, inside + chain.enter)
    backward[2 * at + 1] = logSum(out + chain.leave, inside + chain.stay)
  }
  const probabilities = new Float64Array(count)
  for (let at = 0; at < count; at++) {
    const odds = forward[2 * at + 1]! + backward[2 * at + 1]! - forward[2 * at]! - backward[2 * at]!
    probabilities[at] = 1 / (1 + Math.exp(-odds))
  }
  return probabilities
}

/** One line further: from (furniture, body) so far to (furniture, body), the new line's own features aside. */
const step = (out: number, inside: number, { stay, enter, leave }: Chain): [number, number] => [
  logSum(out + stay, inside + leave),
  logSum(out + enter, inside + stay),
]
