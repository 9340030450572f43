import type { Line } from './line.js'
import type { Outline } from './outline.js'
import type { Element } from './page.js'

/** For every element of a page what it holds, elements inside it included. */
export interface TreeSums {
  /** Lines. */
  readonly lines: Float64Array
  readonly words: Float64Array
  /** Words in links. */
  readonly linked: Float64Array
  /** Words of lines that read like prose. */
  readonly prose: Float64Array
  /** Lines that read like prose. */
  readonly sentences: Float64Array
  /** How many elements beside it, itself too, are made alike (tag and class) and hold several lines. */
  readonly alike: Float64Array
  /** The largest `alike` of the element and those around it. */
  readonly series: Float64Array
  /** The element that has it. */
  readonly item: Int32Array
  /** Number of its path: elements reached by the same tags and classes share it. */
  readonly paths: Int32Array
}

/** A sentence of some length that is not mostly a link: what reports are made of and menus are not. */
export const isProse = ({ place }: Line, { ends, words }: Outline): boolean =>
  ends && words.length >= 8 && place.linked < 0.5

/** Sums over the tree. Elements stand after their parents, so one pass backwards adds up and one forwards hands down. */
export function sumTree(lines: readonly Line[], outlines: readonly Outline[], elements: readonly Element[]): TreeSums {
  const array = (): Float64Array => new Float64Array(elements.length)
  const sums = { lines: array(), words: array(), linked: array(), prose: array(), sentences: array() }
  for (const [at, line] of lines.entries()) {
    const { element, linked } = line.place
    const words = outlines[at]!.words.length
    sums.lines[element]! += 1
    sums.words[element]! += words
    sums.linked[element]! += words * linked
    if (!isProse(line, outlines[at]!)) continue
    sums.prose[element]! += words
    sums.sentences[element]! += 1
  }
  for (const sum of Object.values(sums)) addUp(elements, sum)
  const kinds = kindsOf(elements)
  return { ...sums, ...seriesOf(elements, kinds, sums.lines), paths: pathsOf(elements, kinds) }
}

/** For every element a number that those of the same tag and class share. */
function kindsOf(elements: readonly Element[]): Int32Array {
  const byTag = new Map<string, Map<string, number>>()
  const kinds = new Int32Array(elements.length)
  let count = 0
  for (let at = 1; at < elements.length; at++) {
    const { tag, kind } = elements[at]!
    let byKind = byTag.get(tag)
    if (byKind === undefined) byTag.set(tag, (byKind = new Map()))
    let number = byKind.get(kind)
    if (number === undefined) byKind.set(kind, (number = ++count))
    kinds[at] = number
  }
  return kinds
}

/** More kinds than elements there are not: a number of two such numbers. */
const pairOf = (a: number, b: number, most: number): number => a * most + b

function seriesOf(
  elements: readonly Element[],
  kinds: Int32Array,
  lines: Float64Array,
): Pick<TreeSums, 'alike' | 'series' | 'item'> {
  const counts = new Map<number, number>()
  const keyOf = (at: number): number => pairOf(elements[at]!.parent, kinds[at]!, elements.length)
  for (let at = 1; at < elements.length; at++) {
    if (lines[at]! < 2) continue
    const key = keyOf(at)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const alike = new Float64Array(elements.length)
  const series = new Float64Array(elements.length)
  const item = new Int32Array(elements.length)
  for (let at = 1; at < elements.length; at++) {
    const { parent } = elements[at]!
    if (lines[at]! >= 2) alike[at] = counts.get(keyOf(at))!
    const larger = alike[at]! > series[parent]!
    series[at] = larger ? alike[at]! : series[parent]!
    item[at] = larger ? at : item[parent]!
  }
  return { alike, series, item }
}

function pathsOf(elements: readonly Element[], kinds: Int32Array): Int32Array {
  const numbers = new Map<number, number>()
  const paths = new Int32Array(elements.length)
  for (let at = 1; at < elements.length; at++) {
    const key = pairOf(paths[elements[at]!.parent]!, kinds[at]!, elements.length)
    let number = numbers.get(key)
    if (number === undefined) numbers.set(key, (number = numbers.size + 1))
    paths[at] = number
  }
  return paths
}

/** Adds to every element what those inside it have. */
export function addUp(elements: readonly Element[], sum: Float64Array): void {
  for (let at = elements.length - 1; at > 0; at--) if (sum[at] !== 0) sum[elements[at]!.parent]! += sum[at]!
}

/** Before each of `count` items, and behind the last, the sum over those before. */
export function sumUp(count: number, value: (at: number) => number): Float64Array {
  const sums = new Float64Array(count + 1)
  for (let at = 0; at < count; at++) sums[at + 1] = sums[at]! + value(at)
  return sums
}

/** Share of the whole page's sum that the element chosen as its core must hold. */
const MOST = 0.7

/** The smallest element that still holds most of what was added up. */
export function coreOf(elements: readonly Element[], sum: Float64Array): number {
  let core = 0
  // Elements stand after their parents: whichever child of the core holds enough comes after it, and is the only one.
  for (let at = 1; at < elements.length; at++) if (elements[at]!.parent === core && sum[at]! > MOST * sum[0]!) core = at
  return core
}
