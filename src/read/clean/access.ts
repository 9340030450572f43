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

export const NO_ACCESS: Access = { free: undefined, gated: [], words: undefined, minutes: undefined }

type Fields = Readonly<Record<string, unknown>>

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

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `false`, "False", "https://schema.org/False". */
export function freedom(value: unknown): boolean | undefined {
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
