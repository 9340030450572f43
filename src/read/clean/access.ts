import { type Fields, isObject } from './json.js'
import type { Facts } from './structured.js'

/** What a page's structured data says of who may read its report, and of how long it is. */
export interface Access {
  /** Whether all of it may be read by everybody. */
  readonly free: boolean | undefined
  /** CSS selectors of the parts that not everybody may read. */
  readonly gated: readonly string[]
  /** Words of the whole report. */
  readonly words: number | undefined
  /** Minutes that it takes to read. */
  readonly minutes: number | undefined
}

/** A report of more words is a book, or the number counts something else. */
const MOST_WORDS = 100_000
const MOST_SELECTORS = 20

export function accessIn(fields: Fields): Access {
  const parts = [fields['hasPart']].flat().filter(isObject).slice(0, MOST_SELECTORS)
  const gated = parts
    .filter((part) => freedom(part['isAccessibleForFree']) === false)
    .flatMap((part) => [part['cssSelector']].flat())
    .filter((selector): selector is string => typeof selector === 'string' && selector.length < 500)
  const words = Number([fields['wordCount']].flat()[0])
  return {
    free: freedom(fields['isAccessibleForFree']) ?? (gated.length > 0 ? false : undefined),
    gated: gated.flatMap((selectors) => selectors.split(',')).slice(0, MOST_SELECTORS),
    words: words >= 1 && words < MOST_WORDS ? Math.round(words) : undefined,
    minutes: minutesIn(fields['timeRequired']),
  }
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

/** `false`, "False", "https://schema.org/False". */
function freedom(value: unknown): boolean | undefined {
  const said = String([value].flat()[0]).toLowerCase()
  if (said.length > 60) return undefined
  return said.endsWith('false') ? false : said.endsWith('true') ? true : undefined
}

/** "PT7M", "PT1H5M". */
function minutesIn(value: unknown): number | undefined {
  const match = typeof value === 'string' ? /^P(?:0D)?T(?:(\d{1,2})H)?(?:(\d{1,3})M)?/i.exec(value) : null
  const minutes = Number(match?.[1] ?? 0) * 60 + Number(match?.[2] ?? 0)
  return minutes > 0 ? minutes : undefined
}
