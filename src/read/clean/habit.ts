import { hostOf } from './address.js'
import type { Habit } from './stated-date.js'

/** States that write the month first, by their part of a language tag. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['us', 'ph', 'pr', 'gu'])
/** Ends of hosts of English-speaking states that write the day first. */
const DAY_FIRST_HOST = /\.(?:uk|au|nz|ie|in|za|ng|ke|gh|sg|my|hk|pk|bd|lk|mt|eu)$/i

/**
 * What 04/06/2015 begins with, by the language tag of a page and the state of its address. English without a state says
 * nothing, and of other languages only Chinese, Japanese, Korean and Hungarian do not write the day first.
 */
export function habitOf(language: string, address: string): Habit {
  const [tongue = '', ...rest] = language.toLowerCase().split(/[-_]/)
  const host = hostOf(address)
  if (tongue === '' || tongue === 'und') return { language }
  if (tongue !== 'en') return { language, first: /^(?:zh|ja|ko|hu)$/.test(tongue) ? undefined : 'day' }
  const state = rest.find((part) => part.length === 2)
  if (DAY_FIRST_HOST.test(host)) return { language, first: 'day' }
  if (/\.(?:us|gov|mil|edu)$/i.test(host)) return { language, first: 'month' }
  if (state === undefined) return { language }
  return { language, first: MONTH_FIRST.has(state) ? 'month' : state === 'ca' ? undefined : 'day' }
}
