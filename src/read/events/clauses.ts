import { IRREGULAR } from '../../lexicon/event-verbs.js'
import type { Sentence } from '../annotate/annotation.js'
import { readPhrase, type Found } from './phrases.js'
import { lower, tag, type Stage } from './stage.js'

/** A verb with its helpers: "has repeatedly been criticised". Tokens `first` to `verb`, the verb included. */
export interface VerbGroup {
  readonly first: number
  readonly verb: number
  readonly helpers: readonly string[]
  readonly negated: boolean
  /** Token of the "to" before the verb; null when it is finite. */
  readonly to: number | null
}

const NOT = /^(?:not|n['’]t|never|no)$/
const BE = /^(?:is|are|was|were|be|been|being|am|['’]s|['’]re|gets?|got|getting)$/

/** Helpers, adverbs and "not" to the left of a verb, at most eight. */
export function verbGroup(stage: Stage, verb: number, sentence: Sentence): VerbGroup {
  const helpers: string[] = []
  let first = verb
  let to: number | null = null
  let negated = false
  while (first > sentence.first && verb - first < 8) {
    const word = lower(stage, first - 1)
    const kind = tag(stage, first - 1)
    if (NOT.test(word)) negated = true
    else if (word === 'to' && helpers.every((helper) => /^(?:be|have|been)$/.test(helper))) to = first - 1
    else if (kind === 'AUX') helpers.unshift(word)
    else if ((kind !== 'ADV' && !/^(?:both|all)$/.test(word)) || /^(?:when|where|why|how|then)$/.test(word)) break
    first -= 1
    if (to !== null) break
  }
  // Adverbs before the first helper belong to what is before ("on Monday again").
  return { first, verb, helpers, negated, to }
}

/** Passive: "was criticised", "is being criticised"; "was criticising" is not. */
export const isPassive = (group: VerbGroup, participle: boolean): boolean =>
  participle && BE.test(group.helpers.at(-1) ?? '')

/** Tokens looked back over for a subject, at most. */
const LEFT = 48

const RELATIVE = /^(?:who|which|that|whom)$/
const POSSESSIVE = /^['’]s?$/

/**
 * Who is the subject of the verb group that begins at `first`: the name right before it, past phrases that belong to
 * the name ("Norland, a small state, ..."; "Osk of Norland ..."), relative pronouns, and verbs joined by "and".
 * Empty when that phrase names nobody: a guess would put an act on the wrong account.
 */
export function findSubject(stage: Stage, first: number, sentence: Sentence, depth = 0): readonly string[] {
  let at = first - 1
  if (at < sentence.first || depth > 3) return []
  if (RELATIVE.test(lower(stage, at)) && tag(stage, at) !== 'SCONJ') {
    if (lower(stage, at - 1) === ',') at -= 1
    return phraseBefore(stage, at - 1, sentence)
  }
  if (/^(?:and|but|or|then)$/.test(lower(stage, at))) return joinedSubject(stage, at, sentence, depth)
  if (lower(stage, at) === ',') {
    const open = commaBefore(stage, at, sentence)
    if (open === null) return []
    const outside = phraseBefore(stage, open - 1, sentence)
    // "Norland's leader, President Osk, annexed": the remark is the name.
    return outside.length > 0 || !isName(stage, open + 1, at, sentence)
      ? outside
      : phraseBefore(stage, at - 1, sentence)
  }
  return phraseBefore(stage, at, sentence)
}

/** Tokens `from` to `to` are one name with its titles. */
function isName(stage: Stage, from: number, to: number, sentence: Sentence): boolean {
  const placed = stage.upTo.get(to - 1)
  return placed !== undefined && startOfWords(stage, placed.first, sentence) <= from
}

/** "A criticised B and demanded": the verb before shares its subject. */
function joinedSubject(stage: Stage, joint: number, sentence: Sentence, depth: number): readonly string[] {
  for (let at = joint - 1; at >= sentence.first && joint - at < LEFT; at -= 1) {
    if (tag(stage, at) === 'SCONJ' || /^[;:]$/.test(lower(stage, at)) || RELATIVE.test(lower(stage, at))) return []
    if (!/^(?:VERB|AUX)$/.test(tag(stage, at))) continue
    const group = verbGroup(stage, at, sentence)
    // "wants to talk and meet": the second verb is an infinitive too, and nobody is said to have met.
    if (group.to !== null && isBase(lower(stage, joint + 1))) return []
    if (group.to !== null || lower(stage, at).endsWith('ing') || isReduced(stage, group)) continue
    return findSubject(stage, group.first, sentence, depth + 1)
  }
  return []
}

const PASTS: ReadonlySet<string> = new Set([...IRREGULAR.values()].map(([past]) => past))

const isBase = (word: string): boolean => !/(?:ed|[^s]s|ing)$/.test(word) && !PASTS.has(word)

/** "the talks held in Varn": a participle without a helper after a noun that is no name. */
const isReduced = (stage: Stage, group: VerbGroup): boolean =>
  group.helpers.length === 0 &&
  /ed$|^(?:held|made|given|sent)$/.test(lower(stage, group.verb)) &&
  tag(stage, group.first - 1) === 'NOUN' &&
  !stage.upTo.has(group.first - 1)

/** "Norland, which is small, criticised": the comma that opens the remark closed at `close`. */
function commaBefore(stage: Stage, close: number, sentence: Sentence): number | null {
  for (let at = close - 1; at > sentence.first && close - at < 24; at -= 1) {
    if (/^[;:—–]$/.test(lower(stage, at))) return null
    if (lower(stage, at) === ',') {
      // A remark is an apposition or a relative clause, not a clause with a subject of its own.
      return RELATIVE.test(lower(stage, at + 1)) || !hasFiniteVerb(stage, at + 1, close) ? at : null
    }
  }
  return null
}

function hasFiniteVerb(stage: Stage, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      tag(stage, at) === 'AUX' ||
      (tag(stage, at) === 'VERB' && !/ing$|ed$/.test(lower(stage, at)) && lower(stage, at - 1) !== 'to')
    )
      return true
  return false
}

/** The name that ends at token `end` (inclusive), as the head of its phrase, with others joined to it by "and". */
export function phraseBefore(stage: Stage, end: number, sentence: Sentence): readonly string[] {
  let at = end
  for (let step = 0; step < 3; step += 1) {
    at = beforeTime(stage, at, sentence)
    const placed = stage.upTo.get(at)
    if (placed !== undefined && placed.mention.actor === null) return []
    if (placed !== undefined && tag(stage, at) === 'PRON') return [placed.mention.actor as string]
    const start = placed?.first ?? nounStart(stage, at, sentence)
    if (start === null || start < sentence.first) return []
    const before = startOfWords(stage, start, sentence)
    const preposition = lower(stage, before - 1)
    // "after Norland attacked": a clause begins here, whatever the tag.
    if (OPENS_CLAUSE.test(preposition)) return placed === undefined ? [] : withJoined(stage, placed.first, sentence)
    // "officials from Norland said": the head stands before the preposition. "In Norland Osk said" has none.
    if (
      tag(stage, before - 1) === 'ADP' &&
      before - 1 > sentence.first &&
      isNominal(stage, before - 2) &&
      preposition !== 'than'
    ) {
      if (lower(stage, before - 2) === ',') return []
      at = before - 2
      continue
    }
    if (tag(stage, before - 1) === 'ADP' && preposition !== 'with') return []
    return placed === undefined ? [] : withJoined(stage, placed.first, sentence)
  }
  return []
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|month|year|weekend|night|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december)$/

/** "Norland last week criticised", "Norland on Monday criticised": the token before the words for when. */
function beforeTime(stage: Stage, end: number, sentence: Sentence): number {
  let at = end
  if (/^\d+$/.test(lower(stage, at)) && TIME.test(lower(stage, at - 1))) at -= 1
  if (!TIME.test(lower(stage, at)) || stage.upTo.has(at)) return end
  at -= 1
  while (at > sentence.first && /^(?:last|this|next|on|late|early|earlier|in)$/.test(lower(stage, at))) at -= 1
  return at
}

const OPENS_CLAUSE = /^(?:after|before|since|until|as|than|while|when|because|that|once|though|although)$/

const isNominal = (stage: Stage, index: number): boolean =>
  /^(?:NOUN|PROPN|PRON|NUM)$/.test(tag(stage, index)) && !/^(?:who|which|that)$/.test(lower(stage, index))

/** First token of the run of nouns that ends at `at`; null when there is none. */
function nounStart(stage: Stage, at: number, sentence: Sentence): number | null {
  let start = at + 1
  while (start > sentence.first && /^(?:NOUN|PROPN|NUM)$/.test(tag(stage, start - 1)) && at - start < 8) start -= 1
  return start === at + 1 ? null : start
}

/** Articles, adjectives and titles before a name belong to its phrase. */
function startOfWords(stage: Stage, first: number, sentence: Sentence): number {
  let start = first
  while (start > sentence.first && first - start < 8) {
    const kind = tag(stage, start - 1)
    if (
      !/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(kind) &&
      !POSSESSIVE.test(stage.tokens[start - 1]?.text ?? '') &&
      lower(stage, start - 1) !== '-'
    )
      break
    start -= 1
  }
  return start
}

/** "A, B and C" ending with the name at `first`: all of them, the last first. At most four. */
function withJoined(stage: Stage, first: number, sentence: Sentence): readonly string[] {
  const actors: string[] = []
  let start = first
  while (actors.length < 4) {
    const placed = stage.from.get(start)
    if (placed?.mention.actor == null) break
    actors.unshift(placed.mention.actor)
    let at = startOfWords(stage, start, sentence) - 1
    const joint = lower(stage, at)
    if (joint !== 'and' && !(joint === ',' && actors.length > 1)) break
    if (joint === 'and' && lower(stage, at - 1) === ',') at -= 1
    const before = stage.upTo.get(at - 1)
    if (before === undefined || before.mention.actor === null) break
    start = before.first
  }
  return [...new Set(actors)]
}

const STOPS = /^(?:[;:.!?()—–]|after|before|while|when|because|although|though|if|whether|since|but|as)$/

/** End of the clause that begins at `from`: a mark, a joining word, or a verb with a subject of its own. At most 24 tokens. */
export function clauseEnd(stage: Stage, from: number, sentence: Sentence): number {
  const most = Math.min(sentence.last, from + 24)
  for (let at = from; at < most; at += 1) {
    if (STOPS.test(lower(stage, at)) && at > from) return at
    if (tag(stage, at) === 'SCONJ' && at > from && !/^(?:for|of)$/.test(lower(stage, at))) return at
  }
  return most
}

/** The phrase after `preposition` within the clause, nearest first; a verb with a subject of its own ends the search. */
export function findAfter(
  stage: Stage,
  from: number,
  stop: number,
  prepositions: readonly string[],
  most = 14,
): Found | null {
  for (let at = from; at < stop && at < from + most; at += 1) {
    if (/^(?:VERB|AUX)$/.test(tag(stage, at)) && at > from) return null
    // "up to 400 soldiers" has no "to"; what is talked about is nobody's partner.
    if (/^(?:about|over|regarding)$/.test(lower(stage, at))) return null
    if (prepositions.includes(lower(stage, at)) && lower(stage, at - 1) !== 'up') {
      const found = readPhrase(stage, at + 1, stop)
      if (found !== null) return found
    }
  }
  return null
}

/** Who did it, behind "by", in the passive. */
export const findAgent = (stage: Stage, from: number, stop: number): readonly string[] => {
  const found = findAfter(stage, from, stop, ['by'], 10)
  return found === null || found.role === 'modifier' || found.role === 'after' ? [] : found.actors
}

/** "Norland, which he accused of": who stands before the pronoun that is the object. */
export function findRelativeObject(stage: Stage, subject: number, sentence: Sentence): readonly string[] {
  let at = subject
  // Back over the subject itself, a name or a pronoun.
  const placed = stage.upTo.get(at)
  if (placed !== undefined) at = placed.first - 1
  else if (tag(stage, at) === 'PRON') at -= 1
  else return []
  while (/^(?:DET|ADJ)$/.test(tag(stage, at))) at -= 1
  if (!/^(?:which|whom|who|that)$/.test(lower(stage, at))) return []
  const end = lower(stage, at - 1) === ',' ? at - 2 : at - 1
  return phraseBefore(stage, end, sentence)
}
