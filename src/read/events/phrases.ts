import { lower, tag, type Stage } from './stage.js'

/** Somebody in a phrase: the actor, and the tokens up to which the phrase was read. */
export interface Found {
  readonly actors: readonly string[]
  readonly last: number
  /** `owner`: "Norland's policy"; `modifier`: "Norland policy", "Dutch troops"; `after`: "the policy of Norland". */
  readonly role: 'head' | 'owner' | 'modifier' | 'after'
}

/** Members of a list of names that are taken, at most. */
const MOST = 4
/** Tokens from the start of a phrase to the name in it, at most. */
const REACH = 9

const POSSESSIVE = /^['’]s?$/
const QUOTE = /^["“”„«»‘’'`]+$/

/** Words that may stand before the name in its phrase. */
function opens(stage: Stage, index: number): boolean {
  const word = stage.tokens[index]
  if (word === undefined) return false
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART|SYM)$/.test(word.tag)) return word.lower !== 'to' && word.lower !== 'not'
  if (word.tag === 'PUNCT') return QUOTE.test(word.text) || word.text === '-'
  if (word.tag === 'ADV') return /^(?:newly|increasingly|highly|most|more|very|so-called)$/.test(word.lower)
  return word.tag === 'PRON' && /^(?:its|his|her|their|our|my|your)$/.test(word.lower)
}

/**
 * Who stands in the phrase that begins at `index`, before `stop`: a name, a name's owner or modifier, or the name
 * behind "of". Null when the phrase names nobody who is known.
 */
export function readPhrase(stage: Stage, index: number, stop: number): Found | null {
  let nouns = 0
  for (let at = index; at < stop && at < index + REACH; at += 1) {
    const placed = stage.from.get(at)
    if (placed !== undefined) {
      const found = named(stage, at, stop, nouns > 0 && /^(?:of|by|from|in)$/.test(beforeThe(stage, at)))
      if (found !== null || placed.mention.actor === null) return found
    }
    const adjective = stage.adjectives.get(at)
    if (adjective !== undefined) return { actors: [adjective], last: at + 1, role: 'modifier' }
    const word = lower(stage, at)
    if (/^(?:NOUN|PROPN)$/.test(tag(stage, at))) nouns += 1
    if (nouns > 0 && /^(?:of|by)$/.test(word)) continue
    if (!opens(stage, at)) return null
  }
  return null
}

const beforeThe = (stage: Stage, at: number): string =>
  lower(stage, at - 1) === 'the' ? lower(stage, at - 2) : lower(stage, at - 1)

function named(stage: Stage, at: number, stop: number, behind: boolean): Found | null {
  const placed = stage.from.get(at)
  if (placed === undefined || placed.mention.actor === null) return null
  const next = placed.last
  const { kind } = placed.mention
  // "its policy": the pronoun owns what follows.
  const owns = POSSESSIVE.test(stage.tokens[next]?.text ?? '') || /^(?:its|his|her|their)$/.test(lower(stage, at))
  if (owns) return ownedOrOwner(stage, at, next, stop)
  const heads = next < stop && /^(?:NOUN|PROPN)$/.test(tag(stage, next)) && !isTime(stage, next)
  if (heads && !behind) {
    const inner = stage.from.get(next)
    // "NATO chief Osk" as two mentions: the last is the head.
    if (inner !== undefined && inner.mention.actor !== null) return named(stage, next, stop, false)
    if (kind === 'person') return null
    return { actors: [placed.mention.actor], last: next, role: 'modifier' }
  }
  return { ...listFrom(stage, at, stop), role: behind ? 'after' : 'head' }
}

/** "Norland's Foreign Ministry" is the ministry; "Norland's policy" is Norland's. */
function ownedOrOwner(stage: Stage, at: number, next: number, stop: number): Found | null {
  const owner = stage.from.get(at)?.mention.actor
  const after = POSSESSIVE.test(stage.tokens[next]?.text ?? '') ? next + 1 : next
  for (let index = after; index < Math.min(stop, after + 7); index += 1) {
    const inner = stage.from.get(index)
    if (inner?.mention.actor != null && inner.mention.kind !== 'place') return named(stage, index, stop, false)
    // "Norland's newly elected president Osk" is Osk.
    const elected =
      tag(stage, index) === 'VERB' && lower(stage, index).endsWith('ed') && tag(stage, index - 1) === 'ADV'
    if (!/^(?:ADJ|NOUN|PROPN|ADV)$/.test(tag(stage, index)) && !elected) break
  }
  return owner == null ? null : { actors: [owner], last: after, role: 'owner' }
}

const isTime = (stage: Stage, index: number): boolean =>
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|january|february|march|april|may|june|july|august|september|october|november|december|\d+)$/.test(
    lower(stage, index),
  )

/** "A, B and the C" from the name at `at`. */
function listFrom(stage: Stage, at: number, stop: number): Pick<Found, 'actors' | 'last'> {
  const actors: string[] = []
  let last = at
  for (let index = at; index < stop && actors.length < MOST;) {
    const placed = stage.from.get(index)
    if (placed?.mention.actor == null) break
    // "criticised Norland and Sudland's fleet": the owner of another phrase ends the list.
    if (actors.length > 0 && POSSESSIVE.test(stage.tokens[placed.last]?.text ?? '')) break
    actors.push(placed.mention.actor)
    last = placed.last
    index = nextInList(stage, last, beforeThe(stage, at) === 'between')
    if (index === last) break
  }
  return { actors: [...new Set(actors)], last }
}

/** After ", ", "and", ", and the": first token of the next member; `last` when the list ends. */
function nextInList(stage: Stage, last: number, both: boolean): number {
  let index = last
  if (lower(stage, index) === ',') index += 1
  if (/^(?:and|&)$/.test(lower(stage, index))) index += 1
  if (index === last) return last
  if (lower(stage, index) === 'the') index += 1
  // After "between" the second member is a member, whatever verb follows it.
  return stage.from.has(index) && (both || !startsClause(stage, index)) ? index : last
}

/** "..., and Norland said": a name with a verb right after it opens a clause of its own. */
function startsClause(stage: Stage, index: number): boolean {
  const placed = stage.from.get(index)
  return placed !== undefined && /^(?:VERB|AUX)$/.test(tag(stage, placed.last))
}
