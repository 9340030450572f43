/** Trains which cue a content belongs to and which source a cue has, from the parts that gold marks. */
import { cuesNear, pairScore, scenesOf, sourcesNear } from '../../dist/read/attributions/join.js'
import { partsOf, type Part } from '../../dist/read/attributions/label.js'
import { PAIR_FEATURES, pairFeatures, type Scene } from '../../dist/read/attributions/pairing.js'
import { type PackedPairs } from '../../dist/read/attributions/weights.js'
import type { Example, GoldRole } from './corpus.ts'
import { shuffled } from './ftrl.ts'
import type { Tokens } from './table.ts'

/** One decision: the candidates of a part, of which one is right. */
interface Choice {
  readonly scene: Scene
  /** `[part, cue]` to be scored for each candidate. */
  readonly candidates: readonly (readonly [number, number])[]
  readonly right: number
}

const BITS = 15
const EPOCHS = 8
const RATE = 0.1
const DECAY = 1e-5

export function trainPairs(
  examples: readonly Example[],
  tokens: Tokens,
  isIn: (article: number) => boolean,
): Float32Array {
  const choices = examples.flatMap((example, article) => (isIn(article) ? choicesOf(example, article, tokens) : []))
  const weights = new Float32Array(2 ** BITS)
  const squares = new Float32Array(2 ** BITS)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const i of shuffled(choices.length, 101 + epoch)) learn(choices[i] as Choice, weights, squares)
  }
  return weights
}

const features = new Int32Array(PAIR_FEATURES)

function learn({ scene, candidates, right }: Choice, weights: Float32Array, squares: Float32Array) {
  const scores = candidates.map(([k, cue]) => pairScore(scene, k, cue, weights))
  const top = Math.max(...scores)
  const chances = scores.map((score) => Math.exp(score - top))
  const total = chances.reduce((a, b) => a + b, 0)
  for (const [i, [k, cue]] of candidates.entries()) {
    const error = (chances[i] as number) / total - (i === right ? 1 : 0)
    if (Math.abs(error) < 0.005) continue
    const count = pairFeatures(scene, k, cue, features)
    for (let f = 0; f < count; f++) {
      const at = (features[f] as number) & (weights.length - 1)
      const square = (squares[at] = (squares[at] as number) + error * error)
      weights[at] = (weights[at] as number) * (1 - DECAY) - (RATE * error) / Math.sqrt(square + 1)
    }
  }
}

function choicesOf(example: Example, article: number, { clues, firsts, labels }: Tokens): Choice[] {
  const base = firsts[article] as number
  const c = clues[article] as (typeof clues)[number]
  const scenes = scenesOf(c, partsOf(labels.subarray(base, base + c.length)))
  const owner = ownersOf(example)
  return scenes.flatMap((scene) => scene.parts.flatMap((part, k) => choiceOf(scene, part, k, example, owner)))
}

/** For each range marked, the attributions that it is in. */
function ownersOf({ gold }: Example): Map<string, Set<number>> {
  const owners = new Map<string, Set<number>>()
  for (const [a, attribution] of gold.entries()) {
    for (const role of ['Source', 'Cue', 'Content'] satisfies GoldRole[]) {
      for (const [start] of attribution[role]) {
        const key = `${role.toLowerCase()} ${start}`
        owners.set(key, (owners.get(key) ?? new Set()).add(a))
      }
    }
  }
  return owners
}

function choiceOf(
  scene: Scene,
  part: Part,
  k: number,
  { annotation: { tokens } }: Example,
  owners: Map<string, Set<number>>,
): Choice[] {
  const attributionsOf = (index: number): Set<number> => {
    const { role, first } = scene.parts[index] as Part
    return owners.get(`${role} ${tokens[first]?.start}`) ?? new Set()
  }
  const mine = attributionsOf(k)
  const matches = (other: number) => other !== -1 && [...attributionsOf(other)].some((a) => mine.has(a))
  if (part.role === 'source' || mine.size === 0) return []
  const others = part.role === 'content' ? cuesNear(scene.parts, k) : sourcesNear(scene.parts, k)
  const right = others.findIndex(matches)
  const candidates = others.map((other): readonly [number, number] =>
    part.role === 'content' || other === -1 ? [k, other] : [other, k],
  )
  return [{ scene, candidates, right: Math.max(0, right) }]
}

/** Weights of pairs as stored: one signed byte each. */
export function packPairs(weights: Float32Array): PackedPairs {
  const scale = 20
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w * scale))))
  return { scale, weights: Buffer.from(bytes.buffer).toString('base64') }
}
