import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Quotation, Token } from '../annotate/annotation.js'
import { isQuoted } from './content-kind.js'
import type { Part } from './label.js'

/**
 * Contents of one cue without those that its sentence shows to be the reporter's frame: what stands unquoted in a
 * sentence beside a quotation ("“It is over,” he said, ⟦leaving the hall⟧"), and what stands before a cue that a
 * "that" follows ("⟦Asked about it⟧, he noted that it is over").
 */
export function dropFrames(all: readonly Part[], cue: Part | null, { tokens, quotations }: Annotation): Part[] {
  if (cue === null || all.length < 2) return [...all]
  const contents = all.filter((part) => !isNamed(part, tokens) && !isApposition(part, cue, all, tokens))
  const sentence = (tokens[cue.first] as Token).sentence
  const isHere = ({ first }: Part) => (tokens[first] as Token).sentence === sentence
  const isTalk = (part: Part) => isWhollyQuoted(tokens, part, quotations)
  const hasThat = contents.some(
    ({ first }) => first >= cue.last && first - cue.last < 2 && tokens[first]?.lower === 'that',
  )
  const hasTalk = contents.some((part) => isHere(part) && isTalk(part))
  return contents.filter((part) => isTalk(part) || !isHere(part) || !(hasTalk || (hasThat && part.last <= cue.first)))
}

/** "⟦“Why now?”⟧ was the first question": the sentence says of the words what they were, not who said them. */
export function isNamed({ last }: { readonly last: number }, tokens: readonly Token[]): boolean {
  if (!/^(?:is|was|are|were)$/.test(tokens[last]?.lower ?? '')) return false
  const words = tokens.slice(last + 1, last + 7)
  const end = words.findIndex(({ tag }) => tag === 'PUNCT' || tag === 'VERB')
  return words
    .slice(0, end < 0 ? words.length : end)
    .some(({ lower }) => /^(?:questions?|headlines?|titles?|slogans?|name|motto)$/.test(lower))
}

/** "The cook, ⟦an old man⟧, said that ...": what is added to the name, where the cue has something to report behind it. */
function isApposition({ first, last }: Part, cue: Part, all: readonly Part[], tokens: readonly Token[]): boolean {
  const comma = tokens[last - 1]?.text === ',' ? last - 1 : last
  const inCommas = tokens[first - 1]?.text === ',' && tokens[comma]?.text === ',' && comma + 1 === cue.first
  return (
    inCommas &&
    /^(?:a|an|the)$/.test((tokens[first] as Token).lower) &&
    !tokens.slice(first, last).some(({ tag }) => tag === 'VERB' || tag === 'AUX') &&
    all.some((other) => other.first >= cue.last)
  )
}

function isWhollyQuoted(tokens: readonly Token[], { first, last }: Part, quotations: readonly Quotation[]): boolean {
  for (let i = first; i < last; i++) {
    const { start, tag } = tokens[i] as Token
    if (tag !== 'PUNCT' && !isQuoted(start, quotations)) return false
  }
  return true
}

/**
 * Where the reporter goes on with what else the source did: "declared an emergency ⟦and cut short his holiday⟧". A content
 * that is a thing only, then "and" with a verb in the past that the source's own verb is in too. Null if it does not.
 */
export function findDeed({ first, last }: Part, cue: Part, { tokens, quotations }: Annotation): number | null {
  const said = (tokens[cue.last - 1] as Token).lower
  if (first !== cue.last || !isPast(said)) return null
  for (let i = first + 1; i < last - 1; i++) {
    const { lower, tag, start } = tokens[i] as Token
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || tag === 'PUNCT' || RELATES.has(lower)) return null
    if (lower !== 'and' && lower !== 'but') continue
    const [before, verb, after] = [tokens[i - 1] as Token, tokens[i + 1] as Token, tokens[i + 2]]
    const isDeed =
      verb.tag === 'VERB' && isPast(verb.lower) && /^(?:DET|PRON|NOUN|PROPN|ADP|ADV|ADJ|NUM)$/.test(after?.tag ?? '')
    if (isDeed && /^(?:NOUN|PROPN|NUM)$/.test(before.tag)) return isQuoted(start, quotations) ? null : i
  }
  return null
}

/**
 * The same in a list: "said that it was a pipe⟦, blessed the plumber and went home⟧". The clause before has a helping verb,
 * so that the verbs of the list, each with what it is done to, are not its own.
 */
export function findDeeds({ first, last }: Part, cue: Part, { tokens, quotations }: Annotation): number | null {
  if (first < cue.last || !isPast((tokens[cue.last - 1] as Token).lower)) return null
  let helped = false
  for (let i = first; i < last - 4; i++) {
    const { text, tag, lower, start } = tokens[i] as Token
    if (tag === 'AUX') helped = !/^(?:had|have|has)$/.test(lower)
    const [verb, object] = [tokens[i + 1] as Token, tokens[i + 2] as Token]
    if (text !== ',' || !helped || !isPast(verb.lower) || verb.tag !== 'VERB' || isQuoted(start, quotations)) continue
    const joint = tokens.slice(i + 3, last - 1).findIndex(({ lower: word }) => word === 'and')
    const second = tokens[i + 4 + joint]
    if (!/^(?:DET|NUM|NOUN|PRON)$/.test(object.tag) || joint < 0 || second === undefined) continue
    if (second.tag === 'VERB' && isPast(second.lower)) return i
  }
  return null
}

const RELATES: ReadonlySet<string> = new Set('that which who whom whose where when to'.split(' '))
const PAST = new Set(
  'said told cut put sent went took gave left made came saw held kept set met won lost led broke ran'.split(' '),
)
const isPast = (lower: string): boolean => lower.endsWith('ed') || PAST.has(lower)

/**
 * Where what was told begins, when a content of "tell" opens with whom it was told: "told ⟦the court⟧ he had been asleep".
 * Null where it does not.
 */
export function findTold({ first, last }: Part, cue: Part, { tokens }: Annotation): number | null {
  if (first !== cue.last || !/^(?:told|tells|tell|telling)$/.test((tokens[cue.last - 1] as Token).lower)) return null
  let i = first
  while (
    i < last &&
    /^(?:DET|ADJ|NOUN|PROPN)$/.test((tokens[i] as Token).tag) &&
    (i === first || tokens[i]?.tag !== 'DET')
  )
    i++
  if (i === first || i >= last - 2 || !/^(?:NOUN|PROPN)$/.test((tokens[i - 1] as Token).tag)) return null
  const { lower, tag } = tokens[i] as Token
  const opens = /^(?:he|she|they|it|we|i|that|there)$/.test(lower) || tag === 'DET'
  const says = tokens.slice(i + 1, last).some(({ tag: each }) => each === 'AUX' || each === 'VERB')
  return opens && says ? i : null
}

/** A statement of its own in a relative clause at the end of a content. */
export interface Aside {
  /** Token of the comma before the clause. */
  readonly comma: number
  readonly source: Part
  readonly cue: Part
}

/**
 * Finds in a content a relative clause in which a pronoun says something more: "that Varn wants peace, which ⟦he⟧ also
 * ⟦accused of⟧ arming". The clause is the reporter's, not part of what was said. Null if there is none, or if it is quoted.
 */
export function findAside({ first, last }: Part, { tokens, quotations }: Annotation): Aside | null {
  for (let i = first + 2; i < last - 4; i++) {
    const { lower, start } = tokens[i] as Token
    if ((lower !== 'which' && lower !== 'whom') || tokens[i - 1]?.text !== ',' || isQuoted(start, quotations)) continue
    if (!SPEAKERS.has((tokens[i + 1] as Token).lower)) continue
    const verb = tokens[i + 2]?.tag === 'ADV' ? i + 3 : i + 2
    const known = CUE_VERBS.get((tokens[verb] as Token).lower)
    if (known === undefined || known.act !== 'speech' || verb >= last - 2) continue
    const cueEnd = (tokens[verb + 1] as Token).tag === 'ADP' ? verb + 2 : verb + 1
    return {
      comma: i - 1,
      source: { role: 'source', first: i + 1, last: i + 2 },
      cue: { role: 'cue', first: i + 2, last: cueEnd },
    }
  }
  return null
}

const SPEAKERS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])
