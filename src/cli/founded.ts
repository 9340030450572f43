import type { Attribution } from '../record/attribution.js'
import { untraced } from './untraced.js'
import type { Document } from '../record/document.js'
import type { Problem } from '../record/problem.js'
import { textOf, type Span } from '../record/span.js'
import type { Utterance } from '../record/utterance.js'
import type { StoredCapture } from '../store/questions.js'
import { sha256 } from '../intake/content-id.js'

/** A finding with every place in the text that it rests on. */
export interface Founded {
  /** `DOCUMENT#q3`, as `explain` takes it. */
  readonly id: string
  readonly spans: readonly Span[]
}

/** All findings of a document. A new kind of finding has to be named here to be verified; a test compares with the contract. */
export function findingsOf(document: Document): Founded[] {
  const { id, article, mentions, attributions, events, exercises, wording } = document
  const named = (finding: string, spans: readonly (Span | null)[]): Founded => ({
    id: `${id}#${finding}`,
    spans: spans.filter((span) => span !== null),
  })
  return [
    named('title', [article.title?.span ?? null]),
    named('dateline', [article.dateline?.span ?? null]),
    ...(article.corrections ?? []).map(({ span }, index) => named(`correction${index}`, [span])),
    ...(article.entries ?? []).map((entry, index) => named(`entry${index}`, [entry])),
    ...article.blocks.map((block, index) => named(`block${index}`, [block])),
    ...mentions.map((mention) => named(mention.id, [mention.span])),
    ...attributions.map((attribution) => named(attribution.id, spansOf(attribution))),
    ...events.map((event) => named(event.id, [event.anchor, event.place])),
    ...exercises.map((exercise) =>
      named(exercise.id, [
        ...exercise.mentions,
        ...exercise.places,
        exercise.begins,
        exercise.ends,
        exercise.participantCount?.at ?? null,
        exercise.personnel?.at ?? null,
      ]),
    ),
    named(
      'wording',
      [...wording.replaced, ...wording.traces].map(({ span }) => span),
    ),
  ]
}

const spansOf = ({ source, cue, content, venue }: Attribution): Span[] => [
  ...source,
  ...cue,
  ...content,
  ...(venue === null ? [] : [venue]),
]

/** Whether a document still is what its capture says: the bytes, the way from text to bytes, every finding. */
export function* checkDocument(document: Document, stored: StoredCapture | null): Generator<Problem> {
  const { id, capture, article } = document
  if (stored === null) {
    yield { code: 'capture-missing', at: null, document: id }
    return
  }
  const found = sha256(stored.bytes)
  if (found !== capture.sha256) yield { code: 'capture-changed', at: null, document: id, stated: capture.sha256, found }
  const source = new TextDecoder(capture.charset).decode(stored.bytes)
  for (const at of untraced(article, source)) yield { code: 'map-broken', at, document: id }
  for (const [index, at] of article.removed.entries()) {
    if (!isIn(at, source)) yield { code: 'finding-unfounded', at, finding: `${id}, removed part ${index + 1}` }
  }
  for (const finding of findingsOf(document)) {
    const broken = finding.spans.find((span) => !isFounded(span, article.text))
    if (broken !== undefined) yield { code: 'finding-unfounded', at: broken, finding: finding.id }
  }
}

/** A place in the text with words in it. */
const isFounded = (span: Span, text: string): boolean => isIn(span, text) && textOf(text, span).trim() !== ''

const isIn = ({ start, end }: Span, text: string): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length

/** Whether everything that a finding across documents names is there: `spans` by document. */
export function* checkAcross(
  id: string,
  named: Iterable<Named>,
  documentOf: (id: string) => Document | null,
): Generator<Problem> {
  for (const { document: documentId, attribution, spans } of named) {
    const document = documentOf(documentId)
    const known =
      document !== null && (attribution === undefined || document.attributions.some((one) => one.id === attribution))
    const broken = spans.find(
      ({ start, end }) => start > end || start < 0 || end > (document?.article.text.length ?? 0),
    )
    if (!known || broken !== undefined) yield { code: 'finding-unfounded', at: broken ?? null, finding: id }
  }
}

/** What a finding across documents points at in one of them. */
export interface Named {
  readonly document: string
  readonly attribution?: string
  readonly spans: readonly Span[]
}

export function* namedBy(utterance: Utterance): Generator<Named> {
  for (const { document, attribution } of utterance.members) yield { document, attribution, spans: [] }
  for (const { a, b, alignment } of utterance.pairs) {
    for (const [side, from] of [
      [a, 0],
      [b, 2],
    ] as const) {
      const document = utterance.members[side]?.document ?? ''
      yield {
        document,
        spans: alignment.map((stretch) => ({ start: stretch[from] as number, end: stretch[from + 1] as number })),
      }
    }
  }
}
