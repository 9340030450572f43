import { parse, TomlError } from 'smol-toml'
import { z } from 'zod'

/** A source to watch. Times are milliseconds. */
export interface Source {
  readonly url: string
  readonly every: number
  readonly outlet: string | undefined
  readonly language: string | undefined
  /** When the page of an article is fetched: where the feed has only a summary, always, or never. */
  readonly pages: 'summary' | 'always' | 'never'
}

/** What FEEDS.toml says. */
export interface Plan {
  readonly sources: readonly Source[]
  /** Least time between two questions to a host, and hosts that want more or may have less. */
  readonly pace: number
  readonly paces: ReadonlyMap<string, number>
  /** Whom a server's owner can write to. */
  readonly contact: string | undefined
  /** The same seed gives the same jitter. */
  readonly seed: number
  /** After how long an article is looked at again, counted from when it was first read. */
  readonly recheck: readonly number[]
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

const duration = z
  .string()
  .regex(/^\d{1,6}[smhd]$/, 'is not a time as "30s", "15m", "6h" or "1d"')
  .transform((text) => Number(text.slice(0, -1)) * UNITS[text.at(-1)!]!)

const address = z.string().refine((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'is not a web address')

const source = z.strictObject({
  url: address,
  every: duration.optional(),
  outlet: z.string().min(1).optional(),
  language: z.string().min(2).optional(),
  pages: z.enum(['summary', 'always', 'never']).default('summary'),
})

const file = z.strictObject({
  every: duration.default(15 * 60_000),
  pace: duration.default(2_000),
  recheck: z
    .array(duration)
    .max(20)
    .default([UNITS['h']!, 6 * UNITS['h']!, 24 * UNITS['h']!]),
  seed: z.int().default(1),
  contact: z.string().min(1).optional(),
  host: z.record(z.string(), z.strictObject({ pace: duration })).default({}),
  source: z.array(source).min(1, 'names no source'),
})

/** Reads FEEDS.toml; what is wrong with it comes out as the end of a sentence. */
export function planFrom(toml: string): Plan | string {
  let parsed: unknown
  try {
    parsed = parse(toml)
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    return `it is no TOML (line ${error.line}: ${error.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '')})`
  }
  const { data, error } = file.safeParse(parsed)
  if (error !== undefined)
    return error.issues.map(({ path, message }) => `${path.join('.') || 'it'}: ${message}`).join('; ')
  const urls = data.source.map(({ url }) => url)
  const twice = urls.find((url, at) => urls.indexOf(url) !== at)
  if (twice !== undefined) return `it names ${twice} twice`
  return {
    sources: data.source.map((one) => ({
      url: one.url,
      every: one.every ?? data.every,
      outlet: one.outlet,
      language: one.language,
      pages: one.pages,
    })),
    pace: data.pace,
    paces: new Map(Object.entries(data.host).map(([host, { pace }]) => [host.toLowerCase(), pace])),
    contact: data.contact,
    seed: data.seed,
    recheck: data.recheck.toSorted((a, b) => a - b),
  }
}
