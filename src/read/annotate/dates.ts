import { strict } from 'chrono-node/en'
import type { Grain, StatedDate } from '../../record/article.js'
import { span, type Span } from '../../record/span.js'
import { addDays, dayOf, iso, isoDay, isoMonth, nearest, weekdayOf } from './dates-calendar.js'
import { tenseAt, type Tense } from './dates-tense.js'

/** Parts of a date that the words themselves name; the others follow from the report's own date. */
export type DateComponent = 'year' | 'month' | 'day' | 'weekday'

/** A time expression. ISO 8601 cut to `grain`; `until` closes a stretch ("last week", "June 1 to 6") at the same grain. */
export interface FoundDate extends Span {
  /** Null when the words and the report's date do not tell: never a default. */
  readonly value: string | null
  readonly until: string | null
  readonly grain: Exclude<Grain, 'minute'>
  /** `stated`: all of it is in the words. `implied`: with the report's date. `unknown`: `value` is null. */
  readonly basis: 'stated' | 'implied' | 'unknown'
  readonly certain: readonly DateComponent[]
  readonly rule: string
  /** Words of the first and of the last day of a stretch; the second is null for a single date. */
  readonly begins: Span
  readonly ends: Span | null
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT_MONTH = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec'
const WEEKDAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const COUNT =
  '\\d{1,3}|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve'

/**
 * Where a time expression may be. One pass, no nested repetition: linear in the text. Groups name the rule.
 * Months and weekdays count only when capitalised ("may", "march").
 */
const TRIGGER = new RegExp(
  [
    `(?<numeric>\\b\\d{4}-\\d{2}-\\d{2}\\b)`,
    `(?<slashed>\\b\\d{1,2}/\\d{1,2}/(?:19|20)\\d{2}\\b)`,
    `(?<ago>\\b(?:${COUNT}) (?:day|week|month|year)s? (?:ago|earlier)\\b)`,
    `(?<month>\\b(?:(?:${MONTH})|(?:${SHORT_MONTH})\\.?)(?![a-zà-ÿ-]))`,
    `(?<weekday>\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his|[Cc]oming|[Pp]ast) )?(?<name>${WEEKDAY})(?![a-z]))`,
    `(?<near>\\b(?:[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|[Ll]ast night|the day before yesterday|the day after tomorrow)\\b)`,
    `(?<unit>\\b(?:(?:[Ee]arlier|[Ll]ater) )?(?<step>[Ll]ast|[Pp]ast|[Pp]revious|[Tt]his|[Nn]ext|[Cc]oming) (?<size>week|weekend|month|year)\\b(?![-’'](?!s)))`,
    `(?<year>\\b(?:19|20)\\d{2}\\b(?![-–]?\\d)(?!s))`,
  ].join('|'),
  'g',
)

/** What every rule gets: the text, when the report was published (days since 1970; null if unknown), and the match. */
interface Seen {
  readonly text: string
  readonly today: number | null
  /** Year of publication, known also when the day is not. */
  readonly year: number | null
  readonly at: number
  readonly words: string
  readonly groups: Readonly<Record<string, string | undefined>>
}

/**
 * Time expressions in a text, in text order, not overlapping.
 *
 * A report means the last Monday by "on Monday" unless it speaks of what will be; a general date parser means the
 * nearest. So weekdays, months and "last week" are read here, and chrono-node reads what names a day of a month.
 * The clock is never asked: what depends on the report's date is unknown when `published` is null.
 */
export function findDates(text: string, published: StatedDate | null): readonly FoundDate[] {
  const found: FoundDate[] = []
  const value = published?.value ?? ''
  const today = /^\d{4}-\d{2}-\d{2}/.test(value) ? dayOf(value) : null
  const year = /^\d{4}/.test(value) ? Number(value.slice(0, 4)) : null
  let end = 0
  for (const match of text.matchAll(TRIGGER)) {
    if (match.index < end) continue
    const date = readTrigger({ text, today, year, at: match.index, words: match[0], groups: match.groups ?? {} }, end)
    if (date === null) continue
    found.push(date)
    end = date.end
  }
  return found
}

function readTrigger(seen: Seen, from: number): FoundDate | null {
  const { groups } = seen
  if (groups.numeric !== undefined) return numeric(seen)
  if (groups.slashed !== undefined) return slashed(seen)
  if (groups.ago !== undefined) return ago(seen)
  if (groups.month !== undefined) return dayOfMonth(seen, from) ?? monthAlone(seen)
  if (groups.weekday !== undefined) return weekdayWithDate(seen, from) ?? weekday(seen)
  if (groups.near !== undefined) return near(seen)
  if (groups.unit !== undefined) return unitStep(seen)
  return yearAlone(seen)
}

function dated(
  at: Span,
  value: string | null,
  rest: Pick<FoundDate, 'grain' | 'certain' | 'rule'> & Partial<FoundDate>,
): FoundDate {
  const basis = value === null ? 'unknown' : rest.certain.includes('year') ? 'stated' : 'implied'
  return { start: at.start, end: at.end, value, until: null, basis, begins: at, ends: null, ...rest }
}

const here = ({ at, words }: Seen): Span => span(at, at + words.length)

function numeric(seen: Seen): FoundDate | null {
  const value = isoDay(dayOf(seen.words))
  // A date that does not exist ("2015-02-31") comes back as another one.
  if (value !== seen.words) return null
  return dated(here(seen), value, { grain: 'day', certain: ['year', 'month', 'day'], rule: 'numeric-date' })
}

/** "13/06/2015" can be read one way only; of "06/05/2015" only the year is sure. */
function slashed(seen: Seen): FoundDate | null {
  const [a = 0, b = 0, year = 0] = seen.words.split('/').map(Number)
  if (a === b && a <= 12) return slashedDay(seen, year, a, b)
  if (a <= 12 && b <= 12)
    return dated(here(seen), `${year}`, { grain: 'year', certain: ['year'], rule: 'slashed-date' })
  return a > 12 ? slashedDay(seen, year, b, a) : slashedDay(seen, year, a, b)
}

function slashedDay(seen: Seen, year: number, month: number, day: number): FoundDate | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return dated(here(seen), iso(year, month, day), {
    grain: 'day',
    certain: ['year', 'month', 'day'],
    rule: 'slashed-date',
  })
}

/** Characters on either side of a month's name that a date can take: "Thursday, the 4th of June", "June 14 through June 26, 2015". */
const BEFORE = 24
const AFTER = 40

/** A reference that chrono's own guesses are measured against and then thrown away: only what it is certain of is used. */
const NO_REFERENCE = { instant: new Date(2000, 0, 15, 12) }

/** "June 4", "4 June 2015", "June 1 to June 6", "Sept. 3-5": chrono finds the words, the year is ours. */
function dayOfMonth(seen: Seen, from: number): FoundDate | null {
  const { text, at } = seen
  const start = windowStart(text, Math.max(from, at - BEFORE), at)
  const window = windowEnd(text.slice(start, at + seen.words.length + AFTER), at - start)
  for (const result of strict.parse(window, NO_REFERENCE)) {
    const begin = start + result.index
    if (begin > at || begin + result.text.length <= at || !result.start.isCertain('day')) continue
    return fromChrono(seen, result, begin)
  }
  return null
}

/** Where chrono's answer is used from: components that it is certain of. */
interface ChronoPart {
  isCertain(part: 'day' | 'month' | 'year' | 'weekday'): boolean
  get(part: 'day' | 'month' | 'year'): number | null
}

const ENDS = /\s*(?:-|–|—|\bto\b|\buntil\b|\btill\b|\bthrough\b|\band\b)\s*/

/** What chrono takes along before a date: "on", "at 16:15 UTC,", "9 a.m. on". */
const LEADS =
  /^(?:(?:at\s+)?\d{1,2}(?::\d{2}(?:\s*[ap]\.?m\b\.?)?|\s*[ap]\.?m\b\.?)(?:\s+[A-Z]{2,4}\b)?[,\s]+)?(?:on\s+)?/i

function fromChrono(
  seen: Seen,
  result: { text: string; start: ChronoPart; end?: ChronoPart | null },
  begin: number,
): FoundDate | null {
  const skip = LEADS.exec(result.text)?.[0].length ?? 0
  begin += skip
  const words = trimTime(result.text.slice(skip))
  const at = span(begin, begin + words.length)
  const last = result.end?.isCertain('day') === true ? result.end : null
  const certain = (['year', 'month', 'day', 'weekday'] as const).filter((part) => result.start.isCertain(part))
  // "June 28 to July 3, 2015": the year stands once and holds for both.
  const stated = result.start.isCertain('year') ? result.start : last?.isCertain('year') === true ? last : null
  const first = monthDay(result.start)
  const year = stated?.get('year') ?? impliedYear(seen, first.month, first.day, at)
  const value = year === null ? null : iso(year, first.month, first.day)
  const rest = { grain: 'day' as const, rule: 'day-of-month', certain: stated === null ? certain : withYear(certain) }
  if (last === null) return dated(at, value, rest)
  const close = monthDay(last)
  const until = year === null ? null : iso(close.month < first.month ? year + 1 : year, close.month, close.day)
  const join = ENDS.exec(words)
  const begins = join === null ? at : span(begin, begin + join.index)
  const ends = join === null ? null : span(begin + join.index + join[0].length, at.end)
  return dated(at, value, { ...rest, until, begins, ends })
}

const withYear = (certain: readonly DateComponent[]): readonly DateComponent[] =>
  certain.includes('year') ? certain : ['year', ...certain]

const monthDay = (part: ChronoPart) => ({ month: part.get('month') ?? 1, day: part.get('day') ?? 1 })

/** A time of day that chrono takes along ("3 September at 9:30 a.m.") is not part of the date. */
const trimTime = (words: string): string =>
  words.replace(/[\s,]+(?:at\s+)?\d{1,2}(?::\d{2}|\s*[ap]\.?m).*$/, '').trimEnd()

/** A window does not reach over the end of a sentence or line. "Sept. 3" is none: a digit follows. */
const BREAK = /[!?;\n\r]|\.\s+(?!\d)/g

function windowStart(text: string, from: number, at: number): number {
  let start = from
  for (const stop of text.slice(from, at).matchAll(BREAK)) start = from + stop.index + stop[0].length
  // Not in the middle of a word or number.
  while (start > 0 && start < at && /\w/.test(text[start - 1] ?? '') && /\w/.test(text[start] ?? '')) start += 1
  return start
}

function windowEnd(window: string, from: number): string {
  BREAK.lastIndex = from
  const stop = BREAK.exec(window)
  BREAK.lastIndex = 0
  return stop === null ? window : window.slice(0, stop.index)
}

/** The year that a report means by "June 4": that of the last or next one by tense, else of the nearest. */
function impliedYear({ text, today, year }: Seen, month: number, day: number, at: Span): number | null {
  if (today === null) return year
  const candidates = [-1, 0, 1].map((step) => dayOf(iso((year ?? 0) + step, month, day)))
  const tense = tenseAt(text, at)
  return Number(isoDay(chosen(candidates, today, tense)).slice(0, 4))
}

/** A report may be printed up to three days before the day that it speaks of as past (weeklies, time zones). */
const GRACE = 3

function chosen(candidates: readonly number[], today: number, tense: Tense): number {
  if (tense === 'past')
    return nearest(
      candidates.filter((day) => day <= today + GRACE),
      today,
    )
  if (tense === 'future')
    return nearest(
      candidates.filter((day) => day >= today - GRACE),
      today,
    )
  return nearest(candidates, today)
}

const NUMBER_OF_MONTH = new Map(MONTH.split('|').map((name, index) => [name.slice(0, 3), index + 1]))
const INTRODUCES_MONTH =
  /(?:^|[\s(])((?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Bb]etween|[Tt]hrough|[Tt]o|[Ll]ast|[Nn]ext|[Tt]his|[Ee]arly|[Ll]ate|[Mm]id)[\s-](?:(?:early|late|mid)[\s-])?)$/

/** Months that are no other word and hardly a name: "their January sales". */
const UNMISTAKABLE = /^(?:January|February|July|September|October|November|December)$/

/** "in late May", "since March 2014", "last June". Alone, "May" and "March" are words like others. */
function monthAlone(seen: Seen): FoundDate | null {
  const { text, at, words } = seen
  const before = INTRODUCES_MONTH.exec(text.slice(Math.max(0, at - 16), at))?.[1]
  const year = /^(?:,? (?:of )?)((?:19|20)\d{2})\b/.exec(text.slice(at + words.length, at + words.length + 12))
  if (before === undefined && year === null && !UNMISTAKABLE.test(words)) return null
  const month = NUMBER_OF_MONTH.get(words.slice(0, 3)) ?? 1
  const lead = /(?:last|next|this|early|late|mid)[\s-]$/i.exec(before ?? '')?.[0] ?? ''
  const end = at + words.length + (year?.[0].length ?? 0)
  const place = span(at - lead.length, end)
  if (year !== null)
    return dated(place, isoMonth(Number(year[1]), month), {
      grain: 'month',
      certain: ['year', 'month'],
      rule: 'month-and-year',
    })
  const value = monthNear(seen, month, /^last/i.test(lead), /^next/i.test(lead))
  return dated(place, value, { grain: 'month', certain: ['month'], rule: 'month-alone' })
}

function monthNear(seen: Seen, month: number, last: boolean, next: boolean): string | null {
  const { today, year, text } = seen
  if (year === null || today === null) return null
  const now = Number(isoDay(today).slice(5, 7))
  const tense = last ? 'past' : next ? 'future' : tenseAt(text, here(seen))
  if (tense === 'future') return isoMonth(month < now || (next && month === now) ? year + 1 : year, month)
  return isoMonth(month > now || (last && month === now) ? year - 1 : year, month)
}

/** "Thursday, June 4": one date, not two. */
function weekdayWithDate(seen: Seen, from: number): FoundDate | null {
  const follows = new RegExp(
    `^[,\\s]+(?:the )?(?:(?:${MONTH}|${SHORT_MONTH})\\b|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${MONTH}))`,
  )
  const after = seen.at + seen.words.length
  const next = follows.exec(seen.text.slice(after, after + 32))
  if (next === null) return null
  const month = next[0].search(new RegExp(MONTH.concat('|', SHORT_MONTH)))
  const words = /^[A-Z][a-z]+\.?/.exec(next[0].slice(month))?.[0] ?? ''
  const date = dayOfMonth({ ...seen, at: after + month, words }, Math.max(from, seen.at))
  return date === null ? null : { ...date, start: seen.at, begins: span(seen.at, date.begins.end) }
}

const WEEKDAYS = WEEKDAY.split('|')

/** The last such day up to the report's own, or the next one from it on when the sentence looks ahead. */
function weekday(seen: Seen): FoundDate | null {
  // Days with a name of their own: "Black Monday", "Good Friday".
  if (
    /(?:Black|Good|Easter|Cyber|Holy|Ash|Bloody|Super|Palm|Fat|Whit) $/.test(
      seen.text.slice(Math.max(0, seen.at - 8), seen.at),
    )
  )
    return null
  const { today, groups, text } = seen
  const rest = { grain: 'day' as const, certain: ['weekday'] as const, rule: 'weekday' }
  if (today === null) return dated(here(seen), null, rest)
  const which = groups.which?.toLowerCase()
  const wanted = WEEKDAYS.indexOf(groups.name ?? '')
  const ahead =
    which === 'next' ||
    which === 'coming' ||
    (which !== 'last' && which !== 'past' && tenseAt(text, here(seen)) === 'future')
  const gap = ahead ? (wanted - weekdayOf(today) + 7) % 7 : -((weekdayOf(today) - wanted + 7) % 7)
  // "Last Thursday" printed on a Thursday is a week ago; "on Thursday" is today.
  const step = gap === 0 && (which === 'last' || which === 'past') ? -7 : gap === 0 && which === 'next' ? 7 : gap
  return dated(here(seen), isoDay(today + step), rest)
}

const NEAR = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
])

function near(seen: Seen): FoundDate {
  const step = NEAR.get(seen.words.toLowerCase()) ?? 0
  const value = seen.today === null ? null : isoDay(seen.today + step)
  return dated(here(seen), value, { grain: 'day', certain: [], rule: 'day-near' })
}

const COUNTS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** "two weeks ago": as fine as its unit, so "a year ago" gives a year. */
function ago(seen: Seen): FoundDate {
  const [count = '', unit = ''] = seen.words.split(' ')
  const number = /^\d/.test(count) ? Number(count) : Math.max(1, COUNTS.indexOf(count.toLowerCase()))
  const grain = unit.startsWith('day') ? 'day' : unit.startsWith('year') ? 'year' : 'month'
  // "Earlier" counts from something else that is told, which we do not know.
  const known = seen.words.endsWith('ago')
  const value = known ? agoValue(seen, number, unit.replace(/s$/, '')) : null
  return dated(here(seen), value, { grain, certain: [], rule: 'units-ago' })
}

function agoValue({ today, year }: Seen, number: number, unit: string): string | null {
  if (unit === 'year') return year === null ? null : `${year - number}`
  if (today === null) return null
  if (unit === 'day') return isoDay(today - number)
  // A day in that week says the month, and no more is claimed.
  if (unit === 'week') return isoDay(today - 7 * number).slice(0, 7)
  return monthStep(today, -number)
}

/** The month `step` months from that of `today`. */
function monthStep(today: number, step: number): string {
  const [year = 0, month = 1] = isoDay(today).split('-').map(Number)
  const count = year * 12 + (month - 1) + step
  return isoMonth(Math.floor(count / 12), (count % 12) + 1)
}

/** "last week" is a stretch of seven days from Monday; "this month" and "next year" are one month, one year. */
function unitStep(seen: Seen): FoundDate {
  const { today, year, groups } = seen
  const word = groups.step?.toLowerCase() ?? ''
  const step = word === 'this' ? 0 : word === 'next' || word === 'coming' ? 1 : -1
  const rule = `${groups.size ?? 'unit'}-near`
  if (groups.size === 'year')
    return dated(here(seen), year === null ? null : `${year + step}`, { grain: 'year', certain: [], rule })
  if (groups.size === 'month')
    return dated(here(seen), today === null ? null : monthStep(today, step), { grain: 'month', certain: [], rule })
  if (today === null) return dated(here(seen), null, { grain: 'day', certain: [], rule })
  const monday = addDays(today, -weekdayOf(today)) + 7 * step
  const first = groups.size === 'weekend' ? monday + 5 : monday
  return dated(here(seen), isoDay(first), { grain: 'day', until: isoDay(monday + 6), certain: [], rule })
}

/** Bare four digits are a year after a word that takes one, in brackets, or right after a name ("Sea Shield 2015"). */
const INTRODUCES_YEAR =
  /(?:\b(?:[Ii]n|[Oo]f|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Ff]rom|[Bb]etween|[Tt]hrough|[Ee]arly|[Ll]ate|[Mm]id|[Aa]fter|[Bb]efore|[Yy]ear|[Aa]nd|[Tt]o|[Tt]he) |[Mm]id-|\()$/
const COUNTED =
  /^(?:[,.]\d|%| ?(?:percent|per cent|people|troops|soldiers|dollars|euros|meters|metres|km|miles|votes|years|days)\b)/

function yearAlone(seen: Seen): FoundDate | null {
  const { text, at, words } = seen
  if (!INTRODUCES_YEAR.test(text.slice(Math.max(0, at - 10), at))) return null
  if (COUNTED.test(text.slice(at + words.length, at + words.length + 12))) return null
  return dated(here(seen), words, { grain: 'year', certain: ['year'], rule: 'year-alone' })
}
