import type { Span } from '../record/span.js'

type Query = Readonly<Record<string, string | number | undefined>>

/** `path` with the parts of a query that say something. */
function withQuery(path: string, query: Query): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') asked.set(name, String(value))
  }
  const tail = asked.toString()
  return tail === '' ? path : `${path}?${tail}`
}

const part = encodeURIComponent
const hull = ({ start, end }: Span) => `${start}-${end}`

/** Every address of the site, in one place. */
export const addressOf = {
  stories: (query: Query = {}) => withQuery('/', query),
  story: (id: string, query: Query = {}) => withQuery(`/stories/${part(id)}`, query),
  documents: (query: Query = {}) => withQuery('/documents', query),
  document: (id: string, query: Query = {}) => withQuery(`/documents/${part(id)}`, query),
  /** The article, opened at `at`. */
  words: (id: string, at: Span) => `${withQuery(`/documents/${part(id)}`, { at: hull(at) })}#at`,
  /** The article, opened at an attribution. */
  attribution: (id: string, attribution: string, at: Span | null) =>
    `${withQuery(`/documents/${part(id)}`, at ? { at: hull(at) } : {})}#${part(attribution)}`,
  /** `at` is in the decoded capture. */
  capture: (id: string, at?: Span) =>
    withQuery(`/documents/${part(id)}/capture`, at ? { at: hull(at) } : {}) + (at ? '#at' : ''),
  /** All reports that have its text. */
  family: (id: string) => `/documents/${part(id)}/copies`,
  raw: (id: string) => `/documents/${part(id)}/capture/raw`,
  outlets: (query: Query = {}) => withQuery('/outlets', query),
  utterances: (query: Query = {}) => withQuery('/utterances', query),
  utterance: (id: string) => `/utterances/${part(id)}`,
  compare: (id: string, a: number, b: number) => withQuery(`/utterances/${part(id)}/compare`, { a, b }),
  speakers: (query: Query = {}) => withQuery('/speakers', query),
  speaker: (key: string, query: Query = {}) => withQuery(`/speakers/${part(key)}`, query),
  check: (query: Query = {}) => withQuery('/check', query),
  search: (q: string, query: Query = {}) => withQuery('/search', { q, ...query }),
} as const

/** The address whose JSON is this page: the same path with `.json`. */
export function jsonOf(address: string): string {
  const [path = '/', query] = address.split('?', 2)
  const named = path === '/' ? '/index' : path
  return query === undefined ? `${named}.json` : `${named}.json?${query}`
}
