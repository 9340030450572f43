import { decode, newSums, stepsOf, sumOver, type Chain, type Sums } from './chain.js'
import type { Clues } from './clues.js'
import { edgeOf } from './edges.js'
import { firstLook, FIRST_LOOK } from './features.js'
import { LABEL_COUNT as L } from './label.js'
import { newSeen, seeBlock, secondLook, SECOND_LOOK } from './second-look.js'
import { scoreToken, type FieldWeights } from './weights.js'

/** Labels of all tokens, and the probability of each label for each. */
export interface Tagged {
  readonly labels: Uint8Array
  readonly chances: Float32Array
}

/** A block longer than this is decoded in pieces: memory stays bounded, and no statement is as long. */
const LONGEST_BLOCK = 2_000

/** Labels every token: once by what stands around it, once more with what the first look found around it. */
export function tag(c: Clues, first: FieldWeights, second: FieldWeights): Tagged {
  const blocks = blocksOf(c)
  const desk = newDesk(c, blocks)
  const looks = [first, second].map((weights) => ({ weights, steps: stepsFor(weights) })) as [Look, Look]
  const seen = newSeen(c.length)
  for (const [from, to] of blocks) {
    const { features, ends } = desk
    for (let i = from; i < to; i++) ends[i - from] = firstLook(c, i, from, to, features, (i - from) * WIDTH)
    label(looks[0], from, to, desk)
    if (isQuiet(desk, from, to)) continue
    seeBlock(c, desk.labels, desk.chances, from, to, seen)
    for (let i = from; i < to; i++)
      ends[i - from] = secondLook(c, seen, i, from, to, features, ends[i - from] as number)
    label(looks[1], from, to, desk)
  }
  return { labels: desk.labels, chances: desk.chances }
}

const known = new WeakMap<FieldWeights, Float64Array>()

/** Transitions as exponentials, reckoned once a model. */
function stepsFor(weights: FieldWeights): Float64Array {
  const steps = known.get(weights) ?? stepsOf(weights.transitions)
  known.set(weights, steps)
  return steps
}

/**
 * Surer than this that no word of a block belongs to a statement, the first look is enough. Between .8 and .97 no score
 * moved by more than .1 (PolNeAR dev); below, statements are lost.
 */
const QUIET = 0.8

function isQuiet({ chances }: Desk, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((chances[i * L] as number) < QUIET) return false
  return true
}

/** Features kept for each token of a block. */
const WIDTH = FIRST_LOOK + SECOND_LOOK

interface Look {
  readonly weights: FieldWeights
  readonly steps: Float64Array
}

/** What is written while labelling: features of one block, the rest for all tokens. */
interface Desk {
  readonly features: Int32Array
  /** Where the features of each token of the block end. */
  readonly ends: Int32Array
  readonly emissions: Float32Array
  readonly edges: Uint8Array
  readonly sums: Sums
  readonly labels: Uint8Array
  readonly chances: Float32Array
}

function newDesk(c: Clues, blocks: readonly (readonly [number, number])[]): Desk {
  const longest = blocks.reduce((most, [from, to]) => Math.max(most, to - from), 0)
  return {
    features: new Int32Array(longest * WIDTH),
    ends: new Int32Array(longest),
    emissions: new Float32Array(c.length * L),
    edges: Uint8Array.from({ length: c.length }, (_, i) => edgeOf(c, i)),
    sums: newSums(longest),
    labels: new Uint8Array(c.length),
    chances: new Float32Array(c.length * L),
  }
}

function label({ weights, steps }: Look, from: number, to: number, desk: Desk) {
  const { features, ends, emissions, edges, labels, sums } = desk
  for (let i = from; i < to; i++)
    scoreToken(weights, features, (i - from) * WIDTH, ends[i - from] as number, emissions, i * L)
  const chain: Chain = { emissions, edges, transitions: weights.transitions }
  decode(chain, from, to, labels)
  sumOver(chain, steps, from, to, sums)
  readChances(sums, from, to, desk.chances)
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
