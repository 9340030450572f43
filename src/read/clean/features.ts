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
  /** What the rules say of each line; empty for pages, where they are not asked. */
  readonly verdicts: readonly Verdict[]
  /** How many lines show these words; by folded text. */
  readonly repeats: ReadonlyMap<string, number>
  /** In how many of the long lines a word beginning stands. */
  readonly inProse: ReadonlyMap<string, number>
  /** Folded headline as the page's head or the giver has it; empty when unknown. */
  readonly headline: string
  /** Folded article body from structured data; empty when there is none. */
  readonly stated: string
}

export function surroundingsOf(
  lines: readonly Line[],
  outlines: readonly Outline[],
  core: Core,
  verdicts: readonly Verdict[] = [],
  headline = '',
  stated = '',
): Surroundings {
  const repeats = new Map<string, number>()
  const inProse = new Map<string, number>()
  for (const { folded, words, ends, stems } of outlines) {
    repeats.set(folded, (repeats.get(folded) ?? 0) + 1)
    if (words.length < 18 || !ends) continue
    for (const stem of stems) inProse.set(stem, (inProse.get(stem) ?? 0) + 1)
  }
  return { lines, outlines, core, verdicts, repeats, inProse, headline, stated }
}

/** FNV-1a, 32 bits, folded to a place. */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 16)) >>> 0) & (PLACES - 1)
}

/** The features of every line, as places in the weights. */
export function featuresOf(around: Surroundings): Int32Array[] {
  const shapes = around.lines.map((_, at) => shapeOf(around, at))
  return around.lines.map((_, at) => {
    const names = [...ownFeatures(around, at)]
    for (const step of [-3, -2, -1, 1, 2, 3]) {
      const shape = shapes[at + step]
      if (shape === undefined) names.push(`${step}|none`)
      else for (const part of Math.abs(step) === 3 ? shape.slice(0, 1) : shape) names.push(`${step}|${part}`)
    }
    return Int32Array.from(new Set(names.map(placeOf)))
  })
}

/** A line as its neighbours see it. */
function shapeOf({ lines, outlines, verdicts }: Surroundings, at: number): string[] {
  const { words, ends, row, appeal, marks, capitals } = outlines[at]!
  const { place } = lines[at]!
  const width = bucket(words.length, WIDTHS)
  const shape = [`w${width}${ends ? '.' : ''}${marks ? '"' : ''}`, `c${quarter(capitals)}${width > 4 ? 'l' : 's'}`]
  const verdict = verdicts[at]
  if (verdict) shape.push('keep' in verdict ? 'kept' : 'removed')
  if (row) shape.push(`r${row.reason}`, row.sure ? 'sure' : 'unsure')
  if (appeal > 1) shape.push(`a${Math.min(appeal, 4)}`)
  if (place.tag !== '') {
    shape.push(
      `t${place.tag}`,
      `l${quarter(place.linked)}w${width}`,
      `g${place.region}`,
      `d${Math.min(place.distance, 6)}${ends ? '.' : ''}`,
    )
  }
  return shape
}

function* ownFeatures(around: Surroundings, at: number): Generator<string> {
  const { lines, outlines, core, repeats } = around
  const line = lines[at]!
  const outline = outlines[at]!
  const { words, ends, question, capitals, little, verb, marks, row, appeal, author, together } = outline
  const width = bucket(words.length, WIDTHS)
  const shape = `${width}${ends ? '.' : ''}`
  yield 'bias'
  yield* verdictFeatures(around.verdicts, at, `${width}${ends ? '.' : ''}`)
  yield `w${shape}`
  yield `w${shape}${marks ? '"' : ''}c${quarter(capitals)}`
  yield `w${shape}v${verb ? 1 : 0}`
  yield `w${shape}f${quarter(little)}`
  if (question) yield `q${width}`
  if (together) yield `together${width}`
  if (row) yield* [`row ${row.rule}`, `row ${row.reason}`, `row ${row.sure ? 'sure' : 'unsure'} ${shape}`]
  yield `appeal${Math.min(appeal, 5)} ${width}`
  yield `author${Math.min(author, 5)} ${width}`
  yield `gap${Math.min(line.gap, 2)} ${Math.min(lines[at + 1]?.gap ?? 3, 3)}`
  yield* wordFeatures(line.text, outline.lower)
  yield `share${quarter(proseShare(around, outline))} ${shape}`
  yield `repeats${Math.min(3, repeats.get(outline.folded) ?? 1)} ${width > 2 ? 'l' : 's'}`
  yield* positionFeatures(core, at, lines.length, shape)
  if (line.place.tag !== '') yield* placeFeatures(around, at, shape)
}

function* verdictFeatures(verdicts: readonly Verdict[], at: number, shape: string): Generator<string> {
  const verdict = verdicts[at]
  if (verdict === undefined) return
  const said = 'keep' in verdict ? `keep ${verdict.keep}` : `remove ${verdict.remove} ${verdict.rule}`
  const kept = (other: number): string => {
    const beside = verdicts[other]
    return beside === undefined ? '|' : 'keep' in beside ? '+' : '-'
  }
  yield said
  yield `${said} ${shape}`
  yield `row ${[-3, -2, -1, 0, 1, 2, 3].map((step) => kept(at + step)).join('')}`
  yield `row ${[-1, 0, 1].map((step) => kept(at + step)).join('')} ${shape}`
}

function* wordFeatures(text: string, lower: readonly string[]): Generator<string> {
  const long = lower.length > 12 ? 'L' : 'S'
  yield `first${long} ${lower[0] ?? ''}`
  yield `two${long} ${lower[0] ?? ''} ${lower[1] ?? ''}`
  yield `last${long} ${lower.at(-1) ?? ''}`
  if (lower.length <= 12)
    for (const word of lower) yield `word ${/\d/.test(word) ? word.replace(/\d/g, '0').slice(0, 5) : word}`
  const head = text.charAt(0)
  yield `head${/\p{Lu}/u.test(head) ? 'A' : /\p{Ll}/u.test(head) ? 'a' : /\d/.test(head) ? '0' : head}${long}`
  yield `tail${/[\p{L}\d]/u.test(text.slice(-1)) ? 'a' : text.slice(-1)}${long}`
  const look = text.slice(0, 800)
  for (const sign of ['|', '©', '@', 'http', '»', '•', ' / ', '#', ':', '(', '$', '%'])
    if (look.includes(sign)) yield `sign${sign}${long}`
  yield `commas${Math.min(4, look.split(', ').length - 1)}${long}`
  if (/\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(look)) yield `we${long}`
  if (/\b[Yy]ou(?:r|['’]\w+)?\b/.test(look)) yield `you${long}`
  if (/\b(?:said|says|told|according to|added|tells)\b/.test(look)) yield `said${long}`
}

function proseShare({ inProse }: Surroundings, { stems, words }: Outline): number {
  if (stems.size === 0) return 0
  const own = words.length >= 18 ? 1 : 0
  let shared = 0
  for (const stem of stems) if ((inProse.get(stem) ?? 0) > own) shared++
  return shared / stems.size
}

const STEPS = [0, 1, 2, 4, 8, 16, 40]

function* positionFeatures({ first, last }: Core, at: number, count: number, shape: string): Generator<string> {
  const where = at < first ? 'before' : at >= last ? 'after' : 'inside'
  yield `${where} ${shape}`
  if (where === 'before') yield `before${bucket(first - at, STEPS)}`
  else if (where === 'after') yield `after${bucket(at - last, STEPS)}`
  else yield* [`from start${bucket(at - first, STEPS)}`, `from end${bucket(last - 1 - at, STEPS)}`]
  yield `third${Math.floor((3 * at) / count)} ${where}`
}

function* placeFeatures(
  { lines, outlines, headline, stated }: Surroundings,
  at: number,
  shape: string,
): Generator<string> {
  const { place } = lines[at]!
  const { folded, words } = outlines[at]!
  yield `tag ${place.tag} ${shape}`
  yield `path ${place.path}`
  yield `region ${place.region} ${shape}`
  yield `linked${quarter(place.linked)} ${shape}`
  yield `linked${quarter(place.linked)} ${place.tag}`
  yield `distance${Math.min(place.distance, 8)}`
  yield `distance${Math.min(place.distance, 8)} ${shape}`
  yield `distance${Math.min(place.distance, 8)} ${place.tag} ${quarter(place.linked)}`
  if (place.quoted) yield `quoted ${shape}`
  for (const hint of place.hints) {
    yield `hint ${hint}`
    if (place.distance === 0) yield `inner ${hint}`
  }
  yield `beside${lines[at - 1]?.place.container === place.container ? 1 : 0}${lines[at + 1]?.place.container === place.container ? 1 : 0} ${shape}`
  if (headline !== '' && folded === headline) yield 'headline'
  if (stated !== '' && words.length >= 4) yield `stated${stated.includes(folded.slice(0, 80)) ? 1 : 0} ${shape}`
}
