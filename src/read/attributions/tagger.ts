import { decode, newSums, stepsOf, sumOver, type Chain, type Sums } from './chain.js'
import type { Clues } from './clues.js'
import { edgeOf } from './edges.js'
import { firstLook, FIRST_LOOK } from './features.js'
import { LABEL_COUNT as L } from './label.js'
import { seenOf, secondLook, SECOND_LOOK } from './second-look.js'
import { scoreToken, type FieldWeights } from './weights.js'

/** Labels of all tokens, and the probability of each label for each. */
export interface Tagged {
  readonly labels: Uint8Array
  readonly chances: Float32Array
}

/** A block longer than this is decoded in pieces: memory stays bounded, and no statement is as long. */
const LONGEST_BLOCK = 4_000

type Look = (c: Clues, i: number, from: number, to: number, out: Int32Array, at: number) => number

/** Labels every token: once by what stands around it, once more with what the first look found around it. */
export function tag(clues: Clues, first: FieldWeights, second: FieldWeights): Tagged {
  const seen = look(clues, first, firstLook, FIRST_LOOK)
  const before = seenOf(clues, seen.labels, seen.chances)
  return look(clues, second, (c, i, from, to, out, at) => secondLook(c, before, i, from, to, out, at), SECOND_LOOK)
}

function look(clues: Clues, weights: FieldWeights, features: Look, most: number): Tagged {
  const n = clues.length
  const labels = new Uint8Array(n)
  const chances = new Float32Array(n * L)
  const emissions = new Float32Array(n * L)
  const edges = new Uint8Array(n)
  const out = new Int32Array(most)
  const chain: Chain = { emissions, edges, transitions: weights.transitions }
  const steps = stepsOf(weights.transitions)
  const blocks = blocksOf(clues)
  const sums = newSums(blocks.reduce((most, [from, to]) => Math.max(most, to - from), 0))
  for (const [from, to] of blocks) {
    for (let i = from; i < to; i++) {
      edges[i] = edgeOf(clues, i)
      scoreToken(weights, out, features(clues, i, from, to, out, 0), emissions, i * L)
    }
    decode(chain, from, to, labels)
    sumOver(chain, steps, from, to, sums)
    readChances(sums, from, to, chances)
  }
  return { labels, chances }
}

function readChances({ forward, backward }: Sums, from: number, to: number, chances: Float32Array) {
  for (let i = 0; i < to - from; i++) {
    let total = 0
    for (let l = 0; l < L; l++) total += (forward[i * L + l] as number) * (backward[i * L + l] as number)
    for (let l = 0; l < L; l++) {
      chances[(from + i) * L + l] = ((forward[i * L + l] as number) * (backward[i * L + l] as number)) / total
    }
  }
}

/** Runs of tokens that are decoded as one. */
export function blocksOf({ block, length }: Clues): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let from = 0; from < length;) {
    let to = from + 1
    while (to < length && block[to] === block[from] && to - from < LONGEST_BLOCK) to++
    found.push([from, to])
    from = to
  }
  return found
}
