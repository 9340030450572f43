import { type Access, accessIn } from './access.js'
import { type Fields, isObject, listOf, textsOf } from './json.js'
import { type LiveUpdate, liveUpdatesIn } from './live-updates.js'
import type { Stated } from './page.js'

/** A report as a page's structured data (JSON-LD) describes it. */
export interface Report {
  readonly headline: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly authors: readonly Author[]
  readonly publisher: string | undefined
  readonly access: Access
  /** Entries, where it is a live blog. */
  readonly updates?: readonly LiveUpdate[] | undefined
  readonly at: Stated['at']
}

export interface Author {
  readonly name: string
  readonly organisation: boolean
}

const REPORT = /(?:Article|Posting|Report|NewsItem)$/
/** They have a date too, and less often a headline. */
const PAGE = /(?:Page|Review|Recipe|HowTo|Course|VideoObject)$/
/** Objects of one script that are looked at: real ones hold a few dozen. */
const MOST_OBJECTS = 5_000
/** Scripts with structured data in one page. */
const MOST_SCRIPTS = 50

/** What the page's structured data describes: the first report, and the first page or the like that has a date. */
export function reportsIn(scripts: readonly Stated[]): Record<'report' | 'page', Report | undefined> {
  const all = scripts
    .slice(0, MOST_SCRIPTS)
    .flatMap(({ value, at }) => nodesIn(value).map((fields): Node => ({ fields, at })))
  const byId = new Map<string, Fields>()
  for (const { fields } of all) {
    const [id] = textsOf(fields['@id'])
    if (id !== undefined && fields['name'] !== undefined && !byId.has(id)) byId.set(id, fields)
  }
  const first = (fits: (fields: Fields) => boolean): Report | undefined => {
    const node = all.find(({ fields }) => fits(fields))
    return node && reportOf(node, byId)
  }
  return { report: first(isReport), page: first((fields) => !isReport(fields) && isDatedPage(fields)) }
}

interface Node {
  readonly fields: Fields
  readonly at: Stated['at']
}

const isReport = (fields: Fields): boolean =>
  textsOf(fields['@type']).some((type) => REPORT.test(type)) ||
  (fields['headline'] !== undefined && (fields['datePublished'] ?? fields['author']) !== undefined)

const isDatedPage = (fields: Fields): boolean =>
  textsOf(fields['@type']).some((type) => PAGE.test(type)) && textsOf(fields['datePublished']).length > 0

/** Objects of a script, outer ones first. The list of values still to be seen stands in for recursion. */
function nodesIn(script: string): Fields[] {
  const nodes: Fields[] = []
  const waiting: unknown[] = [parsed(script)]
  for (let seen = 0; seen < waiting.length && seen < MOST_OBJECTS; seen++) {
    const node = waiting[seen]
    if (typeof node !== 'object' || node === null) continue
    const fields = node as Fields
    if (!Array.isArray(node)) nodes.push(fields)
    for (const inner of Array.isArray(node)
      ? node.slice(0, 200)
      : [fields['@graph'], fields['mainEntity'], fields['mainEntityOfPage']])
      waiting.push(inner)
  }
  return nodes
}

function parsed(json: string): unknown {
  for (const way of [() => json, () => mended(json)]) {
    try {
      return JSON.parse(way())
    } catch {
      // Broken structured data is common and says nothing of the report: the page is read without it.
    }
  }
  return undefined
}

/** What templates break most often: line breaks inside strings, a comma before a closing bracket, marks around the whole. */
const mended = (json: string): string =>
  json
    .slice(Math.max(0, json.search(/[[{]/)), Math.max(json.lastIndexOf('}'), json.lastIndexOf(']')) + 1)
    .replace(/[\u0000-\u001F]/g, ' ')
    .replace(/,( {0,100}[\]}])/g, '$1')

const reportOf = ({ fields, at }: Node, byId: ReadonlyMap<string, Fields>): Report => ({
  headline: textsOf(fields['headline'])[0] ?? textsOf(fields['name'])[0],
  published: textsOf(fields['datePublished'])[0],
  modified: textsOf(fields['dateModified'])[0],
  authors: authorsOf(fields['author'] ?? fields['creator'], byId),
  publisher: authorsOf(fields['publisher'], byId)[0]?.name,
  access: accessIn(fields),
  updates: liveUpdatesIn(fields),
  at,
})

function authorsOf(value: unknown, byId: ReadonlyMap<string, Fields>): Author[] {
  return listOf(value).flatMap((item): Author[] => {
    if (typeof item === 'string') return item === '' ? [] : [{ name: item, organisation: false }]
    if (!isObject(item)) return []
    const [id] = textsOf(item['@id'])
    const fields = item['name'] === undefined && id !== undefined ? (byId.get(id) ?? item) : item
    const organisation = textsOf(fields['@type']).some((type) => type.endsWith('Organization'))
    return textsOf(fields['name']).map((name) => ({ name, organisation }))
  })
}
