import type { Basis, Grain, StatedDate } from '../../record/article.js'
import type { Span } from '../../record/span.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const two = (value: number): string => String(value).padStart(2, '0')

interface Read {
  readonly value: string
  readonly grain: Grain
}

/**
 * The date that a date line, a head or a giver states; undefined when it states none.
 *
 * A clock time counts only with its zone, and is then turned to UTC: without one it would pass off a guess as read.
 * Numbers with strokes (04/06/2015) count only where one of them cannot be a month.
 */
export function readDate(text: string): Read | undefined {
  const look = text.slice(0, 300)
  return isoDate(look) ?? namedDate(look) ?? numberedDate(look) ?? monthOnly(look)
}

/** As `readDate`, with where it comes from. */
export function datedBy(text: string, basis: Basis, rule: string, at: Span | null): StatedDate | undefined {
  const read = readDate(text)
  return read && { ...read, basis, rule, at }
}

const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?\d\d(?:[.,]\d+)?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/

function isoDate(text: string): Read | undefined {
  const [, year, month, day, hour, minute, zone] = ISO.exec(text) ?? []
  if (year === undefined) return undefined
  const date = dayOf(Number(year), Number(month), Number(day))
  if (!date || hour === undefined || zone === undefined) return date
  return minuteOf(date.value, Number(hour), Number(minute), zone)
}

function minuteOf(day: string, hour: number, minute: number, zone: string): Read {
  if (hour > 23 || minute > 59) return { value: day, grain: 'day' }
  const [, sign, zoneHour = 0, zoneMinute = 0] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  const ahead = (sign === '-' ? -1 : 1) * (Number(zoneHour) * 60 + Number(zoneMinute))
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const utc = new Date(Date.UTC(year, month - 1, date, hour, minute - ahead))
  return { value: `${utc.toISOString().slice(0, 16)}Z`, grain: 'minute' }
}

const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?[ -]((?:19|20)\d\d)(?!\d)/i
const MONTH_DAY =
  /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)(?!\d)/i

function namedDate(text: string): Read | undefined {
  const dayFirst = DAY_MONTH.exec(text)
  if (dayFirst) return dayOf(Number(dayFirst[3]), monthOf(dayFirst[2]!), Number(dayFirst[1]))
  const monthFirst = MONTH_DAY.exec(text)
  return monthFirst ? dayOf(Number(monthFirst[3]), monthOf(monthFirst[1]!), Number(monthFirst[2])) : undefined
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1

function numberedDate(text: string): Read | undefined {
  const points = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/.exec(text)
  if (points) return dayOf(Number(points[3]), Number(points[2]), Number(points[1]))
  const back = /(?<!\d)((?:19|20)\d\d)[/.](\d{1,2})[/.](\d{1,2})(?!\d)/.exec(text)
  if (back) return dayOf(Number(back[1]), Number(back[2]), Number(back[3]))
  const strokes = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/.exec(text)
  if (!strokes) return undefined
  const [first, second, year] = [Number(strokes[1]), Number(strokes[2]), Number(strokes[3])]
  if (first > 12) return dayOf(year, second, first)
  return second > 12 || first === second ? dayOf(year, first, second) : undefined
}

function monthOnly(text: string): Read | undefined {
  const [, name, year] =
    /(?<![a-z]|\d(?:st|nd|rd|th)?\.? )(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? ((?:19|20)\d\d)(?!\d)/i.exec(
      text,
    ) ?? []
  if (name !== undefined) return { value: `${year}-${two(monthOf(name))}`, grain: 'month' }
  const short = /^((?:19|20)\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(text.trim())
  if (!short) return undefined
  return short[2] === undefined
    ? { value: short[1]!, grain: 'year' }
    : { value: `${short[1]}-${short[2]}`, grain: 'month' }
}

function dayOf(year: number, month: number, day: number): Read | undefined {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined
  return { value: `${year}-${two(month)}-${two(day)}`, grain: 'day' }
}

/** The date that an address holds (/2015/06/04/, /2015/jun/04/, /20150604...): implied, for addresses can be reused. */
export function dateInAddress(address: string): StatedDate | undefined {
  const path = address.slice(0, 2000).replace(/^[a-z]+:\/\/[^/]*/i, '')
  const named =
    /[/-]((?:19|20)\d\d)[/-](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/-](\d{1,2})(?!\d)/i.exec(path)
  const plain = /(?<!\d)((?:19|20)\d\d)([/._-]?)(\d\d)\2(\d\d)(?=\D|\d{5,}|$)/.exec(path)
  const read = named
    ? dayOf(Number(named[1]), monthOf(named[2]!), Number(named[3]))
    : plain
      ? dayOf(Number(plain[1]), Number(plain[3]), Number(plain[4]))
      : monthInAddress(path)
  return read && { ...read, basis: 'implied', rule: 'date-in-address', at: null }
}

function monthInAddress(path: string): Read | undefined {
  const [, year, month] = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])\//.exec(path) ?? []
  return year === undefined ? undefined : { value: `${year}-${month}`, grain: 'month' }
}
