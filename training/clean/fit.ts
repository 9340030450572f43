/** Fits a linear chain by maximum likelihood: Adagrad, one document at a time, in a fixed order. */
import { logSum, sumOf } from '../../dist/read/clean/chain.js'
import { PLACES } from '../../dist/read/clean/features.js'
import type { Example } from './examples.ts'
import type { Mark } from './marks.ts'

export interface Fitted {
  readonly weights: Float32Array
  stay: number
  enter: number
  leave: number
}

const RATE = 0.05
/** Pulls every weight towards 0 a little each time it is used. */
const SHRINK = 2e-4
/** A feature seen in fewer documents is not learnt: it would say more of them than of documents to come. */
const FEWEST = 3
const NEVER = -1e9

export function fit(examples: readonly Example[], rounds: number): Fitted {
  const model: Fitted = { weights: new Float32Array(PLACES), stay: 0, enter: 0, leave: 0 }
  const squares = new Float64Array(PLACES).fill(1e-2)
  const crossSquares = [1, 1, 1]
  const known = supported(examples)
  for (let round = 0; round < rounds; round++) {
    for (const at of shuffled(examples.length, round)) {
      const { features, marks } = examples[at]!
      const shown = features.map((line) => line.filter((feature) => known[feature]! >= FEWEST))
      learn(model, squares, crossSquares, shown, marks)
    }
  }
  return model
}

/** In how many documents each feature is seen. */
function supported(examples: readonly Example[]): Uint16Array {
  const counts = new Uint16Array(PLACES)
  for (const { features } of examples)
    for (const feature of new Set(features.flatMap((line) => [...line]))) counts[feature]!++
  return counts
}

/** The same order in every run: a linear congruential walk. */
function shuffled(count: number, round: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at)
  let state = 12_345 + round
  for (let at = count - 1; at > 0; at--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    const other = (state >>> 4) % (at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  return order
}

function learn(
  model: Fitted,
  squares: Float64Array,
  crossSquares: number[],
  features: readonly Int32Array[],
  marks: readonly Mark[],
): void {
  const emission = features.map((line) => sumOf(model.weights, line))
  const free = expected(model, emission, undefined)
  const held = expected(model, emission, marks)
  for (const [at, line] of features.entries()) {
    const pull = held.body[at]! - free.body[at]!
    if (Math.abs(pull) < 1e-4) continue
    for (const feature of line) {
      const slope = pull - SHRINK * model.weights[feature]!
      squares[feature]! += slope * slope
      model.weights[feature]! += (RATE * slope) / Math.sqrt(squares[feature]!)
    }
  }
  for (const [at, name] of (['stay', 'enter', 'leave'] as const).entries()) {
    const slope = held[name] - free[name]
    crossSquares[at]! += slope * slope
    model[name] += (RATE * slope) / Math.sqrt(crossSquares[at]!)
  }
}

interface Expected {
  readonly body: Float64Array
  readonly stay: number
  readonly enter: number
  readonly leave: number
}

/** How often each state and step is expected; with `marks`, among the paths that agree with them. */
function expected(model: Fitted, emission: readonly number[], marks: readonly Mark[] | undefined): Expected {
  const count = emission.length
  const out = (at: number): number => (marks?.[at] === 1 ? NEVER : 0)
  const into = (at: number): number => (marks?.[at] === 0 ? NEVER : emission[at]!)
  const { stay, enter, leave } = model
  const f0 = new Float64Array(count)
  const f1 = new Float64Array(count)
  const b0 = new Float64Array(count)
  const b1 = new Float64Array(count)
  f0[0] = out(0)
  f1[0] = into(0)
  for (let at = 1; at < count; at++) {
    f0[at] = logSum(f0[at - 1]! + stay, f1[at - 1]! + leave) + out(at)
    f1[at] = logSum(f0[at - 1]! + enter, f1[at - 1]! + stay) + into(at)
  }
  for (let at = count - 2; at >= 0; at--) {
    b0[at] = logSum(b0[at + 1]! + out(at + 1) + stay, b1[at + 1]! + into(at + 1) + enter)
    b1[at] = logSum(b0[at + 1]! + out(at + 1) + leave, b1[at + 1]! + into(at + 1) + stay)
  }
  const all = logSum(f0[count - 1]!, f1[count - 1]!)
  const body = new Float64Array(count)
  let [stays, enters, leaves] = [0, 0, 0]
  for (let at = 0; at < count; at++) {
    body[at] = Math.exp(f1[at]! + b1[at]! - all)
    if (at === 0) continue
    stays +=
      Math.exp(f0[at - 1]! + stay + out(at) + b0[at]! - all) + Math.exp(f1[at - 1]! + stay + into(at) + b1[at]! - all)
    enters += Math.exp(f0[at - 1]! + enter + into(at) + b1[at]! - all)
    leaves += Math.exp(f1[at - 1]! + leave + out(at) + b0[at]! - all)
  }
  return { body, stay: stays, enter: enters, leave: leaves }
}
