import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Sentence, Tag, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import { roleNumber, ROLES, type Part } from './label.js'
import { DESCRIPTION_TAGS } from './name-tags.js'

/** Source, cue and content of a sentence that names its speaker at the end. */
export interface ClosingCue {
  readonly source: Part
  readonly cue: Part
  readonly content: Part
}

/** Longest name with its description between the comma and the verb. */
const LONGEST_SOURCE = 12
const TELL: ReadonlySet<string> = new Set(['told', 'tells'])
/** Begins a clause that tells when it was said: "..., he said ⟦while his men were still digging⟧". */
const WHILE: ReadonlySet<string> = new Set(['while', 'when', 'as', 'after', 'before'])
/** A dateline ("OSLO, May 4 —") is short. */
const LONGEST_DATELINE = 8
/** Tags that a name with its description is made of. */
const OF_NAMES: ReadonlySet<Tag> = new Set<Tag>([...DESCRIPTION_TAGS, 'PUNCT', 'SYM', 'CCONJ'])
/** A sentence that begins with one of these may hold a clause before the comma that is only circumstance. */
const CIRCUMSTANCE: ReadonlySet<string> = new Set(
  'when while after before as since if although though because despite during in on at with for from by until once asked speaking'.split(
    ' ',
  ),
)

/**
 * "⟦The strait will be open by May⟧, its harbour master ⟦Ana Rossi⟧ ⟦said⟧ on Monday." Null where the sentence has not
 * this form: a clause with a verb of its own, a comma, a name, a plain verb of reporting that nothing said follows.
 */
export function readClosingCue({ first, last }: Sentence, { tokens, quotations }: Annotation): ClosingCue | null {
  const verb = lastReport(tokens, first, last)
  if (verb === null || goesOn(tokens, verb, last)) return null
  const from = afterDateline(tokens, first, last)
  const comma = commaBefore(tokens, from, verb)
  if (comma === null || !isName(tokens, comma + 1, verb) || !isStatement(tokens, from, comma)) return null
  for (let i = first; i < last; i++) if (isQuoted((tokens[i] as Token).start, quotations)) return null
  return {
    source: { role: 'source', first: comma + 1, last: verb },
    cue: { role: 'cue', first: verb, last: verb + 1 },
    content: { role: 'content', first: from, last: comma },
  }
}

/** Where the sentence begins after a dateline: names, figures and marks up to a dash. */
function afterDateline(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first; i < Math.min(last, first + LONGEST_DATELINE); i++) {
    const { text, tag } = tokens[i] as Token
    if (/^[-–—]+$/.test(text) && i > first) return i + 1
    if (tag !== 'PROPN' && tag !== 'NUM' && tag !== 'PUNCT' && !/^\p{Lu}+$/u.test(text)) return first
  }
  return first
}

function lastReport(tokens: readonly Token[], first: number, last: number): number | null {
  for (let i = last - 1; i > first; i--) {
    const { lower, tag } = tokens[i] as Token
    const verb = tag === 'VERB' ? CUE_VERBS.get(lower) : undefined
    if (verb?.class === 'report' && lower !== verb.base && !lower.endsWith('ing')) return i
  }
  return null
}

/** Whether something said follows the verb: a clause or its subject, not a time, a place or the end. */
function goesOn(tokens: readonly Token[], verb: number, last: number): boolean {
  const next = tokens[verb + 1]
  if (verb + 1 >= last || next === undefined) return false
  const isTime = next.tag === 'PROPN' && next.lower.endsWith('day')
  // Who is told stands right after "told".
  const isTold =
    TELL.has((tokens[verb] as Token).lower) &&
    (next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'PRON' || next.tag === 'DET')
  if (WHILE.has(next.lower)) return false
  if (next.tag !== 'ADP' && next.tag !== 'PUNCT' && next.tag !== 'ADV' && !isTime && !isTold) return true
  if (next.text === ':') return true
  for (let i = verb + 1; i < last; i++) {
    const { lower, tag } = tokens[i] as Token
    // From here on it is told when it was said, or who heard it.
    if (WHILE.has(lower) || (/^(?:which|who)$/.test(lower) && tokens[i - 1]?.text === ',')) return false
    if (lower === 'that' || tag === 'AUX') return true
  }
  return false
}

function commaBefore(tokens: readonly Token[], first: number, verb: number): number | null {
  for (let i = verb - 1; i > first && i >= verb - LONGEST_SOURCE; i--) if ((tokens[i] as Token).text === ',') return i
  return null
}

function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  const [head] = words.slice(-1)
  if (head === undefined || (head.tag !== 'PROPN' && head.tag !== 'PRON' && head.tag !== 'NOUN')) return false
  return (
    words.every(({ tag, text }) => OF_NAMES.has(tag) || /^\p{Lu}/u.test(text)) &&
    !words.some(({ lower }) => /^(?:who|which|that|and|or|but)$/.test(lower))
  )
}

/** Whether a clause with a verb stands before the comma, and no circumstance only. */
function isStatement(tokens: readonly Token[], first: number, comma: number): boolean {
  if (comma - first < 4 || CIRCUMSTANCE.has((tokens[first] as Token).lower)) return false
  return tokens
    .slice(first, comma)
    .some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')))
}

const [CUE, CONTENT] = [ROLES.indexOf('cue') + 1, ROLES.indexOf('content') + 1]

/** Labels with the sentences of this form labelled by it, unless the tagger has seen the form: verb and statement. */
export function labelClosingCues(labels: Uint8Array, annotation: Annotation): Uint8Array {
  const mended = labels.slice()
  for (const sentence of annotation.sentences) {
    const read = readClosingCue(sentence, annotation)
    if (read === null) continue
    const isSeen =
      roleNumber(labels[read.cue.first] as number) === CUE &&
      roleNumber(labels[read.content.first] as number) === CONTENT
    if (isSeen) continue
    mended.fill(0, sentence.first, sentence.last)
    for (const { role, first, last } of [read.content, read.source, read.cue]) {
      const number = ROLES.indexOf(role) + 1
      mended.fill(number * 2, first, last)
      mended[first] = number * 2 - 1
    }
  }
  return mended
}
