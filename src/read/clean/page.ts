import { Parser } from 'htmlparser2'
import { WALL_NAMES } from '../../lexicon/wall-words.js'
import type { Span } from '../../record/span.js'
import { Marking, MARKING, type Marked } from './marking.js'
import { LineBuilder, type PageLine } from './line-builder.js'

/** Pages nest a few dozen deep. The parser's own work grows with the depth, so a page beyond this is read flat. */
export const DEEPEST = 2_000
/** Elements beyond this many are not told apart: their text goes to the last one counted. */
const MOST_ELEMENTS = 2_000_000

/** An element of the page. Numbers are indices into `Page.elements`; an element stands after its parent. */
export interface Element {
  readonly tag: string
  readonly parent: number
  readonly depth: number
  /** Class, id, role and item property, as written; filled in when they are read. */
  names: string
  /** The first word of its class without digits: elements made alike share it. */
  kind: string
}

export interface Stated {
  readonly value: string
  readonly at: Span
}

/** A link that has a number in its address, or shows one. */
export interface PageLink {
  href: string
  /** `rel` as written. */
  rel: string
  /** The beginning of what it shows. */
  text: string
  /** Where its address stands; -1 in the head. */
  at: number
}

/** What the page says of itself in its head, its structured data and its `time` elements. */
export interface Head {
  /** By `name` or `property`, lower case; the first one counts. */
  readonly meta: Map<string, Stated>
  /** Text of `<title>`. */
  title: string
  /** `lang` of `<html>`. */
  language: string
  canonical: string
  /** JSON-LD scripts. */
  readonly records: Stated[]
  readonly marks: Marked[]
  /** Elements that an attribute other than those in `names` calls a wall. */
  readonly walls: number[]
  /** Links that may lead to other pages of the report. */
  readonly links: PageLink[]
}

export interface Page {
  readonly lines: readonly PageLine[]
  readonly elements: readonly Element[]
  readonly head: Head
  /** Deeper than `DEEPEST`: nothing of it was read. */
  readonly tooDeep: boolean
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))
/** Elements whose text no reader sees, or only where something else failed. */
const UNSEEN = words(
  'script style template noscript iframe noframes title svg canvas audio video object embed head datalist map',
)
/** Elements that stand within a line of text. All others begin and end one. */
const INLINE = words(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr output picture q rp rt ruby s samp
small source span strike strong sub sup time tt u var wbr input progress slot path g use script style template noscript svg link meta`,
)

/** Reads the elements and lines of a page in one pass. No recursion: the parser calls back, and the open elements are a list. */
export function parsePage(source: string): Page {
  const elements: Element[] = [{ tag: '', parent: 0, depth: 0, names: '', kind: '' }]
  const open: number[] = [0]
  const builder = new LineBuilder()
  const head: Head = {
    meta: new Map(),
    title: '',
    language: '',
    canonical: '',
    records: [],
    marks: [],
    walls: [],
    links: [],
  }
  let unseen = 0
  let links = 0
  let preformatted = 0
  let tooDeep = false
  let entity = 0
  let own: Map<string, Stated> = new Map()
  let link: PageLink | undefined
  let record: { value: string; start: number } | undefined
  const marking = new Marking(head.marks)

  const parser: Parser = new Parser({
    onopentagname(tag) {
      if (open.length > DEEPEST) {
        tooDeep = true
        parser.pause()
        return
      }
      const parent = open.at(-1)!
      if (elements.length < MOST_ELEMENTS) elements.push({ tag, parent, depth: open.length, names: '', kind: '' })
      open.push(elements.length - 1)
      if (tag === 'meta' || tag === 'link') own = new Map()
      if (UNSEEN.has(tag) && tag !== 'head') unseen++
      if (tag === 'a') {
        links++
        link = { href: '', rel: '', text: '', at: 0 }
      }
      if (tag === 'pre') preformatted++
      if (tag === 'br') builder.end(0)
      else if (!INLINE.has(tag)) builder.end(1)
    },
    onattribute(name, value) {
      const element = elements.at(-1)!
      const { tag } = element
      if (NAMES.has(name)) element.names += ` ${value.slice(0, 200)}`
      if (name === 'class') element.kind = /\S+/.exec(value.slice(0, 200))?.[0].replace(/\d+/g, '') ?? ''
      if (callsWall(name, value)) head.walls.push(elements.length - 1)
      if (tag === 'meta' || tag === 'link') {
        if (KEPT_ATTRIBUTES.has(name))
          own.set(name, { value: value.slice(0, 4000), at: { start: parser.startIndex, end: parser.endIndex + 1 } })
      } else if (tag === 'a' && link) {
        if (name === 'href') {
          link.href = value.slice(0, 4000)
          link.at = parser.startIndex
        } else if (name === 'rel') link.rel = value.slice(0, 100)
      } else if (tag === 'html' && name === 'lang') head.language ||= value.slice(0, 40)
      if (tag === 'time' || MARKING.has(name)) {
        const at = { start: parser.startIndex, end: parser.endIndex + 1 }
        marking.attribute(tag, name, value, at, open.length)
      }
      if (tag === 'script' && name === 'type' && /ld\+json/i.test(value)) record = { value: '', start: -1 }
    },
    ontext(data) {
      const { startIndex: start, endIndex } = parser
      if (record) {
        if (record.start < 0) record.start = start
        if (record.value.length < LONGEST_RECORD) record.value += data
      }
      const element = open.at(-1)!
      if (unseen === 0) marking.text(data, element, endIndex + 1)
      if (elements[element]!.tag === 'title' && head.title.length < 1000) head.title += data
      if (unseen > 0) return
      if (link && link.text.length < 20) link.text += data.slice(0, 20)
      // Behind a closing tag that swallowed another the parser's start still stands before the swallowed one.
      const from = endIndex + 1 - data.length
      if (from >= start && source.startsWith(data, from)) {
        builder.literal(data, from, element, links > 0, preformatted > 0)
        return
      }
      // An entity of two characters comes in two calls, the second of no length at the first one's end.
      if (endIndex >= start) entity = source[start] === '&' ? start : Math.max(start, source.lastIndexOf('&', endIndex))
      builder.entity(data, entity, endIndex + 1, element, links > 0)
    },
    onclosetag(tag) {
      if (tooDeep) return
      if (tag === 'meta') addMeta(head, own)
      if (tag === 'link' && own.get('rel')?.value === 'canonical') head.canonical ||= own.get('href')?.value ?? ''
      if (tag === 'script' && record) {
        head.records.push({ value: record.value, at: { start: record.start, end: parser.startIndex } })
        record = undefined
      }
      if (tag === 'link' && /\b(?:next|prev)/i.test(own.get('rel')?.value ?? ''))
        addLink(head, { href: own.get('href')?.value ?? '', rel: own.get('rel')!.value, text: '', at: -1 })
      if (tag === 'a' && link) {
        addLink(head, link)
        link = undefined
      }
      marking.close(open.length)
      open.pop()
      if (UNSEEN.has(tag) && tag !== 'head') unseen--
      if (tag === 'a') links--
      if (tag === 'pre') preformatted--
      if (tag !== 'br' && !INLINE.has(tag)) builder.end(1)
    },
  })
  parser.write(source)
  if (!tooDeep) parser.end()
  builder.end(1)
  return { lines: builder.lines, elements, head, tooDeep }
}

/** Names for tests, areas and components (`data-area="paywall"`), and what AMP shows to those who have not paid. */
const callsWall = (name: string, value: string): boolean =>
  value.length < 60 &&
  ((name.startsWith('data-') && value.length > 6 && WALL_NAMES.test(value.toLowerCase())) ||
    (name === 'subscriptions-section' && value === 'content-not-granted'))

const MOST_LINKS = 2_000

/** A numbered page has a number in its address, or in what the link shows. */
function addLink({ links }: Head, link: PageLink): void {
  if (links.length < MOST_LINKS && (/\d/.test(link.href) || /^\s*\d{1,2}\s*$/.test(link.text))) links.push(link)
}

/** Attributes whose words name an element. */
const NAMES = words('class id role itemprop rel')
const KEPT_ATTRIBUTES = words('name property itemprop content rel href')
const LONGEST_RECORD = 2_000_000

/** Stated once for each writer. */
const REPEATED = words('author citation_author dc.creator article:author')

function addMeta(head: Head, own: ReadonlyMap<string, Stated>): void {
  const content = own.get('content')
  if (!content || content.value === '') return
  for (const key of ['property', 'name', 'itemprop']) {
    const name = own.get(key)?.value.toLowerCase()
    if (!name) continue
    const first = head.meta.get(name)
    if (!first) head.meta.set(name, content)
    else if (REPEATED.has(name) && first.value.length < 1000)
      head.meta.set(name, { ...first, value: `${first.value}; ${content.value}` })
  }
}
