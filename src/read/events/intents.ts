import {
  INTENT_ADJECTIVES,
  INTENT_NOUNS,
  INTENT_VERBS,
  TOGETHER_NOUNS,
  TOGETHER_VERBS,
} from '../../lexicon/event-verbs.js'
import type { Sentence } from '../annotate/annotation.js'
import { clauseEnd, findSubject, phraseBefore, verbGroup } from './clauses.js'
import { readDoing, type Draft } from './draft.js'
import { readPhrase, type Found } from './phrases.js'
import { lower, tag, type Stage } from './stage.js'
import { formIndex, formsOf } from './verb-forms.js'

const VERBS = formIndex(INTENT_VERBS.map((lemma) => [lemma, lemma] as const))
const TOGETHER = new Set(
  TOGETHER_VERBS.flatMap((lemma) =>
    [...formsOf(lemma)].flatMap(([word, form]) => (form === 'base' || form === 'gerund' ? [word] : [])),
  ),
)

/** Tokens from the word of wanting to the word for working together, at most. */
const REACH = 16
const TALKING = /^(?:talk|talking|talks|negotiate|negotiating|negotiations|dialogue|consultations|contacts)$/

/**
 * Somebody wants, offers or is ready to work with somebody: "Norland seeks closer ties with Sudland", "our aim is to
 * cooperate with Sudland". CAMEO 030, or 036 where it is to talk.
 */
export function readIntent(stage: Stage, at: number, sentence: Sentence, index: number): Draft | null {
  const kind = kindOf(stage, at)
  if (kind === null) return null
  const goal = goalAfter(stage, at, sentence, kind)
  if (goal === null) return null
  const wanting = actorsOf(stage, at, kind, sentence)
  const { actors, recipients } = sides(stage, wanting, goal)
  if (actors.length === 0 || recipients.length === 0) return null
  const cameo = TALKING.test(goal.word) ? '036' : '030'
  const rest = { mood: 'actual' as const, statement: true, sentence: index, rule: `intent/${kind}` }
  return { ...rest, cameo, first: at, last: at + 1, actors, recipients, end: goal.last }
}

type Kind = 'verb' | 'adjective' | 'noun'

function kindOf(stage: Stage, at: number): Kind | null {
  const word = lower(stage, at)
  if (tag(stage, at) === 'VERB' && VERBS.has(word)) return 'verb'
  if (INTENT_ADJECTIVES.has(word) && /^(?:ADJ|PROPN|VERB)$/.test(tag(stage, at))) return 'adjective'
  return INTENT_NOUNS.has(word) && tag(stage, at) === 'NOUN' ? 'noun' : null
}

interface Goal {
  readonly word: string
  readonly target: Found
  readonly between: boolean
  readonly last: number
}

/** The word for working together and whom with. No clause with a subject of its own stands between. */
function goalAfter(stage: Stage, at: number, sentence: Sentence, kind: Kind): Goal | null {
  const from = kind === 'verb' && lower(stage, at + 1) === 'that' ? at + 2 : at + 1
  const stop = clauseEnd(stage, from, sentence)
  if (kind === 'verb' && !opensGoal(stage, at)) return null
  for (let index = at + 1; index < stop && index < at + REACH; index += 1) {
    const word = lower(stage, index)
    if (/^(?:not|n't|n’t|no|never|without|than)$/.test(word)) return null
    if (kind !== 'verb' && /^(?:that|which|who)$/.test(word)) return null
    if (TOGETHER_NOUNS.has(word) || TOGETHER.has(word)) {
      const goal = partner(stage, index, stop)
      if (goal !== null) return goal
    }
  }
  return null
}

/** "seeks to", "seeks closer ties", "works for", "hopes relations": but not "works closely with", which is done already. */
function opensGoal(stage: Stage, at: number): boolean {
  const next = lower(stage, at + 1)
  if (/^(?:work|try|tries|continu|striv|aspir|commit)/.test(lower(stage, at)))
    return /^(?:to|for|towards?|on)$/.test(next)
  return !/^(?:with|in|by|at|from)$/.test(next)
}

function partner(stage: Stage, index: number, stop: number): Goal | null {
  const word = lower(stage, index)
  for (let at = index + 1; at < stop && at < index + 5; at += 1) {
    const between = lower(stage, at) === 'between'
    if (lower(stage, at) === 'with' || between) {
      const target = readPhrase(stage, at + 1, stop)
      return target === null ? null : { word, target, between, last: target.last }
    }
    if (!/^(?:ADV|PUNCT|ADJ|NOUN)$/.test(tag(stage, at))) return null
    if (tag(stage, at) === 'PUNCT' && !/^["“”'‘’]$/.test(lower(stage, at))) return null
  }
  return null
}

function actorsOf(stage: Stage, at: number, kind: Kind, sentence: Sentence): readonly string[] {
  const group = verbGroup(stage, at, sentence)
  if (kind === 'noun') return ownersOf(stage, at, sentence)
  if (kind === 'adjective' && group.helpers.length === 0) return adjectiveOwners(stage, at, sentence)
  // "Wanting" beside another verb has no subject of its own here.
  if (kind === 'verb' && lower(stage, at).endsWith('ing') && group.helpers.length === 0) return []
  const doing = readDoing(stage, group, sentence)
  return doing === null || doing.mood !== 'actual' ? (governed(stage, group.to, doing?.actors) ?? []) : doing.actors
}

/** "continues to aspire to", "wants to seek": wanting, even when it is put as planned. */
function governed(stage: Stage, to: number | null, actors: readonly string[] | undefined): readonly string[] | null {
  return to !== null && actors !== undefined && !/^(?:refuse|decline|threaten)/.test(lower(stage, to - 1))
    ? actors
    : null
}

/** "Norland remains ready to", and headlines: "Norland Ready For". */
function adjectiveOwners(stage: Stage, at: number, sentence: Sentence): readonly string[] {
  if (/^(?:remains?|stays?|seems?|stands?|remained|stood)$/.test(lower(stage, at - 1)))
    return findSubject(stage, verbGroup(stage, at - 1, sentence).first, sentence)
  const placed = stage.upTo.get(at - 1)
  return placed !== undefined && placed.first - sentence.first <= 2 ? phraseBefore(stage, at - 1, sentence) : []
}

const SAYS =
  /^(?:announced?|announces|expressed|expresses|voiced|reiterated|confirmed|declared|declares|showed|shows|demonstrated|signaled|signalled|stated|repeated|has|had|have|reaffirmed|stressed|underlined)$/

/** "our aim", "Norland's goal", "expressed its willingness": whose it is. */
function ownersOf(stage: Stage, at: number, sentence: Sentence): readonly string[] {
  for (let back = at - 1; back >= sentence.first && at - back < 7; back -= 1) {
    const placed = stage.upTo.get(back)
    const owns =
      /^['’]s?$/.test(stage.tokens[back + 1]?.text ?? '') || /^(?:its|his|her|their|our|my)$/.test(lower(stage, back))
    if (placed !== undefined && owns) return placed.mention.actor === null ? [] : [placed.mention.actor]
    if (SAYS.test(lower(stage, back))) {
      const group = verbGroup(stage, back, sentence)
      return group.negated ? [] : (readDoing(stage, group, sentence)?.actors ?? [])
    }
    if (/^(?:PUNCT|AUX|VERB|SCONJ|CCONJ)$/.test(tag(stage, back)) && !/^["“”'‘’]$/.test(lower(stage, back))) return []
  }
  return []
}

/** "relations between Norland and Sudland": who wants it is one of the two, or speaks for one of them. */
function sides(
  stage: Stage,
  wanting: readonly string[],
  { target, between }: Goal,
): { actors: readonly string[]; recipients: readonly string[] } {
  if (!between) return { actors: wanting, recipients: target.actors }
  for (const id of wanting) {
    const side = target.actors.includes(id) ? id : stage.bodies.get(id)
    if (side !== undefined && target.actors.includes(side))
      return { actors: [side], recipients: target.actors.filter((other) => other !== side) }
  }
  return { actors: [], recipients: [] }
}
