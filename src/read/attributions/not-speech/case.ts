import { CUE_VERBS, type CueVerb } from '../../../lexicon/cue-verbs.js'
import type { Span } from '../../../record/span.js'
import type { Annotation, Quotation, Sentence, Token } from '../../annotate/annotation.js'
import { firstFrom, isQuoted } from '../content-kind.js'
import type { Reported } from '../reported.js'

/** Tokens `first` (inclusive) to `last` (exclusive). */
export interface Cut {
  readonly first: number
  readonly last: number
}

/** What an attribution is found to be instead of speech: something else that somebody holds or does, or nothing. */
export type Verdict = 'thought' | 'none'

/** An attribution as rules see it. */
export interface Case {
  readonly told: Reported
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
  readonly sentences: readonly Sentence[]
  /** Sentence of the cue, else of the content. */
  readonly sentence: Sentence
  readonly source: Cut | null
  readonly cue: Cut | null
  /** First piece of the content. */
  readonly content: Cut
  /** Token of the cue's verb: its last verb of reporting, else its last verb. Null without one. */
  readonly head: number | null
  /** What the table of cue verbs knows of it. */
  readonly verb: CueVerb | null
}

/** Null where nothing stands at the attribution's places. */
export function caseOf(told: Reported, { tokens, sentences, quotations }: Annotation): Case | null {
  const cut = (each: Span | undefined): Cut | null => {
    if (each === undefined) return null
    const [first, last] = [firstFrom(tokens, each.start), firstFrom(tokens, each.end)]
    return first < last ? { first, last } : null
  }
  const cue = cut(told.cue.at(-1))
  const content = cut(told.content[0])
  const sentence = content && sentences[(tokens[(cue ?? content).first] as Token).sentence]
  if (content === null || !sentence) return null
  const head = cue && headOf(tokens, cue)
  const verb = head === null ? null : (CUE_VERBS.get((tokens[head] as Token).lower) ?? null)
  return { told, tokens, quotations, sentences, sentence, source: cut(told.source[0]), cue, content, head, verb }
}

function headOf(tokens: readonly Token[], { first, last }: Cut): number | null {
  for (let i = last - 1; i >= first; i--) if (CUE_VERBS.has((tokens[i] as Token).lower)) return i
  for (let i = last - 1; i >= first; i--) if ((tokens[i] as Token).tag === 'VERB') return i
  return null
}

export const lowerAt = ({ tokens }: Case, i: number): string => tokens[i]?.lower ?? ''

/** The noun that a phrase is about: the last of its first run of nouns. "the ⟦clock⟧ in the hall". Empty without one. */
export function nounOf({ tokens }: Case, { first, last }: Cut): string {
  let noun = ''
  for (let i = first; i < last; i++) {
    const { tag, lower } = tokens[i] as Token
    if (tag === 'NOUN' || tag === 'PROPN') noun = lower
    else if (noun !== '' || tag === 'VERB' || tag === 'SCONJ') break
  }
  return noun
}

/** Whether any word of a content stands in marks. */
export const hasMarks = ({ told }: Case): boolean => told.kind !== 'indirect'

/** Fewer words in marks than this are the reporter's distance from a word, not somebody's sentence. */
const FEWEST_QUOTED = 4

/** Whether marks show that somebody talks; a word or two in marks, or a title, do not. */
export function isQuoting(told: Case): boolean {
  if (told.told.kind !== 'mixed') return told.told.kind === 'direct'
  const words = told.tokens.slice(told.content.first, told.content.last).filter(({ tag }) => tag !== 'PUNCT')
  const quoted = words.filter(({ start }) => isQuoted(start, told.quotations))
  const isTitle = quoted.every(({ text, lower }) => lower.length < 4 || /^\p{Lu}/u.test(text))
  return !isTitle && (quoted.length >= FEWEST_QUOTED || quoted.length * 2 >= words.length)
}

/** Whether the content stands before its cue: "..., he said". */
export const isTag = ({ cue, content }: Case): boolean => cue !== null && content.first < cue.first

/** Begins a clause that reports. */
export const BINDS: ReadonlySet<string> = new Set('that whether if how why what who when where'.split(' '))
/** Begins a clause that only tells more of a noun before it. */
export const RELATES: ReadonlySet<string> = new Set(
  'that which who whom whose where when because while after before since'.split(' '),
)

/** Whether the source is "who" in a clause that says which person is meant: "the man who said no". */
export function isWhich({ tokens, source }: Case): boolean {
  if (source === null || source.last - source.first > 1) return false
  const before = tokens[source.first - 1]
  const isWho = /^(?:who|that)$/.test((tokens[source.first] as Token).lower)
  return (
    isWho && (before?.lower === 'those' || before?.tag === 'NOUN' || before?.tag === 'PRON' || before?.tag === 'PROPN')
  )
}

/**
 * Whether a content is no more than a thing: no marks, no clause of its own, and it follows the cue ("signed ⟦the law⟧").
 */
export function isBare(told: Case): boolean {
  const { tokens, content } = told
  if (isQuoting(told) || isTag(told) || BINDS.has(lowerAt(told, content.first))) return false
  for (let i = content.first; i < content.last; i++) {
    const { tag, lower } = tokens[i] as Token
    if (tag === 'PUNCT' || tag === 'CCONJ' || lower === 'to' || (i > content.first && RELATES.has(lower))) return true
    // After "the man who called the police" the verb is that of the man.
    if (tag === 'AUX' || (tag === 'VERB' && isFinite(told, i))) return i > content.first + 1 && isWhich(told)
  }
  return true
}

/** A participle after a noun tells more of it; a verb after a name or pronoun is the clause's own. */
function isFinite({ tokens, content }: Case, i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower.endsWith('ing') || i === content.first) return false
  const before = tokens[i - 1] as Token
  return !lower.endsWith('ed') || before.tag === 'PROPN' || before.tag === 'PRON'
}

export const isInMarks = ({ tokens, quotations }: Case, i: number): boolean =>
  isQuoted((tokens[i] as Token).start, quotations)

/** Whether one of the first words names something said. */
export const names = ({ tokens }: Case, { first, last }: Cut, set: ReadonlySet<string>): boolean =>
  tokens.slice(first, Math.min(last, first + 5)).some(({ lower }) => set.has(lower))
