import { annotate } from '../../dist/read/annotate/annotate.js'
import { findActors } from '../../dist/read/actors/actors.js'
import { resolveSpeakers } from '../../dist/read/attributions/speakers.js'
import type { GoldMention, GoldText } from './corpus.ts'

export interface Answer {
  readonly source: string
  readonly speaker: string | null
  readonly right: boolean
  /** What the source is: a name, a pronoun or a description. */
  readonly form: 'name' | 'pronoun' | 'description'
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

/**
 * The speaker of every gold source. An answer is right when most of the actor's mentions are mentions of the gold
 * entity and, where the text names the entity, one of them is a name of it: an actor of its own for "he" is wrong.
 */
export function answersOf(gold: GoldText): Answer[] {
  const article = articleOf(gold)
  const annotation = annotate(article).found
  const cast = findActors(article, annotation).found
  // "I" and "we" need the attribution of the quotation around them, which these corpora do not mark.
  const sources = gold.sources.filter(
    ({ mention }) => !/^(?:i|we|you|my|our)$/i.test(gold.text.slice(mention.start, mention.end)),
  )
  const reported = sources.map(({ mention, cue }) => ({
    kind: 'indirect' as const,
    source: [{ start: mention.start, end: mention.end }],
    cue: [cue],
    content: [],
    act: 'speech' as const,
    polarity: 'asserted' as const,
    headline: false,
    within: null,
    confidence: 1,
    evidence: null,
    by: 'gold',
  }))
  const { attributions, actors, mentions } = resolveSpeakers(reported, article, cast).found
  const entityOf = byHead(gold.mentions)
  return attributions.map((attribution, i) => {
    const { mention } = sources[i] as GoldText['sources'][number]
    const own = mentions.filter(({ actor }) => actor === attribution.speaker)
    const hits = own.flatMap(({ span }) => entityOf(span) ?? [])
    const votes = hits.filter(({ entity }) => entity === mention.entity)
    const namedAnywhere = gold.mentions.some((each) => each.named && each.entity === mention.entity)
    const right =
      attribution.speaker !== null &&
      votes.length * 2 > hits.length &&
      (!namedAnywhere || votes.some(({ named }) => named))
    const source = gold.text.slice(mention.start, mention.end)
    return {
      source,
      speaker: actors.find(({ id }) => id === attribution.speaker)?.name ?? null,
      right,
      form: formOf(source, mention.named),
    }
  })
}

const formOf = (source: string, named: boolean): Answer['form'] =>
  /^(?:he|she|it|they|we|i|you|who|which|that)$/i.test(source) ? 'pronoun' : named ? 'name' : 'description'

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
