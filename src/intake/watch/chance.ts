import { sha256 } from '../content-id.js'

/** A number from 0 to 1 that depends on the seed and on what it is for, and not on what was asked before. */
export const chance = (seed: number, ...of: readonly (string | number)[]): number =>
  parseInt(sha256(JSON.stringify([seed, ...of])).slice(0, 12), 16) / 2 ** 48

/** A time between nine and eleven tenths of `time`, so that what was asked together is not asked together for ever. */
export const jittered = (time: number, seed: number, ...of: readonly (string | number)[]): number =>
  Math.round(time * (0.9 + 0.2 * chance(seed, ...of)))

const DAY = 86_400_000
const SOON = 2 * 3_600_000
const DOZEN = 12

/**
 * How long to wait after the nth failure in a row: twice as long each time. For the first dozen at most two hours, lest a
 * feed that names its last twenty articles forgets one meanwhile; then at most a day.
 */
export const backOff = (time: number, failures: number, seed: number, of: string): number =>
  jittered(
    Math.min(time * 2 ** Math.min(failures, 20), failures < DOZEN ? Math.max(time, SOON) : DAY),
    seed,
    of,
    failures,
  )

/** A `Retry-After` header (seconds or a date) as a moment; null for none. At most a day is waited. */
export function retryAt(header: string | undefined, now: number): number | null {
  if (header === undefined) return null
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header)
  return Number.isNaN(at) ? null : Math.min(Math.max(at, now), now + DAY)
}
