import { hash53, mixed } from '../hash.js'
import type { Sheet } from '../sheet.js'

/** `length` words from word `a` of one article are the words from word `b` of another. */
export interface Stretch {
  readonly a: number
  readonly b: number
  readonly length: number
}

/** Words in a row that count as shared at all: short enough to be found between words replaced one by one. */
const SEED = 3
/** Places of one seed that are looked at: "of the new" may stand at many. */
const MOST_PLACES = 6

interface Index {
  readonly words: readonly number[]
  readonly places: ReadonlyMap<number, readonly number[]>
}

const indexes = new WeakMap<Sheet, Index>()

function indexOf(sheet: Sheet): Index {
  const known = indexes.get(sheet)
  if (known !== undefined) return known
  const words = sheet.lowers.map((word) => hash53(word) >>> 0)
  const places = new Map<number, number[]>()
  for (let i = 0; i + SEED <= words.length; i++) {
    const seed = mixed(mixed(words[i]!, words[i + 1]!), words[i + 2]!)
    const list = places.get(seed)
    if (list === undefined) places.set(seed, [i])
    else if (list.length < MOST_PLACES) list.push(i)
  }
  const index = { words, places }
  indexes.set(sheet, index)
  return index
}

/** Longest stretches of equal words, left to right in `b`. */
function equalStretches(a: Index, b: Index): Stretch[] {
  const found: Stretch[] = []
  for (let at = 0; at + SEED <= b.words.length;) {
    const seed = mixed(mixed(b.words[at]!, b.words[at + 1]!), b.words[at + 2]!)
    let best: Stretch | null = null
    for (const from of a.places.get(seed) ?? []) {
      let length = 0
      while (
        from + length < a.words.length &&
        a.words[from + length] === b.words[at + length] &&
        at + length < b.words.length
      )
        length++
      if (length >= SEED && length > (best?.length ?? 0)) best = { a: from, b: at, length }
    }
    if (best !== null) found.push(best)
    at += best?.length ?? 1
  }
  return found
}

/** More stretches than a long article and its rewrite share. What is beyond them is not looked at. */
const MOST_STRETCHES = 1_500

/** The stretches that keep their order in both articles and hold most words together. */
function inOrder(all: readonly Stretch[]): Stretch[] {
  const stretches = all.slice(0, MOST_STRETCHES)
  const best: number[] = []
  const before: number[] = []
  for (const [i, stretch] of stretches.entries()) {
    ;[best[i], before[i]] = [stretch.length, -1]
    for (let k = 0; k < i; k++) {
      const fits = stretches[k]!.a + stretches[k]!.length <= stretch.a
      if (fits && best[k]! + stretch.length > best[i]!) [best[i], before[i]] = [best[k]! + stretch.length, k]
    }
  }
  const chain: Stretch[] = []
  for (let i = best.indexOf(Math.max(...best, 0)); i >= 0; i = before[i]!) chain.push(stretches[i]!)
  return chain.toReversed()
}

/** Words that may lie between two stretches of one passage: what an editor or a spinner replaced. */
export const GAP = 4
/** A passage shorter than this is what any two texts on one matter share. */
const PASSAGE = 8

/** What two articles share: stretches in order, those that stand alone only when they are long. */
export function sharedStretches(a: Sheet, b: Sheet): Stretch[] {
  const chain = inOrder(equalStretches(indexOf(a), indexOf(b)))
  const passages: Stretch[][] = []
  for (const stretch of chain) {
    const last = passages.at(-1)?.at(-1)
    const near = last && stretch.a - last.a - last.length <= GAP && stretch.b - last.b - last.length <= GAP
    if (near) passages.at(-1)!.push(stretch)
    else passages.push([stretch])
  }
  return passages.filter((passage) => passage.reduce((sum, { length }) => sum + length, 0) >= PASSAGE).flat()
}
