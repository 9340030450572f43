import { Parser } from 'htmlparser2'
import { isoOf } from './dates.js'
import type { Feed, Item } from './item.js'
import { decoded, plainTitle, webAddress } from './words.js'

/**
 * A feed read element by element, whatever is broken in it: elements left open, entities that XML does not have,
 * prefixes that nobody declared, formats older than the ones with a name. Looks at names only, and at whether they stand
 * in an item. Elements wait on a list, not on the call stack, and no entity is ever expanded by what the feed defines.
 */
export function byHand(text: string, base?: string): Feed {
  const reader = new FeedReader(text, base)
  return reader.read()
}

/** Items that one feed may have: the largest archives in use have some thousands. */
const MOST_ITEMS = 20_000
/** No feed nests so deep; what comes after is not read. */
const TOO_DEEP = 500
/** Elements further in than this are markup of somebody's text. */
const DEEPEST = 200

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly base: string | undefined
  /** Where its contents begin in the source. */
  readonly from: number
}

type Values = Map<string, string>

/** What an entry says, by the names below; the first of each counts, but for lists. */
interface Draft {
  readonly values: Values
  readonly people: string[]
  readonly links: { readonly rel: string; readonly href: string | undefined }[]
}

const draft = (): Draft => ({ values: new Map(), people: [], links: [] })

const ITEMS = new Set(['item', 'entry'])

class FeedReader {
  readonly #source: string
  readonly #open: Open[] = []
  readonly #items: Draft[] = []
  readonly #feed = draft()
  readonly #address: string | undefined
  #item: Draft | null = null
  /** Prefixes of the feed's own format; some are used without being declared. */
  readonly #plain = new Set(['atom', 'atom10', 'rss', 'a10'])
  /** Where the item at hand stands among the open elements. */
  #depth = 0
  /** Elements whose contents are somebody's text: nothing in them is the feed's own. */
  #text: { readonly name: string; readonly depth: number } | null = null

  constructor(source: string, address: string | undefined) {
    this.#source = source
    this.#address = address
  }

  read(): Feed {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#opened(name, attributes, parser.endIndex + 1)
          // The parser moves all that is open for every element.
          if (this.#open.length > TOO_DEEP) parser.pause()
        },
        onclosetag: (name) => this.#closed(name, parser.startIndex),
      },
      { xmlMode: true, decodeEntities: false },
    )
    parser.write(this.#source)
    parser.end()
    return this.#result()
  }

  #opened(written: string, attributes: Record<string, string>, from: number): void {
    for (const [key, value] of Object.entries(attributes))
      if (key.startsWith('xmlns:') && OWN.test(value)) this.#plain.add(key.slice('xmlns:'.length).toLowerCase())
    const name = this.#nameOf(written)
    const above = this.#open.at(-1)
    const named = withNames(attributes)
    const base =
      named['xml:base'] === undefined
        ? above?.base
        : (webAddress(decoded(named['xml:base']), above?.base ?? this.#address) ?? above?.base)
    this.#open.push({ name, attributes: named, base, from })
    if (this.#text !== null) return
    if (ITEMS.has(name) && this.#item === null && this.#items.length < MOST_ITEMS) {
      this.#item = draft()
      this.#depth = this.#open.length
      this.#items.push(this.#item)
      this.#note('about', named['rdf:about'])
      this.#note('href', named['href'])
      this.#note('lastmod', named['lastmod'])
    } else if (TEXTS.has(name) || this.#open.length > DEEPEST) {
      this.#text = { name, depth: this.#open.length }
    }
  }

  /** Name in lower case, without a prefix that stands for the feed's own format. */
  #nameOf(written: string): string {
    const name = written.toLowerCase()
    const colon = name.indexOf(':')
    if (colon === -1 || name === 'rdf:rdf' || name === 'xhtml:body') return name
    return this.#plain.has(name.slice(0, colon)) ? name.slice(colon + 1) : name
  }

  #closed(written: string, to: number): void {
    const element = this.#open.pop()
    if (element === undefined) return
    const depth = this.#open.length + 1
    if (this.#text !== null && depth > this.#text.depth) return
    this.#text = null
    if (this.#item !== null && depth === this.#depth) {
      this.#item = null
      return
    }
    // Of the feed's own elements only those right below its root or channel, of an item's only its children.
    const parent = this.#open.at(-1)
    const owned = this.#item === null ? ROOTS.has(parent?.name ?? '') : depth === this.#depth + 1
    if (owned) this.#take(element, to)
    else if (PEOPLE.has(parent?.name ?? '') && element.name === 'name' && this.#open.length <= this.#depth + 1) {
      this.#into().people.push(plainTitle(this.#valueOf(element, to)))
    } else if (parent?.name === 'source' && element.name === 'title') this.#note('source', this.#valueOf(element, to))
    void written
  }

  #into(): Draft {
    return this.#item ?? this.#feed
  }

  #note(name: string, value: string | undefined): void {
    const { values } = this.#into()
    const words = value?.trim() ?? ''
    if (words !== '' && !values.has(name)) values.set(name, words)
  }

  #take(element: Open, to: number): void {
    const { name, attributes, base } = element
    if (name === 'link') this.#link(element, to)
    else if (name === 'author' || name === 'dc:creator') {
      const value = this.#valueOf(element, to)
      if (!value.includes('<')) this.#into().people.push(plainTitle(value))
    } else {
      if (name === 'guid') this.#note('permalink', attributes['ispermalink'] ?? 'true')
      this.#note(name, this.#valueOf(element, to))
      if (name === 'content' && attributes['src'] !== undefined)
        this.#into().links.push({
          rel: 'alternate',
          href: webAddress(decoded(attributes['src']), base ?? this.#address),
        })
    }
  }

  #link({ attributes, base, from }: Open, to: number): void {
    const href = attributes['href'] ?? textOf(this.#source.slice(from, to))
    const rel = (attributes['rel'] ?? 'alternate').toLowerCase()
    this.#into().links.push({ rel, href: webAddress(decoded(href), base ?? this.#address) })
  }

  /** Contents as HTML where they are markup or may be, else as text. */
  #valueOf({ name, attributes, from }: Open, to: number): string {
    const raw = this.#source.slice(from, Math.max(from, to))
    const type = (attributes['type'] ?? '').toLowerCase()
    if (attributes['mode'] === 'base64' || type.startsWith('application/octet-stream'))
      return Buffer.from(raw, 'base64').toString('utf8')
    if (type === 'xhtml' || type === 'application/xhtml+xml') return withoutWrapper(raw)
    const value = textOf(raw)
    const isText = type === 'text' || type === 'text/plain'
    return isText && TEXTS.has(name) && !TITLES.has(name) ? value.replace(/&/g, '&amp;').replace(/</g, '&lt;') : value
  }

  #result(): Feed {
    const { values, links } = this.#feed
    const title = maybe(titleIn(values), plainTitle)
    return {
      title,
      link: addressOf(this.#feed, this.#address),
      updated: isoOf(firstOf(values, UPDATED) ?? firstOf(values, PUBLISHED)),
      items: this.#items.map((item) =>
        itemOf(item, title, links.find(({ rel }) => rel === 'alternate')?.href ?? this.#address),
      ),
    }
  }
}

const ROOTS = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel'])
const PEOPLE = new Set(['author', 'authors'])
const TITLES = new Set(['title'])
/** Elements whose contents are text or markup of their own, whatever elements are named in it. */
const TEXTS = new Set(
  'title description summary content content:encoded tagline subtitle body xhtml:body fullitem abstract info copyright rights'.split(
    ' ',
  ),
)
const PUBLISHED = [
  'pubdate',
  'published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'created',
  'dcterms:created',
  'lastmod',
]
const UPDATED = ['updated', 'modified', 'dcterms:modified', 'dc:date', 'lastbuilddate', 'lastmod']
const WHOLE = ['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body']
const SUMMARY = ['description', 'summary', 'abstract']

const firstOf = (values: Values, names: readonly string[]): string | undefined =>
  names.map((name) => values.get(name)).find((value) => value !== undefined)

const titleIn = (values: Values): string | undefined => firstOf(values, ['title', 'dc:title', 'media:title'])

const maybe = <T>(value: string | undefined, to: (value: string) => T): T | undefined =>
  value === undefined ? undefined : to(value)

function itemOf(item: Draft, outlet: string | undefined, base: string | undefined): Item {
  const { values, people } = item
  const whole = firstOf(values, WHOLE)
  const updated = isoOf(firstOf(values, UPDATED))
  return {
    id: values.get('guid') ?? values.get('id') ?? values.get('about'),
    url: addressOf(item, base),
    title: maybe(titleIn(values), plainTitle),
    published: isoOf(firstOf(values, PUBLISHED)) ?? updated,
    updated,
    byline: people.filter((name) => name !== ''),
    outlet: maybe(values.get('source'), plainTitle) ?? outlet,
    html: whole ?? firstOf(values, SUMMARY) ?? null,
    summary: whole === undefined,
  }
}

function addressOf({ values, links }: Draft, base: string | undefined): string | undefined {
  const link = links.find(({ rel, href }) => rel === 'alternate' && href !== undefined)?.href
  if (link !== undefined) return link
  const guid = values.get('permalink') === 'false' ? undefined : values.get('guid')
  return (
    webAddress(guid) ??
    webAddress(values.get('href'), base) ??
    webAddress(values.get('about')) ??
    webAddress(values.get('id'))
  )
}

/** Namespaces of the formats themselves. */
const OWN =
  /backend\.userland\.com\/rss|purl\.org\/(?:rss\/1\.0\/$|rss\/2|atom\/ns|net\/rss)|my\.netscape\.com|www\.w3\.org\/2005\/Atom|blogs\.law\.harvard\.edu|cyber\.law\.harvard\.edu/i

const withNames = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]))

/** Text of XML: CDATA as it is, entities undone; markup stays as it is written. */
function textOf(raw: string): string {
  if (!raw.includes('<![CDATA[')) return decoded(withoutComments(raw)).trim()
  const pieces: string[] = []
  let from = 0
  for (let at = raw.indexOf('<![CDATA['); at !== -1; at = raw.indexOf('<![CDATA[', from)) {
    pieces.push(decoded(raw.slice(from, at)))
    const end = raw.indexOf(']]>', at)
    pieces.push(raw.slice(at + '<![CDATA['.length, end === -1 ? raw.length : end))
    from = end === -1 ? raw.length : end + ']]>'.length
  }
  pieces.push(decoded(raw.slice(from)))
  return pieces.join('').trim()
}

const withoutComments = (text: string): string => (text.includes('<!--') ? text.replace(/<!--[^]*?-->/g, '') : text)

/** XHTML in Atom stands in a `div` that is no part of it. */
const withoutWrapper = (raw: string): string =>
  raw
    .trim()
    .replace(/^<(?:\w+:)?div\b[^<>]*>/i, '')
    .replace(/<\/(?:\w+:)?div\s*>$/i, '')
    .trim()
