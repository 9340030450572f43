import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { span, type Span } from '../../record/span.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { firstFrom, kindOf } from './content-kind.js'
import { LONGEST_NAME, NAME_TAGS } from './name-tags.js'
import { quotationsIn } from './relayed.js'
import type { Reported } from './reported.js'
import { actOf, polarityOf } from './stance.js'

/** A content with fewer words after the verb reports nothing. */
const FEWEST_WORDS = 3
/** Whom it was told stands between the verb and "that". */
const LONGEST_ADDRESSEE = 5

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
/** Of oneself only what one said before is another statement: "I say that" is this one. */
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we'])
/** Before the subject: what follows is only supposed, or the outer speaker's own word for a thing ("what she called a rant"). */
const NO_STATEMENT: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'lest', 'what'])
/** Between subject and verb. Behind "would" or "to" nothing has been said. */
const BEFORE_VERB: ReadonlySet<string> = new Set('had has have also once then later already ever just even'.split(' '))

/** Tokens, the last exclusive. */
type Range = readonly [first: number, last: number]

/**
 * Statements told inside the content of others ("⟦he told me that the gate was open⟧"): the tagger, like its corpus, marks
 * the outer ones only. Only the plain form is read: a subject, a verb of reporting, and "that" or a quotation.
 *
 * Contents may lie in one another. The shortest come first: they say best where the words inside them end.
 */
export function findNested(told: readonly Reported[], annotation: Annotation): Reported[] {
  const { tokens, quotations } = annotation
  const taken = new Set(told.flatMap(({ cue }) => cue.flatMap((each) => tokensOf(each, tokens))))
  const contents = told.flatMap(({ content, headline }) => content.map((span) => ({ span, headline })))
  const found: Reported[] = []
  for (const { span, headline } of contents.toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))) {
    const inside = { ...annotation, quotations: quotationsIn(span, quotations) }
    const [from, to] = [firstFrom(tokens, span.start), firstFrom(tokens, span.end)]
    for (let verb = from + 1; verb < to - FEWEST_WORDS; verb++) {
      if (!isReport(tokens[verb] as Token) || taken.has(verb)) continue
      const inner = statementBy(verb, from, to, inside)
      if (inner === null) continue
      taken.add(verb)
      found.push({ ...inner, headline })
    }
  }
  return found
}

const lengthOf = ({ start, end }: Span): number => end - start

/** Numbers of the tokens of a span. */
function tokensOf({ start, end }: Span, tokens: readonly Token[]): number[] {
  const [first, last] = [firstFrom(tokens, start), firstFrom(tokens, end)]
  return Array.from({ length: last - first }, (_, i) => first + i)
}

function statementBy(verb: number, from: number, to: number, annotation: Annotation): Reported | null {
  const subject = subjectBefore(annotation.tokens, verb, from)
  if (subject === null || NO_STATEMENT.has(annotation.tokens[subject[0] - 1]?.lower ?? '')) return null
  const said = saidAfter(verb, to, annotation)
  return said === null ? null : statement(subject, verb, said, annotation)
}

const isReport = ({ lower, tag }: Token): boolean => {
  const verb = CUE_VERBS.get(lower)
  return tag === 'VERB' && !lower.endsWith('ing') && (verb?.class === 'report' || verb?.base === 'deny')
}

/** Tokens of who is said to have said it: a pronoun or a name, right before the verb or with "who" between. */
function subjectBefore(tokens: readonly Token[], verb: number, from: number): Range | null {
  let last = verb
  while (last > from && BEFORE_VERB.has((tokens[last - 1] as Token).lower)) last--
  if (last === from) return null
  const { lower } = tokens[last - 1] as Token
  if (PERSONS.has(lower)) return [last - 1, last]
  if (SPEAKERS.has(lower)) return isPast(tokens[verb] as Token) ? [last - 1, last] : null
  if (lower === 'who') last--
  let first = last
  while (first > from && last - first < LONGEST_NAME && isOfName(tokens[first - 1] as Token)) first--
  const named = tokens.slice(first, last).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')
  // What a preposition leads to is no subject, but may be who is meant by "who".
  return named && (lower === 'who' || tokens[first - 1]?.tag !== 'ADP') ? [first, last] : null
}

const isOfName = ({ tag, lower }: Token): boolean =>
  NAME_TAGS.has(tag) && tag !== 'PRON' && lower !== 'not' && lower !== 'to'
const isPast = ({ lower }: Token): boolean => lower !== CUE_VERBS.get(lower)?.base

/** Tokens of what was said: a quotation or "that" after the verb, whom it was told between, up to the end of the sentence. */
function saidAfter(verb: number, to: number, annotation: Annotation): Range | null {
  const { tokens, quotations } = annotation
  let at = verb + 1
  while (at < to && at - verb <= LONGEST_ADDRESSEE && NAME_TAGS.has((tokens[at] as Token).tag) && !isThat(tokens, at))
    at++
  const quotation = quotations.find(({ marked }) => marked.start === tokens[at]?.start)
  const isInside = quotation !== undefined && quotation.marked.end <= (tokens[to - 1] as Token).end
  if (!isInside && !isThat(tokens, at)) return null
  const end = isInside ? firstFrom(tokens, quotation.marked.end) : endOfClause(verb, at, to, annotation)
  return end - at < FEWEST_WORDS ? null : [at, end]
}

/** End of the verb's sentence or of the outer words, without stops and without the mark that closes the outer quotation. */
function endOfClause(verb: number, at: number, to: number, { tokens, sentences, quotations }: Annotation): number {
  const opened = (tokens[at] as Token).start
  const isAfter = ({ text, end }: Token): boolean =>
    /^[.,;!?…]+$/.test(text) ||
    quotations.some(({ marked, closed }) => closed && marked.end === end && marked.start < opened)
  let end = Math.min(to, (sentences[(tokens[verb] as Token).sentence] as Sentence).last)
  while (end > at && isAfter(tokens[end - 1] as Token)) end--
  return end
}

const isThat = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'that'

function statement(
  [first, last]: Range,
  verb: number,
  [begin, end]: Range,
  { tokens, quotations }: Annotation,
): Reported {
  const of = (from: number, to: number) => span((tokens[from] as Token).start, (tokens[to - 1] as Token).end)
  const content = [of(begin, end)]
  const cue = tokens.slice(verb, verb + 1)
  return {
    kind: kindOf(
      content,
      tokens.slice(begin, end),
      quotations.filter(({ marked }) => marked.start >= content[0]!.start),
    ),
    source: [of(first, last)],
    cue: [of(verb, verb + 1)],
    content,
    act: actOf(cue),
    polarity: polarityOf(cue),
    headline: false,
    within: null,
    confidence: 0.7,
    evidence: null,
    by: 'statement in a statement',
  }
}
