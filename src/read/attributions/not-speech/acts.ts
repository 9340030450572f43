import {
  ASKED_FOR,
  CALLED,
  COMERS,
  ORDERED,
  COURTESIES,
  FIGHTERS,
  NOTED,
  PRIZES,
  SAYINGS,
  SPEAKS,
  TALES,
  TANGIBLE,
  TARGETS,
  VOTERS,
} from '../../../lexicon/not-speech.js'
import type { Token } from '../../annotate/annotation.js'
import { firstFrom } from '../content-kind.js'
import {
  BINDS,
  RELATES,
  hasMarks,
  isBare,
  isQuoting,
  isWhich,
  isTag,
  lowerAt,
  nounOf,
  type Case,
  type Cut,
  type Verdict,
} from './case.js'

/** What a verb that also reports must have beside it to be an act: words right after it, its object, its subject. */
interface Act {
  readonly verbs: string
  readonly next?: RegExp
  readonly object?: ReadonlySet<string>
  readonly subject?: ReadonlySet<string>
  /** Nothing that somebody is to do follows. */
  readonly bare?: boolean
  /** The object is taken for something: "lists the tower as a monument". */
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
  { verbs: 'show', object: TANGIBLE },
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
  if (rows === undefined || head === null || told.told.kind === 'direct' || isTag(told)) return null
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
    if (row.object !== undefined && object(row.object)) return row.verdict ?? 'none'
    if (row.subject !== undefined && subject(row.subject)) return row.verdict ?? 'none'
  }
  return null
}

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

/** Whether one of the first words names something said. */
const names = ({ tokens }: Case, { first, last }: Cut, set: ReadonlySet<string>): boolean =>
  tokens.slice(first, Math.min(last, first + 5)).some(({ lower }) => set.has(lower))

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

/** "it goes without saying": what nobody needs to be told. */
export function isIdiom({ cue, tokens }: Case): Verdict | null {
  const words =
    cue === null
      ? ''
      : tokens
          .slice(Math.max(0, cue.first - 1), cue.last + 1)
          .map(({ lower }) => lower)
          .join(' ')
  return /\bwithout saying\b|\bneedless to say\b|\bthat is to say\b|\bto say nothing of\b/.test(words) ? 'none' : null
}

const ON = /\bon (?:the|a|an|his|her|its|their)\b/
const wordsBehind = ({ tokens, content }: Case): string =>
  tokens
    .slice(content.first, content.last)
    .map(({ lower }) => lower)
    .join(' ')

const PRINTED =
  /^(?:written|printed|painted|stamped|scrawled|scribbled|sprayed|emblazoned|embroidered|inscribed|engraved|carved|chalked|tattooed|daubed)$/
const LEGENDS = /^(?:words?|slogan|inscription|legend|motto|message|letters|caption)$/

/** "wore scarves with the words “Nine Men”": what something bears. */
export function isLegend(told: Case): Verdict | null {
  const { content, verb } = told
  if (told.cue === null || told.told.kind === 'indirect') return null
  const written = told.tokens.slice(told.cue.first, told.cue.last).some(({ lower }) => PRINTED.test(lower))
  // "“Was it worth it?” was written on the board", "pens printed with “I Paid”": nobody is said to have written it.
  const byNobody = told.source === null || !isTag(told)
  if (written && byNobody && /^(?:on|in|over|across|with|above)$/.test(lowerAt(told, told.cue.last))) return 'none'
  if (written && !isTag(told) && /^(?:with|by)$/.test(lowerAt(told, told.cue.last - 1))) return 'none'
  if (verb?.base === 'write' && !isTag(told) && !isQuoting(told) && ON.test(wordsBehind(told))) return 'none'
  if (verb !== null || isTag(told)) return null
  return [0, 1].some((k) => LEGENDS.test(lowerAt(told, content.first + k))) ? 'none' : null
}

/** "asks visitors to leave their bags": the rule of a house, not somebody's word. */
export function isRule(told: Case): Verdict | null {
  const { head } = told
  if (head === null || !/^(?:asks?|requests?|requires?|invites?|urges?|reminds?|advises?)$/.test(lowerAt(told, head)))
    return null
  return COMERS.has(lowerAt(told, head + 1)) && lowerAt(told, head + 2) === 'to' ? 'thought' : null
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
  const isPassive = /^(?:been|is|are|was|were|being)$/.test(lowerAt(told, head - 1)) && /ed$/.test(lowerAt(told, head))
  const toDo = lowerAt(told, head + 1) === 'to' && tokens[head + 2]?.tag === 'VERB'
  return isPassive && !toDo && lowerAt(told, head + 1) !== 'that' ? 'none' : null
}

/** "Visitors are asked to leave bags at the door": an order to whoever comes. */
export function isRequest(told: Case): Verdict | null {
  const { verb, head } = told
  if (!/^(?:ask|invite|request|advise|remind|urge|encourage|instruct)$/.test(verb?.base ?? '') || head === null)
    return null
  return /^(?:is|are)$/.test(lowerAt(told, head - 1)) &&
    /^(?:to|that)$/.test(lowerAt(told, head + 1)) &&
    !hasMarks(told)
    ? 'none'
    : null
}

/** "the nurse who told the inspectors": which nurse is meant, not what she told. */
export function isWhichOne(told: Case): Verdict | null {
  if (!/^(?:tell|say|call|ask|speak|talk|warn|inform|write)$/.test(told.verb?.base ?? '') || !isWhich(told)) return null
  if (hasMarks(told)) return null
  const said = told.told.content
    .map(({ start }) => firstFrom(told.tokens, start))
    .find((at) => at > (told.head as number))
  if (said === undefined) return 'none'
  const saysClause = told.tokens.slice((told.head as number) + 1, said + 2).some(({ lower }) => BINDS.has(lower))
  return saysClause || !isBare({ ...told, content: { first: said, last: Math.max(told.content.last, said + 1) } })
    ? null
    : 'none'
}

/** "said no to the mine", "if she says yes": consent, not words. */
export function isConsent(told: Case): Verdict | null {
  const { verb, head, sentence, tokens } = told
  const said = (head ?? 0) + 1
  if (verb?.base !== 'say' || hasMarks(told) || !COURTESIES.has(lowerAt(told, said))) return null
  const next = tokens[said + 1]
  const ends = said + 1 >= sentence.last
  if (isWhich(told) && (next?.tag === 'AUX' || next?.tag === 'VERB')) return 'thought'
  return ends || next?.tag === 'PUNCT' || next?.tag === 'ADP' || next?.lower === 'to' ? 'thought' : null
}

/** Less sure than this, a cue that no table knows is none. Measured on PolNeAR dev: fewer than one in four is marked there. */
const UNSURE = 0.75

/** A verb or noun that no table knows for speech, and what follows is a thing: "signed the law", "the goal of peace". */
export function isUnknown(told: Case): Verdict | null {
  const { cue, tokens, verb, content } = told
  if (cue === null || verb !== null || told.told.headline || isQuoting(told)) return null
  const words = tokens.slice(cue.first, cue.last)
  // "Under the law" tells what it is, "incriminated of hiding" what somebody said.
  if (words.length === 1 && words[0]?.lower === 'under') return 'none'
  if (
    lowerAt(told, content.first) === 'of' ||
    words.every(({ tag }) => tag === 'ADP' || tag === 'PUNCT' || tag === 'ADV')
  )
    return null
  if (words.some(({ lower }) => SPEAKS.has(lower) || SAYINGS.has(lower))) return null
  if (told.told.confidence < UNSURE) return 'none'
  return isBare(told) && !names(told, content, SAYINGS) ? 'thought' : null
}
