import messy from '../../models/messy-trees.json' with { type: 'json' }
import page from '../../models/page-trees.json' with { type: 'json' }
import plain from '../../models/plain-lines.json' with { type: 'json' }
import type { Chain } from './chain.js'
import { PLACES } from './features.js'
import { type Forest, forestOf } from '../../models/trees.js'

/** A trained chain as `training/clean` writes it: whole weights as `[zeros before, weight, zeros before, weight, ...]`. */
interface Stored {
  readonly scale: number
  readonly stay: number
  readonly enter: number
  readonly leave: number
  readonly weights: readonly number[]
}

function chainOf({ scale, stay, enter, leave, weights: stored }: Stored): Chain {
  const weights = new Float32Array(PLACES)
  for (let at = 0, place = 0; at < stored.length; at += 2, place++) {
    place += stored[at]!
    weights[place] = stored[at + 1]! * scale
  }
  return { weights, stay, enter, leave }
}

/** For lines with their place on a page. */
export const PAGE_TREES: Forest = forestOf(page.trees)
/** For lines of plain text. */
export const PLAIN_CHAIN: Chain = chainOf(plain)
/** For lines of plain text that holds much of a page. */
export const MESSY_TREES: Forest = forestOf(messy.trees)
