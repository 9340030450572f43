import { CUE_VERBS } from '../../../lexicon/cue-verbs.js'
import type { Token } from '../../annotate/annotation.js'
import { hasMarks, isBare, isTag, lowerAt, type Case, type Verdict } from './case.js'

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'cannot', 'hardly', 'nowhere'])
/** Sources that nobody is. */
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'neither', 'nothing'])
/** Verbs that speak though the table has them among those that take a stand. */
const SPEAKING: ReadonlySet<string> = new Set(
  'discuss talk speak name identify address offer disclose elicit thank call'.split(' '),
)
/** Verbs between "not" and the verb of saying: "did not want to say". */
const WILLING: ReadonlySet<string> = new Set('want wish care agree consent choose need'.split(' '))

/** "did not say why", "has never told", "nobody said": the words are those that were not spoken. */
export function isNegated(told: Case): Verdict | null {
  if (told.head === null) return null
  if (isByNobody(told)) return 'thought'
  if (told.verb?.base !== 'say' && isNone(told)) return 'thought'
  const isSpeaking = told.verb?.class === 'report' || told.verb?.class === 'ask' || SPEAKING.has(told.verb?.base ?? '')
  return isSpeaking && (isDenied(told) || isInverted(told)) ? 'thought' : null
}

/** "offered no explanation". */
const isNone = (told: Case): boolean => lowerAt(told, told.content.first) === 'no' && isBare(told)

function isByNobody(told: Case): boolean {
  const { source, tokens } = told
  if (source === null) return false
  const first = lowerAt(told, source.first)
  if (NOBODY.has(first)) return true
  const next = tokens[source.first + 1]
  const isNone =
    first === 'no' &&
    source.last - source.first > 1 &&
    (next?.tag !== 'NUM' || next.lower === 'one') &&
    next?.tag !== 'PUNCT'
  return isNone || (first === 'not' && /^(?:one|a|an|single)$/.test(next?.lower ?? ''))
}

/** A "not" before the verb, with nothing but its helpers between. */
function isDenied(told: Case): boolean {
  const head = told.head as number
  for (let i = head - 1; i >= Math.max(told.sentence.first, head - 5); i--) {
    const { lower, tag } = told.tokens[i] as Token
    if (NOT.has(lower)) return true
    const helps = tag === 'AUX' || tag === 'ADV' || tag === 'PART' || (tag === 'VERB' && WILLING.has(lower))
    if (!helps) return false
  }
  return false
}

/** "Not once did she mention it": the "not" stands first, and the verb is bare. */
function isInverted(told: Case): boolean {
  const { sentence, source, head, verb } = told
  if (
    source === null ||
    isTag(told) ||
    source.first - sentence.first < 2 ||
    lowerAt(told, head as number) !== verb?.base
  )
    return false
  // "At no point did they mention it", not "No boat came, experts say".
  if (told.tokens[source.first - 1]?.tag !== 'AUX') return false
  return [0, 1].some((k) => /^(?:not|no|never|nor|neither|nowhere|rarely)$/.test(lowerAt(told, sentence.first + k)))
}

const SHORT = 3
/** A clause has its verb within so many words. */
const CLAUSE = 9

/** "said nothing of it", "has little to say": nothing is reported. */
export function isSilence(told: Case): Verdict | null {
  const { content, head, verb, tokens } = told
  // What stands behind the verb: the tagger may put words before it into the content too.
  const at = head !== null && isTag(told) ? head + 1 : content.first
  if (head === null || hasMarks(told) || !SILENCE.test(lowerAt(told, at))) return null
  if (verb?.base !== 'say' && content.last - content.first > SHORT) return null
  // "said none of them was there": a clause says something.
  const says = tokens
    .slice(at + 1, at + CLAUSE)
    .findIndex(({ tag }) => tag === 'AUX' || tag === 'VERB' || tag === 'PUNCT')
  return says >= 0 && tokens[at + 1 + says]?.tag !== 'PUNCT' ? null : 'thought'
}

const SILENCE = /^(?:nothing|nobody|little|none|much|more|everything|anything)$/

const MODALS: ReadonlySet<string> = new Set("will 'll ’ll would 'd ’d may might could can should must shall".split(' '))
/** "is expected to say", "was about to announce". */
const AHEAD: ReadonlySet<string> = new Set(
  'expected due set scheduled likely supposed about going ready poised bound'.split(' '),
)

/** What somebody will, would or may say has not been said. Words in marks that are given out beforehand have. */
export function isAhead(told: Case): Verdict | null {
  const { head, verb } = told
  // "I should say" says it.
  if (head === null || verb === null || hasMarks(told) || isByAuthor(told)) return null
  if (lowerAt(told, head) !== verb.base && !isPerfect(told, head)) return null
  for (let i = head - 1; i >= Math.max(told.sentence.first, head - 6); i--) {
    const { lower, tag } = told.tokens[i] as Token
    if (lower === 'only') return null
    if (MODALS.has(lower)) return lowerAt(told, head + 1) === 'only' ? null : 'thought'
    if (lower === 'to') return isAwaited(told, i - 1) ? 'thought' : null
    if (tag !== 'AUX' && tag !== 'ADV' && tag !== 'PART') return null
  }
  return null
}

/** "more likely to say" compares what people do say. */
const isAwaited = (told: Case, i: number): boolean =>
  AHEAD.has(lowerAt(told, i)) && !/^(?:more|less|most|least)$/.test(lowerAt(told, i - 1))

const isByAuthor = (told: Case): boolean => told.source !== null && lowerAt(told, told.source.first) === 'i'
const isPerfect = (told: Case, head: number): boolean => lowerAt(told, head - 1) === 'have'

const IFS: ReadonlySet<string> = new Set('if unless suppose supposing whatever whoever lest whether'.split(' '))
/** A name with its description is no longer. */
const LONGEST_SOURCE = 8

/** "If the court says yes": a clause that only supposes the words; "had they asked" likewise. */
export function isSupposed(told: Case): Verdict | null {
  const { cue, source, sentence, tokens, head } = told
  if (cue === null || head === null || isTag(told)) return null
  const from = source !== null && source.first < cue.first ? source.first : cue.first
  const opens = from - 1 === sentence.first || tokens[from - 2]?.text === ','
  if (opens && /^(?:had|should|were)$/.test(lowerAt(told, from - 1))) return 'thought'
  for (let i = from - 1; i >= Math.max(sentence.first, from - LONGEST_SOURCE); i--) {
    const { lower, tag } = tokens[i] as Token
    if (IFS.has(lower)) return 'thought'
    if (tag === 'PUNCT' || tag === 'VERB' || tag === 'AUX') return null
  }
  return null
}

/** "⟦Please⟧ note", "⟦Press the bell,⟧ say": an order before the order, taken for a name. */
function isOrdering(told: Case, { first }: { readonly first: number }): boolean {
  const { lower, tag } = told.tokens[first] as Token
  return (
    lower === 'please' || (first === told.sentence.first && (tag === 'VERB' || CUE_VERBS.get(lower)?.base === lower))
  )
}

/** "Tell the nurse that you have eaten": an order to the reader has no source and a bare verb. */
export function isOrder(told: Case): Verdict | null {
  const { cue, source, sentence, head, verb, tokens } = told
  if (cue === null || head === null || verb === null || told.told.headline) return null
  if (isTag(told) || lowerAt(told, head) !== verb.base || (source !== null && !isOrdering(told, source))) return null
  if (source !== null) return 'none'
  const before = lowerAt(told, head - 1)
  if (head === sentence.first || /^(?:please|;|don't|do|never|always)$/.test(before)) return 'none'
  if (/^(?:not|n't|n’t)$/.test(before)) return lowerAt(told, head - 2) === 'do' ? 'none' : null
  // "Write to the editor and state your name": joined to an order that opens the sentence.
  const opens = tokens[sentence.first] as Token
  const isOpen =
    opens.tag === 'VERB' || CUE_VERBS.get(opens.lower)?.base === opens.lower || /^(?:please|do|to)$/.test(opens.lower)
  return isOpen && /^(?:and|or|then|,)$/.test(before) ? 'none' : null
}
