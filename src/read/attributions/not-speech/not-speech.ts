import type { Annotation } from '../../annotate/annotation.js'
import type { Reported } from '../reported.js'
import { isAct, isDecision, isGift, isLeave, isPurchase, isWordless } from './acts.js'
import { isConsent, isRequest, isRule, isWhichOne } from './answers.js'
import { caseOf, type Case, type Verdict } from './case.js'
import { isQuestion, isRefusal } from './refusal.js'
import { isAdjective, isFiction, isIdiom, isNoun, isThing } from './things.js'
import { isLoneQuestion, isLegend, isNaming, isOnlyNamed, isQuotedSource, isStray, isTerm, isTitle } from './titles.js'
import { isUnknown } from './unknown.js'
import { isAhead, isNegated, isOrder, isSilence, isSupposed } from './unsaid.js'

type Rule = (told: Case) => Verdict | null

/**
 * Rules in the order they are asked. Those that leave nothing stand first: a supposed refusal is nothing at all. Where the
 * tagger's corpus marks such sentences all the same (refusals, decisions), they stay as what somebody thinks.
 */
export const RULES: Readonly<Record<string, Rule>> = {
  supposed: isSupposed,
  order: isOrder,
  consent: isConsent,
  thing: isThing,
  adjective: isAdjective,
  noun: isNoun,
  fiction: isFiction,
  'quoted source': isQuotedSource,
  title: isTitle,
  stray: isStray,
  term: isTerm,
  'only named': isOnlyNamed,
  'lone question': isLoneQuestion,
  act: isAct,
  'which one': isWhichOne,
  leave: isLeave,
  idiom: isIdiom,
  legend: isLegend,
  purchase: isPurchase,
  gift: isGift,
  request: isRequest,
  rule: isRule,
  naming: isNaming,
  refusal: isRefusal,
  question: isQuestion,
  negated: isNegated,
  silence: isSilence,
  ahead: isAhead,
  wordless: isWordless,
  decision: isDecision,
  unknown: isUnknown,
}

/** The rule that takes an attribution for no speech, and what it is instead; null where it may be speech. */
export function judge(told: Reported, annotation: Annotation): { rule: string; verdict: Verdict } | null {
  const each = told.act === 'speech' ? caseOf(told, annotation) : null
  if (each === null) return null
  for (const [rule, ask] of Object.entries(RULES)) {
    const verdict = ask(each)
    if (verdict !== null) return { rule, verdict }
  }
  return null
}

/**
 * Attributions without those that are built like speech but are none: scare quotes, titles, refusals to speak, questions,
 * acts. What somebody may well hold, though he did not say it, stays as a thought.
 */
export const dropNotSpeech = (told: readonly Reported[], annotation: Annotation): Reported[] =>
  told.flatMap((each) => {
    const verdict = judge(each, annotation)?.verdict
    return verdict === undefined ? [each] : verdict === 'none' ? [] : [{ ...each, act: 'thought' as const }]
  })
