import type { Entry, RemovalReason, StatedDate } from '../../record/article.js'
import type { Span } from '../../record/span.js'
import type { Assembled, Removal, Verdict } from './assemble.js'
import { isBody, wordsIn } from './body-lines.js'
import type { Line } from './line.js'
import { isAmongComments, isHeading, isOutside, kindOf } from './line-kind.js'
import type { LiveUpdate } from './live-updates.js'
import type { Marked } from './marking.js'
import { lineAt } from './near-headline.js'
import type { Element, Page } from './page.js'
import { datedBy, type Habit } from './stated-date.js'
import type { Facts } from './structured.js'
import { endsSentence, folded } from './words.js'

/** An entry of a live blog. */
export interface LiveEntry {
  /** Its lines, the last one included. */
  readonly first: number
  readonly last: number
  /** The line that shows its time. */
  readonly timed: number
  readonly published: StatedDate | undefined
}

/** A page that does not call itself a live blog is one from so many entries on, and if they hold most of what is kept. */
const FEWEST = 3
const MOST = 0.6
/** Longer lines tell more than when. */
const TIME_LINE = 60
/** With a point only beside a word that says what it is: 4.25 may be a rating or a price. */
const CLOCK =
  /(?<![\d:.,])(?:[01]?\d|2[0-3])(?:[:h][0-5]\d|\.[0-5]\d(?= ?(?:Uhr|h)(?!\p{L})))(?![\d.,:%])|(?<=(?<!\p{L})(?:kl\.?|klo) ?)(?:[01]?\d|2[0-3])[.:][0-5]\d(?![\d%])/iu
/** Words of an entry's shortest paragraph. */
const SENTENCE = 4
const MOST_ENTRIES = 1_000

/**
 * The entries of a live blog in the page's order: parts made alike, each with its time and words of its own. Found by the
 * lines that show a time: what stands around one of them and no other is an entry, else what follows it up to the next.
 */
export function liveEntries(
  page: Page,
  facts: Facts,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  habit: Habit,
): LiveEntry[] {
  const { elements } = page
  const updates = facts.report?.updates
  const marks = timeMarks(facts.marks, lines)
  const timed = alike(
    elements,
    lines,
    [...lines.keys()].filter((at) => showsTime(lines[at]!, marks.get(at)) && !isAside(lines[at]!)),
  )
  if (timed.length < (updates === undefined ? FEWEST : 2) || timed.length > MOST_ENTRIES) return []
  const parts = partsAround(elements, lines, timed).filter(([first, last]) =>
    verdicts.slice(first, last + 1).some((verdict, at) => 'keep' in verdict && isSaying(lines[first + at]!)),
  )
  const told = updates?.map(foldedUpdate)
  const inData = (own: readonly Line[], at: number): StatedDate | undefined => {
    const said = told && statedOf(told, own, lines[at]!)
    return said === undefined ? undefined : datedBy(said, 'stated', 'json-ld', facts.report?.at ?? null, habit)
  }
  const found = parts.map(([first, last, at]): LiveEntry => {
    const own = marks.get(at)
    const shown = own && datedBy(own.value, 'stated', 'time element', own.at, habit)
    return { first, last, timed: at, published: shown ?? inData(lines.slice(first, last + 1), at) }
  })
  return updates !== undefined || isLive(found, lines, verdicts) ? found : []
}

const isSaying = (line: Line): boolean => line.place.linked < 0.5 && wordsIn(line) >= SENTENCE

const isAside = (line: Line): boolean => isOutside(line) || isAmongComments(line)

/** `time` elements with a machine's date, by the line that shows them. */
function timeMarks(marks: readonly Marked[], lines: readonly Line[]): ReadonlyMap<number, Marked> {
  const byLine = new Map<number, Marked>()
  for (const mark of marks) {
    if (!mark.names.startsWith(' time ') || mark.value === '' || mark.text.trim() === '') continue
    const at = lineAt(lines, Math.max(mark.at.start, mark.at.end - 1))
    if (at < lines.length && !byLine.has(at)) byLine.set(at, mark)
  }
  return byLine
}

/** A short line with a clock's time, or one that is marked as a time and has one in it. */
const showsTime = ({ text }: Line, mark: Marked | undefined): boolean =>
  text.length <= TIME_LINE && (mark !== undefined || (CLOCK.test(text) && !endsSentence(text)))

/** Of lines those that most others are made like: the same tags and classes up to three steps around them. */
function alike(elements: readonly Element[], lines: readonly Line[], which: readonly number[]): number[] {
  const groups = Map.groupBy(which, (at) => {
    let key = ''
    for (let element = lines[at]!.place.element, step = 0; step < 3; step++, element = elements[element]!.parent)
      key += `${elements[element]!.tag}.${elements[element]!.kind} `
    return key
  })
  let best: number[] = []
  for (const group of groups.values()) if (group.length > best.length) best = group
  return best
}

type Part = readonly [first: number, last: number, timed: number]

/** For every line with a time the lines that go with it. */
function partsAround(elements: readonly Element[], lines: readonly Line[], timed: readonly number[]): Part[] {
  const counts = new Map<number, number>()
  for (const at of timed)
    for (let element = lines[at]!.place.element; element > 0; element = elements[element]!.parent)
      counts.set(element, (counts.get(element) ?? 0) + 1)
  const own = timed.map((at) => {
    let element = lines[at]!.place.element
    while (element > 0 && counts.get(elements[element]!.parent) === 1) element = elements[element]!.parent
    return element
  })
  const extents = extentsOf(elements, lines, new Set(own.filter((element) => counts.get(element) === 1)))
  const wholes = timed.map((at, number) => {
    const extent = extents.get(own[number]!)
    return extent && lines.slice(at + 1, extent[1] + 1).some(isSaying) ? extent : undefined
  })
  return timed.map((at, number): Part => {
    const whole = wholes[number]
    if (whole) return [...whole, at]
    // Without elements of their own, entries follow each other; the last one ends with the element around them all.
    const next = wholes[number + 1]?.[0] ?? timed[number + 1]
    const { element, container } = lines[at]!.place
    const around = counts.get(element)! > 1 ? element : container
    return [at, next === undefined ? lastInside(elements, lines, at, around) : next - 1, at]
  })
}

/** The first and last line of each of these elements. No two of them stand in one another. */
function extentsOf(
  elements: readonly Element[],
  lines: readonly Line[],
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly [number, number]> {
  const extents = new Map<number, readonly [number, number]>()
  for (const [at, { place }] of lines.entries()) {
    let element = place.element
    while (element > 0 && !wanted.has(element)) element = elements[element]!.parent
    if (element > 0) extents.set(element, [extents.get(element)?.[0] ?? at, at])
  }
  return extents
}

/** The last line in an element, from a line in it on. */
function lastInside(elements: readonly Element[], lines: readonly Line[], from: number, around: number): number {
  let last = from
  for (let at = from + 1; at < lines.length; at++) {
    let element = lines[at]!.place.element
    while (element > around) element = elements[element]!.parent
    if (element !== around) break
    last = at
  }
  return last
}

/** Headline and first words as they are compared. */
const foldedUpdate = ({ headline, body, published }: LiveUpdate): LiveUpdate => ({
  headline: folded(headline),
  body: folded(body).split(' ').slice(0, 6).join(' '),
  published,
})

/** What the structured data state as the time of an entry: known by its headline, its first words or its clock. */
function statedOf(updates: readonly LiveUpdate[], lines: readonly Line[], timed: Line): string | undefined {
  const own = lines.map(({ text }) => folded(text))
  const byWords = updates.find(({ headline, body }) =>
    own.some((line) => (headline !== '' && line === headline) || (body.length > 12 && line.startsWith(body))),
  )
  if (byWords) return byWords.published
  const clock = CLOCK.exec(timed.text)?.[0].replace(/[.h]/, ':').padStart(5, '0')
  const same = clock === undefined ? [] : updates.filter(({ published }) => published.slice(10, 16) === `T${clock}`)
  return same.length === 1 ? same[0]!.published : undefined
}

/** Whether entries that nobody calls a live blog are one: they hold most of the report and go one way in time. */
function isLive(entries: readonly LiveEntry[], lines: readonly Line[], verdicts: readonly Verdict[]): boolean {
  if (entries.length < FEWEST) return false
  const words = (from: number, to: number): number => {
    let sum = 0
    for (let at = from; at <= to; at++) if ('keep' in verdicts[at]!) sum += wordsIn(lines[at]!)
    return sum
  }
  const inside = entries.reduce((sum, { first, last }) => sum + words(first, last), 0)
  const times = entries.map(
    ({ published, timed }) => published?.value ?? CLOCK.exec(lines[timed]!.text)?.[0].padStart(5, '0') ?? '',
  )
  const goesOn = (later: (a: string, b: string) => boolean): boolean =>
    times.every((time, at) => at === 0 || later(time, times[at - 1]!) || time === times[at - 1])
  return inside >= MOST * words(0, lines.length - 1) && (goesOn((a, b) => a < b) || goesOn((a, b) => a > b))
}

/** The page's verdicts, with all that its entries say kept, and their times as headings. */
export function withEntries(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  entries: readonly LiveEntry[],
): readonly Verdict[] {
  const amended = [...verdicts]
  for (const { first, last, timed } of entries) {
    for (let at = first; at <= last; at++) {
      const verdict = verdicts[at]!
      if (at === timed && isBody(verdict)) amended[at] = { keep: 'heading' }
      else if ('remove' in verdict && isMissed(lines[at]!, verdict)) amended[at] = { keep: kindOf(lines[at]!) }
    }
  }
  return amended
}

/** Removed for where it stands, not for what it says: beside the others of its entry it is the report's. */
const WEAK: ReadonlySet<string> = new Set(['outside-body', 'said-before', 'same-as-title'])
/** Of class words those that also name what holds a report: "category-ships", "latest", "updated", "header". */
const OF_PLACE: ReadonlySet<RemovalReason> = new Set(['navigation', 'related headline', 'tags', 'date line'])

const isMissed = (line: Line, { remove, rule }: Removal): boolean =>
  (rule === 'class-words' ? OF_PLACE.has(remove) : WEAK.has(rule)) &&
  !isAside(line) &&
  line.place.linked < 0.5 &&
  (isHeading(line.place) || (endsSentence(line.text) && isSaying(line)))

/** Where the entries stand in the article's text. */
export function entriesIn(
  { blocks }: Assembled,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  entries: readonly (LiveEntry & { readonly at: Span })[],
): Entry[] {
  const kept = lines.filter((_, at) => 'keep' in verdicts[at]!)
  return entries.flatMap(({ at, published }): Entry[] => {
    const [first, next] = [lineAt(kept, at.start), lineAt(kept, at.end)]
    if (next <= first) return []
    return [{ start: blocks[first]!.start, end: blocks[next - 1]!.end, published: published ?? null }]
  })
}
