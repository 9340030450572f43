import { Parser } from 'htmlparser2'

/** Parameters that say from where a reader came, and nothing of the article. */
const TRACKING =
  /^(?:utm_\w+|ito|cmpid|ocid|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(?:enc|mi)|ref_?(?:src|url)|smid|ns_(?:mchannel|source|campaign|linkname|fee)|at_(?:medium|campaign\w*|link_\w+|custom\d)|xtor|soc_(?:src|trk)|guccounter|guce_\w+)$/i

/**
 * An address without what does not change where it leads: fragment, parameters of tracking, their order, the port of the
 * scheme. Http and https are one; so are an address with and without its last slash.
 */
export function canonicalAddress(address: string): string {
  const url = URL.parse(address)
  if (url === null) return address
  url.hash = ''
  url.username = ''
  url.password = ''
  url.protocol = 'https:'
  for (const name of Array.from(url.searchParams.keys())) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '')
  return url.href
}

export const hostOf = (address: string): string => URL.parse(address)?.host ?? ''

/** A host without the prefixes under which sites serve the same pages. */
export const siteOf = (address: string): string =>
  (URL.parse(address)?.hostname ?? '').replace(/^(?:www|m|mobile|amp)\./, '')

/** How far a page is searched for its own address: heads of pages with scripts in them go on for 200 KB. */
const HEAD = 400_000

/** Elements of a head; real ones have some hundred. */
const MOST_ELEMENTS = 2_000

/**
 * The address that a page calls its own (`<link rel="canonical">`). Only one on its own site counts, and none that leads
 * to a front page: both are mistakes of templates.
 */
export function ownAddress(html: string, at: string): string | null {
  let found: string | null = null
  let elements = 0
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes['rel'] ?? ''))
        found ??= attributes['href'] ?? null
      if (name === 'body' || found !== null || ++elements > MOST_ELEMENTS) parser.pause()
    },
  })
  parser.write(html.slice(0, HEAD))
  const own = found === null ? null : URL.parse(found, at)
  if (own === null || siteOf(own.href) !== siteOf(at) || (own.pathname === '/' && own.search === '')) return null
  return canonicalAddress(own.href)
}
