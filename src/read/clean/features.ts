import type { Verdict } from './assemble.js'
import type { Core } from './body.js'
import type { Line } from './line.js'
import type { Outline } from './outline.js'

/** Number of weights a model has: a feature's name is folded into one of these places. */
export const PLACES = 1 << 16

const WIDTHS = [1, 2, 3, 5, 8, 12, 18, 30, 60]
const bucket = (value: number, edges: readonly number[]): number => {
  let at = 0
  while (at < edges.length && value > edges[at]!) at++
  return at
}
const quarter = (share: number): number => Math.round(share * 4)

/** What is known of the lines together. */
export interface Surroundings {
  readonly lines: readonly Line[]
  readonly outlines: readonly Outline[]
  readonly core: Core
  /** What the rules say of each line. */
  readonly verdicts: readonly Verdict[]
  /** How many lines show these words; by folded text. */
  readonly repeats: ReadonlyMap<string, number>
  /** In how many of the long lines a word beginning stands. */
  readonly inProse: ReadonlyMap<string, number>
}

export function surroundingsOf(
  lines: readonly Line[],
  outlines: readonly Outline[],
  core: Core,
  verdicts: readonly Verdict[],
): Surroundings {
  const repeats = new Map<string, number>()
  const inProse = new Map<string, number>()
  for (const { folded, words, ends, stems } of outlines) {
    repeats.set(folded, (repeats.get(folded) ?? 0) + 1)
    if (words.length < 18 || !ends) continue
    for (const stem of stems) inProse.set(stem, (inProse.get(stem) ?? 0) + 1)
  }
  return { lines, outlines, core, verdicts, repeats, inProse }
}

const FNV_START = 0x811c9dc5

/** FNV-1a, 32 bits, of `name` after what led to `from`. */
function hashOf(name: string, from = FNV_START): number {
  let hash = from
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return hash
}

/** Folds a hash to a place in the weights. */
const placeOf = (hash: number): number => ((hash ^ (hash >>> 16)) >>> 0) & (PLACES - 1)

/** Features are written "step|part" for neighbours; how many parts of a neighbour's shape count, by its distance. */
const NEIGHBOURS = [-3, -2, -1, 1, 2, 3].map((step) => ({
  step,
  begins: hashOf(`${step}|`),
  none: hashOf(`${step}|none`),
  parts: Math.abs(step) === 3 ? 1 : Infinity,
}))

/** The features of every line, as places in the weights, each once. */
export function featuresOf(around: Surroundings): Int32Array[] {
  const shapes = around.lines.map((_, at) => shapeOf(around, at))
  // In which line (counted from 1) a place was last taken: cheaper than a set for every line.
  const taken = new Uint32Array(PLACES)
  return around.lines.map((_, at) => {
    const places: number[] = []
    const take = (hash: number): void => {
      const place = placeOf(hash)
      if (taken[place] === at + 1) return
      taken[place] = at + 1
      places.push(place)
    }
    ownFeatures(around, at, (name, after = '') => take(hashOf(after, hashOf(name))))
    for (const { step, begins, none, parts } of NEIGHBOURS) {
      const shape = shapes[at + step]
      if (shape === undefined) take(none)
      else for (let part = 0; part < shape.length && part < parts; part++) take(hashOf(shape[part]!, begins))
    }
    return Int32Array.from(places)
  })
}

/** Takes a feature by its name; the name may come in two parts, so that they need not be joined. */
type Take = (name: string, after?: string) => void

/** A line as its neighbours see it. */
function shapeOf({ outlines, verdicts }: Surroundings, at: number): string[] {
  const { words, ends, row, appeal, marks, capitals } = outlines[at]!
  const width = bucket(words.length, WIDTHS)
  const shape = [`w${width}${ends ? '.' : ''}${marks ? '"' : ''}`, `c${quarter(capitals)}${width > 4 ? 'l' : 's'}`]
  const verdict = verdicts[at]
  if (verdict) shape.push('keep' in verdict ? 'kept' : 'removed')
  if (row) shape.push(`r${row.reason}`, row.sure ? 'sure' : 'unsure')
  if (appeal > 1) shape.push(`a${Math.min(appeal, 4)}`)
  return shape
}

function ownFeatures(around: Surroundings, at: number, take: Take): void {
  const { lines, outlines, core, repeats } = around
  const line = lines[at]!
  const outline = outlines[at]!
  const { words, ends, question, capitals, little, verb, marks, row, appeal, author, together } = outline
  const width = bucket(words.length, WIDTHS)
  const shape = `${width}${ends ? '.' : ''}`
  take('bias')
  verdictFeatures(around.verdicts, at, `${width}${ends ? '.' : ''}`, take)
  take(`w${shape}`)
  take(`w${shape}${marks ? '"' : ''}c${quarter(capitals)}`)
  take(`w${shape}v${verb ? 1 : 0}`)
  take(`w${shape}f${quarter(little)}`)
  if (question) take(`q${width}`)
  if (together) take(`together${width}`)
  if (row) {
    take('row ', row.rule)
    take('row ', row.reason)
    take(`row ${row.sure ? 'sure' : 'unsure'} `, shape)
  }
  take(`appeal${Math.min(appeal, 5)} ${width}`)
  take(`author${Math.min(author, 5)} ${width}`)
  take(`gap${Math.min(line.gap, 2)} ${Math.min(lines[at + 1]?.gap ?? 3, 3)}`)
  wordFeatures(line.text, outline.lower, take)
  take(`share${quarter(proseShare(around, outline))} ${shape}`)
  take(`repeats${Math.min(3, repeats.get(outline.folded) ?? 1)} ${width > 2 ? 'l' : 's'}`)
  positionFeatures(core, at, lines.length, shape, take)
}

function verdictFeatures(verdicts: readonly Verdict[], at: number, shape: string, take: Take): void {
  const verdict = verdicts[at]
  if (verdict === undefined) return
  const said = 'keep' in verdict ? `keep ${verdict.keep}` : `remove ${verdict.remove} ${verdict.rule}`
  const kept = (other: number): string => {
    const beside = verdicts[other]
    return beside === undefined ? '|' : 'keep' in beside ? '+' : '-'
  }
  take(said)
  take(`${said} ${shape}`)
  take(`row ${[-3, -2, -1, 0, 1, 2, 3].map((step) => kept(at + step)).join('')}`)
  take(`row ${[-1, 0, 1].map((step) => kept(at + step)).join('')} ${shape}`)
}

function wordFeatures(text: string, lower: readonly string[], take: Take): void {
  const long = lower.length > 12 ? 'L' : 'S'
  take(long === 'L' ? 'firstL ' : 'firstS ', lower[0] ?? '')
  take(`two${long} ${lower[0] ?? ''} ${lower[1] ?? ''}`)
  take(long === 'L' ? 'lastL ' : 'lastS ', lower.at(-1) ?? '')
  if (lower.length <= 12)
    for (const word of lower) take('word ', /\d/.test(word) ? word.replace(/\d/g, '0').slice(0, 5) : word)
  const head = text.charAt(0)
  take(`head${/\p{Lu}/u.test(head) ? 'A' : /\p{Ll}/u.test(head) ? 'a' : /\d/.test(head) ? '0' : head}${long}`)
  take(`tail${/[\p{L}\d]/u.test(text.slice(-1)) ? 'a' : text.slice(-1)}${long}`)
  const look = text.slice(0, 800)
  for (const sign of ['|', '©', '@', 'http', '»', '•', ' / ', '#', ':', '(', '$', '%'])
    if (look.includes(sign)) take(`sign${sign}${long}`)
  take(`commas${Math.min(4, look.split(', ').length - 1)}${long}`)
  if (/\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(look)) take(`we${long}`)
  if (/\b[Yy]ou(?:r|['’]\w+)?\b/.test(look)) take(`you${long}`)
  if (/\b(?:said|says|told|according to|added|tells)\b/.test(look)) take(`said${long}`)
}

function proseShare({ inProse }: Surroundings, { stems, words }: Outline): number {
  if (stems.size === 0) return 0
  const own = words.length >= 18 ? 1 : 0
  let shared = 0
  for (const stem of stems) if ((inProse.get(stem) ?? 0) > own) shared++
  return shared / stems.size
}

const STEPS = [0, 1, 2, 4, 8, 16, 40]

function positionFeatures({ first, last }: Core, at: number, count: number, shape: string, take: Take): void {
  const where = at < first ? 'before' : at >= last ? 'after' : 'inside'
  take(`${where} ${shape}`)
  if (where === 'before') take(`before${bucket(first - at, STEPS)}`)
  else if (where === 'after') take(`after${bucket(at - last, STEPS)}`)
  else {
    take(`from start${bucket(at - first, STEPS)}`)
    take(`from end${bucket(last - 1 - at, STEPS)}`)
  }
  take(`third${Math.floor((3 * at) / count)} ${where}`)
}
