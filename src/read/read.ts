import type { Article } from '../record/article.js'
import type { Captured } from '../record/capture.js'
import { SCHEMA, type Document } from '../record/document.js'
import type { Found } from '../record/found.js'
import { explain, type Problem } from '../record/problem.js'
import type { Wording } from '../record/wording.js'
import { findActors } from './actors/actors.js'
import { annotate } from './annotate/annotate.js'
import type { Annotation } from './annotate/annotation.js'
import { findAttributions } from './attributions/attributions.js'
import { clean } from './clean/clean.js'
import { findEvents } from './events/events.js'

/** Stages that run only where they are handed in: what they need is then not even loaded elsewhere. */
export interface Asked {
  /** `findWording` of `wording/wording.ts`: takes a fifth more time and 60 MB of memory. */
  readonly wording?: (article: Article, annotation: Annotation) => Found<Wording>
}

/**
 * One capture in, one document out.
 *
 * The only file that knows the order of the stages; each takes what the ones before it found:
 *   clean         the article and what was removed; all later positions are in `article.text`
 *   annotate      tokens, sentences, quotations
 *   actors        mentions and whom they stand for; attributions need them for their speakers
 *   attributions  who said what; they may add the unnamed ("critics") to the actors
 *   events        a reported act stands inside an attribution
 *   wording       where asked for: whether words were put for others or software translated them; needs tokens alone
 *
 * Pure: same capture, same document. Never throws on text; what went wrong is in `problems`.
 */
export function read(captured: Captured, { wording: findWording = unasked }: Asked = {}): Document {
  const { found: article, problems: cleaning } = clean(captured)
  const { found: annotation, problems: annotating } = annotate(article)
  const { found: cast, problems: casting } = findActors(article, annotation)
  const { found: told, problems: attributing } = findAttributions(article, annotation, cast)
  const { found: done, problems: happening } = findEvents(article, annotation, told, told.attributions)
  const { found: wording, problems: wondering } = findWording(article, annotation)

  return {
    schema: SCHEMA,
    id: captured.id,
    capture: captured.capture,
    article,
    mentions: told.mentions,
    actors: told.actors,
    attributions: told.attributions,
    events: done.events,
    exercises: done.exercises,
    wording,
    problems: [cleaning, annotating, casting, attributing, happening, wondering].flat().map(printed),
  }
}

const unasked = (): Found<Wording> => ({
  found: {
    verdict: 'not judged',
    why: 'It was not asked for: `read --wording` looks at it, and so does adding to a record.',
    replaced: [],
    traces: [],
  },
  problems: [],
})

const printed = (problem: Problem) => ({ code: problem.code, at: problem.at, ...explain(problem) })
