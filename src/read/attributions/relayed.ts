import { AGENCIES } from '../../lexicon/agencies.js'
import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { overlaps, textOf, type Span } from '../../record/span.js'
import type { Annotation, Quotation, Sentence, Token } from '../annotate/annotation.js'
import { firstFrom } from './content-kind.js'
import type { Reported } from './reported.js'

/** Verbs by which one outlet passes on what another source says. */
const PASSES_ON: ReadonlySet<string> = new Set(['report', 'quote', 'cite', 'relate', 'broadcast', 'publish'])
const NAMES: ReadonlySet<string> = new Set(AGENCIES.flatMap(({ name, aliases }) => [name, ...aliases]))
/** A shorter content has no room for a statement of its own. */
const FEWEST_WORDS = 5

/** Whether an outlet passes on in this attribution what somebody else said: then the content is read once more. */
export function isRelay({ source, cue, kind }: Reported, text: string, { tokens }: Annotation): boolean {
  if (kind === 'direct' || cue.length === 0) return false
  const words = source.map((each) => textOf(text, each).replace(/^the\s+/i, ''))
  if (words.some((name) => NAMES.has(name) || NAMES.has(name.split(/\s+/).at(-1) ?? ''))) return true
  return cue.some((each) => tokensIn(tokens, each).some(({ lower }) => PASSES_ON.has(CUE_VERBS.get(lower)?.base ?? '')))
}

const tokensIn = (tokens: readonly Token[], { start, end }: Span): Token[] =>
  tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end))

/** The annotation of a content alone, its leading "that" left off; null where it is too short to be read again. */
export function annotationOf(content: Span, { tokens, sentences, quotations }: Annotation): Annotation | null {
  const from = firstFrom(tokens, content.start)
  const to = firstFrom(tokens, content.end)
  const first = tokens[from]?.lower === 'that' ? from + 1 : from
  if (to - first < FEWEST_WORDS) return null
  const base = (tokens[first] as Token).sentence
  const last = (tokens[to - 1] as Token).sentence
  const cut = (sentence: Sentence): Sentence => ({
    ...sentence,
    start: (tokens[Math.max(first, sentence.first)] as Token).start,
    end: (tokens[Math.min(to, sentence.last) - 1] as Token).end,
    first: Math.max(first, sentence.first) - first,
    last: Math.min(to, sentence.last) - first,
  })
  return {
    tokens: tokens.slice(first, to).map((token) => ({ ...token, sentence: token.sentence - base })),
    sentences: sentences.slice(base, last + 1).map(cut),
    quotations: quotationsIn(content, quotations),
  }
}

/** A quotation that reaches into a content from before it is at most so many before. */
const LOOK_BACK = 6

/** Quotations that share a place with a content; which of them go on from one before is left out. */
export function quotationsIn(content: Span, quotations: readonly Quotation[]): Quotation[] {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotations[middle] as Quotation).marked.start < content.start) low = middle + 1
    else high = middle
  }
  const found: Quotation[] = []
  for (let i = Math.max(0, low - LOOK_BACK); i < quotations.length; i++) {
    const each = quotations[i] as Quotation
    if (each.marked.start >= content.end) break
    if (overlaps(each.marked, content)) found.push({ ...each, continues: null })
  }
  return found
}
