import { decode, newSums, stepsOf, sumOver, type Chain, type Sums } from './chain.js'
import type { Clues } from './clues.js'
import { edgeOf } from './edges.js'
import { FIRST_ID, firstLook } from './features.js'
import { LABEL_COUNT as L } from './label.js'
import { labelLikeliest } from './likeliest.js'
import { newSeen, SECOND_ID, seeBlock, secondLook, type Seen } from './second-look.js'
import type { TaggerWeights } from './model.js'
import { weigh } from './weights.js'

/** Labels of all tokens, and the probability of each label for each. */
export interface Tagged {
  readonly labels: Uint8Array
  readonly chances: Float32Array
}

/** A block longer than this is decoded in pieces: memory stays bounded, and no statement is as long. */
const LONGEST_BLOCK = 2_000

/** Labels every token: once by what stands around it, once more with what the first look found around it. */
export function tag(c: Clues, weights: TaggerWeights): Tagged {
  const desk = newDesk(c)
  for (const block of desk.blocks) {
    lookFirst(c, weights, block, desk)
    if (!isQuiet(desk, block)) lookAgain(c, weights, block, desk)
  }
  return { labels: desk.labels, chances: desk.chances }
}

/** Labels a block by what stands around each token, and weighs that for the second look too. */
export function lookFirst(c: Clues, { plain, transitions }: TaggerWeights, [from, to]: Block, desk: Desk) {
  const { emissions } = desk
  for (let i = from; i < to; i++) {
    // What is seen at the first look is weighed for both at once: finding its row costs more than adding it up.
    weigh(plain, 0, firstLook(c, i, from, to, plain.features, 0), FIRST_ID, emissions, i * L)
  }
  label(emissions[0], transitions[0], from, to, desk)
}

function lookAgain(c: Clues, { found, transitions }: TaggerWeights, [from, to]: Block, desk: Desk) {
  const { emissions, seen } = desk
  seeBlock(c, desk.labels, desk.chances, from, to, seen)
  const later = [emissions[1]]
  for (let i = from; i < to; i++) {
    weigh(found, 0, secondLook(c, seen, i, from, to, found.features, 0), SECOND_ID, later, i * L)
  }
  const chain = label(emissions[1], transitions[1], from, to, desk)
  labelLikeliest(chain, stepsFor(transitions[1]), from, to, desk.sums, desk.chances, desk.labels)
}

const known = new WeakMap<Float32Array, Float64Array>()

/** Transitions as exponentials, reckoned once a model. */
function stepsFor(transitions: Float32Array): Float64Array {
  const steps = known.get(transitions) ?? stepsOf(transitions)
  known.set(transitions, steps)
  return steps
}

/**
 * Surer than this that no word of a block belongs to a statement, the first look is enough. Between .8 and .97 no score
 * moved by more than .1 (PolNeAR dev); below, statements are lost.
 */
const QUIET = 0.8

function isQuiet({ chances }: Desk, [from, to]: Block): boolean {
  for (let i = from; i < to; i++) if ((chances[i * L] as number) < QUIET) return false
  return true
}

/** What is written while labelling: sums of one block, the rest for all tokens. */
export interface Desk {
  readonly blocks: readonly Block[]
  /** Of the first look and of the second. */
  readonly emissions: readonly [Float32Array, Float32Array]
  readonly edges: Uint8Array
  readonly sums: Sums
  readonly seen: Seen
  readonly labels: Uint8Array
  readonly chances: Float32Array
}

export function newDesk(c: Clues): Desk {
  const blocks = blocksOf(c)
  const longest = blocks.reduce((most, [from, to]) => Math.max(most, to - from), 0)
  return {
    blocks,
    emissions: [new Float32Array(c.length * L), new Float32Array(c.length * L)],
    edges: Uint8Array.from({ length: c.length }, (_, i) => edgeOf(c, i)),
    sums: newSums(longest),
    seen: newSeen(c),
    labels: new Uint8Array(c.length),
    chances: new Float32Array(c.length * L),
  }
}

function label(emissions: Float32Array, transitions: Float32Array, from: number, to: number, desk: Desk): Chain {
  const { edges, labels, sums } = desk
  const chain: Chain = { emissions, edges, transitions }
  decode(chain, from, to, labels)
  sumOver(chain, stepsFor(transitions), from, to, sums)
  readChances(sums, from, to, desk.chances)
  return chain
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

/** Tokens `from` (inclusive) to `to` (exclusive). */
export type Block = readonly [from: number, to: number]

/** Runs of tokens that are decoded as one. */
export function blocksOf({ block, length }: Clues): Block[] {
  const found: Block[] = []
  for (let from = 0; from < length;) {
    let to = from + 1
    while (to < length && block[to] === block[from] && to - from < LONGEST_BLOCK) to++
    found.push([from, to])
    from = to
  }
  return found
}
