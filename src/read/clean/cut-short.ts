import { LEFT_TO_READ, OFFER_NAMES, PRICE, WALL_NAMES } from '../../lexicon/wall-words.js'
import { accessOf } from './access.js'
import type { Verdict } from './assemble.js'
import { bodyLines, wordsIn, wordsOfLines } from './body-lines.js'
import type { Line } from './line.js'
import { NamedParts } from './named-parts.js'
import type { Page } from './page.js'
import { statedBody } from './stated-body.js'
import type { Facts } from './structured.js'

/** What shows that a page has only the beginning of its report. */
type CutSign = 'stated-length' | 'stated-not-free' | 'wall-behind' | 'offer-behind' | 'broken-off' | 'part-missing'

export interface CutShort {
  /** Paragraphs and other blocks that the page shows, its headline aside. */
  readonly shown: number
  /** About how many the whole report has; null when the page does not tell. */
  readonly of: number | null
  /** Indices of lines of the wall that were taken for the report's. */
  readonly wall: ReadonlySet<number>
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
  const shown = bodyLines(verdicts)
  if (shown.length === 0) return undefined
  const broken = brokenOff(lines, verdicts, shown)
  // Most pages end here: nothing speaks for a wall.
  const isShort = wordsOfLines(lines, shown) < BEGINNING
  const suspect = access.free === false || broken !== undefined || isShort || head.walls.length > 0
  if (!suspect) return undefined

  const wall = wallLines(lines, shown, walls)
  const own = shown.filter((at) => !wall.has(at))
  if (own.length === 0) return undefined
  const words = wordsOfLines(lines, own)
  const stated = access.words ?? bodyWords(head)
  const told = leftToRead(lines, own, walls)
  const ends = brokenOff(lines, verdicts, own)
  const behind = partBehind(lines, own, walls)
  const whole = access.words !== undefined && words >= WHOLE * access.words
  const parts = access.free === false ? gatedParts(page, lines, own, access.gated) : 'none'

  const signs = new Set<CutSign>()
  if (stated !== undefined && words < SHORT * stated && stated - words >= FEWEST_MISSING) signs.add('stated-length')
  if (access.free === false) signs.add('stated-not-free')
  if (behind) signs.add('wall-behind')
  else if (partBehind(lines, own, new NamedParts(elements, OFFER_NAMES))) signs.add('offer-behind')
  if (ends !== undefined) signs.add('broken-off')
  if (parts === 'missing') signs.add('part-missing')

  const isCut =
    ends === 'dots' && access.free === false
      ? true
      : signs.has('stated-length')
        ? access.free !== true && (access.free === false || behind || ends === 'dots')
        : !whole && parts !== 'shown' && access.free !== true && isWalled(words, signs)
  if (!isCut && (told === undefined || signs.size === 0)) return undefined
  return { shown: own.length, of: wholeOf(own.length, words, { stated, told, minutes: access.minutes }), wall }
}

/** Without a stated length: a wall and another sign, or a page that is not free and shows little before its offer. */
function isWalled(words: number, signs: ReadonlySet<CutSign>): boolean {
  if (signs.has('wall-behind')) return signs.has('stated-not-free') || signs.has('broken-off') || words < BEGINNING
  if (!signs.has('stated-not-free') || words >= BEGINNING) return false
  return (signs.has('broken-off') || words < TEASER) && (signs.has('offer-behind') || signs.has('part-missing'))
}

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
  const isProse = verdict.keep === 'paragraph' && wordsIn(lines[last!]!) >= FEWEST_WORDS
  return isProse && GOES_ON.test(text.slice(-2)) ? 'open' : undefined
}

/** A wall is made of short lines and buttons; paragraphs behind one that were sent all the same are the report's. */
const MEAN_WORDS = 14

/** Lines of the body that stand in a wall. An element around the report's beginning is named after its wall, and is none. */
function wallLines(lines: readonly Line[], shown: readonly number[], walls: NamedParts): ReadonlySet<number> {
  const report = new Set(walls.around(lines[shown[0]!]!.place.element))
  const wallOf = (at: number): number | undefined =>
    walls.around(lines[at]!.place.element).findLast((part) => !report.has(part))
  const last = wallOf(shown.at(-1)!)
  const own = last === undefined ? [] : shown.filter((at) => wallOf(at) === last)
  return new Set(wordsOfLines(lines, own) < MEAN_WORDS * own.length ? own : [])
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
