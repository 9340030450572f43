import type { StatedDate } from '../../record/article.js'
import type { Head, Stated } from './page.js'
import { namesInByline } from './byline.js'
import { datedBy } from './stated-date.js'

/** What a page states of its report in its head and its structured data. */
export interface Facts {
  /** The headline as stated, the fullest first. */
  readonly headlines: readonly string[]
  readonly outlet: { readonly name: string; readonly rule: string } | undefined
  readonly byline: readonly string[]
  /** Organisations given as authors. */
  readonly organisations: readonly string[]
  /** Text of `<title>`. */
  readonly title: string
  readonly published: StatedDate | undefined
  readonly updated: StatedDate | undefined
  readonly language: string
  readonly address: string
}

export const NO_FACTS: Facts = {
  headlines: [],
  outlet: undefined,
  byline: [],
  organisations: [],
  title: '',
  published: undefined,
  updated: undefined,
  language: '',
  address: '',
}

const PUBLISHED =
  `article:published_time og:article:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date
pubdate publishdate publish-date publish_date published_time parsely-pub-date sailthru.date article.published originalpublicationdate
cxenseparse:recs:publishtime citation_publication_date displaydate rnews:datepublished`.split(/\s+/)
const UPDATED =
  `article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified
article.updated revision_date`.split(/\s+/)
const AUTHOR =
  `author article:author_name dc.creator dcterms.creator parsely-author sailthru.author byl article.author citation_author
article:author`.split(/\s+/)

/** Reads the facts of a page. JSON-LD goes before meta elements, those before `time` elements. */
export function factsOf(head: Head): Facts {
  const report = head.records.flatMap((record) => reportsIn(record))[0]
  const meta = (names: readonly string[]): [string, Stated] | undefined => {
    for (const name of names) {
      const stated = head.meta.get(name)
      if (stated) return [name, stated]
    }
    return undefined
  }
  const dated = (fact: string | undefined, names: readonly string[], times: RegExp): StatedDate | undefined => {
    const fromRecord = fact === undefined ? undefined : datedBy(fact, 'stated', 'json-ld', report!.at)
    const [name, stated] = meta(names) ?? []
    const fromMeta = stated && datedBy(stated.value, 'stated', `meta ${name}`, stated.at)
    const time = head.times.find(({ names: near }) => times.test(near))
    return fromRecord ?? fromMeta ?? (time && datedBy(time.value, 'stated', 'time element', time.at))
  }
  const site = head.meta.get('og:site_name')?.value.trim()
  return {
    headlines: [report?.headline, head.meta.get('og:title')?.value, head.meta.get('twitter:title')?.value, head.title]
      .filter((headline) => headline !== undefined && headline.trim() !== '')
      .map((headline) => headline!.replace(/\s+/g, ' ').trim()),
    outlet: site
      ? { name: site, rule: 'og:site_name' }
      : report?.publisher
        ? { name: report.publisher, rule: 'json-ld' }
        : undefined,
    byline: bylineOf(report?.authors ?? [], meta(AUTHOR)?.[1].value),
    organisations: report?.organisations ?? [],
    title: head.title.replace(/\s+/g, ' ').trim(),
    published: dated(report?.published, PUBLISHED, /publi|posted|created|entry-date|dateline|byline/),
    updated: dated(report?.modified, UPDATED, /modif|updat/),
    language: head.language || (head.meta.get('og:locale')?.value ?? ''),
    address: head.canonical || (head.meta.get('og:url')?.value ?? ''),
  }
}

function bylineOf(authors: readonly string[], meta: string | undefined): string[] {
  const named = authors.flatMap(namesInByline)
  return [...new Set(named.length > 0 ? named : meta === undefined ? [] : namesInByline(meta))]
}

interface Report {
  readonly headline: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly authors: readonly string[]
  readonly organisations: readonly string[]
  readonly publisher: string | undefined
  readonly at: Stated['at']
}

const REPORT_TYPE = /(?:Article|Posting|Report|NewsItem)$/
/** Objects of one script that are looked at: real ones hold a few dozen. */
const MOST_OBJECTS = 5_000

/** Reports described in a JSON-LD script. The list of objects still to be seen stands in for recursion. */
function reportsIn({ value, at }: Stated): Report[] {
  const reports: Report[] = []
  const waiting: unknown[] = [parsed(value)]
  for (let seen = 0; seen < waiting.length && seen < MOST_OBJECTS; seen++) {
    const node = waiting[seen]
    if (typeof node !== 'object' || node === null) continue
    const fields = node as Record<string, unknown>
    if (textsOf(fields['@type']).some((type) => REPORT_TYPE.test(type))) reports.push(reportOf(fields, at))
    for (const inner of Array.isArray(node)
      ? node.slice(0, 200)
      : [fields['@graph'], fields['mainEntity'], fields['mainEntityOfPage']])
      waiting.push(inner)
  }
  return reports
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // Broken structured data is common and says nothing of the report: the page is read without it.
    return undefined
  }
}

const reportOf = (fields: Record<string, unknown>, at: Stated['at']): Report => ({
  headline: textsOf(fields['headline'])[0] ?? textsOf(fields['name'])[0],
  published: textsOf(fields['datePublished'])[0],
  modified: textsOf(fields['dateModified'])[0],
  authors: namesOf(fields['author']),
  organisations: organisationsOf(fields['author'], namesOf(fields['publisher'])[0]),
  publisher: namesOf(fields['publisher'])[0],
  at,
})

/** Authors that are said to be organisations; the publisher is the outlet itself. */
const organisationsOf = (value: unknown, publisher: string | undefined): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value])
    .filter((item: unknown) =>
      textsOf((item as { '@type'?: unknown } | null | undefined)?.['@type']).some(isOrganisation),
    )
    .flatMap(namesOf)
    .filter((name) => name !== publisher)
const isOrganisation = (type: string): boolean => type.endsWith('Organization')

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).filter(
    (item): item is string => typeof item === 'string' && item !== '',
  )

const namesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).flatMap((item: unknown) =>
    typeof item === 'string'
      ? [item]
      : typeof item === 'object' && item !== null
        ? textsOf((item as { name?: unknown }).name)
        : [],
  )
