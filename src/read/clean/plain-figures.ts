import { overlapsOf } from './overlaps.js'
import { log, ownFigures, share, signedLog } from './page-features.js'
import type { Ruled } from './rules.js'
import { isProse, sumUp } from './tree-sums.js'

/** Stretches of prose are interrupted by at most so many other lines. */
const PAUSE = 3
const WINDOWS = [2, 5, 12, 30]
const NEIGHBOURS = [-4, -3, -2, -1, 1, 2, 3, 4]
const FAR = 40

/** From line `first` to `last`, both inclusive. */
interface Stretch {
  readonly first: number
  last: number
  words: number
}

/** For every line of a plain text the figures that its words, its neighbours and the rules' verdicts give. */
export function plainFigures(ruled: Ruled): Float32Array[] {
  const { lines, outlines, core, title, repeats, verdicts } = ruled
  const prose = lines.map((line, at) => isProse(line, outlines[at]!))
  const kept = verdicts.map((verdict) => 'keep' in verdict)
  const size = (at: number): number => outlines[at]!.words.length
  const words = sumUp(lines.length, size)
  const inProse = sumUp(lines.length, (at) => (prose[at] ? size(at) : 0))
  const inKept = sumUp(lines.length, (at) => (kept[at] ? size(at) : 0))
  const stretches = stretchesOf(prose, size)
  const largest = stretches.reduce<Stretch | undefined>((a, b) => (a && a.words >= b.words ? a : b), undefined)
  const own = { lines, outlines, repeats, overlaps: overlapsOf(outlines, undefined, title) }
  let next = 0

  return lines.map((_, at) => {
    const row: number[] = []
    ownFigures(own, at, row)
    for (const reach of WINDOWS) {
      const [from, to] = [Math.max(0, at - reach), Math.min(lines.length, at + reach + 1)]
      const all = words[to]! - words[from]!
      row.push(all / (to - from), share(inProse[to]! - inProse[from]!, all), share(inKept[to]! - inKept[from]!, all))
    }
    for (const step of NEIGHBOURS) {
      const beside = outlines[at + step]
      if (!beside) row.push(-1, -1, -1)
      else row.push(log(beside.words.length), (beside.ends ? 1 : 0) + (beside.row?.sure ? -2 : 0), beside.capitals)
    }
    for (const step of [-2, -1, 0, 1, 2]) row.push(kept[at + step] ? 1 : 0)
    row.push(reach(prose, at, -1), reach(prose, at, 1))
    while (next < stretches.length && stretches[next]!.last < at) next++
    const stretch = stretches[next]
    const inside = stretch !== undefined && stretch.first <= at
    row.push(inside ? log(stretch.words) : 0, inside ? share(stretch.words, largest?.words ?? 0) : 0)
    row.push(largest ? signedLog(at - largest.first) : 0, largest ? signedLog(largest.last - at) : 0)
    row.push(signedLog(at - core.first), signedLog(core.last - 1 - at), title < 0 ? -FAR : signedLog(at - title))
    row.push(at / lines.length, share(inProse[at]!, inProse.at(-1)!), log(lines.length), log(inProse.at(-1)!))
    row.push(share(inProse.at(-1)!, words.at(-1)!), log(core.last - core.first), lines[at + 1]?.gap ?? 3)
    return Float32Array.from(row)
  })
}

function stretchesOf(prose: readonly boolean[], size: (at: number) => number): Stretch[] {
  const stretches: Stretch[] = []
  for (const [at, is] of prose.entries()) {
    if (!is) continue
    const last = stretches.at(-1)
    if (last && at - last.last <= PAUSE + 1) {
      last.last = at
      last.words += size(at)
    } else stretches.push({ first: at, last: at, words: size(at) })
  }
  return stretches
}

/** Lines to the next prose on one side. */
function reach(prose: readonly boolean[], at: number, step: 1 | -1): number {
  let far = 1
  while (far < FAR && prose[at + step * far] === false) far++
  return far
}
