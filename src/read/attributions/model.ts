import stored from '../../models/attribution-tagger.json' with { type: 'json' }
import type { PairWeights } from './join.js'
import { unpackKin, type Kin, type PackedKin } from './kin.js'
import { unpackField, unpackPairs, type FieldWeights, type PackedField, type PackedPairs } from './weights.js'

/** What `training/attributions/train.ts` writes. */
export interface StoredModel {
  readonly first: PackedField
  readonly second: PackedField
  readonly pairs: PackedPairs
  readonly kin: PackedKin
}

export interface Model {
  readonly first: FieldWeights
  readonly second: FieldWeights
  readonly pairs: PairWeights
  readonly kin: Kin
}

export const unpackModel = ({ first, second, pairs, kin }: StoredModel): Model => ({
  first: unpackField(first),
  second: unpackField(second),
  pairs: unpackPairs(pairs),
  kin: unpackKin(kin),
})

let model: Model | null = null

/** The shipped model, unpacked when first asked for. */
export const shippedModel = (): Model => (model ??= unpackModel(stored))
