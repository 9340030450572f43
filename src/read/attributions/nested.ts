import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import { overlaps, span, type Span } from '../../record/span.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { firstFrom, kindOf } from './content-kind.js'
import { NAME_TAGS } from './name-tags.js'
import type { Reported } from './reported.js'
import { actOf, polarityOf } from './stance.js'

/** A content with fewer words after the verb reports nothing. */
const FEWEST_WORDS = 3
const LONGEST_NAME = 8
/** Whom it was told stands between the verb and "that". */
const LONGEST_ADDRESSEE = 5

const PERSONS: ReadonlySet<string> = new Set(['he', 'she', 'they'])
/** Of oneself only what one said before is another statement: "I say that" is this one. */
const SPEAKERS: ReadonlySet<string> = new Set(['i', 'we'])
/** Before the subject: what follows is only supposed, or the outer speaker's own word for a thing ("what she called a rant"). */
const NO_STATEMENT: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'until', 'lest', 'what'])
/** Between subject and verb. Behind "would" or "to" nothing has been said. */
const BEFORE_VERB: ReadonlySet<string> = new Set('had has have also once then later already ever just even'.split(' '))

/**
 * Statements told inside the content of others ("⟦he told me that the gate was open⟧"): the tagger, like its corpus, marks
 * the outer ones only. Only the plain form is read: a subject, a verb of reporting, and "that" or a quotation.
 */
export function findNested(told: readonly Reported[], annotation: Annotation): Reported[] {
  const cues = told.flatMap(({ cue }) => cue)
  return told.flatMap(({ content, headline }) =>
    content
      .flatMap((each) => statementsIn(each, annotation))
      .filter(({ cue }) => !cue.some((verb) => cues.some((other) => overlaps(other, verb))))
      .map((inner) => ({ ...inner, headline })),
  )
}

function statementsIn(content: Span, annotation: Annotation): Reported[] {
  const { tokens } = annotation
  const [from, to] = [firstFrom(tokens, content.start), firstFrom(tokens, content.end)]
  const found: Reported[] = []
  for (let verb = from + 1; verb < to - FEWEST_WORDS; verb++) {
    const subject = isReport(tokens[verb] as Token) ? subjectBefore(tokens, verb, from) : null
    if (subject !== null && NO_STATEMENT.has(tokens[subject[0] - 1]?.lower ?? '')) continue
    const said = subject === null ? null : saidAfter(verb, to, annotation)
    if (subject === null || said === null) continue
    found.push(statement(subject, verb, said, annotation))
  }
  return found
}

const isReport = ({ lower, tag }: Token): boolean => {
  const verb = CUE_VERBS.get(lower)
  return tag === 'VERB' && !lower.endsWith('ing') && (verb?.class === 'report' || verb?.base === 'deny')
}

/** Tokens of who is said to have said it: a pronoun or a name, right before the verb or with "who" between. */
function subjectBefore(tokens: readonly Token[], verb: number, from: number): readonly [number, number] | null {
  let last = verb
  while (last > from && BEFORE_VERB.has((tokens[last - 1] as Token).lower)) last--
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

/** Where what was said begins and ends: "that" or a quotation after the verb, with whom it was told between. */
function saidAfter(verb: number, to: number, annotation: Annotation): readonly [number, number] | null {
  const { tokens, sentences, quotations } = annotation
  let at = verb + 1
  while (at < to && at - verb <= LONGEST_ADDRESSEE && NAME_TAGS.has((tokens[at] as Token).tag) && !isThat(tokens, at))
    at++
  const sentence = sentences[(tokens[verb] as Token).sentence] as Sentence
  const isStop = /^[.!?…]+$/.test((tokens[sentence.last - 1] as Token).text)
  let end = Math.min(to, isStop ? sentence.last - 1 : sentence.last)
  const mark = quotations.find(({ marked }) => marked.start === tokens[at]?.start)
  if (mark !== undefined && mark.marked.end <= (tokens[to - 1] as Token).end) {
    end = firstFrom(tokens, mark.marked.end)
  } else if (!isThat(tokens, at)) return null
  // The mark that closes the outer quotation is none of the inner words.
  while (mark === undefined && end > at && closesOuter(tokens[end - 1] as Token, tokens[at] as Token, annotation)) end--
  return end - at < FEWEST_WORDS ? null : [at, end]
}

const isThat = (tokens: readonly Token[], at: number): boolean => tokens[at]?.lower === 'that'

const closesOuter = (last: Token, first: Token, { quotations }: Annotation): boolean =>
  /^[.,;!?]$/.test(last.text) ||
  quotations.some(({ marked, closed }) => closed && marked.end === last.end && marked.start < first.start)

function statement(
  [first, last]: readonly [number, number],
  verb: number,
  [begin, end]: readonly [number, number],
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
