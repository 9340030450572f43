import type { Verdict } from './assemble.js'
import { isBody, wordsIn } from './body-lines.js'
import type { Line } from './line.js'
import { lineAt } from './near-headline.js'
import type { PageLink } from './page.js'

/** Pages of one report: which this is, how many there are, and where the others are. */
export interface OtherPages {
  /** 1 for the first. */
  readonly page: number
  readonly pages: number
  /** Of the others, in order, as far as the page links to them. */
  readonly addresses: readonly string[]
}

/** Reports on more pages are books, or the number counts something else. */
const MOST_PAGES = 50
const LONGEST_ADDRESS = 2_000

/** What numbers pages in a query: "page=2", "seite=2". */
const PAGE_KEY =
  /^(?:page|paged|pg|p|pn|pageno|page_?num(?:ber)?|pagina|página|seite|side|sida|sivu|strona|strana|sayfa|stranica)$/i
/** Behind an address's path: "/2", "/page/2", "/page-2", "-p2", "_2", ",2", "-seite-2". */
const PAGE_PATH =
  /[-/_,](?:(page|pg|p|seite|side|sida|sivu|pagina|strona|strana|sayfa)[-/_]?)?(\d{1,2})(\.[a-z]{1,5})?$/i
/** Numbers on the pages of readers' comments. */
const COMMENTS = /comment|kommentar|commentaire|comentario|discussion|disqus/i

/** Words between the report and the links to its other pages: tags, who wrote it, buttons. */
const BETWEEN = 100

/** Links in the report and right before and behind it, and those of the head: farther off, readers' comments are numbered. */
export function linksBeside(
  links: readonly PageLink[],
  lines: readonly Line[],
  verdicts: readonly Verdict[],
): PageLink[] {
  let [first, last] = [verdicts.findIndex(isBody), verdicts.findLastIndex(isBody)]
  if (first < 0) return []
  const step = (from: number, by: 1 | -1): number => {
    let at = from
    for (let words = 0; lines[at + by] && (words += wordsIn(lines[at + by]!)) <= BETWEEN; at += by);
    return at
  }
  ;[first, last] = [step(first, -1), step(last, 1)]
  return links.filter(({ at }) => {
    if (at < 0) return true
    const line = lineAt(lines, at)
    return line >= first && line <= last && !lines[line]!.place.hints.some((hint) => COMMENTS.test(hint))
  })
}

interface Numbered {
  /** The address without what numbers it. */
  readonly base: string
  readonly page: number
  /** Whether it says that the number is that of a page. */
  readonly says: boolean
}

/**
 * The other pages of a report that is cut into several. Links count whose address is the page's own but for a number:
 * `rel="next"` alone says nothing, as many sites put the next report there.
 */
export function otherPages(links: readonly PageLink[], address: string): OtherPages | undefined {
  if (!/^https?:\/\/[^/]+\/./i.test(address) || address.length > LONGEST_ADDRESS) return undefined
  const own = plain(address)
  const found = new Map<number, string>()
  const selves = selvesOf(own)
  for (const { href, rel, text } of links) {
    if (href.length > LONGEST_ADDRESS || COMMENTS.test(href)) continue
    const to = resolved(href, address)
    if (to === undefined) continue
    const other = numbered(plain(to))
    if (other === undefined || !selves.some(({ base }) => base === other.base)) continue
    // "story-2" may be another report; one that a link calls "2", or the next, is not.
    if (!other.says && Number(text.trim()) !== other.page && !/\b(?:next|prev)/i.test(rel)) continue
    if (other.page >= 1 && other.page <= MOST_PAGES && !found.has(other.page))
      found.set(other.page, to.replace(/#.*$/, ''))
  }
  const self = selves.find(
    ({ base, page }) => page > 0 && [...found.values()].some((to) => numbered(plain(to))?.base === base),
  )
  const page = Math.max(1, self?.page ?? 1)
  // The first page bears no number in most series: its address is the one without.
  if (page > 1 && !found.has(1)) {
    const first = links.map(({ href }) => resolved(href, address)).find((to) => to && plain(to) === self?.base)
    if (first) found.set(1, first)
  }
  found.delete(page)
  const pages = [...found.keys()].toSorted((a, b) => a - b)
  // Pages that follow each other: a report named "-2" has no page 2.
  if (pages.length === 0 || !(found.has(page + 1) || found.has(page - 1))) return undefined
  return { page, pages: Math.max(page, pages.at(-1)!), addresses: pages.map((at) => found.get(at)!) }
}

/** What the page's own address may be without a number: all of it, and what is left without one. */
function selvesOf(own: string): Numbered[] {
  const one = numbered(own)
  const whole: Numbered = { base: own, page: 1, says: true }
  return one === undefined ? [whole] : [one, whole]
}

/** Without fragment, scheme, "www.", a slash at the end, and the parameters that only count visitors. */
function plain(address: string): string {
  const [path = '', query = ''] = address
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .split('?', 2)
  const kept = query.split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid|gclid|ref=)/i.test(part))
  return `${path.replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`
}

/** An address that says the number of its page. */
function numbered(address: string): Numbered | undefined {
  const [path = '', query] = address.split('?', 2)
  const parts = query === undefined ? [] : query.split('&')
  const at = parts.findIndex((part) => PAGE_KEY.test(part.split('=')[0] ?? '') && /=\d{1,2}$/.test(part))
  if (at >= 0) {
    const rest = parts.toSpliced(at, 1)
    const page = Number(parts[at]!.split('=')[1])
    if (!path.includes('/')) return undefined
    return { base: `${path}${rest.length === 0 ? '' : `?${rest.join('&')}`}`, page, says: true }
  }
  const match = PAGE_PATH.exec(path)
  if (!match || match.index === 0) return undefined
  const base = `${path.slice(0, match.index)}${match[3] ?? ''}${query === undefined ? '' : `?${query}`}`
  // Behind a host there must be a path: numbers right behind it are those of a list of reports.
  return base.includes('/') ? { base, page: Number(match[2]), says: match[1] !== undefined } : undefined
}

/** Where a link leads from an address; undefined for what is no page. There is no `URL` here. */
function resolved(href: string, from: string): string | undefined {
  const link = href.trim()
  if (/^https?:\/\//i.test(link)) return link
  const origin = /^https?:\/\/[^/?#]+/i.exec(from)?.[0]
  if (origin === undefined || link === '' || link.startsWith('#') || /^[a-z][a-z0-9+.-]*:/i.test(link)) return undefined
  if (link.startsWith('//')) return `${origin.slice(0, origin.indexOf(':'))}:${link}`
  if (link.startsWith('/')) return `${origin}${link}`
  const path = from.slice(origin.length).replace(/[?#].*$/, '')
  if (link.startsWith('?')) return `${origin}${path}${link}`
  if (link.startsWith('.')) return undefined
  return `${origin}${path.slice(0, path.lastIndexOf('/') + 1) || '/'}${link}`
}
