import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'
import { DESCRIPTION_TAGS } from './name-tags.js'

/** A name with its description and a clause about it is no longer. */
const LONGEST_SOURCE = 14
/** What is said has a verb so soon. */
const VERB_WITHIN = 10

/**
 * Parts with the sentences of the plainest form in which the tagger saw nothing at all: "⟦A driver who lives there⟧ ⟦said⟧
 * ⟦stones fell on the road⟧". Only "say": of other verbs too many sentences of this form are none.
 */
export function addOpenings(parts: readonly Part[], annotation: Annotation): Part[] {
  const all: Part[] = []
  let next = 0
  for (const sentence of annotation.sentences) {
    const from = next
    while (next < parts.length && (parts[next] as Part).first < sentence.last) next++
    const isSilent = from === next && (parts[from - 1]?.last ?? 0) <= sentence.first
    all.push(...(isSilent ? openingOf(sentence, annotation) : parts.slice(from, next)))
  }
  return all
}

function openingOf({ first, last }: Sentence, { tokens, quotations }: Annotation): Part[] {
  const verb = sayIn(tokens, first, last)
  if (verb === null || isQuoted((tokens[first] as Token).start, quotations)) return []
  const isStop = /^[.!?…]+$/.test((tokens[last - 1] as Token).text)
  const end = isStop ? last - 1 : last
  if (!isClause(tokens, verb + 1, end)) return []
  return [
    { role: 'source', first, last: verb },
    { role: 'cue', first: verb, last: verb + 1 },
    { role: 'content', first: verb + 1, last: end },
  ]
}

/** The verb after a name at the head of a sentence; a clause with "who" may stand between. */
function sayIn(tokens: readonly Token[], first: number, last: number): number | null {
  let named = false
  let related = false
  for (let i = first; i < Math.min(last - 3, first + LONGEST_SOURCE); i++) {
    const { lower, tag } = tokens[i] as Token
    if (/^(?:said|says)$/.test(lower) && tag === 'VERB') return named ? i : null
    if (lower === 'who' && named) related = true
    else if (!related && !DESCRIPTION_TAGS.has(tag)) return null
    else if (related && (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ')) return null
    if (tag === 'ADP' && i === first) return null
    named ||= tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON'
  }
  return null
}

/** Something that somebody says: a subject, and a verb after it. */
function isClause(tokens: readonly Token[], from: number, end: number): boolean {
  const [opens] = tokens.slice(from, from + 1)
  if (opens === undefined || end - from < 3 || !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ|SCONJ)$/.test(opens.tag)) return false
  return tokens
    .slice(from + 1, Math.min(end, from + VERB_WITHIN))
    .some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')))
}
