import {
  ASKED_FOR,
  CALLED,
  ORDERED,
  FIGHTERS,
  NOTED,
  PRIZES,
  SAYINGS,
  TALES,
  TANGIBLE,
  TARGETS,
  VOTERS,
} from '../../../lexicon/not-speech.js'
import type { Token } from '../../annotate/annotation.js'
import {
  BINDS,
  hasMarks,
  isBare,
  isQuoting,
  isTag,
  lowerAt,
  names,
  nounOf,
  RELATES,
  type Case,
  type Cut,
  type Verdict,
} from './case.js'

/** What a verb that also reports must have beside it to be an act: words right after it, its object, its subject. */
interface Act {
  readonly verbs: string
  readonly next?: RegExp
  readonly object?: ReadonlySet<string>
  /** What the object opens with. */
  readonly opens?: RegExp
  readonly subject?: ReadonlySet<string>
  /** Nothing that somebody is to do follows. */
  readonly bare?: boolean
  /** A word that joins something to the object: "lists the tower as a monument". */
  readonly by?: RegExp
  readonly verdict?: Verdict
}

const ACTS: readonly Act[] = [
  // "called an election", "called in his advisers"
  { verbs: 'call', object: CALLED },
  { verbs: 'call', next: /^(?:in|off|up|back)$/ },
  // "charges 5 crowns"
  { verbs: 'charge', next: /^(?:[£$€¥]|\d[\d.,]*|a|up|about|around|nearly|more)$/ },
  { verbs: 'press push', next: /^(?:ahead|forward|forwards|towards|toward|against|home)$/ },
  { verbs: 'point', next: /^at$/ },
  { verbs: 'report', next: /^(?:for|back)$/ },
  { verbs: 'swear', next: /^in$/ },
  { verbs: 'announce', next: /^(?:himself|herself|itself|themselves)$/ },
  { verbs: 'call appeal claim concede answer reply add', object: PRIZES },
  { verbs: 'claim', object: new Set(['point', 'points']) },
  { verbs: 'call', next: /^(?:on|upon)$/, bare: true, verdict: 'thought' },
  {
    verbs: 'note offer order point add question press hail hammer hit cast paint pitch read claim',
    object: TANGIBLE,
  },
  { verbs: 'ask call', object: ASKED_FOR },
  { verbs: 'name', next: /^(?:a|an|new)$/, bare: true, verdict: 'thought' },
  { verbs: 'advise', next: /^(?:a|an|the|his|her|its|their)$/, bare: true, by: /^on$/, verdict: 'thought' },
  { verbs: 'show', object: TANGIBLE, opens: /^(?:a|an|his|her|its|their)$/ },
  { verbs: 'command', next: /^(?:a|an|the|his|her|its|their|two|three)$/, bare: true, verdict: 'thought' },
  { verbs: 'note', object: NOTED },
  { verbs: 'name', next: /^(?:a|an|the|his|her|its|their)$/, by: /^(?:after|in|for)$/ },
  { verbs: 'attack assail hit blast hammer slam press charge bash defend defy challenge rip', subject: FIGHTERS },
  { verbs: 'attack assail hit blast hammer slam charge bash rip', object: TARGETS },
  { verbs: 'back reject approve endorse oppose accept adopt pass support', subject: VOTERS, verdict: 'thought' },
  { verbs: 'tell', object: TALES },
  { verbs: 'list rank', next: /^(?:a|an|the|his|her|its|their)$/, by: /^as$/, verdict: 'thought' },
]

const BY_VERB: ReadonlyMap<string, readonly Act[]> = (() => {
  const rows = new Map<string, Act[]>()
  for (const act of ACTS) for (const verb of act.verbs.split(' ')) rows.set(verb, [...(rows.get(verb) ?? []), act])
  return rows
})()

/** Verbs that report in other sentences, and do something in this one. */
export function isAct(told: Case): Verdict | null {
  const { verb, head, content, source } = told
  const rows = verb === null ? undefined : BY_VERB.get(verb.base)
  if (rows === undefined || head === null || isNounHere(told, head) || told.told.kind === 'direct' || isTag(told))
    return null
  const object = (set: ReadonlySet<string>) =>
    isBare(told) && set.has(soleNounOf(told, upToJoint(told, { first: head + 1, last: content.last })))
  const subject = (set: ReadonlySet<string>) =>
    isBare(told) && source !== null && set.has(nounOf(told, source)) && !names(told, content, SAYINGS)
  for (const row of rows) {
    const fits =
      row.next?.test(lowerAt(told, head + 1)) === true &&
      (row.by === undefined || hasJoint(told, row.by)) &&
      (row.bare !== true || !tellsToDo(told))
    if (fits && isNoFigure(told, head)) return row.verdict ?? 'none'
    const opens = row.opens?.test(lowerAt(told, head + 1)) ?? true
    if (row.object !== undefined && opens && object(row.object)) return row.verdict ?? 'none'
    if (row.subject !== undefined && subject(row.subject)) return row.verdict ?? 'none'
  }
  return null
}

/** "these calls for troops" are made by somebody. */
const isNounHere = ({ tokens }: Case, head: number): boolean =>
  tokens[head]?.tag === 'NOUN' && /^(?:DET|ADJ|PRON|NUM)$/.test(tokens[head - 1]?.tag ?? '')

const tellsToDo = ({ tokens, content }: Case): boolean =>
  tokens.slice(content.first, content.last).some(({ lower }) => lower === 'to' || lower === 'that')

const hasJoint = ({ tokens, content }: Case, joint: RegExp): boolean =>
  tokens.slice(content.first, content.first + 9).some(({ lower }) => joint.test(lower))

/** "charged a man with theft" charges nobody money. */
const isNoFigure = (told: Case, head: number): boolean =>
  told.verb?.base !== 'charge' ||
  told.tokens.slice(head + 1, head + 5).some(({ tag, text }) => tag === 'NUM' || tag === 'SYM' || /^[£$€¥]/.test(text))

/** The noun of an object that stands alone: "called ⟦the vote⟧ a fraud" says something of it, and so it has none here. */
function soleNounOf(told: Case, cut: Cut): string {
  const { tokens } = told
  for (let i = cut.first + 1; i < cut.last; i++) {
    const [before, { tag, lower }] = [tokens[i - 1] as Token, tokens[i] as Token]
    const isNoun = before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PRON'
    if (isNoun && (tag === 'DET' || (tag === 'ADJ' && i + 1 === cut.last) || lower === 'as')) return ''
    if (i > cut.first + 2 && tag === 'DET' && before.tag !== 'ADP' && before.tag !== 'DET') return ''
  }
  const last = lowerAt(told, cut.last - 1)
  if (ASKED_FOR.has(lowerAt(told, cut.first + 1)) && lowerAt(told, cut.first) === 'for')
    return lowerAt(told, cut.first + 1)
  return nounOf(told, /^(?:home|back|away|again|today|yesterday)$/.test(last) ? { ...cut, last: cut.last - 1 } : cut)
}

/** An object up to the first word that begins something else. */
function upToJoint({ tokens }: Case, { first, last }: Cut): Cut {
  for (let i = first + 1; i < last; i++) {
    const { tag, lower } = tokens[i] as Token
    if (tag === 'PUNCT' || tag === 'CCONJ' || tag === 'SCONJ' || RELATES.has(lower)) return { first, last: i }
  }
  return { first, last }
}

/** "replied with two goals", "answered through its striker": an answer without words. */
export function isWordless(told: Case): Verdict | null {
  const { verb, head, tokens, content } = told
  if (!/^(?:reply|answer|respond|counter|retort)$/.test(verb?.base ?? '') || hasMarks(told) || isTag(told)) return null
  const next = lowerAt(told, (head as number) + 1)
  if (next === 'through' || next === 'within') return 'thought'
  if (!isBare(told)) return null
  const says = tokens.slice((head as number) + 1, Math.min(content.last, content.first + 8))
  const within = /^(?:within|through|with|by|before|after)$/.test(next) || says.some(({ lower }) => lower === 'with')
  return within && !says.some(({ lower }) => SAYINGS.has(lower)) ? 'thought' : null
}

/** "agreed to sell the bank": a decision. "agreed that" speaks. */
export function isDecision(told: Case): Verdict | null {
  const { verb, head } = told
  if (verb?.base !== 'agree' || hasMarks(told) || isTag(told)) return null
  return /^(?:to|on|upon)$/.test(lowerAt(told, (head as number) + 1)) ? 'thought' : null
}

/** "banned the film", "was allowed to land": leave given or not given. What is said of it would need a clause. */
export function isLeave(told: Case): Verdict | null {
  const isOne = /^(?:ban|forbid|permit|allow|authori[sz]e|commit)$/.test(told.verb?.base ?? '')
  return isOne && !isQuoting(told) && !BINDS.has(lowerAt(told, (told.head ?? 0) + 1)) ? 'thought' : null
}

/** "ordered new drums": goods. What is ordered done has a word for the deed, or "to". */
export function isPurchase(told: Case): Verdict | null {
  const { verb, head, content, tokens } = told
  if (verb?.base !== 'order' || head === null || tokens[head]?.tag !== 'VERB' || !isBare(told) || tellsToDo(told))
    return null
  const noun = nounOf(told, upToJoint(told, content))
  const isDeed =
    ORDERED.has(noun) || SAYINGS.has(noun) || /(?:ions?|ments?|als?|ings?|ures?|ances?|ences?|ity)$/.test(noun)
  return noun === '' || isDeed ? null : 'thought'
}

/** "has been promised to four towns": who is to have it, not what was said. */
export function isGift(told: Case): Verdict | null {
  const { verb, head, tokens } = told
  if (!/^(?:promise|pledge|offer|propose)$/.test(verb?.base ?? '') || head === null || hasMarks(told)) return null
  const isPassive =
    /^(?:been|is|are|was|were|being)$/.test(lowerAt(told, head - 1)) && lowerAt(told, head).endsWith('ed')
  const toDo = lowerAt(told, head + 1) === 'to' && tokens[head + 2]?.tag === 'VERB'
  return isPassive && !toDo && lowerAt(told, head + 1) !== 'that' ? 'none' : null
}
