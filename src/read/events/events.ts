import type { Article } from '../../record/article.js'
import type { Attribution } from '../../record/attribution.js'
import type { Event, EventDate } from '../../record/event.js'
import type { Exercise } from '../../record/exercise.js'
import type { Found } from '../../record/found.js'
import { contains, span, type Span } from '../../record/span.js'
import type { Annotation, Sentence } from '../annotate/annotation.js'
import { findDates, type FoundDate } from '../annotate/dates.js'
import { findQuantities } from '../annotate/quantities.js'
import { readAct } from './acts.js'
import { quadOf, typeOf } from './codes.js'
import type { Draft } from './draft.js'
import { findExercises } from './exercises.js'
import { readIntent } from './intents.js'
import { readLight, readNominal } from './lights.js'
import { lower, stageOf, type Players, type Stage } from './stage.js'

/** What an article says was done, and the exercises that it names. Both in text order. */
export interface Happenings {
  readonly events: readonly Event[]
  readonly exercises: readonly Exercise[]
}

/** Rules, surest first: of two that name the same act in one sentence the first is kept. */
const RULES = [readIntent, readLight, readAct, readNominal] as const

/**
 * Who did what to whom, from verbs and nouns that name acts, and military exercises.
 *
 * An event is recorded only when its actor is known; nothing is recorded of what might be. Cost is linear in the
 * length: every rule looks at a bounded number of tokens around a word that the tables know.
 */
export function findEvents(
  article: Article,
  annotation: Annotation,
  cast: Players,
  attributions: readonly Attribution[],
): Found<Happenings> {
  const stage = stageOf(annotation, cast, attributions)
  const dates = findDates(article.text, article.published)
  const quantities = findQuantities(annotation.tokens)
  const exercises = findExercises(article, annotation, cast, {
    tokens: stage.tokens,
    states: stage.states,
    quantities,
    dates,
  })
  const drafts = annotation.sentences.flatMap((sentence, index) => distinct(draftsOf(stage, sentence, index)))
  const told = attributionsBySentence(annotation.sentences, attributions)
  const events = drafts
    .flatMap((draft) => pairs(stage, draft))
    .map((pair, index) => eventOf(stage, told.get(pair.draft.sentence) ?? [], dates, pair, index))
  return { found: { events, exercises }, problems: [] }
}

/** Tags of words that can name an act. */
const NAMES_ACTS: ReadonlySet<string> = new Set(['VERB', 'AUX', 'NOUN', 'PROPN', 'ADJ'])

function draftsOf(stage: Stage, sentence: Sentence, index: number): readonly Draft[] {
  const found: Draft[] = []
  for (let at = sentence.first; at < sentence.last; at += 1) {
    if (!NAMES_ACTS.has(stage.tokens[at]?.tag ?? '')) continue
    for (const rule of RULES) {
      const draft = rule(stage, at, sentence, index)
      if (draft !== null && draft.actors.length > 0) {
        found.push(draft)
        break
      }
    }
  }
  return found
}

/** Acts before one in its sentence that it is compared with: a bound on the work. */
const BACK = 12

/** "hold talks" names the talks: the noun is not an event of its own. "Wants to cooperate" is one act, not two. */
function distinct(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.filter(
    (draft, index) => !drafts.slice(Math.max(0, index - BACK), index).some((other) => covers(other, draft)),
  )
}

const covers = (a: Draft, b: Draft): boolean =>
  (b.first >= a.first && b.first < (a.statement ? a.end : a.last)) ||
  (sameSides(a, b) && typeOf(a.cameo) === typeOf(b.cameo))

const sameSides = (a: Draft, b: Draft): boolean =>
  a.actors.join() === b.actors.join() && a.recipients.join() === b.recipients.join()

interface Pair {
  readonly draft: Draft
  readonly actor: string
  readonly recipient: string | null
}

/** Events between one actor and one recipient. Places and the unnamed act on nobody's account. */
function pairs(stage: Stage, draft: Draft): readonly Pair[] {
  const able = (id: string) => /^(?:person|organisation|state|alliance|group)$/.test(stage.actors.get(id)?.kind ?? '')
  const actors = draft.actors.filter(able)
  if (draft.recipients.length === 0) return actors.map((actor) => ({ draft, actor, recipient: null }))
  return actors.flatMap((actor) =>
    draft.recipients
      .filter((recipient) => able(recipient) && recipient !== actor)
      .map((recipient) => ({ draft, actor, recipient })),
  )
}

function eventOf(
  stage: Stage,
  attributions: readonly Attribution[],
  dates: readonly FoundDate[],
  { draft, actor, recipient }: Pair,
  index: number,
): Event {
  const anchor = span(stage.tokens[draft.first]?.start ?? 0, stage.tokens[draft.last - 1]?.end ?? 0)
  const within = innermost(attributions, anchor)
  const type = typeOf(draft.cameo)
  return {
    id: `e${index + 1}`,
    type,
    cameo: draft.cameo,
    quad: quadOf(type),
    actor,
    recipient,
    status: statusOf(stage, draft, actor, within),
    anchor,
    date: dateOf(stage, draft, dates, anchor),
    place: placeOf(stage, draft),
    within: within?.id ?? null,
    by: draft.rule,
  }
}

/** For each sentence the attributions with content in it: events are looked up in their own sentence only. */
function attributionsBySentence(
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const found = new Map<number, Attribution[]>()
  for (const attribution of attributions)
    for (const content of attribution.content) {
      const first = Math.max(0, firstFrom(sentences, content.start + 1) - 1)
      for (let index = first; index < sentences.length && (sentences[index]?.start ?? 0) < content.end; index += 1)
        found.set(index, [...(found.get(index) ?? []), attribution])
    }
  return found
}

function innermost(attributions: readonly Attribution[], anchor: Span): Attribution | null {
  let best: Attribution | null = null
  let size = Infinity
  for (const attribution of attributions)
    for (const content of attribution.content)
      if (contains(content, anchor) && content.end - content.start < size) {
        best = attribution
        size = content.end - content.start
      }
  return best
}

/** What somebody reports is alleged; what they say they want or will do is their own act. */
function statusOf(stage: Stage, draft: Draft, actor: string, within: Attribution | null): Event['status'] {
  if (within === null || draft.mood === 'planned') return draft.mood
  if (draft.mood === 'denied' || within.polarity === 'denied') return 'denied'
  const own = within.speaker !== null && (within.speaker === actor || stage.bodies.get(within.speaker) === actor)
  return draft.statement && own ? 'actual' : 'alleged'
}

/** Tokens between an act and its date, at most. */
const DATE_REACH = 24

/** The date nearest to the words in their sentence, with no other verb between; none is taken from elsewhere. */
function dateOf(stage: Stage, draft: Draft, dates: readonly FoundDate[], anchor: Span): EventDate | null {
  const sentence = stage.sentences[draft.sentence]
  if (sentence === undefined) return null
  let best: FoundDate | null = null
  for (let index = firstFrom(dates, sentence.start); index < dates.length; index += 1) {
    const date = dates[index] as FoundDate
    if (date.end > sentence.end) break
    if (date.value === null || !isBeside(stage, draft, date)) continue
    if (best === null || distance(date, anchor) < distance(best, anchor)) best = date
  }
  if (best === null || best.value === null || best.basis === 'unknown') return null
  const { value, until, grain, basis, rule } = best
  return { value, until, grain, basis, rule, at: span(best.start, best.end) }
}

/** Index of the first item that begins at or after `start`; the list is in text order. */
function firstFrom(list: readonly Span[], start: number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((list[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** No verb stands between the act and the date, so that the date is not another act's. */
function isBeside({ tokens }: Stage, { first, last }: Draft, date: Span): boolean {
  const step = (tokens[first]?.start ?? 0) > date.start ? -1 : 1
  let helpers = true
  for (let at = step < 0 ? first - 1 : last, count = 0; count < DATE_REACH; at += step, count += 1) {
    const token = tokens[at]
    if (token === undefined) return false
    if (step < 0 ? token.end <= date.end : token.start >= date.start) return true
    if (token.tag === 'VERB' || token.text === ';' || (token.tag === 'AUX' && !helpers)) return false
    helpers &&= step < 0 && /^(?:AUX|ADV|PART)$/.test(token.tag)
    // "..., and has backed": another verb of the same subject, after the date of the first.
    if (token.tag === 'CCONJ' && !helpers && step < 0 && tokens[at - 1]?.text === ',') return false
  }
  return false
}

const distance = (a: Span, b: Span): number => (a.start < b.start ? b.start - a.end : a.start - b.end)

/** "in Varn" shortly after the words. */
function placeOf(stage: Stage, draft: Draft): Span | null {
  const stop = Math.min(stage.sentences[draft.sentence]?.last ?? 0, draft.end + 8)
  for (let at = draft.end; at < stop; at += 1) {
    if (/^(?:VERB|AUX|SCONJ)$/.test(stage.tokens[at]?.tag ?? '') || /^[.;:]$/.test(lower(stage, at))) return null
    if (!/^(?:in|at)$/.test(lower(stage, at))) continue
    const placed = stage.from.get(lower(stage, at + 1) === 'the' ? at + 2 : at + 1)
    if (placed !== undefined && /^(?:place|state)$/.test(placed.mention.kind)) return placed.mention.span
  }
  return null
}
