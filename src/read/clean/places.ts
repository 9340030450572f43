import { type Line, type Place } from './line.js'
import type { PageLine } from './line-builder.js'
import { wordsInNames } from './names.js'
import type { Element, Page } from './page.js'
import { endsSentence } from './words.js'

type Region = Place['region']

const REGION: ReadonlyMap<string, Region> = new Map([
  ['nav', 'nav'],
  ['menu', 'nav'],
  ['aside', 'aside'],
  ['footer', 'footer'],
  ['header', 'header'],
  ['figure', 'figure'],
  ['figcaption', 'caption'],
  ['form', 'form'],
  ['button', 'form'],
  ['select', 'form'],
  ['textarea', 'form'],
  ['article', 'article'],
  ['main', 'main'],
])
/** Parts of a page that a smaller element inside them does not undo. */
const FIRM: ReadonlySet<Region> = new Set<Region>(['nav', 'aside', 'footer', 'form', 'caption', 'figure'])
/** How far up class and id words are read, and how many. */
const HINT_STEPS = 7
const MOST_HINTS = 24

/** Fills in where on the page each line stands. Elements come after their parents, so one pass down and one up are enough. */
export function placeLines({ lines, elements }: Page): Line[] {
  const regions: Region[] = []
  const quoted: boolean[] = []
  for (const [index, { tag, parent }] of elements.entries()) {
    const above = index === 0 ? '' : regions[parent]!
    const own = REGION.get(tag) ?? ''
    regions.push(own === '' || (FIRM.has(above) && own !== 'caption') ? above : own)
    quoted.push(tag === 'blockquote' || tag === 'q' || (index > 0 && quoted[parent]!))
  }
  const distances = distancesFromCore(lines, elements)
  const hints = new HintsAround(elements)
  return lines.map((line) => {
    const element = blockOf(elements, line.element)
    const { text, segments, start, end, gap } = line
    return {
      text,
      segments,
      start,
      end,
      gap,
      place: {
        linked: line.place.linked,
        tag: elements[element]!.tag,
        region: regions[line.element]!,
        quoted: quoted[line.element]!,
        hints: hints.of(line.element),
        element,
        container: elements[element]!.parent,
        distance: distances[line.element]!,
      },
    }
  })
}

const THROUGH: ReadonlySet<string> = new Set(
  'a abbr b big cite code em font i s small span strong sub sup time u mark'.split(' '),
)

/** The nearest element that is more than a stretch of a line. */
function blockOf(elements: readonly Element[], from: number): number {
  let at = from
  while (at > 0 && THROUGH.has(elements[at]!.tag)) at = elements[at]!.parent
  return at
}

/** Class and id words around elements. Lines share most of the elements around them: the words of each are split once. */
class HintsAround {
  readonly #own = new Map<number, readonly string[]>()
  readonly #all = new Map<number, readonly string[]>()
  readonly #elements: readonly Element[]

  constructor(elements: readonly Element[]) {
    this.#elements = elements
  }

  of(from: number): readonly string[] {
    const known = this.#all.get(from)
    if (known) return known
    const hints = this.#gather(from)
    this.#all.set(from, hints)
    return hints
  }

  #gather(from: number): string[] {
    const hints: string[] = []
    for (let at = from, step = 0; at > 0 && step < HINT_STEPS; at = this.#elements[at]!.parent, step++) {
      for (const word of this.#wordsOf(at)) {
        if (hints.includes(word)) continue
        hints.push(word)
        if (hints.length >= MOST_HINTS) return hints
      }
    }
    return hints
  }

  #wordsOf(at: number): readonly string[] {
    const { names, tag } = this.#elements[at]!
    if (names === '' || tag === 'body' || tag === 'html') return []
    const known = this.#own.get(at)
    if (known) return known
    const words = wordsInNames(names)
    this.#own.set(at, words)
    return words
  }
}

/**
 * For every element, how many steps one has to go up from the element that holds most prose until one meets its
 * own line of ancestors: 0 inside that element, 1 beside it, and so on.
 *
 * A paragraph counts for its parent wholly, for the parent's parent by half and so on, so that the element that
 * holds the paragraphs side by side wins over the page as a whole.
 */
function distancesFromCore(lines: readonly PageLine[], elements: readonly Element[]): number[] {
  const scores = new Float64Array(elements.length)
  for (const line of lines) {
    if (line.text.length < 40) continue
    const commas = Math.min(5, line.text.slice(0, 1000).split(',').length - 1)
    const worth =
      (1 + commas + Math.min(3, line.text.length / 100) + (endsSentence(line.text) ? 1 : -1)) * (1 - line.place.linked)
    let at = blockOf(elements, line.element)
    for (const share of [0.6, 1, 0.5, 0.25]) {
      scores[at]! += worth * share
      if (at === 0) break
      at = elements[at]!.parent
    }
  }
  let core = 0
  for (let at = 1; at < elements.length; at++) if (scores[at]! > scores[core]!) core = at
  return stepsFrom(elements, core)
}

export function stepsFrom(elements: readonly Element[], core: number): number[] {
  const steps: number[] = Array.from({ length: elements.length }, () => -1)
  for (let at = core, step = 0; ; at = elements[at]!.parent, step++) {
    steps[at] = step
    if (at === 0) break
  }
  for (let at = 1; at < elements.length; at++) if (steps[at]! < 0) steps[at] = steps[elements[at]!.parent]!
  return steps
}
