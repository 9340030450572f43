import { hintSteps } from './hint-steps.js'
import type { Line, Place } from './line.js'
import type { Outline } from './outline.js'
import { overlapsOf, type Overlaps } from './overlaps.js'
import type { Element, Page } from './page.js'
import { stepsFrom } from './places.js'
import { coreOf, isProse, sumUp, type TreeSums } from './tree-sums.js'

/** What the first trees look at: for every line the same figures in the same order. */
interface Scene {
  readonly lines: readonly Line[]
  readonly outlines: readonly Outline[]
  readonly elements: readonly Element[]
  readonly sums: TreeSums
  readonly prose: readonly boolean[]
  /** Line of the headline; -1 for none. */
  readonly title: number
  /** For every element the steps up from the headline to where they meet. */
  readonly fromTitle: readonly number[]
  /** The smallest element that holds most of the page's prose, and the steps up from it. */
  readonly core: number
  readonly fromCore: readonly number[]
  /** Sums over the lines before each. */
  readonly before: Readonly<Record<'words' | 'prose' | 'linked', Float64Array>>
  readonly repeats: ReadonlyMap<string, number>
  readonly overlaps: Overlaps
  readonly hints: readonly Int8Array[]
  readonly paths: ReadonlyMap<number, PathSums>
}

interface PathSums {
  lines: number
  words: number
  prose: number
  linked: number
}

export const log = (value: number): number => Math.log2(1 + value)
export const signedLog = (value: number): number => (value < 0 ? -log(-value) : log(value))
export const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)

/** What `judge` says of the figures that each line's own words and the tree give; they are overwritten with the next line's. */
export function eachFigures<T>(
  lines: readonly Line[],
  outlines: readonly Outline[],
  page: Page,
  sums: TreeSums,
  title: number,
  judge: (figures: Float32Array) => T,
): T[] {
  const scene = sceneOf(lines, outlines, page, sums, title)
  const row: number[] = []
  let figures = new Float32Array(0)
  return lines.map((_, at) => {
    row.length = 0
    ownFigures(scene, at, row)
    placeFigures(scene, at, row)
    treeFigures(scene, at, row)
    titleFigures(scene, at, row)
    windowFigures(scene, at, row)
    if (figures.length === 0) figures = new Float32Array(row.length)
    figures.set(row)
    return judge(figures)
  })
}

function sceneOf(
  lines: readonly Line[],
  outlines: readonly Outline[],
  { elements, head }: Page,
  sums: TreeSums,
  title: number,
): Scene {
  const prose = lines.map((line, at) => isProse(line, outlines[at]!))
  const size = (at: number): number => outlines[at]!.words.length
  const core = coreOf(elements, sums.prose)
  return {
    lines,
    outlines,
    elements,
    sums,
    prose,
    title,
    fromTitle: title < 0 ? [] : stepsFrom(elements, lines[title]!.place.element),
    core,
    fromCore: stepsFrom(elements, core),
    before: {
      words: sumUp(lines.length, size),
      prose: sumUp(lines.length, (at) => (prose[at] ? size(at) : 0)),
      linked: sumUp(lines.length, (at) => size(at) * lines[at]!.place.linked),
    },
    repeats: repeatsOf(outlines),
    overlaps: overlapsOf(outlines, head, title),
    hints: hintSteps(elements),
    paths: pathSums(lines, outlines, sums, prose),
  }
}

function repeatsOf(outlines: readonly Outline[]): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const { folded } of outlines) repeats.set(folded, (repeats.get(folded) ?? 0) + 1)
  return repeats
}

function pathSums(
  lines: readonly Line[],
  outlines: readonly Outline[],
  sums: TreeSums,
  prose: readonly boolean[],
): Map<number, PathSums> {
  const paths = new Map<number, PathSums>()
  for (const [at, { place }] of lines.entries()) {
    const number = sums.paths[place.element]!
    let path = paths.get(number)
    if (!path) paths.set(number, (path = { lines: 0, words: 0, prose: 0, linked: 0 }))
    const count = outlines[at]!.words.length
    path.lines++
    path.words += count
    path.linked += count * place.linked
    if (prose[at]) path.prose += count
  }
  return paths
}

const TAGS: readonly string[] =
  'p li div h1 h2 h3 h4 td th dd dt blockquote pre span a section article figcaption'.split(' ')
const HEADINGS: readonly string[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']
const REGIONS: readonly Place['region'][] = [
  'nav',
  'footer',
  'form',
  'aside',
  'header',
  'caption',
  'figure',
  '',
  'main',
  'article',
]
const LOOK = 800

function digitsIn(text: string): number {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x30 && code <= 0x39) digits++
  }
  return digits
}

function commasIn(text: string): number {
  let commas = 0
  for (let at = text.indexOf(', '); at >= 0; at = text.indexOf(', ', at + 2)) commas++
  return commas
}

/** What a line's own words give. */
export function ownFigures(
  { lines, outlines, repeats, overlaps }: Pick<Scene, 'lines' | 'outlines' | 'repeats' | 'overlaps'>,
  at: number,
  row: number[],
): void {
  const { text, gap } = lines[at]!
  const outline = outlines[at]!
  const { words, ends, question, capitals, little, verb, marks, row: label, appeal, author, together } = outline
  const look = text.slice(0, LOOK)
  const count = words.length
  const head = text.charAt(0)
  row.push(
    log(count),
    log(text.length),
    share(text.length, count),
    ends ? 1 : 0,
    question ? 1 : 0,
    text.endsWith(':') ? 1 : 0,
    capitals,
    little,
    verb ? 1 : 0,
    marks ? 1 : 0,
    share(digitsIn(look), look.length),
    share(commasIn(look), count),
    label === undefined ? 0 : label.sure ? 2 : 1,
    appeal,
    author,
    together ? 1 : 0,
    head === head.toLowerCase() && head !== head.toUpperCase() ? 1 : 0,
    gap,
    Math.min(9, repeats.get(outline.folded)!),
    overlaps.prose(at),
    overlaps.title(at),
    overlaps.description(at),
    overlaps.body(at),
  )
}

function placeFigures({ lines, elements, core, hints }: Scene, at: number, row: number[]): void {
  const { place } = lines[at]!
  const heading = HEADINGS.indexOf(place.tag) + 1
  const depth = elements[place.element]!.depth
  row.push(
    TAGS.indexOf(place.tag),
    heading,
    place.tag === 'p' ? 1 : 0,
    place.tag === 'li' ? 1 : 0,
    place.tag === 'td' || place.tag === 'th' ? 1 : 0,
    REGIONS.indexOf(place.region),
    place.linked,
    place.quoted ? 1 : 0,
    depth,
    depth - elements[core]!.depth,
    Math.min(place.distance, 12),
  )
  for (const steps of hints) row.push(steps[place.element]!)
}

function treeFigures(scene: Scene, at: number, row: number[]): void {
  const { elements, sums, lines, core, fromCore, paths } = scene
  const { element, container } = lines[at]!.place
  const around = elements[container]!.parent
  elementFigures(scene, element, row, true)
  elementFigures(scene, container, row, false)
  elementFigures(scene, around, row, false)
  const { branch, height } = branchOf(elements, core, fromCore, element)
  elementFigures(scene, branch, row, false)
  row.push(height, Math.min(fromCore[element]!, 12))
  const item = sums.item[container]!
  row.push(
    log(sums.series[container]!),
    item === 0 ? 0 : share(sums.words[item]!, sums.words[elements[item]!.parent]!),
    item === 0 ? 0 : log(sums.prose[item]!),
    item === 0 ? 0 : share(sums.linked[item]!, sums.words[item]!),
  )
  const path = paths.get(sums.paths[element]!)!
  row.push(
    log(path.lines),
    share(path.words, path.lines),
    share(path.prose, sums.prose[0]!),
    share(path.prose, path.words),
    share(path.linked, path.words),
  )
}

/** The largest element around `element` that does not hold the core; within the core, the core's own child. */
export function branchOf(
  elements: readonly Element[],
  core: number,
  fromCore: readonly number[],
  element: number,
): { branch: number; height: number } {
  const holds = (at: number): boolean => elements[core]!.depth - elements[at]!.depth === fromCore[at]
  let branch = element
  let height = 0
  while (branch > 0 && !holds(elements[branch]!.parent)) {
    branch = elements[branch]!.parent
    height++
  }
  return { branch, height }
}

function elementFigures({ sums }: Scene, element: number, row: number[], own: boolean): void {
  const { lines, words, linked, prose, sentences } = sums
  row.push(log(words[element]!), share(linked[element]!, words[element]!), log(lines[element]!))
  if (own) return
  row.push(
    share(prose[element]!, words[element]!),
    share(prose[element]!, prose[0]!),
    log(sentences[element]!),
    share(words[element]!, lines[element]!),
  )
}

function titleFigures({ title, fromTitle, elements, lines, before }: Scene, at: number, row: number[]): void {
  const known = title >= 0
  const { element } = lines[at]!.place
  const steps = known ? fromTitle[element]! : -1
  const meets = known ? elements[lines[title]!.place.element]!.depth - steps : -1
  row.push(
    known ? signedLog(at - title) : 0,
    known ? signedLog(before.words[at]! - before.words[title]!) : 0,
    known ? signedLog(before.prose[at]! - before.prose[title]!) : 0,
    steps,
    known ? elements[element]!.depth - meets : -1,
    lines.length === 0 ? 0 : at / lines.length,
    share(before.words[at]!, before.words.at(-1)!),
    share(before.prose[at]!, before.prose.at(-1)!),
    log(lines.length),
    log(before.prose.at(-1)!),
    share(before.linked.at(-1)!, before.words.at(-1)!),
  )
}

const WINDOWS = [2, 5, 12]
const NEIGHBOURS = [-2, -1, 1, 2]
/** How far the next prose is looked for. */
const FAR = 30

function windowFigures({ lines, outlines, before, prose }: Scene, at: number, row: number[]): void {
  const count = lines.length
  for (const reach of WINDOWS) {
    const [from, to] = [Math.max(0, at - reach), Math.min(count, at + reach + 1)]
    const words = before.words[to]! - before.words[from]!
    row.push(
      words / (to - from),
      share(before.prose[to]! - before.prose[from]!, words),
      share(before.linked[to]! - before.linked[from]!, words),
    )
  }
  let back = 1
  while (back < FAR && at - back >= 0 && !prose[at - back]) back++
  let ahead = 1
  while (ahead < FAR && at + ahead < count && !prose[at + ahead]) ahead++
  row.push(back, ahead)
  for (const step of NEIGHBOURS) {
    const line = lines[at + step]
    if (!line) {
      row.push(-1, -1, -1, -1, -1)
      continue
    }
    const { words, ends, row: label } = outlines[at + step]!
    row.push(
      log(words.length),
      (ends ? 1 : 0) + (label?.sure ? -2 : 0),
      line.place.linked,
      line.place.container === lines[at]!.place.container ? 1 : 0,
      TAGS.indexOf(line.place.tag),
    )
  }
}
