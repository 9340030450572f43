import { forestOf } from '../../models/trees.js'
import stored from '../../models/wording.json' with { type: 'json' }
import { countsIn, slotsOf } from './counts.js'
import type { SpunModel } from './judge.js'
import type { Memory } from './alternatives.js'
import { originalsBy } from './originals.js'
import type { TranslatedModel } from './translated.js'
import type { TreesModel } from './translation-trees.js'
import { vectorsOf } from './vectors.js'

export interface WordingModel {
  readonly memory: Memory
  /** `accused`: log odds from which a text is called spun. */
  readonly spun: SpunModel & { readonly accused: number }
  /** `accused`: log odds from which a text is called translated by what rules find. */
  readonly translated: TranslatedModel & { readonly accused: number; readonly trees: TreesModel }
}

let unpacked: WordingModel | null = null

/** The shipped model, unpacked when the first text is read. */
export function MODEL(): WordingModel {
  if (unpacked !== null) return unpacked
  const count = countsIn(slotsOf(stored.counts))
  const memory = { count, originals: originalsBy(count), vectors: vectorsOf(stored.vectors) }
  const { spun, translated } = stored
  const trees = { ...translated.trees, forest: forestOf(translated.trees.forest) }
  unpacked = { memory, spun, translated: { ...translated, trees } }
  return unpacked
}
