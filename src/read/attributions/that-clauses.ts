import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Sentence, Token } from '../annotate/annotation.js'
import type { Part } from './label.js'

/** A clause with fewer words reports nothing. */
const FEWEST_WORDS = 3

/**
 * Parts with the clauses that were left out: a verb of reporting with a source before it and "that" behind it has what
 * follows up to the end of its sentence, or to the next part, for its content.
 */
export function addThatClauses(parts: readonly Part[], { tokens, sentences }: Annotation): Part[] {
  return parts.flatMap((part, i) => {
    const [before, after] = [parts[i - 1], parts[i + 1]]
    const verb = CUE_VERBS.get((tokens[part.last - 1] as Token).lower)
    const isCue = part.role === 'cue' && before?.role === 'source' && verb?.class === 'report'
    if (!isCue || tokens[part.last]?.lower !== 'that') return [part]
    const sentence = sentences[(tokens[part.first] as Token).sentence] as Sentence
    const isStop = /^[.!?…]+$/.test((tokens[sentence.last - 1] as Token).text)
    const end = Math.min(isStop ? sentence.last - 1 : sentence.last, after?.first ?? sentence.last)
    return end - part.last < FEWEST_WORDS ? [part] : [part, { role: 'content', first: part.last, last: end }]
  })
}
