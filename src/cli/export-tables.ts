import { positionsOf, type Step } from '../link/positions/positions.js'
import type { Attribution } from '../record/attribution.js'
import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import { textOf, type Span } from '../record/span.js'
import type { Place } from '../record/correction.js'
import type { Version } from '../record/source.js'
import type { Story } from '../record/story.js'
import type { Utterance } from '../record/utterance.js'
import { webAnnotationOf, type WebAnnotation } from '../record/web-annotation.js'
import { statementsOf } from '../site/positions.js'
import { PIECES } from '../store/content-text.js'
import type { CorrectionRow } from '../store/correcting.js'
import type { SpeakerRow } from '../store/questions.js'
import type { Store } from '../store/store.js'
import type { Cell } from './csv.js'

/** One kind of thing in the record: its rows as they are, and as lines of a table. */
export interface Table<Row> {
  /** `least`: attributions less sure than this are left out, and what is only made of them; 0 for none. */
  rows(store: Store, least: number): Iterable<Row>
  /** Whether its rows are made of attributions, so that a confidence can be asked of them. */
  readonly isOfAttributions: boolean
  readonly columns: readonly string[]
  /** Most rows are one line; an utterance is one for each telling. */
  lines(row: Row, store: Store): readonly (readonly Cell[])[]
}

/** An attribution on its own: with its document's name, and the words that its ids and spans stand for. */
export interface AttributionRow extends Omit<Attribution, 'speaker' | 'addressee' | 'relayedBy'> {
  readonly document: string
  readonly uri: string
  readonly outlet: string | null
  readonly published: string | null
  /** Names, null where unknown. */
  readonly speaker: string | null
  readonly addressee: string | null
  readonly relayedBy: string | null
  readonly words: { readonly source: string; readonly cue: string; readonly content: string }
}

const isSure = ({ confidence }: Attribution, least: number): boolean => confidence >= least

/** What stands within an attribution that is left out stands within none. */
function surer(document: Document, least: number): Document {
  const kept = document.attributions.filter((each) => isSure(each, least))
  const ids = new Set(kept.map(({ id }) => id))
  const attributions = kept.map((each) =>
    each.within === null || ids.has(each.within) ? each : { ...each, within: null },
  )
  return { ...document, attributions }
}

const documents: Table<Document> = {
  *rows(store, least) {
    for (const document of store.exports.documents()) yield least === 0 ? document : surer(document, least)
  },
  isOfAttributions: true,
  columns: ['id', 'uri', 'sha256', 'title', 'outlet', 'published', 'language', 'attributions', 'wording', 'problems'],
  lines: ({ id, capture, article, attributions, wording, problems }) => [
    [
      id,
      capture.uri,
      capture.sha256,
      article.title?.text ?? null,
      article.outlet?.name ?? null,
      article.published?.value ?? null,
      article.language,
      attributions.length,
      wording.verdict,
      problems.length,
    ],
  ],
}

const attributions: Table<AttributionRow> = {
  *rows(store, least) {
    for (const document of documents.rows(store, least))
      for (const attribution of document.attributions) yield attributionRow(document, attribution)
  },
  isOfAttributions: true,
  columns: (
    'document,id,uri,outlet,published,speaker,source,cue,content,kind,act,polarity,' +
    'addressee,relayedBy,within,headline,confidence,by,start,end'
  ).split(','),
  lines: (row) => [
    [
      row.document,
      row.id,
      row.uri,
      row.outlet,
      row.published,
      row.speaker,
      row.words.source,
      row.words.cue,
      row.words.content,
      row.kind,
      row.act,
      row.polarity,
      row.addressee,
      row.relayedBy,
      row.within,
      row.headline,
      row.confidence,
      row.by,
      row.content[0]?.start ?? null,
      row.content.at(-1)?.end ?? null,
    ],
  ],
}

function attributionRow(document: Document, attribution: Attribution): AttributionRow {
  const { article, capture, actors } = document
  const nameOf = (id: string | null) => actors.find((actor) => actor.id === id)?.name ?? null
  const words = (spans: readonly Span[]) => spans.map((span) => textOf(article.text, span)).join(PIECES)
  const { source, cue, content } = attribution
  return {
    document: document.id,
    ...attribution,
    uri: capture.uri,
    outlet: article.outlet?.name ?? null,
    published: article.published?.value ?? null,
    speaker: nameOf(attribution.speaker),
    addressee: nameOf(attribution.addressee),
    relayedBy: nameOf(attribution.relayedBy),
    words: { source: words(source), cue: words(cue), content: words(content) },
  }
}

/** An utterance by its sure members; null where none is. */
function surerUtterance(utterance: Utterance, store: Store, least: number): Utterance | null {
  const { members, pairs } = utterance
  const places = members.map(({ document, attribution }) =>
    store.questions.document(document)?.attributions.some((each) => each.id === attribution && isSure(each, least)),
  )
  let count = 0
  const place = places.map((isKept) => (isKept ? count++ : -1))
  if (count === 0) return null
  return {
    ...utterance,
    members: members.filter((_, i) => places[i]),
    pairs: pairs
      .filter(({ a, b }) => places[a] && places[b])
      .map((pair) => ({ ...pair, a: place[pair.a] as number, b: place[pair.b] as number })),
  }
}

const utterances: Table<Utterance> = {
  *rows(store, least) {
    for (const utterance of store.exports.utterances()) {
      const row = least === 0 ? utterance : surerUtterance(utterance, store, least)
      if (row !== null) yield row
    }
  },
  isOfAttributions: true,
  columns: [
    'utterance',
    'speaker',
    'from',
    'to',
    'document',
    'attribution',
    'outlet',
    'published',
    'relations',
    'content',
  ],
  lines: (utterance, store) => utterance.members.map((_, index) => tellingLine(utterance, index, store)),
}

function tellingLine({ id, speaker, occasion, members, pairs }: Utterance, index: number, store: Store): Cell[] {
  const member = members[index]
  const document = member === undefined ? null : store.questions.document(member.document)
  const attribution = document?.attributions.find((one) => one.id === member?.attribution)
  const row = document && attribution ? attributionRow(document, attribution) : null
  const relations = new Set(pairs.filter(({ a, b }) => a === index || b === index).map(({ relation }) => relation))
  return [
    id,
    speaker,
    occasion.from,
    occasion.to,
    member?.document ?? null,
    member?.attribution ?? null,
    row?.outlet ?? null,
    row?.published ?? null,
    [...relations].sort().join('; '),
    row?.words.content ?? null,
  ]
}

const stories: Table<Story> = {
  rows: (store) => store.exports.stories(),
  isOfAttributions: false,
  columns: ['id', 'title', 'from', 'to', 'documents', 'goesOnFrom', 'goesOnIn'],
  lines: ({ id, title, from, to, documents: ids, goesOnFrom = [], goesOnIn = [] }) => [
    [id, title, from, to, ...[ids, goesOnFrom, goesOnIn].map((each) => each.join('; '))],
  ],
}

const copies: Table<Copy> = {
  rows: (store) => store.exports.copies(),
  isOfAttributions: false,
  columns: ['id', 'a', 'b', 'relation', 'origin', 'containmentA', 'containmentB', 'replaced', 'why'],
  lines: ({ id, a, b, relation, origin, containment, replaced, why }) => [
    [id, a, b, relation, origin, containment.a, containment.b, replaced.length, why],
  ],
}

/** Versions of watched articles: in the order of addresses, the oldest first. */
const versions: Table<Version> = {
  rows: (store) => store.exports.versions(),
  isOfAttributions: false,
  columns: ['article', 'number', 'document', 'takenAt', 'before', 'title', 'changedStretches'],
  lines: ({ article, number, document, takenAt, before, change }, store) => [
    [
      article,
      number,
      document,
      takenAt,
      before,
      store.questions.document(document)?.article.title?.text ?? null,
      change?.text.length ?? null,
    ],
  ],
}

/** What people decided, also what was taken back: in order of time. */
const corrections: Table<CorrectionRow> = {
  rows: (store) => store.corrections.all(),
  isOfAttributions: false,
  columns: 'id,of,deed,one,other,who,at,why,withdrawnBy,withdrawnAt,withdrawnWhy'.split(','),
  lines: ({ id, of, deed, one, other, who, at, why, withdrawn }) => [
    [id, of, deed, ...[one, other].map(joinedPlaces), who, at, why].concat(
      withdrawn === null ? ['', '', ''] : [withdrawn.who, withdrawn.at, withdrawn.why],
    ),
  ],
}

const joinedPlaces = (places: readonly Place[]): string =>
  places
    .map(({ document, telling }) => (telling === null ? document : `${document} ${telling.start}-${telling.end}`))
    .join('; ')

/** One speaker's utterances on one topic, with the place of each. */
interface PositionRow {
  readonly speaker: string
  readonly labels: readonly string[]
  readonly steps: readonly (Step & {
    readonly day: string | null
    readonly document: string
    readonly attribution: string
  })[]
}

/** Speakers asked for at a time, and utterances of one that are looked at, the latest: nobody's fill the memory. */
const SPEAKERS = 500
export const UTTERANCES = 2_000

const positions: Table<PositionRow> = {
  *rows({ questions }) {
    for (let offset = 0; ; offset += SPEAKERS) {
      const { rows } = questions.speakers({ offset, limit: SPEAKERS })
      for (const speaker of rows) if (speaker.utterances > 1) yield* positionsOfSpeaker(questions, speaker)
      if (rows.length < SPEAKERS) return
    }
  },
  isOfAttributions: false,
  columns: ['speaker', 'topic', 'utterance', 'day', 'document', 'attribution', 'standing', 'earlier', 'why'],
  lines: ({ speaker, labels, steps }) =>
    steps.map(({ utterance, day, document, attribution, standing, earlier, why }) => [
      speaker,
      labels.join('; '),
      utterance,
      day,
      document,
      attribution,
      standing,
      earlier,
      why,
    ]),
}

function* positionsOfSpeaker(
  questions: Store['questions'],
  { key, name: speaker, utterances: said }: SpeakerRow,
): Generator<PositionRow> {
  const { rows } = questions.tellingsOf(key, { offset: Math.max(0, said - UTTERANCES), limit: UTTERANCES })
  const statements = new Map(statementsOf(questions, rows).map((one) => [one.utterance, one]))
  for (const { labels, steps } of positionsOf([...statements.values()]))
    yield {
      speaker,
      labels,
      steps: steps.map((step) => {
        const { day, document, attribution } = statements.get(step.utterance)!
        return { ...step, day, document: document.id, attribution: attribution.id }
      }),
    }
}

/** Utterances as other tools read them: W3C Web Annotations, a line of JSON-LD each. */
const annotations: Table<WebAnnotation> = {
  *rows(store, least) {
    const documentOf = (id: string) => store.questions.document(id)
    for (const utterance of utterances.rows(store, least)) yield webAnnotationOf(utterance, documentOf)
  },
  isOfAttributions: true,
  columns: ['annotation', 'about', 'document', 'derivedFrom', 'sha256', 'start', 'end', 'exact', 'prefix', 'suffix'],
  lines: ({ id, body, target }) =>
    target.map(({ source, selector: [quote, position] }) => [
      id,
      body[0]?.value ?? null,
      source.id,
      source['prov:wasDerivedFrom'].id,
      source['prov:wasDerivedFrom']['onrecord:sha256'],
      position.start,
      position.end,
      quote.exact,
      quote.prefix ?? null,
      quote.suffix ?? null,
    ]),
}

export const TABLES = {
  documents,
  attributions,
  utterances,
  stories,
  copies,
  positions,
  versions,
  corrections,
  annotations,
}

export type Title = keyof typeof TABLES
