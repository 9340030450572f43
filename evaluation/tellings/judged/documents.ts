/** Articles with the attributions that a corpus marks, or with those that the program reads, as documents. */
import { findActors } from '../../../dist/read/actors/actors.js'
import { annotate } from '../../../dist/read/annotate/annotate.js'
import type { Annotation } from '../../../dist/read/annotate/annotation.js'
import { kindOf } from '../../../dist/read/attributions/content-kind.js'
import { resolveSpeakers } from '../../../dist/read/attributions/speakers.js'
import { clean } from '../../../dist/read/clean/clean.js'
import { read } from '../../../dist/read/read.js'
import type { Article as CleanArticle } from '../../../dist/record/article.js'
import type { Captured } from '../../../dist/record/capture.js'
import { contentId } from '../../../dist/record/content-id.js'
import { SCHEMA, type Document } from '../../../dist/record/document.js'
import { span, type Span } from '../../../dist/record/span.js'
import { captureOf, markedAs } from '../../as-captured.ts'
import { inText } from '../../../training/attributions/corpus.ts'
import { placeOf, type Article, type Told } from './told.ts'

/** A document, and where the contents that a corpus marks stand in its text. */
export interface Placed {
  readonly document: Document
  /** Spans of `article.text` by {@link placeOf}. */
  readonly places: ReadonlyMap<string, readonly Span[]>
}

function capturedOf({ name, publisher, published, text }: Article): Captured {
  const given = { outlet: publisher, published, clean: true }
  return { id: contentId(name), capture: captureOf(name, text), source: text, given }
}

const spansIn = (article: CleanArticle, ranges: readonly Span[]): Span[] =>
  inText(
    ranges.map(({ start, end }) => [start, end]),
    article,
  ).map(([start, end]) => span(start, end))

const placesIn = (article: CleanArticle, told: readonly Told[]): Map<string, Span[]> =>
  new Map(told.map((one) => [placeOf(one), spansIn(article, one.content)]))

function reportedOf({ source, content }: Told, article: CleanArticle, { tokens, quotations }: Annotation) {
  const told = spansIn(article, content)
  return markedAs({
    kind: kindOf(told, tokens, quotations),
    source: spansIn(article, source),
    cue: [],
    content: told,
  })
}

/** Contents and sources as marked; whom the sources stand for, whom it was told to and where, the program says. */
export function asMarked(about: Article, told: readonly Told[]): Placed {
  const captured = capturedOf(about)
  const article = clean(captured).found
  const annotation = annotate(article).found
  const cast = findActors(article, annotation).found
  const kept = told.filter(({ content }) => spansIn(article, content).length > 0)
  const first = (one: Told) => Math.min(...[...one.source, ...one.content].map(({ start }) => start))
  const sorted = kept.toSorted((a, b) => first(a) - first(b))
  const spoken = resolveSpeakers(
    sorted.map((one) => reportedOf(one, article, annotation)),
    article,
    cast,
  ).found
  const { mentions, actors, attributions } = spoken
  const { id, capture } = captured
  const wording = { verdict: 'not judged', why: 'It was marked by hand, not read.', replaced: [], traces: [] } as const
  const found = { mentions, actors, attributions, events: [], exercises: [], wording, problems: [] }
  return { document: { schema: SCHEMA, id, capture, article, ...found }, places: placesIn(article, sorted) }
}

/** The whole program reads the article. */
export function asRead(about: Article, told: readonly Told[]): Placed {
  const document = read(capturedOf(about))
  return { document, places: placesIn(document.article, told) }
}
