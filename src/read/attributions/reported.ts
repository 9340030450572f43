import type { Article } from '../../record/article.js'
import type { AttributionKind } from '../../record/attribution.js'
import type { Found } from '../../record/found.js'
import { contains, span, type Span } from '../../record/span.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { cluesOf } from './clues.js'
import { kindOf } from './content-kind.js'
import { findFollowing } from './following.js'
import { readHeadline } from './headlines.js'
import { joinBlock, scenesOf, type Joined } from './join.js'
import { LABEL_COUNT as L, partsOf, type Part } from './label.js'
import { shippedModel, type Model } from './model.js'
import type { Scene } from './pairing.js'
import { actOf, polarityOf } from './stance.js'
import { tag } from './tagger.js'

/** An attribution whose speaker is not yet known. Span lists are in text order; empty means implicit. */
export interface Reported {
  readonly kind: AttributionKind
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly act: 'speech' | 'thought'
  readonly polarity: 'asserted' | 'denied'
  /** Stands in the title. */
  readonly headline: boolean
  /** Index of the attribution whose content holds this one, in the same list; null if none does. */
  readonly within: number | null
  /** 0 to 1. */
  readonly confidence: number
  /** Model or rule that found it. */
  readonly by: string
}

/**
 * Who is reported to have said what, in text order.
 *
 * A tagger labels sources, cues and contents; a second model says which belong together; rules add headlines of fixed
 * form and quotations that go on without a cue.
 */
export function findReported(
  article: Article,
  annotation: Annotation,
  model: Model = shippedModel(),
): Found<readonly Reported[]> {
  const clues = cluesOf(annotation)
  const { labels, chances } = tag(clues, model.first, model.second)
  const told = scenesOf(clues, partsOf(labels)).flatMap((scene) =>
    joinBlock(scene, model.pairs).flatMap((joined) => reportedOf(scene, joined, article, annotation, labels, chances)),
  )
  const headline = told.some((each) => each.headline) ? [] : headlinesOf(article, annotation)
  const all = [...headline, ...told].toSorted(inOrder)
  const following = findFollowing(all, annotation)
  return { found: nest([...all, ...following].toSorted(inOrder)), problems: [] }
}

const startOf = ({ source, cue, content }: Reported) =>
  Math.min(...[source, cue, content].flatMap((spans) => spans.slice(0, 1).map(({ start }) => start)))
const inOrder = (a: Reported, b: Reported) => startOf(a) - startOf(b)

/** One attribution of what was joined; none where the words said are missing, or the one who says them and the cue. */
function reportedOf(
  scene: Scene,
  joined: Joined,
  article: Article,
  annotation: Annotation,
  labels: Uint8Array,
  chances: Float32Array,
): Reported[] {
  const partOf = (index: number) => scene.parts[index] as Part
  const contents = joined.contents.map(partOf).toSorted((a, b) => a.first - b.first)
  if (contents.length === 0) return []
  const { tokens, quotations } = annotation
  const spans = (parts: readonly Part[]) =>
    parts.map(({ first, last }) => span((tokens[first] as Token).start, (tokens[last - 1] as Token).end))
  const content = spans(contents)
  const kind = kindOf(content, tokens, quotations)
  if (joined.cue === null && kind === 'indirect') return []
  const cue = joined.cue === null ? [] : [partOf(joined.cue)]
  const cueTokens = cue.flatMap(({ first, last }) => tokens.slice(first, last))
  const sources = joined.sources.map(partOf)
  return [
    {
      kind,
      source: spans(sources),
      cue: spans(cue),
      content,
      act: actOf(cueTokens),
      polarity: polarityOf(cueTokens),
      headline: isTitle(article, content[0] as Span),
      within: null,
      confidence: certaintyOf([...sources, ...cue, ...contents], labels, chances),
      by: 'attribution-tagger',
    },
  ]
}

const isTitle = ({ blocks }: Article, { start, end }: Span): boolean =>
  blocks.some((block) => block.kind === 'title' && block.start <= start && end <= block.end)

/** How sure the tagger is of the labels: the mean over the parts of the mean over their words. */
function certaintyOf(parts: readonly Part[], labels: Uint8Array, chances: Float32Array): number {
  let sum = 0
  for (const { first, last } of parts) {
    let part = 0
    for (let i = first; i < last; i++) part += chances[i * L + (labels[i] as number)] as number
    sum += part / (last - first)
  }
  return Math.round((sum / parts.length) * 1000) / 1000
}

function headlinesOf(article: Article, { tokens, quotations }: Annotation): Reported[] {
  const title = article.blocks.find(({ kind }) => kind === 'title')
  if (title === undefined) return []
  const words = tokens.filter(({ start, end }) => start >= title.start && end <= title.end)
  const read = readHeadline(words)
  if (read === null) return []
  const cueTokens = words.filter((token) => read.cue !== null && contains(read.cue, token))
  return [
    {
      kind: kindOf([read.content], words, quotations),
      source: [read.source],
      cue: read.cue ? [read.cue] : [],
      content: [read.content],
      act: actOf(cueTokens),
      polarity: polarityOf(cueTokens),
      headline: true,
      within: null,
      confidence: 0.8,
      by: read.by,
    },
  ]
}

/** Sets `within`: the nearest attribution before whose content holds the whole of this one. */
function nest(told: readonly Reported[]): Reported[] {
  return told.map((inner, i) => {
    for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
      const outer = told[k] as Reported
      const parts = [...inner.source, ...inner.cue, ...inner.content]
      if (parts.every((part) => outer.content.some((content) => contains(content, part))))
        return { ...inner, within: k }
    }
    return inner
  })
}
