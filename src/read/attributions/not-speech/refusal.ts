import { lowerAt, nounOf, isTag, hasMarks, type Case, type Verdict } from './case.js'
import { INTERVIEWERS } from '../../../lexicon/not-speech.js'

/** "declined to comment", "refused to say": a refusal to speak reports no words. So does a wish not to be named. */
export function isRefusal(told: Case): Verdict | null {
  const { content, verb } = told
  const base = verb?.base ?? ''
  if (refuses(told) && !hasMarks(told)) return 'thought'
  const isAsked = base === 'ask' || base === 'request' || base === 'insist' || base === 'prefer' || base === 'speak'
  return isAsked && ANONYMOUS.test(wordsFrom(told, content.first)) ? 'thought' : null
}

/** Also where the cue goes on: "refused to say". */
const refuses = ({ cue, tokens }: Case): boolean =>
  cue !== null &&
  tokens.slice(cue.first, cue.last).some(({ lower }) => /^(?:declin|refus)(?:e[sd]?|ing|al)$/.test(lower))

const ANONYMOUS =
  /^(?:not to be|to remain|to stay|to be|that (?:his|her|their) names?|for|on(?: the)? condition of|under condition of) ?(?:named|identified|quoted|anonym|unnamed|unidentified|be withheld|not be|(?:not )?be used)/

const wordsFrom = (told: Case, first: number): string =>
  [0, 1, 2, 3, 4, 5].map((k) => lowerAt(told, first + k)).join(' ')

/** Who puts questions and is not asked for an opinion: what he asks states nothing. */
export function isQuestion(told: Case): Verdict | null {
  const { source, verb, head, cue, tokens } = told
  const putsQuestions = cue !== null && tokens.slice(cue.first, cue.last).some(({ lower }) => lower === 'questions')
  if (putsQuestions && source !== null && INTERVIEWERS.has(nounOf(told, source))) return 'thought'
  if (cue === null || head === null || !/^(?:ask|question|press|quiz|grill|interview)$/.test(verb?.base ?? ''))
    return null
  const isPassive = lowerAt(told, head).endsWith('ed') && (isBePassive(told) || (source === null && !isTag(told)))
  if (isPassive) return 'thought'
  return source !== null && INTERVIEWERS.has(nounOf(told, source)) ? 'thought' : null
}

/** "was asked whether": the source is the one who was asked. */
function isBePassive(told: Case): boolean {
  for (let i = (told.head as number) - 1, n = 0; n < 3; i--, n++) {
    if (/^(?:was|were|is|are|been|being|when|if|once)$/.test(lowerAt(told, i))) return true
    if (told.tokens[i]?.tag !== 'ADV') return false
  }
  return false
}
