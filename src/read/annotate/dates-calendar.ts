/** The proleptic Gregorian calendar in whole days since 1970-01-01. No zone, no clock. */

const DAY = 86_400_000

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** Day number of an ISO 8601 date (`2015-06-04`, with or without a time after it). */
export function dayOf(date: string): number {
  const [year = 1970, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  return Math.floor(Date.UTC(year, month - 1, day) / DAY)
}

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
export const isoMonth = (year: number, month: number): string => `${padded(year, 4)}-${padded(month, 2)}`
export const iso = (year: number, month: number, day: number): string => `${isoMonth(year, month)}-${padded(day, 2)}`
export const addDays = (day: number, count: number): number => day + count

/** 0 is Monday. 1970-01-01 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** The day nearest to `to`; the earlier of two as near. `to` itself when there is none. */
export function nearest(days: readonly number[], to: number): number {
  let best: number | undefined
  for (const day of days) if (best === undefined || Math.abs(day - to) < Math.abs(best - to)) best = day
  return best ?? to
}
