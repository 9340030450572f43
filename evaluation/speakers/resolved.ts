import { annotate } from '../../dist/read/annotate/annotate.js'
import { findActors } from '../../dist/read/actors/actors.js'
import { findAttributions } from '../../dist/read/attributions/attributions.js'
import { resolveSpeakers } from '../../dist/read/attributions/speakers.js'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import type { Span } from '../../dist/record/span.js'
import { markedAs } from '../as-captured.ts'
import type { GoldMention, GoldText } from './corpus.ts'

/** What the source is. */
export const FORMS = ['name', 'description', 'he, she', 'it, they', 'who, that', 'I, we, you'] as const
type Form = (typeof FORMS)[number]

export interface Answer {
  readonly source: string
  readonly speaker: string | null
  readonly form: Form
  /** `no name`: right, but the text has a name for the entity and the actor lacks it. `not found`: no attribution to ask about. */
  readonly outcome: 'right' | 'no name' | 'nobody' | 'another' | 'not found'
  /** How the actor's mentions fall on the gold entity. */
  readonly votes: string
}

/** An article as the library takes it. */
export const articleOf = ({ text, blocks, published }: Pick<GoldText, 'text' | 'blocks' | 'published'>) => ({
  title: null,
  outlet: null,
  byline: [],
  dateline: null,
  language: 'en',
  published:
    published === null
      ? null
      : { value: published, grain: 'day' as const, basis: 'given' as const, rule: 'evaluation', at: null },
  updated: null,
  credits: [],
  text,
  blocks: blocks.map((block) => ({ kind: 'paragraph' as const, ...block })),
  map: [],
  removed: [],
})

/** The program is given every gold source, or has to find the attribution itself. */
export type Given = 'sources' | 'found'

/**
 * The speaker of every gold source. An answer is right when most of the actor's mentions are mentions of the gold
 * entity and, where the text names the entity, one of them is a name of it: an actor of its own for "he" is wrong.
 */
export function answersOf(gold: GoldText, given: Given): Answer[] {
  const article = articleOf(gold)
  const annotation = annotate(article).found
  const cast = findActors(article, annotation).found
  return given === 'found' ? foundOf(gold, article, annotation, cast) : ledOf(gold, article, cast)
}

type Article = ReturnType<typeof articleOf>
type Cast = ReturnType<typeof findActors>['found']
type Spoken = ReturnType<typeof resolveSpeakers>['found']

/** The program is given the sources. */
function ledOf(gold: GoldText, article: Article, cast: Cast): Answer[] {
  // "I" and "we" need the attribution of the quotation around them, which these corpora do not mark.
  const sources = gold.sources.filter(
    ({ mention }) => !/^(?:i|we|you|my|our)$/i.test(gold.text.slice(mention.start, mention.end)),
  )
  const reported = sources.map(({ mention: { start, end }, cue }) =>
    markedAs({ kind: 'indirect', source: [{ start, end }], cue: [cue], content: [] }),
  )
  const spoken = resolveSpeakers(reported, article, cast).found
  return spoken.attributions.map((attribution, i) =>
    answerOf(gold, spoken, attribution.speaker, (sources[i] as GoldText['sources'][number]).mention),
  )
}

/** The program reads the text: an attribution is found when one of ours overlaps the source and the verb. */
function foundOf(gold: GoldText, article: Article, annotation: Annotation, cast: Cast): Answer[] {
  const spoken = findAttributions(article, annotation, cast).found
  const over = (spans: readonly Span[], { start, end }: Span) =>
    spans.some((span) => span.start < end && span.end > start)
  return gold.sources.map(({ mention, cue }) => {
    const ours = spoken.attributions.find((each) => over(each.source, mention) && over(each.cue, cue))
    return ours === undefined ? notFound(gold, mention) : answerOf(gold, spoken, ours.speaker, mention)
  })
}

function notFound({ text }: GoldText, { start, end, named }: GoldMention): Answer {
  const source = text.slice(start, end)
  return { source, speaker: null, form: formOf(source, named), outcome: 'not found', votes: '' }
}

function answerOf(gold: GoldText, { actors, mentions }: Spoken, speaker: string | null, mention: GoldMention): Answer {
  const entityOf = byHead(gold.mentions)
  const own = mentions.filter(({ actor }) => actor === speaker)
  const hits = own.flatMap(({ span }) => entityOf(span) ?? [])
  const votes = hits.filter(({ entity }) => entity === mention.entity)
  const namedAnywhere = gold.mentions.some((each) => each.named && each.entity === mention.entity)
  const chained = votes.length * 2 > hits.length
  const named = !namedAnywhere || votes.some((each) => each.named)
  const source = gold.text.slice(mention.start, mention.end)
  return {
    source,
    speaker: actors.find(({ id }) => id === speaker)?.name ?? null,
    form: formOf(source, mention.named),
    outcome: speaker === null ? 'nobody' : !chained ? 'another' : named ? 'right' : 'no name',
    votes: `${votes.length} of ${hits.length} mentions in its chain`,
  }
}

const PRONOUNS: readonly (readonly [RegExp, Form])[] = [
  [/^(?:he|him|she|her)$/i, 'he, she'],
  [/^(?:it|they|them)$/i, 'it, they'],
  [/^(?:who|which|that|this|those|these)$/i, 'who, that'],
  [/^(?:i|me|we|us|you)$/i, 'I, we, you'],
]

const formOf = (source: string, named: boolean): Form =>
  PRONOUNS.find(([pattern]) => pattern.test(source))?.[1] ?? (named ? 'name' : 'description')

/** The gold mention that a span stands for: the same end, or the smallest around it that ends with an apposition. */
function byHead(mentions: readonly GoldMention[]): (span: { start: number; end: number }) => GoldMention | null {
  return ({ start, end }) => {
    let best: GoldMention | null = null
    for (const mention of mentions) {
      const same = mention.start <= start && end <= mention.end && (mention.end === end || mention.start === start)
      if (same && (best === null || mention.end - mention.start < best.end - best.start)) best = mention
    }
    return best
  }
}
