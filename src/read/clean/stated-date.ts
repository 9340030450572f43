import { monthNamed } from '../../lexicon/month-names.js'
import type { Basis, Grain, StatedDate } from '../../record/article.js'
import type { Span } from '../../record/span.js'

const two = (value: number): string => String(value).padStart(2, '0')

interface Read {
  readonly value: string
  readonly grain: Grain
}

export interface DateInText extends Read {
  /** Where it stands in the text it was looked for in. */
  readonly start: number
  readonly end: number
}

/** How whoever wrote a date writes dates. */
export interface Habit {
  /** What 04/06/2015 begins with; undefined where nothing tells, and then such a date is not read. */
  readonly first?: 'day' | 'month' | undefined
  /** BCP 47; empty when unknown. */
  readonly language?: string | undefined
}

/** What is looked at of a text: dates stand in short lines. */
const LOOK = 300

/**
 * The date that a date line, a head or a giver states; undefined when it states none.
 *
 * A clock time counts only with its zone, and is then turned to UTC, unless that would make another day of it: the day is
 * the one that the outlet gave. Without a zone a time would pass off a guess as read.
 */
export function readDate(text: string, habit: Habit = {}): Read | undefined {
  const [first] = datesIn(text, habit)
  return first
    ? { value: first.value, grain: first.grain }
    : (numberAlone(text) ?? monthOnly(text.slice(0, LOOK), habit))
}

/** As `readDate`, with where it comes from. */
export function datedBy(
  text: string,
  basis: Basis,
  rule: string,
  at: Span | null,
  habit: Habit = {},
): StatedDate | undefined {
  const read = readDate(text, habit)
  return read && { ...read, basis, rule, at }
}

type Reader = (parts: readonly string[], habit: Habit) => Read | undefined

const named = (year: string, month: string, day: string, { language }: Habit): Read | undefined =>
  dayOf(Number(year), monthNamed(month, language) ?? 0, Number(day))

const YEAR = '((?:19|20)\\d\\d)(?!\\d)'
const MONTH = '(\\p{L}{3,14})'
const DAY = '(\\d{1,2})'

/** Ways to write a day, each with what its groups are. */
const WAYS: readonly (readonly [RegExp, Reader])[] = [
  // 2015-06-04, 2015-06-04T09:30:00+03:00
  [
    /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?(?!\d)/gu,
    ([year, month, day, hour, minute, zone]) => {
      const date = dayOf(Number(year), Number(month), Number(day))
      return date && hour && zone ? minuteOf(date.value, Number(hour), Number(minute), zone) : date
    },
  ],
  // 4 June 2015, 4th of June, 2015, 4. Juni 2015, 4 de junio de 2015, 04-Jun-2015
  [
    new RegExp(
      `(?<![\\d:])${DAY}(?:st|nd|rd|th|er|[.ºª])?[ /-]{1,3}(?:(?:of|de) |d['’])?${MONTH}\\.?,?[ /-]{1,3}(?:(?:de|del|of) )?${YEAR}`,
      'giu',
    ),
    ([day, month, year], habit) => named(year!, month!, day!, habit),
  ],
  // June 4, 2015; June 4th 2015; Jun 04 09:30:00 UTC 2015
  [
    new RegExp(
      `(?<!\\p{L})${MONTH}\\.? ${DAY}(?:st|nd|rd|th|\\.)?(?:, ?| {1,3}|,? \\d{1,2}:\\d\\d(?::\\d\\d)?(?: \\p{Lu}{2,4}| [+-]\\d{4})? )${YEAR}`,
      'giu',
    ),
    ([month, day, year], habit) => named(year!, month!, day!, habit),
  ],
  // 2015. június 4., 2015 m. birželio 4 d.
  [
    new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\.? (?:m\\. )?${MONTH}\\.? ${DAY}(?![\\d:])`, 'giu'),
    ([year, month, day], habit) => named(year!, month!, day!, habit),
  ],
  // 2015年6月4日, 2015년 6월 4일
  [
    /(?<!\d)((?:19|20)\d\d)[年년] ?(\d{1,2})[月월] ?(\d{1,2})[日일]/gu,
    ([year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  // 04.06.2015
  [
    new RegExp(`(?<![\\d.])${DAY}\\. ?(\\d{1,2})\\. ?${YEAR}`, 'gu'),
    ([day, month, year]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  // 2015/06/04, 2015.06.04
  [
    /(?<!\d)((?:19|20)\d\d)([/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu,
    ([year, , month, day]) => dayOf(Number(year), Number(month), Number(day)),
  ],
  // 23/06/2015, 06/23/2015, 23-06-2015
  [
    new RegExp(`(?<![\\d/-])${DAY}([/-])(\\d{1,2})\\2${YEAR}`, 'gu'),
    ([first, , second, year], habit) => strokes(Number(first), Number(second), Number(year), habit),
  ],
]

/** Days written in a line, in its order; those that overlap an earlier one are not told twice. */
export function datesIn(text: string, habit: Habit = {}): DateInText[] {
  const look = text.slice(0, LOOK).replace(/\s/g, ' ')
  if (!/\d{4}/.test(look)) return []
  const found: DateInText[] = []
  for (const [pattern, read] of WAYS) {
    for (const match of look.matchAll(pattern)) {
      const date = read(match.slice(1), habit)
      if (date) found.push({ ...date, start: match.index, end: match.index + match[0].length })
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter(({ start }, at) => at === 0 || start >= found[at - 1]!.end)
}

function minuteOf(day: string, hour: number, minute: number, zone: string): Read {
  if (hour > 23 || minute > 59) return { value: day, grain: 'day' }
  const [, sign, zoneHour = 0, zoneMinute = 0] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? []
  const ahead = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute))
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const utc = new Date(Date.UTC(year, month - 1, date, hour, minute - ahead)).toISOString()
  return utc.startsWith(day) ? { value: `${utc.slice(0, 16)}Z`, grain: 'minute' } : { value: day, grain: 'day' }
}

/** One of the numbers cannot be a month, or both are the same, or it is known which comes first. */
function strokes(first: number, second: number, year: number, habit: Habit): Read | undefined {
  if (first > 12) return dayOf(year, second, first)
  if (second > 12 || first === second) return dayOf(year, first, second)
  if (habit.first === undefined) return undefined
  return habit.first === 'day' ? dayOf(year, second, first) : dayOf(year, first, second)
}

/** 20150604, 20150604T093000Z, and seconds or milliseconds since 1970: only where nothing else stands. */
function numberAlone(text: string): Read | undefined {
  const look = text.slice(0, 40).trim()
  const [, year, month, day] = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T\d{4,6}Z?)?$/.exec(look) ?? []
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day))
  const [, seconds] = /^(1\d{9})(?:\d{3})?$/.exec(look) ?? []
  if (seconds === undefined) return undefined
  return { value: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 16)}Z`, grain: 'minute' }
}

function monthOnly(text: string, { language }: Habit): Read | undefined {
  const short = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(text.trim())
  if (short)
    return short[2] === undefined
      ? { value: short[1]!, grain: 'year' }
      : { value: `${short[1]}-${short[2]}`, grain: 'month' }
  for (const [, day, name, year] of text.matchAll(
    /(?:(\d{1,2}(?:st|nd|rd|th)?)\.? ?)?(?<!\p{L})(\p{L}{3,14})\.?,?(?: de)? ((?:19|20)\d\d)(?!\d)/gu,
  )) {
    const month = monthNamed(name!, language)
    // A day that does not exist before it ("31 June 2015") makes the whole unreadable.
    if (month !== undefined && day === undefined) return { value: `${year}-${two(month)}`, grain: 'month' }
  }
  return undefined
}

function dayOf(year: number, month: number, day: number): Read | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return { value: `${year}-${two(month)}-${two(day)}`, grain: 'day' }
}

/** The date that an address holds (/2015/06/04/, /2015/jun/04/, /20150604...): implied, for addresses can be reused. */
export function dateInAddress(address: string): StatedDate | undefined {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, '')
  const [, year, month, day] =
    /[/-]((?:19|20)\d\d)[/-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/-](\d{1,2})(?!\d)/i.exec(path) ??
    []
  const plain = /(?<!\d)((?:19|20)\d\d)([/._-]?)(\d\d)\2(\d\d)(?=\D|\d{5,}|$)/.exec(path)
  const read =
    year !== undefined
      ? dayOf(Number(year), monthNamed(month!) ?? 0, Number(day))
      : plain
        ? dayOf(Number(plain[1]), Number(plain[3]), Number(plain[4]))
        : monthInAddress(path)
  return read && { ...read, basis: 'implied', rule: 'date-in-address', at: null }
}

function monthInAddress(path: string): Read | undefined {
  const [, year, month] = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path) ?? []
  return year === undefined ? undefined : { value: `${year}-${month}`, grain: 'month' }
}
