import type { Article } from '../../record/article.js'
import type { AttributionKind } from '../../record/attribution.js'
import type { Found } from '../../record/found.js'
import { contains, type Span } from '../../record/span.js'
import type { Annotation } from '../annotate/annotation.js'
import { annotationOf, isRelay } from './relayed.js'
import { assemble, type View } from './assemble.js'
import { labelClosingCues } from './closing-cue.js'
import { cluesOf } from './clues.js'
import { confidenceOf } from './confidence.js'
import { firstFrom, kindOf } from './content-kind.js'
import { findFollowing } from './following.js'
import { extendContents } from './going-on.js'
import { readHeadline, readSentence } from './headlines.js'
import { addJointSources } from './joint-sources.js'
import { joinBlock, scenesOf } from './join.js'
import { partsOf, type Part } from './label.js'
import { addOpenings } from './opening-cue.js'
import { mendSources } from './mend-sources.js'
import { findNested } from './nested.js'
import { shippedModel, type Model } from './model.js'
import { dropNotSpeech } from './not-speech/not-speech.js'
import { forgetPatients } from './patients.js'
import { labelSigned } from './signed.js'
import { splitAtQuotations } from './split.js'
import { actOf, polarityOf } from './stance.js'
import { tag } from './tagger.js'
import { addThatClauses, openContents } from './that-clauses.js'

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
  /** 0 to 1. How sure the tagger is of the words while rules still work on them; of the whole, once they have done. */
  readonly confidence: number
  /** What the confidence is reckoned from at the end; null where a rule gave it. */
  readonly evidence: readonly number[] | null
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
  steps: Steps = STEPS,
): Found<readonly Reported[]> {
  const told = tell(article, annotation, model, steps)
  const headlines = readTitle(
    article,
    annotation,
    told.some(({ headline }) => headline),
  )
  // A headline of fixed form is read by its form: without its sentence's verb the tagger is at a loss.
  const all = [...headlines, ...told.filter(({ headline }) => !headline || headlines.length === 0)].toSorted(inOrder)
  const relayed = all
    .filter((each) => isRelay(each, article.text, annotation))
    .flatMap((each) => tellAgain(each, article, annotation, model, steps))
  const following = findFollowing(all, annotation)
  const nested = dropNotSpeech(findNested([...all, ...relayed, ...following], annotation), annotation)
  const found = nest([...all, ...relayed, ...following, ...nested].toSorted(inOrder))
  return { found: found.map((each) => weighed(each, model)), problems: [] }
}

const weighed = (told: Reported, { confidence }: Model): Reported =>
  told.evidence === null ? told : { ...told, confidence: confidenceOf(told.evidence, confidence) }

/**
 * What rules do with what the tagger finds, in this order: to the label of each word, to the parts before they are joined,
 * to the attributions joined from them.
 */
export interface Steps {
  readonly labels: readonly ((labels: Uint8Array, annotation: Annotation) => Uint8Array)[]
  readonly parts: readonly ((parts: readonly Part[], annotation: Annotation) => Part[])[]
  readonly told: readonly ((told: readonly Reported[], annotation: Annotation) => Reported[])[]
}

export const STEPS: Steps = {
  labels: [labelClosingCues, labelSigned],
  parts: [addJointSources, mendSources, addOpenings, openContents, addThatClauses, splitAtQuotations, extendContents],
  told: [forgetPatients, dropNotSpeech],
}

/** What tagger and joining find. */
function tell(article: Article, annotation: Annotation, model: Model, steps: Steps): Reported[] {
  const clues = cluesOf(annotation, model.kin)
  const view: View = { title: titleOf(article), annotation, tagged: tag(clues, model.tagger) }
  const labels = steps.labels.reduce((mended, mend) => mend(mended, annotation), view.tagged.labels)
  const parts = steps.parts.reduce((mended, mend) => mend(mended, annotation), partsOf(labels))
  const told = scenesOf(clues, parts).flatMap((scene) =>
    joinBlock(scene, model.pairs).flatMap((joined) => assemble(scene, joined, view)),
  )
  return steps.told.reduce((kept, judge) => judge(kept, annotation), told)
}

/**
 * What is told inside the content of a relay. The tagger, like its corpus, marks the outer statement only: the content
 * is given to it once more by itself.
 */
function tellAgain(
  { content, headline }: Reported,
  article: Article,
  annotation: Annotation,
  model: Model,
  steps: Steps,
): Reported[] {
  return content.flatMap((each) => {
    const alone = annotationOf(each, annotation)
    if (alone === null) return []
    return tell(article, alone, model, steps)
      .filter(({ source, cue }) => source.length > 0 && cue.length > 0)
      .map((inner) => ({ ...inner, headline }))
  })
}

const startOf = ({ source, cue, content }: Reported) =>
  Math.min(...[source, cue, content].flatMap((spans) => spans.slice(0, 1).map(({ start }) => start)))
const inOrder = (a: Reported, b: Reported) => startOf(a) - startOf(b)

const titleOf = ({ blocks }: Article): Span | null => blocks.find(({ kind }) => kind === 'title') ?? null

/** What the title says by its form. `isTold`: the tagger found a statement in it, which goes before a plain sentence's form. */
function readTitle(article: Article, { tokens, quotations }: Annotation, isTold: boolean): Reported[] {
  const title = titleOf(article)
  if (title === null) return []
  const words = tokens.slice(firstFrom(tokens, title.start), firstFrom(tokens, title.end))
  const read = readHeadline(words) ?? (isTold ? null : readSentence(words))
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
      evidence: null,
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
