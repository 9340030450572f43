import { parseFeed } from 'feedsmith'
import type { Given } from '../record/capture.js'
import { sha256 } from './content-id.js'
import { FEED_DEPTH } from './limits.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'
import { without } from './without.js'

/** What the formats have in common. `html` is null for an item that has no words at all. */
interface Item {
  readonly id: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly published: string | undefined
  readonly byline: readonly string[]
  readonly outlet: string | undefined
  readonly html: string | null
  /** Only the teaser is in the feed. */
  readonly summary: boolean
}

/** The reports of a feed (RSS, Atom, RDF or JSON Feed). Each item's own HTML is its capture. */
export function* reportsOfFeed(text: string, path: string): Generator<Taken> {
  const read = isTooDeep(text) ? `its elements nest deeper than ${FEED_DEPTH}` : itemsOf(text)
  if (typeof read === 'string') {
    yield { code: 'feed-invalid', at: null, path, reason: read }
    return
  }
  if (read.length === 0) yield { code: 'feed-invalid', at: null, path, reason: 'it has no items' }
  for (const [index, item] of read.entries()) yield* reportOf(item, `${path}:${index + 1}`)
}

function* reportOf(item: Item, path: string): Generator<Taken> {
  if (item.html === null) {
    yield { code: 'file-empty', at: null, path }
    return
  }
  if (item.summary) yield { code: 'feed-summary-only', at: null, path, title: item.title ?? null }
  const given = givenBy(item)
  const uri = given.url ?? `feed:${given.id ?? sha256(JSON.stringify([item.html, given])).slice(0, 20)}`
  yield* capture({
    bytes: new TextEncoder().encode(item.html),
    uri,
    mediaType: 'text/html',
    charset: 'utf-8',
    given,
    path,
  })
}

function givenBy({ id, url, title, published, byline, outlet }: Item): Given {
  const said = { id, url, title, outlet, published, byline: byline.length > 0 ? byline : undefined }
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined && value !== ''))
}

function itemsOf(text: string): Item[] | string {
  try {
    const parsed = parse(text)
    if (parsed.format === 'atom')
      return (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, parsed.feed.title?.value))
    if (parsed.format === 'json') return (parsed.feed.items ?? []).map((item) => ofJson(item, parsed.feed.title))
    return (parsed.feed.items ?? []).map((item) => ofRss(item, parsed.feed.title))
  } catch (error) {
    return `it is no RSS, Atom, RDF or JSON feed (${(error as Error).message})`
  }
}

const parse = (text: string) => parseFeed(text)
type Parsed<Format extends string> = Extract<ReturnType<typeof parse>, { format: Format }>['feed']
type Entry = NonNullable<Parsed<'atom'>['entries']>[number]
type RssItem = NonNullable<Parsed<'rss'>['items']>[number]
type RdfItem = NonNullable<Parsed<'rdf'>['items']>[number]
type JsonItem = NonNullable<Parsed<'json'>['items']>[number]

function ofAtom(entry: Entry, outlet: string | undefined): Item {
  const link = entry.links?.find(({ rel }) => rel === undefined || rel === 'alternate')
  const content = entry.content?.value
  return {
    id: entry.id,
    url: webAddress(link?.href),
    title: entry.title?.value === undefined ? undefined : wordsOf(entry.title.value),
    published: isoOf(entry.published ?? entry.updated),
    byline: namesOf(entry.authors),
    outlet: entry.source?.title?.value ?? outlet,
    html: content ?? entry.summary?.value ?? null,
    summary: content === undefined,
  }
}

function ofRss(item: RssItem | RdfItem, outlet: string | undefined): Item {
  const rss: RssItem = item
  const content = item.content?.encoded
  return {
    id: rss.guid?.value,
    url: webAddress(item.link ?? (rss.guid?.isPermaLink === false ? undefined : rss.guid?.value)),
    title: item.title === undefined ? undefined : wordsOf(item.title),
    published: isoOf(rss.pubDate ?? item.dc?.dates?.[0]),
    byline: namesOf(rss.authors).concat(item.dc?.creators ?? []),
    outlet: rss.source?.title ?? outlet,
    html: content ?? item.description ?? null,
    summary: content === undefined,
  }
}

function ofJson(item: JsonItem, outlet: string | undefined): Item {
  const content = item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text))
  return {
    id: item.id,
    url: webAddress(item.url),
    title: item.title,
    published: isoOf(item.date_published),
    byline: namesOf(item.authors),
    outlet,
    html: content ?? item.summary ?? null,
    summary: content === undefined,
  }
}

const namesOf = (people: readonly { name?: string }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]))

/** Only web addresses: a guid may be any string, and a link relative to nothing leads nowhere. */
const webAddress = (address: string | undefined): string | undefined =>
  address !== undefined && /^https?:\/\//i.test(address) ? address : undefined

/** Titles carry stray markup (`<i>`, `&amp;` written twice); the few entities that titles use are undone. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  nbsp: ' ',
}
const wordsOf = (title: string): string =>
  title
    .replace(/<[^<>]{0,300}>/g, '')
    .replace(/&(amp|lt|gt|quot|apos|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')

/** Plain text as HTML, a paragraph where an empty line stood. */
const escaped = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${paragraph.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`)
    .join('\n')

/** To the minute in UTC. A date whose zone is missing is kept as its day: which minute it means cannot be known. */
function isoOf(date: string | undefined): string | undefined {
  if (date === undefined) return undefined
  const zoned = /(?:[zZ]|[+-]\d\d:?\d\d|\b(?:GMT|UTC?|[ECMP][SD]T))\s*$/.test(date) && /\d:\d\d/.test(date)
  const time = Date.parse(zoned ? date : `${date} UTC`)
  if (Number.isNaN(time)) return date
  const iso = new Date(time).toISOString()
  return zoned ? `${iso.slice(0, 16)}Z` : iso.slice(0, 10)
}

/** The parser follows elements by recursion; a cheap count of what is open keeps it from running out of stack. */
function isTooDeep(text: string): boolean {
  let depth = 0
  const bare = without(without(text, '<![CDATA[', ']]>'), '<!--', '-->')
  for (const [tag] of bare.matchAll(/<[/?!]?[a-z][^<>]*>/gi)) {
    if (tag.startsWith('</')) depth--
    else if (!/^<[?!]|\/>$/.test(tag)) depth++
    if (depth > FEED_DEPTH) return true
  }
  return false
}
