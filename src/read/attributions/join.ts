import type { Clues } from './clues.js'
import { FARTHEST, PAIR_FEATURES, pairFeatures, REACH, type Scene } from './pairing.js'
import type { Part } from './label.js'

/** Parts that make one attribution, as indices into the parts of their block. */
export interface Joined {
  readonly cue: number | null
  readonly sources: readonly number[]
  readonly contents: readonly number[]
}

/** Weights of the features of pairs: feature `f` has weight `weights[f & (weights.length - 1)]`. */
export type PairWeights = Float32Array

const NONE = -1

/** Joins the sources, cues and contents of one block. Each part goes to the cue that fits it best, or to none. */
export function joinBlock(scene: Scene, weights: PairWeights): Joined[] {
  const { parts } = scene
  const byCue = new Map<number, { sources: number[]; contents: number[] }>()
  const alone: Joined[] = []
  for (const [i, { role }] of parts.entries()) if (role === 'cue') byCue.set(i, { sources: [], contents: [] })
  for (const [k, { role }] of parts.entries()) {
    if (role !== 'content') continue
    const cue = bestOf(scene, k, cuesNear(parts, k), weights)
    if (cue === NONE) alone.push({ cue: null, sources: [], contents: [k] })
    else byCue.get(cue)?.contents.push(k)
  }
  for (const [cue, own] of byCue) {
    const source = bestSource(scene, cue, weights)
    if (source !== NONE) own.sources.push(source)
  }
  const joined = [...byCue].map(([cue, { sources, contents }]) => ({ cue, sources, contents }))
  return [...joined, ...alone]
}

/** Cues that a content may belong to: the nearest `REACH` on each side, and none at all. */
export function cuesNear(parts: readonly Part[], k: number): number[] {
  return [NONE, ...near(parts, k, 'cue')]
}

/** Sources that a cue may have: the nearest on each side, and none. */
export function sourcesNear(parts: readonly Part[], cue: number): number[] {
  return [NONE, ...near(parts, cue, 'source')]
}

function near(parts: readonly Part[], from: number, role: Part['role']): number[] {
  const found: number[] = []
  for (const way of [-1, 1]) {
    let taken = 0
    for (let i = from + way; i >= 0 && i < parts.length && taken < REACH && Math.abs(i - from) < FARTHEST; i += way) {
      if ((parts[i] as Part).role !== role) continue
      found.push(i)
      taken++
    }
  }
  return found
}

const features = new Int32Array(PAIR_FEATURES)

/** How well part `k` and a cue go together; `cue` -1 scores "none". */
export function pairScore(scene: Scene, k: number, cue: number, weights: PairWeights): number {
  const count = pairFeatures(scene, k, cue, features)
  let score = 0
  for (let i = 0; i < count; i++) score += weights[(features[i] as number) & (weights.length - 1)] as number
  return score
}

function bestOf(scene: Scene, k: number, cues: readonly number[], weights: PairWeights): number {
  let best = NONE
  let top = -Infinity
  for (const cue of cues) {
    const score = pairScore(scene, k, cue, weights)
    if (score > top) [best, top] = [cue, score]
  }
  return best
}

function bestSource(scene: Scene, cue: number, weights: PairWeights): number {
  let best = NONE
  // Having no source is scored by the cue's own features.
  let top = pairScore(scene, cue, NONE, weights)
  for (const source of sourcesNear(scene.parts, cue)) {
    if (source === NONE) continue
    const score = pairScore(scene, source, cue, weights)
    if (score > top) [best, top] = [source, score]
  }
  return best
}

/** Parts of each block, in text order. */
export function scenesOf(clues: Clues, parts: readonly Part[]): Scene[] {
  const scenes: Scene[] = []
  for (let from = 0; from < parts.length;) {
    const block = clues.block[(parts[from] as Part).first]
    let to = from + 1
    while (to < parts.length && clues.block[(parts[to] as Part).first] === block) to++
    scenes.push({ clues, parts: parts.slice(from, to) })
    from = to
  }
  return scenes
}
