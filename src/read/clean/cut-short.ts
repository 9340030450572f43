import { LEFT_TO_READ, OFFER_NAMES, PRICE, WALL_NAMES } from '../../lexicon/wall-words.js'
import { type Access, freedom } from './access.js'
import type { Verdict } from './assemble.js'
import type { Line } from './line.js'
import { NamedParts } from './named-parts.js'
import type { Page } from './page.js'
import { statedBody } from './stated-body.js'
import type { Facts } from './structured.js'

/** What shows that a page has only the beginning of its report. */
export type CutSign =
  'stated-length' | 'stated-not-free' | 'wall-behind' | 'offer-behind' | 'broken-off' | 'part-missing'

export interface CutShort {
  /** Paragraphs and other blocks that the page shows, its headline aside. */
  readonly shown: number
  /** About how many the whole report has; null when the page does not tell. */
  readonly of: number | null
  readonly signs: readonly CutSign[]
  /** Lines of the wall that were taken for the report's. */
  readonly wall: readonly number[]
}

/** A report is not called cut where it has so much of the length that the page states. */
const WHOLE = 0.8
/** Nor is it called cut for its length alone where it has more than this of it. */
const SHORT = 0.7
/** Words that must be missing: small differences come of what is counted. */
const FEWEST_MISSING = 80
/** Words of a beginning: a report behind a wall shows its first paragraphs, seldom more. */
const BEGINNING = 400
/** A page that only says that it is not free is believed up to here. */
const TEASER = 200
/** Words that are read in a minute, as sites count them. */
const PER_MINUTE = 220

/**
 * Whether a page shows only the beginning of its report, because the rest is for those who pay or have an account.
 *
 * Many pages say so of themselves and show all of the report all the same (15 of 974 pages that were looked at, 12 of
 * them whole), and as many have an offer hidden in them. So no sign counts alone: what the page says of itself, a wall
 * right behind the last paragraph and a text that breaks off must come together, or the length that the page states.
 */
export function cutShort(
  page: Page,
  facts: Facts,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
): CutShort | undefined {
  const { elements, head } = page
  const access = accessOf(facts)
  const walls = new NamedParts(elements, WALL_NAMES, head.walls)
  const shown = shownIn(lines, verdicts)
  const first = measure(lines, shown)
  const broken = brokenOff(lines, verdicts, shown)
  if (first.words === 0) return undefined
  // Most pages end here: nothing speaks for a wall.
  const suspect = access.free === false || broken !== undefined || first.words < BEGINNING || head.walls.length > 0
  if (!suspect) return undefined

  const wall = wallLines(lines, shown, walls)
  const own = wall.length === 0 ? shown : shown.filter((at) => !wall.includes(at))
  const { words } = measure(lines, own)
  if (words === 0) return undefined
  const stated = access.words ?? bodyWords(head)
  const told = leftToRead(lines, own, walls)
  const ends = wall.length === 0 ? broken : brokenOff(lines, verdicts, own)
  const behind = partBehind(lines, own, walls)
  const whole = access.words !== undefined && words >= WHOLE * access.words
  const parts = access.free === false ? gatedParts(page, lines, own, access.gated) : 'none'

  const signs: CutSign[] = []
  if (stated !== undefined && words < SHORT * stated && stated - words >= FEWEST_MISSING) signs.push('stated-length')
  if (access.free === false) signs.push('stated-not-free')
  if (behind) signs.push('wall-behind')
  else if (partBehind(lines, own, new NamedParts(elements, OFFER_NAMES))) signs.push('offer-behind')
  if (ends !== undefined) signs.push('broken-off')
  if (parts === 'missing') signs.push('part-missing')
  const has = (sign: CutSign): boolean => signs.includes(sign)

  const isCut =
    ends === 'dots' && access.free === false
      ? true
      : has('stated-length')
        ? access.free !== true && (access.free === false || behind || ends === 'dots')
        : !whole && parts !== 'shown' && access.free !== true && isWalled(words, has)
  if (!isCut && (told === undefined || signs.length === 0)) return undefined
  return { shown: own.length, of: wholeOf(own.length, words, { stated, told, minutes: access.minutes }), signs, wall }
}

/** Without a stated length: a wall and another sign, or a page that is not free and shows little before its offer. */
function isWalled(words: number, has: (sign: CutSign) => boolean): boolean {
  if (has('wall-behind')) return has('stated-not-free') || has('broken-off') || words < BEGINNING
  if (!has('stated-not-free') || words >= BEGINNING) return false
  return (
    (has('broken-off') && (has('offer-behind') || has('part-missing'))) ||
    (words < TEASER && (has('offer-behind') || has('part-missing')))
  )
}

/** What the structured data, the markup and the head of a page say of who may read it. */
export function accessOf({ report, page, meta }: Facts): Access {
  const own = report?.access
  const tier = ['article:content_tier', 'og:article:content_tier', 'content_tier'].find((name) => meta.has(name))
  const item = freedom(meta.get('isaccessibleforfree')?.value)
  const locked = tier !== undefined && /^(?:locked|premium|paid)$/i.test(meta.get(tier)!.value.trim())
  return {
    free: own?.free ?? page?.access.free ?? item ?? (locked ? false : undefined),
    gated: own?.gated ?? [],
    words: own?.words,
    minutes: own?.minutes,
  }
}

/** Lines of the report's body. */
const shownIn = (lines: readonly Line[], verdicts: readonly Verdict[]): number[] =>
  [...lines.keys()].filter((at) => {
    const verdict = verdicts[at]!
    return 'keep' in verdict && verdict.keep !== 'title'
  })

/** Words of a line: it has one space between two, and none at its ends. */
export function wordsIn({ text }: Line): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

const measure = (lines: readonly Line[], which: readonly number[]): { words: number } => ({
  words: which.reduce((sum, at) => sum + wordsIn(lines[at]!), 0),
})

const DOTS = /(?:…|\.\.\.|\[(?:…|\.\.\.)\]|\((?:…|\.\.\.)\))[\s"'”’»)\]]*$/
/** A last character after which a sentence goes on. */
const GOES_ON = /[\p{L}\p{N};–—-]$/u
const FEWEST_WORDS = 6

/** How the last paragraph ends, where it does not end as a sentence does; a heading with nothing under it breaks off, too. */
function brokenOff(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  shown: readonly number[],
): 'dots' | 'open' | undefined {
  const last = shown.at(-1)
  const verdict = last === undefined ? undefined : verdicts[last]!
  if (verdict === undefined || !('keep' in verdict)) return undefined
  const { text } = lines[last!]!
  if (DOTS.test(text.slice(-20))) return 'dots'
  if (verdict.keep === 'heading' || /[:,]$/.test(text)) return 'open'
  const isProse = verdict.keep === 'paragraph' && text.split(' ').length >= FEWEST_WORDS
  return isProse && GOES_ON.test(text.slice(-2)) ? 'open' : undefined
}

/** A wall is made of short lines and buttons; paragraphs behind one that were sent all the same are the report's. */
const MEAN_WORDS = 14

/** Lines of the body that stand in a wall. An element around the report's beginning is named after its wall, and is none. */
function wallLines(lines: readonly Line[], shown: readonly number[], walls: NamedParts): number[] {
  const report = new Set(walls.around(lines[shown[0]!]!.place.element))
  const byWall = new Map<number, number[]>()
  for (const at of shown) {
    const wall = walls.around(lines[at]!.place.element).findLast((part) => !report.has(part))
    if (wall !== undefined) byWall.set(wall, [...(byWall.get(wall) ?? []), at])
  }
  return [...byWall.values()]
    .filter((own) => own.at(-1) === shown.at(-1) && measure(lines, own).words < MEAN_WORDS * own.length)
    .flat()
}

/** Lines between the last paragraph and a wall: tags, who wrote it, buttons. */
const BETWEEN = 4

/** Whether such a part stands right behind the last paragraph shown, and not around it. */
function partBehind(lines: readonly Line[], own: readonly number[], parts: NamedParts): boolean {
  const last = own.at(-1)!
  const report = new Set(parts.around(lines[last]!.place.element))
  for (let at = last + 1; at <= last + BETWEEN && at < lines.length; at++)
    if (parts.around(lines[at]!.place.element).some((part) => !report.has(part))) return true
  return false
}

/** What became of the parts that the page says not everybody may read. */
function gatedParts(
  { elements }: Page,
  lines: readonly Line[],
  own: readonly number[],
  selectors: readonly string[],
): 'none' | 'shown' | 'missing' {
  const names = selectors.map((selector) => /^\s*[\w-]*[.#]([\w-]{2,100})\s*$/.exec(selector)?.[1])
  const wanted = new Set(names.filter((name) => name !== undefined))
  if (wanted.size === 0) return 'none'
  const isGated = (from: number): boolean => {
    for (let at = from; at > 0; at = elements[at]!.parent)
      if (elements[at]!.names.split(' ').some((name) => wanted.has(name))) return true
    return false
  }
  return isGated(lines[own.at(-1)!]!.place.element) ? 'shown' : 'missing'
}

const bodyWords = (head: Page['head']): number | undefined => {
  const body = statedBody(head)
  return body === ''
    ? undefined
    : body
        .replace(/<[^<>]{0,300}>/g, ' ')
        .trim()
        .split(/\s+/).length
}

/** Share of the report that a wall says is left to read, where it does. */
function leftToRead(lines: readonly Line[], own: readonly number[], walls: NamedParts): number | undefined {
  const last = own.at(-1)!
  for (let at = last + 1; at <= last + BETWEEN && at < lines.length; at++) {
    const { text, place } = lines[at]!
    const share = Number(/(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(text.slice(0, 300))?.[1]?.replace(',', '.'))
    const left = share > 0 && share < 100 && LEFT_TO_READ.test(text) && !PRICE.test(text)
    if (left && (walls.around(place.element).length > 0 || text.length < 120)) return share / 100
  }
  return undefined
}

/** About how many blocks the whole report has, by what the page tells of its length. */
function wholeOf(
  shown: number,
  words: number,
  { stated, told, minutes }: { stated: number | undefined; told: number | undefined; minutes: number | undefined },
): number | null {
  const all = told !== undefined ? words / (1 - told) : (stated ?? (minutes === undefined ? 0 : minutes * PER_MINUTE))
  const blocks = Math.round((shown * all) / words)
  return blocks > shown ? blocks : null
}
