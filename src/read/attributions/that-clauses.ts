import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Sentence, Tag, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'
import { LONGEST_NAME, NAME_TAGS } from './name-tags.js'

/** A clause with fewer words reports nothing. */
const FEWEST_WORDS = 3

const OF_NAMES: ReadonlySet<Tag> = new Set<Tag>([...NAME_TAGS, 'ADP'])

/**
 * Contents that open their sentence with a statement's own source and cue ("⟦The ministry announced that it was over⟧, and
 * the hospital said ..."), taken apart; where a tag follows ("..., the hospital said."), the whole is what the tag tells.
 */
export function openContents(parts: readonly Part[], annotation: Annotation): Part[] {
  return parts.flatMap((part, i) => {
    const opening = part.role === 'content' ? openingIn(part, annotation) : null
    const isTold = opening !== null && isTagged(parts.slice(i + 1, i + 4), part, annotation)
    if (opening === null || isTold || parts[i - 1]?.last === part.first) return [part]
    return [
      { role: 'source', first: part.first, last: opening },
      { role: 'cue', first: opening, last: opening + 1 },
      { ...part, first: opening + 1 },
    ]
  })
}

/** The verb of reporting that follows a name at the head of the sentence and has "that" behind it. */
function openingIn({ first, last }: Part, { tokens, sentences, quotations }: Annotation): number | null {
  const opens = sentences[(tokens[first] as Token).sentence]?.first === first || tokens[first - 1]?.text === ';'
  if (!opens) return null
  for (let i = first; i < Math.min(last - FEWEST_WORDS, first + LONGEST_NAME); i++) {
    const { lower, tag, start } = tokens[i] as Token
    if (isQuoted(start, quotations)) return null
    if (i > first && CUE_VERBS.get(lower)?.class === 'report' && tag === 'VERB')
      return tokens[i + 1]?.lower === 'that' ? i : null
    if (!OF_NAMES.has(tag)) return null
  }
  return null
}

/** Whether the next parts are a tag's: a source and a cue in the same sentence, and nothing that they report. */
function isTagged(next: readonly Part[], { first }: Part, { tokens }: Annotation): boolean {
  const { sentence } = tokens[first] as Token
  const here = next.filter((part) => (tokens[part.first] as Token).sentence === sentence)
  return here.some(({ role }) => role === 'cue') && here.every(({ role }) => role !== 'content')
}

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
