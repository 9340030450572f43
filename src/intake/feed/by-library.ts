import { parseFeed } from 'feedsmith'
import { isoOf } from './dates.js'
import type { Feed, Item } from './item.js'
import { escaped, plainTitle, webAddress } from './words.js'

/** A feed as feedsmith reads it (RSS, Atom, RDF or JSON Feed); what it declines comes out as the end of a sentence. */
export function byLibrary(text: string): Feed | string {
  try {
    return feedOf(parseFeed(text))
  } catch (error) {
    return `it is no RSS, Atom, RDF or JSON feed (${(error as Error).message.slice(0, 120)})`
  }
}

const parse = (text: string) => parseFeed(text)
type Parsed = ReturnType<typeof parse>
type Of<Format extends string> = Extract<Parsed, { format: Format }>['feed']
type Entry = NonNullable<Of<'atom'>['entries']>[number]
type RssItem = NonNullable<Of<'rss'>['items']>[number]
type RdfItem = NonNullable<Of<'rdf'>['items']>[number]
type JsonItem = NonNullable<Of<'json'>['items']>[number]

function feedOf(parsed: Parsed): Feed {
  if (parsed.format === 'atom') {
    const { title, links, updated, entries = [] } = parsed.feed
    const outlet = title?.value
    return { ...headOf(outlet, linkOf(links), updated), items: entries.map((entry) => ofAtom(entry, outlet)) }
  }
  if (parsed.format === 'json') {
    const { title, home_page_url: link, items = [] } = parsed.feed
    return { ...headOf(title, link, undefined), items: items.map((item) => ofJson(item, title)) }
  }
  const { title, link, items = [] } = parsed.feed
  const { pubDate, lastBuildDate, dc } = parsed.feed as Of<'rss'>
  const updated = lastBuildDate ?? pubDate ?? dc?.dates?.[0]
  return { ...headOf(title, link, updated), items: items.map((item) => ofRss(item, title)) }
}

const headOf = (title: string | undefined, link: string | undefined, updated: string | undefined) => ({
  title: titleOf(title),
  link: webAddress(link),
  updated: isoOf(updated),
})

const titleOf = (title: string | undefined): string | undefined => (title === undefined ? undefined : plainTitle(title))

const linkOf = (links: readonly { rel?: string; href?: string }[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href

function ofAtom(entry: Entry, outlet: string | undefined): Item {
  const content = entry.content?.value
  return {
    id: entry.id,
    url: webAddress(linkOf(entry.links)),
    title: titleOf(entry.title?.value),
    published: isoOf(entry.published ?? entry.updated),
    updated: isoOf(entry.updated),
    byline: namesOf(entry.authors),
    outlet: titleOf(entry.source?.title?.value ?? outlet),
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
    title: titleOf(item.title),
    published: isoOf(rss.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.dcterms?.created?.[0]),
    updated: isoOf(item.dcterms?.modified?.[0] ?? item.dc?.dates?.[0]),
    byline: namesOf(rss.authors).concat(item.dc?.creators ?? []),
    outlet: titleOf(rss.source?.title ?? outlet),
    html: content ?? item.description ?? null,
    summary: content === undefined,
  }
}

function ofJson(item: JsonItem, outlet: string | undefined): Item {
  const content = item.content_html ?? (item.content_text === undefined ? undefined : escaped(item.content_text))
  return {
    id: item.id,
    url: webAddress(item.url),
    title: item.title?.trim(),
    published: isoOf(item.date_published),
    updated: isoOf(item.date_modified),
    byline: namesOf(item.authors),
    outlet,
    html: content ?? (item.summary === undefined ? null : escaped(item.summary)),
    summary: content === undefined,
  }
}

const namesOf = (people: readonly { name?: string }[] | undefined): string[] =>
  (people ?? []).flatMap(({ name }) => (name === undefined ? [] : [name]))
