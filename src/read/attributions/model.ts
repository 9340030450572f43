import stored from '../../models/attribution-tagger.json' with { type: 'json' }
import type { PairWeights } from './join.js'
import { unpackKin, type Kin, type PackedKin } from './kin.js'
import {
  unpackPairs,
  unpackTransitions,
  unpackWeights,
  type PackedPairs,
  type PackedWeights,
  type Weights,
} from './weights.js'

/** What `training/attributions/train.ts` writes. */
export interface StoredModel {
  /** Weights of what is seen at the first look, for both looks. */
  readonly plain: PackedWeights
  /** Weights of what the second look sees besides. */
  readonly found: PackedWeights
  /** Of the first look and of the second. */
  readonly transitions: readonly string[]
  readonly pairs: PackedPairs
  readonly kin: PackedKin
  /** Weights of `EVIDENCE`. */
  readonly confidence: readonly number[]
}

/** What the tagger works with. */
export interface TaggerWeights {
  readonly plain: Weights
  readonly found: Weights
  readonly transitions: readonly [first: Float32Array, second: Float32Array]
}

export interface Model {
  readonly tagger: TaggerWeights
  readonly pairs: PairWeights
  readonly kin: Kin
  readonly confidence: readonly number[]
}

export const unpackModel = ({ plain, found, transitions, pairs, kin, confidence }: StoredModel): Model => ({
  tagger: {
    plain: unpackWeights(plain),
    found: unpackWeights(found),
    transitions: [unpackTransitions(transitions[0] ?? ''), unpackTransitions(transitions[1] ?? '')],
  },
  pairs: unpackPairs(pairs),
  kin: unpackKin(kin),
  confidence,
})

let model: Model | null = null

/** The shipped model, unpacked when first asked for. */
export const shippedModel = (): Model => (model ??= unpackModel(stored))
