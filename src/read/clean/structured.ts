import type { Marked } from './marking.js'
import type { Head, Stated } from './page.js'
import { reportsIn, type Report } from './records.js'

/** What a page states of its report in its head, its structured data and its markup. */
export interface Facts {
  /** The headline as stated, the fullest first. */
  readonly headlines: readonly string[]
  readonly outlet: { readonly name: string; readonly rule: string } | undefined
  /** Text of `<title>`. */
  readonly title: string
  /** The page's own report in its structured data. */
  readonly report: Report | undefined
  /** The page itself there, which says less of the report. */
  readonly page: Report | undefined
  /** By name, lower case. */
  readonly meta: ReadonlyMap<string, Stated>
  readonly marks: readonly Marked[]
  readonly language: string
  readonly address: string
}

export const NO_FACTS: Facts = {
  headlines: [],
  outlet: undefined,
  title: '',
  report: undefined,
  page: undefined,
  meta: new Map(),
  marks: [],
  language: '',
  address: '',
}

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads the facts of a page. */
export function factsOf(head: Head): Facts {
  const { report, page } = reportsIn(head.records)
  const site = head.meta.get('og:site_name')?.value.trim()
  return {
    headlines: [report?.headline, head.meta.get('og:title')?.value, head.meta.get('twitter:title')?.value, head.title]
      .filter((headline) => headline !== undefined && headline.trim() !== '')
      .map((headline) => spaced(headline!)),
    outlet: site
      ? { name: site, rule: 'og:site_name' }
      : report?.publisher
        ? { name: report.publisher, rule: 'json-ld' }
        : undefined,
    title: spaced(head.title),
    report,
    page,
    meta: head.meta,
    marks: head.marks,
    language: head.language || (head.meta.get('og:locale')?.value ?? ''),
    address: head.canonical || (head.meta.get('og:url')?.value ?? ''),
  }
}
