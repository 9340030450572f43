import { EVENT_VERBS, FORCES, type EventVerb, type Slot } from '../../lexicon/event-verbs.js'
import type { Sentence } from '../annotate/annotation.js'
import {
  clauseEnd,
  findAfter,
  findAgent,
  findRelativeObject,
  findSubject,
  isPassive,
  phraseBefore,
  verbGroup,
  type VerbGroup,
} from './clauses.js'
import { quadOf, typeOf } from './codes.js'
import { moodOf, readDoing, type Doing, type Draft } from './draft.js'
import { readPhrase, type Found } from './phrases.js'
import { lower, tag, type Stage } from './stage.js'
import { formIndex, type Form } from './verb-forms.js'

const VERBS = formIndex(EVENT_VERBS.map((row) => [row.lemma, row] as const))

/** Who did what to whom, by the verb: "Norland criticised Sudland", "Sudland was accused by Norland". */
export function readAct(stage: Stage, verb: number, sentence: Sentence, index: number): Draft | null {
  const entry = tag(stage, verb) === 'VERB' ? VERBS.get(lower(stage, verb)) : undefined
  if (entry === undefined || isCompound(stage, verb)) return null
  const { row, form } = entry
  const group = verbGroup(stage, verb, sentence)
  const read = roles(stage, row, form, group, sentence)
  if (read === null) return null
  const cameo = codeOf(stage, row, read)
  if (cameo === null) return null
  // ", shooting a man": who did it is too often somebody else; ", accusing" is the subject's own.
  if (form === 'gerund' && group.helpers.length === 0 && lower(stage, group.first - 1) === ',' && isMaterial(cameo))
    return null
  const mood = /^(?:refus|declin|threaten)/.test(read.governor ?? '') && read.mood === 'planned' ? 'actual' : read.mood
  return {
    ...read,
    mood,
    cameo,
    first: verb,
    last: verb + 1,
    statement: false,
    sentence: index,
    rule: `verb/${row.lemma}`,
  }
}

const isMaterial = (cameo: string): boolean => quadOf(typeOf(cameo)).startsWith('material')

type Roles = Pick<Draft, 'actors' | 'recipients' | 'mood' | 'end'> & { readonly governor: string | null }

/** "Norland-backed", "so-called". */
const isCompound = (stage: Stage, verb: number): boolean =>
  lower(stage, verb - 1) === '-' || lower(stage, verb + 1) === '-'

function roles(stage: Stage, row: EventVerb, form: Form, group: VerbGroup, sentence: Sentence): Roles | null {
  const participle = form === 'past' || form === 'participle'
  if (isPassive(group, participle)) return passive(stage, row, group, sentence)
  if (participle && group.helpers.length === 0 && group.to === null && lower(stage, group.verb + 1) === 'by')
    return reduced(stage, row, group, sentence)
  if (form === 'participle' && group.helpers.length === 0) return null
  const beside = form === 'gerund' && group.helpers.length === 0 && lower(stage, group.first - 1) === ','
  const doing = beside ? alongside(stage, group, sentence) : readDoing(stage, group, sentence)
  return doing === null ? null : active(stage, row, group, doing, sentence)
}

function passive(stage: Stage, row: EventVerb, group: VerbGroup, sentence: Sentence): Roles | null {
  const mood = moodOf(group)
  if (mood === null || !row.slots.includes('object') || group.to !== null) return null
  const stop = clauseEnd(stage, group.verb + 1, sentence)
  const actors = findAgent(stage, group.verb + 1, stop)
  const recipients = findSubject(stage, group.first, sentence)
  return recipients.length === 0 ? null : { actors, recipients, mood, end: stop, governor: null }
}

/** "the minister, criticised by Norland": no helper, the doer behind "by". */
function reduced(stage: Stage, row: EventVerb, group: VerbGroup, sentence: Sentence): Roles | null {
  if (!row.slots.includes('object')) return null
  const stop = clauseEnd(stage, group.verb + 1, sentence)
  const before = lower(stage, group.first - 1) === ',' ? group.first - 2 : group.first - 1
  const recipients = phraseBefore(stage, before, sentence)
  if (recipients.length === 0) return null
  return { actors: findAgent(stage, group.verb + 1, stop), recipients, mood: 'actual', end: stop, governor: null }
}

/** ", accusing Norland of ...": the subject is that of the clause before the comma. */
function alongside(stage: Stage, group: VerbGroup, sentence: Sentence): Doing | null {
  if (group.negated) return null
  for (let at = group.first - 2; at >= sentence.first && group.first - at < 40; at -= 1) {
    if (/^[;:]$/.test(lower(stage, at))) return null
    if (tag(stage, at) !== 'VERB' || lower(stage, at).endsWith('ing')) continue
    const outer = verbGroup(stage, at, sentence)
    if (outer.to !== null) continue
    const mood = moodOf(outer)
    const actors = findSubject(stage, outer.first, sentence)
    // The verb of a remark inside the clause has no subject of its own to be found: look further left.
    if (actors.length === 0) continue
    return mood === 'actual' ? { actors, mood, governor: null } : null
  }
  return null
}

function active(stage: Stage, row: EventVerb, group: VerbGroup, doing: Doing, sentence: Sentence): Roles | null {
  const after = afterAdverbs(stage, group.verb + 1)
  const stop = clauseEnd(stage, after, sentence)
  if (row.only.includes('troops') && !hasForces(stage, after, stop)) return null
  const found = recipient(stage, row, after, stop)
  if (found !== null && row.only.includes('then') && !goesOn(stage, found.last)) return null
  const base = { mood: doing.mood, governor: doing.governor, end: found?.last ?? after }
  if (found !== null) return { ...base, actors: doing.actors, recipients: found.actors }
  const antecedents = row.slots.includes('object') ? relativeObject(stage, group, after, sentence) : []
  if (antecedents.length > 0) return { ...base, actors: doing.actors, recipients: antecedents }
  const [first, ...others] = doing.actors
  if (row.only.includes('mutual') && first !== undefined && others.length > 0 && !startsPhrase(stage, after))
    return { ...base, actors: [first], recipients: others }
  const says = !/^(?:PUNCT|CCONJ|ADP)$/.test(tag(stage, after)) || row.only.includes('troops')
  return row.only.includes('alone') && says ? { ...base, actors: doing.actors, recipients: [] } : null
}

const startsPhrase = (stage: Stage, index: number): boolean => /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag(stage, index))

function afterAdverbs(stage: Stage, index: number): number {
  let at = index
  while (at < index + 3 && (tag(stage, at) === 'ADV' || /^(?:back|out|off|together)$/.test(lower(stage, at)))) at += 1
  return at
}

/** How far from the verb a preposition may stand: "fight ... against" further than "call on". */
const NEAR: ReadonlySet<Slot> = new Set(['to', 'on', 'upon', 'at', 'of', 'in', 'into'])

function recipient(stage: Stage, row: EventVerb, after: number, stop: number): Found | null {
  for (const slot of row.slots) {
    const found = slotFound(stage, row, slot, after, stop)
    if (found !== null) return found
  }
  return null
}

function slotFound(stage: Stage, row: EventVerb, slot: Slot, after: number, stop: number): Found | null {
  if (slot === 'object') return object(stage, row, after, stop)
  if (slot === 'that')
    return lower(stage, after) === 'that' ? readPhrase(stage, after + 1, Math.max(stop, after + 8)) : null
  const reach = row.only.includes('troops') ? 10 : NEAR.has(slot) ? 1 : 8
  const found = findAfter(stage, after, stop, [slot], reach)
  return found !== null && row.cameo.startsWith('04') && !isParty(stage, found) ? null : found
}

const OFFICIALS =
  /^(?:officials?|leaders?|diplomats?|presidents?|ministers?|counterparts?|ambassadors?|delegations?|representatives?|government|authorities|envoys?|chancellor|lawmakers|king|queen|premier|officers?|commanders?|generals?|parliament|negotiators?|liaison|senators?|parliamentarians|secretary)$/

/** One meets somebody who is named, or a state in its officials: not "the wife of a Dutch pastor". */
function isParty(stage: Stage, { role, last }: Found): boolean {
  if (role === 'head') return true
  if (role === 'after') return false
  return [0, 1, 2, 3].some((step) => OFFICIALS.test(lower(stage, last + step)))
}

/** "met Norland's threshold" is no meeting, "released his plan" frees nobody; "blasted the Dutch media" is not about the Netherlands. */
function object(stage: Stage, row: EventVerb, after: number, stop: number): Found | null {
  const found = readPhrase(stage, after, stop)
  if (found === null || found.role === 'head') return found
  if (row.cameo.startsWith('04') || row.cameo.startsWith('084')) return null
  return found.role === 'modifier' && PRIVATE.test(lower(stage, found.last)) ? null : found
}

/** What bears a state's adjective and is not the state's. */
const PRIVATE =
  /^(?:media|press|people|public|voters|workers|companies|company|citizens|culture|journalists?|consumers|families|family|businesses|business|economy|newspapers?|men|women|man|woman|music|food|flag|dream|history|hackers?|tourists?|students?|immigrants?|migrants?|refugees?|athletes?|actors?|singers?|lawyers?|activists?|dissidents?|rebels?|scientists?|investors?|firms?|banks?|players?|team)$/

/** "asked Norland to", "warned Norland on Monday that": the request or warning follows. */
function goesOn(stage: Stage, last: number): boolean {
  for (let at = last; at < last + 4; at += 1)
    if (/^(?:to|that|not|for|against|over|about|of)$/.test(lower(stage, at))) return true
  return false
}

/** Tokens between "deploy" and the forces, at most. */
const FORCES_REACH = 7

function hasForces(stage: Stage, after: number, stop: number): boolean {
  for (let at = after; at < stop && at < after + FORCES_REACH; at += 1) {
    if (FORCES.has(lower(stage, at)) && /^(?:NOUN|PROPN)$/.test(tag(stage, at))) return true
    if (/^(?:VERB|AUX)$/.test(tag(stage, at))) return false
  }
  return false
}

function relativeObject(stage: Stage, group: VerbGroup, after: number, sentence: Sentence): readonly string[] {
  // Only when nothing that could be the object follows the verb.
  if (startsPhrase(stage, after)) return []
  return findRelativeObject(stage, group.first - 1, sentence)
}

/**
 * A person who attacks does so in words; states, bodies and groups do it in deeds. Refusing to help is a refusal;
 * refusing to harm is nothing done.
 */
function codeOf(stage: Stage, row: EventVerb, { actors, governor }: Roles): string | null {
  const inWords = row.only.includes('words') && actors.some((id) => stage.actors.get(id)?.kind === 'person')
  const cameo = inWords ? '111' : row.cameo
  if (governor === null) return cameo
  const harms = /conflict/.test(quadOf(typeOf(cameo)))
  if (/^(?:refus|declin)/.test(governor)) return harms ? null : '120'
  if (governor.startsWith('threaten')) return harms ? (cameo.startsWith('19') ? '138' : '130') : null
  return cameo
}
