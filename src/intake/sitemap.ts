import { Parser } from 'htmlparser2'
import type { Fetch } from './fetch.js'
import { isoOf } from './feed/dates.js'
import { decoded, webAddress } from './feed/words.js'
import type { Whence } from './feed/reports.js'
import { decode } from './charset.js'
import { FOLLOWED, SITEMAPS, WHOLE_BYTES } from './limits.js'
import { wholeOf } from './lines.js'
import { reportsOfPage } from './page.js'
import type { Taken } from './taken.js'
import type { Problem } from '../record/problem.js'
import { unpackedFrom } from './unpack.js'

/** An address that a sitemap names. */
export interface Place {
  readonly url: string
  /** What a news sitemap says of the report there. */
  readonly title: string | undefined
  readonly outlet: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
}

export interface Sitemap {
  /** Pages. */
  readonly pages: readonly Place[]
  /** Other sitemaps, of an index. */
  readonly sitemaps: readonly Place[]
}

/** Elements that are open at once beyond which nothing is read: a sitemap nests five deep. */
const TOO_DEEP = 100
/** Addresses that one sitemap may name (sitemaps.org). */
const MOST = 50_000

/** Reads a sitemap or an index of sitemaps, however ill it is formed. Defines no entities and follows none. */
export function readSitemap(text: string, address?: string): Sitemap {
  const found: { readonly pages: Place[]; readonly sitemaps: Place[] } = { pages: [], sitemaps: [] }
  const open: string[] = []
  let values = new Map<string, string>()
  let words = ''
  const parser = new Parser(
    {
      onopentag(written) {
        const name = written.toLowerCase().replace(/^\w+:(?=url$|sitemap$|loc$|lastmod$)/, '')
        if (open.push(name) > TOO_DEEP) parser.pause()
        words = ''
        if (name === 'url' || name === 'sitemap') values = new Map()
      },
      ontext: (part) => (words += part),
      onclosetag() {
        const name = open.pop() ?? ''
        const value = decoded(words).trim()
        if (PARTS.has(name) && !values.has(name) && value !== '' && !/^(?:image|video):/.test(open.at(-1) ?? ''))
          values.set(name, value)
        words = ''
        const list = name === 'url' ? found.pages : name === 'sitemap' ? found.sitemaps : null
        const place = list === null ? null : placeOf(values, address)
        if (list !== null && place !== null && list.length < MOST) list.push(place)
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.write(text)
  parser.end()
  return found
}

const PARTS = new Set(['loc', 'lastmod', 'news:title', 'news:publication_date', 'news:name'])

function placeOf(values: ReadonlyMap<string, string>, address: string | undefined): Place | null {
  const url = webAddress(values.get('loc'), address)
  if (url === undefined) return null
  return {
    url,
    title: values.get('news:title'),
    outlet: values.get('news:name'),
    published: isoOf(values.get('news:publication_date')),
    updated: isoOf(values.get('lastmod')),
  }
}

/** Pages of a sitemap as reports, the latest first; of an index, those of its latest sitemaps. */
export async function* reportsOfSitemap(
  text: string,
  { path, uri }: Whence,
  follow: Fetch | null,
): AsyncGenerator<Taken> {
  const sitemap = readSitemap(text, /^https?:/i.test(uri) ? uri : undefined)
  const count = sitemap.pages.length + sitemap.sitemaps.length
  if (count === 0) {
    yield { code: 'feed-invalid', at: null, path, reason: 'it names no pages' }
    return
  }
  if (follow === null) {
    yield { code: 'sitemap-unfollowed', at: null, path, count }
    return
  }
  let left = FOLLOWED
  for await (const named of pagesOf(sitemap, path, follow)) {
    if ('code' in named) yield named
    else if (left-- > 0) yield* reportsOfPage(named.url, follow)
    else {
      yield { code: 'pages-left', at: null, path, read: FOLLOWED }
      return
    }
  }
}

async function* pagesOf(sitemap: Sitemap, path: string, follow: Fetch): AsyncGenerator<Place | Problem> {
  yield* latestFirst(sitemap.pages)
  for (const { url } of latestFirst(sitemap.sitemaps).slice(0, SITEMAPS)) {
    const inner = await sitemapAt(url, follow)
    if ('code' in inner) yield inner
    // An index of indexes is not allowed, and one that leads to itself would not end.
    else yield* latestFirst(inner.pages)
  }
  if (sitemap.sitemaps.length > SITEMAPS) yield { code: 'pages-left', at: null, path, read: SITEMAPS }
}

async function sitemapAt(url: string, follow: Fetch): Promise<Sitemap | Problem> {
  const fetched = await follow(url)
  if ('code' in fetched) return fetched
  try {
    const packed = /gzip/.test(fetched.mediaType ?? '') || /\.gz$/i.test(URL.parse(fetched.address)?.pathname ?? '')
    const bytes = await wholeOf(packed ? unpackedFrom(fetched.chunks, 'gzip') : fetched.chunks, WHOLE_BYTES)
    if (bytes === null) return { code: 'file-too-large', at: null, path: url, limit: WHOLE_BYTES }
    return readSitemap(decode(bytes, { charset: fetched.charset, markup: true }).source, fetched.address)
  } catch (error) {
    return fetched.fail(error)
  }
}

/** Those without a date last; else in the order they came. */
export const latestFirst = (places: readonly Place[]): Place[] =>
  places.toSorted((a, b) => compare(b.published ?? b.updated ?? '', a.published ?? a.updated ?? ''))

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
