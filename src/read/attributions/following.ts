import { overlaps, span, type Span } from '../../record/span.js'
import type { Annotation, Quotation, Sentence } from '../annotate/annotation.js'
import { firstFrom } from './content-kind.js'
import type { Reported } from './reported.js'

/** A shorter quotation that fills a sentence is a title, a slogan or an echo. */
const FEWEST_WORDS = 5

/**
 * Quotations that go on without saying again who speaks: a sentence that is nothing but a quotation, in the block of
 * an attribution before it or carrying a quotation over from the block before. Source and cue are left implicit.
 */
export function findFollowing(told: readonly Reported[], annotation: Annotation): Reported[] {
  const { sentences, quotations } = annotation
  const speakers = told.filter(({ headline }) => !headline)
  const taken = told.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
  const found: Reported[] = []
  for (const quotation of quotations) {
    if (touches(taken, quotation.marked)) continue
    const [first, last] = [
      sentences[sentenceAt(sentences, quotation.marked.start)],
      sentences[sentenceAt(sentences, quotation.marked.end - 1)],
    ]
    if (first === undefined || last === undefined || !fills(quotation, first, last)) continue
    if (!hasSpeakerBefore(speakers, found.at(-1), first, quotation, annotation)) continue
    found.push(follower(quotation.marked))
  }
  return found
}

const follower = ({ start, end }: Span): Reported => ({
  kind: 'direct',
  source: [],
  cue: [],
  content: [span(start, end)],
  act: 'speech',
  polarity: 'asserted',
  headline: false,
  within: null,
  confidence: 0.7,
  evidence: null,
  by: 'quotation that goes on',
})

function touches(taken: readonly Span[], marked: Span): boolean {
  let i = firstFrom(taken, marked.start)
  if (i > 0) i--
  for (; i < taken.length && (taken[i] as Span).start < marked.end; i++)
    if (overlaps(taken[i] as Span, marked)) return true
  return false
}

const sentenceAt = (sentences: readonly Sentence[], at: number): number => firstFrom(sentences, at + 1) - 1

/** Whether the quotation is the whole of its sentences and has enough words. */
const fills = ({ marked }: Quotation, first: Sentence, last: Sentence): boolean =>
  marked.start <= first.start && marked.end >= last.end && last.last - first.first - 2 >= FEWEST_WORDS

/** Whether somebody already speaks in this block, or in the block before in a quotation that this one carries on. */
function hasSpeakerBefore(
  told: readonly Reported[],
  last: Reported | undefined,
  first: Sentence,
  quotation: Quotation,
  annotation: Annotation,
): boolean {
  const { sentences, quotations } = annotation
  const carried = quotation.continues === null ? null : (quotations[quotation.continues] as Quotation).marked
  const before = lastBefore(told, first.start)
  return [before, last].some((each) => {
    if (each === undefined) return false
    const end = each.content.at(-1)?.end ?? -1
    if (carried !== null && each.content.some((content) => overlaps(content, carried))) return true
    return end >= 0 && sentences[sentenceAt(sentences, end - 1)]?.block === first.block
  })
}

/** The last attribution that begins before a position; they are in text order. */
function lastBefore(told: readonly Reported[], at: number): Reported | undefined {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (((told[middle] as Reported).content[0]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return told[low - 1]
}
