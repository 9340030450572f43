import { FEED_DEPTH } from '../limits.js'
import { without } from '../without.js'
import { byHand } from './by-hand.js'
import { byLibrary } from './by-library.js'
import type { Feed, Item } from './item.js'

export type { Feed, Item } from './item.js'

/**
 * A feed's entries (RSS, Atom, RDF, JSON Feed, and what was before them). Two readers look at it: a library that knows
 * the formats, and one of ours that forgives; what the first leaves empty the second fills. `address`: where the feed
 * came from, for addresses that are not complete. A string says why there is nothing, as the end of a sentence.
 */
export function readFeed(text: string, address?: string): Feed | string {
  const json = /^\s*[{[]/.test(text)
  // The library follows elements by recursion.
  const known = !json && isTooDeep(text) ? `its elements nest deeper than ${FEED_DEPTH}` : byLibrary(text)
  if (json) return known
  const hand = withWords(byHand(text, address))
  if (typeof known === 'string') return (hand.items[0] ?? hand.title ?? hand.link) === undefined ? known : hand
  // The library hands on what is packed as base64, as Atom's first edition allowed.
  if (PACKED.test(text)) return hand
  if (known.items.length < hand.items.length) return hand
  const items =
    known.items.length > hand.items.length ? known.items : known.items.map((item, at) => filled(item, hand.items[at]!))
  return {
    title: known.title || hand.title,
    link: known.link ?? hand.link,
    updated: known.updated ?? hand.updated,
    items,
  }
}

/** An element that holds base64. */
const PACKED = /\s(?:mode\s*=\s*["']base64|type\s*=\s*["']application\/octet-stream)/i

/** Without items that say nothing: what is left open at the end of a file that was cut off. */
const withWords = (feed: Feed): Feed => ({
  ...feed,
  items: feed.items.filter(({ title, url, html, updated }) => (title ?? url ?? html ?? updated ?? null) !== null),
})

function filled(item: Item, hand: Item): Item {
  const html = item.html ?? hand.html
  return {
    id: item.id ?? hand.id,
    url: item.url ?? hand.url,
    title: item.title || hand.title,
    published: dated(item.published, hand.published),
    updated: dated(item.updated, hand.updated),
    byline: item.byline.length > 0 ? item.byline : hand.byline,
    outlet: item.outlet || hand.outlet,
    ...(item.summary && !hand.summary && hand.html !== null
      ? { html: hand.html, summary: false }
      : { html, summary: item.summary }),
  }
}

/** The one that is a date. */
const dated = (date: string | undefined, hand: string | undefined): string | undefined =>
  date !== undefined && /^\d{4}/.test(date) ? date : (hand ?? date)

/** A cheap count of what is open. */
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
