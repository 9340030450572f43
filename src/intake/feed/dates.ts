/** To the minute in UTC. A date whose zone is missing is kept as its day: which minute it means cannot be known. */
export function isoOf(date: string | undefined): string | undefined {
  const words = date?.replace(/\s+/g, ' ').trim() ?? ''
  if (words === '') return undefined
  return w3c(words) ?? internet(words) ?? words
}

/** `2003`, `2003-12`, `2003-12-31`, `2003-12-31T10:14:55Z` with or without seconds, separators and zone. */
const W3C =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)? ?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i

function w3c(words: string): string | undefined {
  const [, year, month, day, hour, minute, , zone] = W3C.exec(words) ?? []
  if (year === undefined) return undefined
  if (hour === undefined) return real([year, month, day].filter((part) => part !== undefined).join('-'))
  const on = `${year}-${month}-${day}`
  if (zone === undefined) return real(on)
  return moment(Number(year), Number(month), Number(day), Number(hour), Number(minute), offsetOf(zone))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * `Thu, 01 Jan 2004 19:48:21 GMT` (RFC 5322) and what is written for it: other orders of day, month and year, two
 * digits of a year, no seconds, names of months in full.
 */
const INTERNET =
  /^(?:\p{L}+,? +)?(?:(\d{1,2})[ -]([\p{L}]{3,9})\.?|([\p{L}]{3,9})\.? (\d{1,2}),?)(?:[ -](\d{4}|\d{2}))?,?(?: (?:at )?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)? ?([ap]m)? ?([+-] ?\d{2}:?\d{2}|[a-z]{1,5})?)?(?: (\d{4}))?(?: \([^()]*\))?$/iu

function internet(words: string): string | undefined {
  const found = INTERNET.exec(words)
  if (found === null) return undefined
  const month = MONTHS.indexOf((found[2] ?? found[3] ?? '').slice(0, 3).toLowerCase()) + 1
  const year = yearOf(found[5] ?? found[11])
  if (month === 0 || year === null) return undefined
  const day = Number(found[1] ?? found[4])
  const on = real(`${year}-${two(month)}-${two(day)}`)
  const offset = found[10] === undefined ? NaN : offsetOf(found[10])
  if (on === undefined || found[6] === undefined || Number.isNaN(offset)) return on
  const hour = (Number(found[6]) % (found[9] === undefined ? 24 : 12)) + (/pm/i.test(found[9] ?? '') ? 12 : 0)
  return moment(year, month, day, hour, Number(found[7]), offset)
}

/** Two digits mean the years around the turn of the century, as RFC 2822 has it. */
function yearOf(digits: string | undefined): number | null {
  if (digits === undefined) return null
  const year = Number(digits)
  return digits.length === 4 ? year : year < 50 ? 2000 + year : 1900 + year
}

/** Hours from UTC of the zones that RFC 5322 names, and of the few more that news feeds use without a second meaning. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
  cet: 1,
  cest: 2,
  eet: 2,
  eest: 3,
  wet: 0,
  west: 1,
  msk: 3,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  akst: -9,
  hst: -10,
}

/** Minutes from UTC; NaN for a zone that nobody can tell. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-]) ?(\d{2}):?(\d{2})?$/.exec(zone) ?? []
  if (sign === undefined) return (ZONES[zone.toLowerCase()] ?? NaN) * 60
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0))
}

function moment(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  offset: number,
): string | undefined {
  const on = real(`${year}-${two(month)}-${two(day)}`)
  // 24:00 is the end of a day.
  if (on === undefined || hour > 24 || minute > 59 || Math.abs(offset) > 15 * 60 || Number.isNaN(offset)) return on
  return `${new Date(Date.UTC(year, month - 1, day, hour, minute - offset)).toISOString().slice(0, 16)}Z`
}

const two = (number: number): string => String(number).padStart(2, '0')

/** A day that is in the calendar; undefined for the 31st of June. */
function real(day: string): string | undefined {
  const time = Date.parse(day)
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(day) ? undefined : day
}
