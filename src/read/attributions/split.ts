import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Quotation, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'

/**
 * Cuts a content where a new sentence begins with a quotation and what stands before it was not quoted: the reporter
 * has stopped telling and lets the speaker talk. Where the quotation has a cue of its own behind it, what stands before
 * need only have begun in the reporter's words: "said it was “a mess”. ⟦“It is over,”⟧ he added."
 */
export const splitAtQuotations = (parts: readonly Part[], annotation: Annotation): Part[] =>
  parts.flatMap((part, i) => {
    const cut = part.role === 'content' ? quotedSentenceIn(part, parts[i + 1], parts[i + 2], annotation) : null
    return cut === null
      ? [part]
      : [
          { ...part, last: cut },
          { ...part, first: cut },
        ]
  })

/** First token of the first sentence after a content's own that begins quoted; null if the content is quoted before. */
function quotedSentenceIn(
  { first, last }: Part,
  next: Part | undefined,
  second: Part | undefined,
  { tokens, sentences, quotations }: Annotation,
): number | null {
  const from = (tokens[first] as Token).sentence
  const to = (tokens[last - 1] as Token).sentence
  const sentenceOf = (part: Part | undefined) => (part?.role === 'cue' ? tokens[part.first]?.sentence : undefined)
  const hasCue = [next, second].some((part) => sentenceOf(part) === to)
  for (let s = from + 1; s <= to; s++) {
    const at = sentences[s]?.first ?? 0
    const isQuotedBefore =
      hasCue && s === to
        ? isAnyQuoted(tokens, first, first + 1, quotations)
        : isAnyQuoted(tokens, first, at, quotations)
    if (isQuotedBefore) return null
    if (isQuoted((tokens[at] as Token).start, quotations)) return at
  }
  return null
}

/**
 * The contents that go with a cue, and those that only follow: a quotation in a later sentence, where what the cue
 * reports is in the reporter's words.
 */
export function separateFollowing(
  contents: readonly Part[],
  cue: Part | null,
  { tokens, quotations }: Annotation,
): [own: Part[], following: Part[]] {
  const sentenceOf = ({ last }: Part) => (tokens[last - 1] as Token).sentence
  const own: Part[] = []
  const following: Part[] = []
  for (const part of contents) {
    const before = cue === null || part.first < cue.first ? own : [...own, cue]
    const isLater = own.length > 0 && before.every((each) => sentenceOf(each) < (tokens[part.first] as Token).sentence)
    const isTalk = isLater && isAnyQuoted(tokens, part.first, part.last, quotations)
    if (isTalk && own.every(({ first, last }) => !isAnyQuoted(tokens, first, last, quotations))) following.push(part)
    else own.push(part)
  }
  return [own, following]
}

function isAnyQuoted(tokens: readonly Token[], first: number, last: number, quotations: readonly Quotation[]): boolean {
  for (let i = first; i < last; i++) if (isQuoted((tokens[i] as Token).start, quotations)) return true
  return false
}

/**
 * Token of a second verb of reporting inside a content that shares the first's source: "criticized the plan and
 * ⟦demanded⟧ its withdrawal". Only where the content holds no verb of its own before it: else the second verb may go
 * with that one ("said that she saw it and called"). Null if there is none.
 */
export function findSecondCue(cue: Part, content: Part, tokens: readonly Token[]): number | null {
  const tense = tenseOf(tokens, cue)
  if (tense === null || content.first < cue.last) return null
  for (let i = content.first + 1; i < content.last - 3; i++) {
    const { lower, tag } = tokens[i] as Token
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ') return null
    if (lower !== 'and' && lower !== 'but') continue
    const second = (tokens[i + 1] as Token).lower
    const verb = CUE_VERBS.get(second)
    if (verb === undefined || verb.class === 'show' || verb.class === 'seem') continue
    return formOf(second, verb.base) === tense ? i + 1 : null
  }
  return null
}

type Tense = 'past' | 'present'

function tenseOf(tokens: readonly Token[], { first, last }: Part): Tense | null {
  for (let i = last - 1; i >= first; i--) {
    const { lower } = tokens[i] as Token
    const verb = CUE_VERBS.get(lower)
    if (verb) return formOf(lower, verb.base)
  }
  return null
}

const formOf = (form: string, base: string): Tense | null =>
  form === base || form.endsWith('ing') ? null : form.endsWith('s') ? 'present' : 'past'
