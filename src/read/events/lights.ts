import { EVENT_NOUNS_BY_WORD, LIGHT_VERBS, type EventNoun, type LightClass } from '../../lexicon/event-verbs.js'
import type { Sentence } from '../annotate/annotation.js'
import { clauseEnd, findAfter, findAgent, isPassive, verbGroup } from './clauses.js'
import { moodOf, readDoing, type Draft } from './draft.js'
import { readPhrase, type Found } from './phrases.js'
import { lower, tag, type Stage } from './stage.js'
import { formIndex } from './verb-forms.js'

const LIGHT = formIndex([...LIGHT_VERBS].map(([lemma, kind]) => [lemma, { lemma, kind }] as const))

/** Tokens between the verb and its noun, at most ("hold another round of closed-door talks"). */
const NOUN_REACH = 7
/** Tokens between the noun and the preposition, at most. */
const SLOT_REACH = 6

/** The noun names the event, the verb says what is done about it: "impose, lift or threaten sanctions on Norland". */
export function readLight(stage: Stage, verb: number, sentence: Sentence, index: number): Draft | null {
  const entry = tag(stage, verb) === 'VERB' || lower(stage, verb) === 'have' ? LIGHT.get(lower(stage, verb)) : undefined
  if (entry === undefined) return null
  const group = verbGroup(stage, verb, sentence)
  const participle = entry.form === 'past' || entry.form === 'participle'
  const { kind, lemma } = entry.row
  const rest = { first: verb, last: verb + 1, statement: false, sentence: index }
  if (isPassive(group, participle)) {
    const mood = moodOf(group)
    const noun = nounBefore(stage, group.first, sentence)
    const cameo = noun?.codes[kind]
    if (mood === null || noun === null || cameo === undefined || group.to !== null) return null
    const stop = clauseEnd(stage, verb + 1, sentence)
    const target = findAfter(stage, verb + 1, stop, prepositions(noun))
    const actors = findAgent(stage, verb + 1, stop)
    return target === null
      ? null
      : { ...rest, cameo, actors, recipients: target.actors, mood, end: stop, rule: `light/${lemma}` }
  }
  if (entry.form === 'gerund' && group.helpers.length === 0) return null
  if (entry.form === 'participle' && group.helpers.length === 0) return null
  const stop = clauseEnd(stage, verb + 1, sentence)
  const object = objectNoun(stage, verb, stop, kind)
  if (object === null) return null
  const doing = readDoing(stage, group, sentence)
  if (doing === null) return null
  const target: Target | null =
    object.dative === null ? slotAfter(stage, object.noun, object.at, stop) : { ...object.dative, between: false }
  if (target === null) return null
  return {
    ...rest,
    last: object.at + 1,
    cameo: object.cameo,
    ...sides(stage, doing.actors, target),
    mood: doing.mood,
    end: target.last,
    rule: `light/${lemma}-${lower(stage, object.at)}`,
  }
}

/** "holds talks with Norland"; of "talks between Norland and Sudland" the two named are the sides, whoever holds them. */
function sides(stage: Stage, doing: readonly string[], target: Target): Pick<Draft, 'actors' | 'recipients'> {
  const others = target.actors.filter((actor) => !doing.includes(actor))
  if (!target.between || others.length < target.actors.length) return { actors: doing, recipients: others }
  const own = doing.map((id) => stage.bodies.get(id)).find((body) => body !== undefined && target.actors.includes(body))
  const first = own ?? target.actors[0]
  return { actors: first === undefined ? [] : [first], recipients: target.actors.filter((actor) => actor !== first) }
}

const prepositions = (noun: EventNoun): readonly string[] => noun.slots.filter((slot) => slot !== 'between')

interface Target extends Found {
  readonly between: boolean
}

interface ObjectNoun {
  readonly noun: EventNoun
  readonly at: number
  readonly cameo: string
  /** "gave Norland aid": who stands before the noun. */
  readonly dative: Found | null
}

function objectNoun(stage: Stage, verb: number, stop: number, kind: LightClass): ObjectNoun | null {
  let dative: Found | null = null
  for (let at = verb + 1; at < stop && at < verb + 1 + NOUN_REACH; at += 1) {
    const noun = EVENT_NOUNS_BY_WORD.get(lower(stage, at))
    const cameo = noun?.codes[kind]
    if (noun !== undefined && cameo !== undefined && tag(stage, at) !== 'VERB') {
      const gives = noun.slots.includes('to') || noun.slots.includes('for')
      return { noun, at, cameo, dative: gives ? dative : null }
    }
    const particle = at === verb + 1 && /^(?:out|off|into|up|in)$/.test(lower(stage, at))
    if (!particle && !/^(?:DET|ADJ|NOUN|PROPN|NUM|ADV|PRON|PUNCT)$/.test(tag(stage, at)) && lower(stage, at) !== 'of')
      return null
    if (at === verb + 1 && stage.from.has(at)) {
      const found = readPhrase(stage, at, stop)
      if (found?.role === 'head') dative = found
    }
  }
  return null
}

/** "talks with Norland", "sanctions against Norland", "talks between Norland and Sudland". */
function slotAfter(stage: Stage, noun: EventNoun, at: number, stop: number): Target | null {
  const found = findAfter(stage, at + 1, stop, prepositions(noun), SLOT_REACH)
  if (found !== null) return { ...found, between: false }
  const pair = noun.slots.includes('between') ? findAfter(stage, at + 1, stop, ['between'], SLOT_REACH) : null
  return pair === null ? null : { ...pair, between: true }
}

/** "sanctions were imposed": the noun right before the verb. */
function nounBefore(stage: Stage, first: number, sentence: Sentence): EventNoun | null {
  return first - 1 >= sentence.first ? (EVENT_NOUNS_BY_WORD.get(lower(stage, first - 1)) ?? null) : null
}

/** Words near a noun that make it no report of an event: "the threat of a Norland attack on Sudland". */
const SUPPOSED =
  /^(?:threat|threats|fear|fears|possibility|possible|potential|risk|prevent|deter|any|no|alleged|against|without|future|hypothetical|if|imminent|planned|proposed)$/

/** Without a verb: "Norland's attack on Sudland", "Norland sanctions against Sudland", "the attack on Sudland by Norland". */
export function readNominal(stage: Stage, at: number, sentence: Sentence, index: number): Draft | null {
  const kind = tag(stage, at)
  const noun = kind === 'NOUN' || kind === 'PROPN' ? EVENT_NOUNS_BY_WORD.get(lower(stage, at)) : undefined
  const cameo = noun?.nominal === true ? noun.codes.do : undefined
  if (noun === undefined || cameo === undefined) return null
  const stop = clauseEnd(stage, at + 1, sentence)
  const target = findAfter(stage, at + 1, stop, noun.slots, 1)
  if (target === null || target.role === 'after') return null
  const owner = ownerOf(stage, at, sentence)
  for (let back = (owner?.first ?? at) - 1; back >= sentence.first && back > at - 8; back -= 1)
    if (SUPPOSED.test(lower(stage, back))) return null
  const actors = owner?.actors ?? findAgent(stage, target.last, Math.min(stop, target.last + 2))
  const rest = { first: at, last: at + 1, statement: false, sentence: index, mood: 'actual' as const }
  return { ...rest, cameo, actors, recipients: target.actors, end: target.last, rule: `noun/${lower(stage, at)}` }
}

/** "Norland's recent" or "Norland" right before the noun. */
function ownerOf(stage: Stage, noun: number, sentence: Sentence): { actors: readonly string[]; first: number } | null {
  for (let at = noun - 1; at >= sentence.first && noun - at < 5; at -= 1) {
    const placed = stage.upTo.get(at)
    if (placed !== undefined) {
      const { actor, kind } = placed.mention
      // "Osk attack on Norland": a person's name before a noun owns it only with "'s".
      const fits =
        actor !== null &&
        (kind !== 'person' || lower(stage, at + 1).startsWith("'") || lower(stage, at + 1).startsWith('’'))
      return fits ? { actors: [actor], first: placed.first } : null
    }
    const adjective = stage.adjectives.get(at)
    if (adjective !== undefined) return { actors: [adjective], first: at }
    if (!/^(?:ADJ|NOUN|PART|NUM)$/.test(tag(stage, at))) return null
  }
  return null
}
