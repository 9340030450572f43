import type { Actor } from './record/actor.js'
import type { Attribution } from './record/attribution.js'
import type { Captured, Given } from './record/capture.js'
import { contentId, sha256 } from './record/content-id.js'
import { SCHEMA, type Document } from './record/document.js'
import { span, type Span } from './record/span.js'

/** Who is said to have said one marked span of a {@link Report}. */
export interface Said {
  readonly by: string | null
  readonly office?: string
  readonly to?: string
  readonly relayedBy?: string
  readonly kind?: Attribution['kind']
  readonly denied?: boolean
  readonly headline?: boolean
}

/** A report as a test writes it: every ⟦marked⟧ span of `text` is the content of the attribution at its place in `said`. */
export interface Report {
  readonly text: string
  readonly said?: readonly Said[]
  readonly uri?: string
  readonly id?: string
  readonly title?: string
  readonly outlet?: string
  readonly published?: string
  readonly credits?: readonly string[]
  readonly given?: Given
}

/** As `marked` of the tests, which is not built; benchmarks need this file built. */
function unmarked(source: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  const text = source.split(/[⟦⟧]/).reduce((before, piece, index) => {
    if (index % 2 === 1) spans.push(span(before.length, before.length + piece.length))
    return before + piece
  }, '')
  return { text, spans }
}

/** For tests of linking and of the store: a document as reading would give it, without reading. */
export function told(report: Report): { captured: Captured; bytes: Uint8Array; document: Document } {
  const { text, spans } = unmarked(report.text)
  const uri = report.uri ?? 'file:report.txt'
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff)
  const id = report.id ?? contentId(text)
  const capture = { sha256: sha256(text), uri, bytes: bytes.length, mediaType: 'text/plain', charset: 'utf-8' }
  const actors: Actor[] = []
  const actorOf = (name: string | null | undefined, kind: Actor['kind'], office: string | null = null) => {
    if (name === null || name === undefined) return null
    const known = actors.find((actor) => actor.name === name)
    if (known !== undefined) return known.id
    // A description ("an official") names nobody.
    const named = /^\p{Lu}/u.test(name)
    const actor: Actor = {
      id: `a${actors.length}`,
      kind: named ? kind : 'unnamed',
      name,
      office,
      basis: 'stated',
      ids: {},
    }
    actors.push(actor)
    return actor.id
  }
  const attributions = spans.map((content, index): Attribution => {
    const { by, office, to, relayedBy, kind, denied, headline } = report.said?.[index] ?? { by: null }
    const quoted = /^["“«]/u.test(text.slice(content.start))
    return {
      id: `q${index + 1}`,
      kind: kind ?? (quoted ? 'direct' : 'indirect'),
      source: [],
      cue: [],
      content: [content],
      speaker: actorOf(by, 'person', office ?? null),
      addressee: actorOf(to, 'organisation'),
      relayedBy: actorOf(relayedBy, 'organisation'),
      venue: null,
      act: 'speech',
      polarity: denied === true ? 'denied' : 'asserted',
      within: null,
      headline: headline ?? false,
      confidence: 1,
      by: 'test',
    }
  })
  const document: Document = {
    schema: SCHEMA,
    id,
    capture,
    article: {
      title: report.title === undefined ? null : { text: report.title, span: null },
      outlet: report.outlet === undefined ? null : { name: report.outlet, basis: 'given', rule: 'test' },
      byline: [],
      dateline: null,
      language: 'en',
      published:
        report.published === undefined
          ? null
          : { value: report.published, grain: 'day', basis: 'given', rule: 'test', at: null },
      updated: null,
      credits: report.credits ?? [],
      text,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
      map: [[0, 0, text.length]],
      removed: [],
    },
    mentions: [],
    actors,
    attributions,
    events: [],
    exercises: [],
    wording: { verdict: 'not judged', why: 'It was told, not read.', replaced: [], traces: [] },
    problems: [],
  }
  return { captured: { id, capture, source: text, given: report.given ?? {} }, bytes, document }
}

/** Adds reports to a store, told one after the other. */
export function tellAll(
  store: { add(captured: Captured, bytes: Uint8Array, document: Document): unknown },
  reports: readonly Report[],
) {
  for (const report of reports) {
    const { captured, bytes, document } = told(report)
    store.add(captured, bytes, document)
  }
}
