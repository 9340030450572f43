import { COMERS, COURTESIES } from '../../../lexicon/not-speech.js'
import type { Token } from '../../annotate/annotation.js'
import { firstFrom } from '../content-kind.js'
import { BINDS, hasMarks, isBare, isWhich, lowerAt, type Case, type Verdict } from './case.js'

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

/** "told his staff never to speak"; with a verb behind, the clause is over: "who told him to wait is waiting". */
function asksToDo(words: readonly Token[]): boolean {
  const to = words.slice(0, 8).findIndex(({ lower }) => lower === 'to')
  return to >= 0 && !words.slice(to).some(({ tag }) => tag === 'AUX')
}

/** "the nurse who told the inspectors": which nurse is meant, not what she told. */
export function isWhichOne(told: Case): Verdict | null {
  const isOnlyBefore = told.told.content.every(({ end }) => end <= (told.told.cue[0]?.start ?? 0))
  if (isWhich(told) && isOnlyBefore && !hasMarks(told)) return 'none'
  if (!/^(?:tell|say|ask|speak|talk|warn|inform|write)$/.test(told.verb?.base ?? '') || !isWhich(told)) return null
  if (hasMarks(told)) return null
  const said = told.told.content
    .map(({ start }) => firstFrom(told.tokens, start))
    .find((at) => at > (told.head as number))
  if (said === undefined) return 'none'
  const saysClause = told.tokens.slice((told.head as number) + 1, said + 2).some(({ lower }) => BINDS.has(lower))
  const toDo = asksToDo(told.tokens.slice(told.head as number, told.content.last))
  return toDo ||
    saysClause ||
    !isBare({ ...told, content: { first: said, last: Math.max(told.content.last, said + 1) } })
    ? null
    : 'none'
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

/** "asks visitors to leave their bags": the rule of a house, not somebody's word. */
export function isRule(told: Case): Verdict | null {
  const { head } = told
  if (head === null || !/^(?:asks?|requests?|requires?|invites?|urges?|reminds?|advises?)$/.test(lowerAt(told, head)))
    return null
  return COMERS.has(lowerAt(told, head + 1)) && lowerAt(told, head + 2) === 'to' ? 'thought' : null
}
