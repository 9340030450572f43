import stored from '../../models/attribution-tagger.json' with { type: 'json' }
import type { PairWeights } from './join.js'
import { unpackField, unpackPairs, type FieldWeights, type PackedField, type PackedPairs } from './weights.js'

/** What `training/attributions/train.ts` writes. */
export interface StoredModel {
  readonly first: PackedField
  readonly second: PackedField
  readonly pairs: PackedPairs
}

export interface Model {
  readonly first: FieldWeights
  readonly second: FieldWeights
  readonly pairs: PairWeights
}

export const unpackModel = ({ first, second, pairs }: StoredModel): Model => ({
  first: unpackField(first),
  second: unpackField(second),
  pairs: unpackPairs(pairs),
})

let model: Model | null = null

/** The shipped model, unpacked when first asked for. */
export const shippedModel = (): Model => (model ??= unpackModel(stored))
