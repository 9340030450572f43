import type { Sentence } from '../annotate/annotation.js'
import { findSubject, phraseBefore, type VerbGroup, verbGroup } from './clauses.js'
import { lower, tag, type Stage } from './stage.js'

/** An event as a rule finds it, before its status, date and place are read. */
export interface Draft {
  readonly cameo: string
  /** Tokens of the words that name it. */
  readonly first: number
  readonly last: number
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly mood: Mood
  /** Wanting or promising: saying so is the act itself. */
  readonly statement: boolean
  /** Token after all that the rule has read; a place is looked for from here. */
  readonly end: number
  readonly sentence: number
  readonly rule: string
}

/** How the words put it. Nothing is recorded of what might, could or should be. */
export type Mood = 'actual' | 'planned' | 'denied'

const RAISING =
  /^(?:began|begun|begin|begins|started|start|starts|continue|continues|continued|continuing|managed|helped|went|tried|tries|trying|moved|proceeded)$/
const INTENDS =
  /^(?:wants?|wanted|plans?|planned|planning|intends?|intended|vows?|vowed|pledges?|pledged|promises?|promised|agrees?|agreed|decides?|decided|hopes?|hoped|aims?|aimed|seeks?|sought|prepares?|prepared|preparing|offers?|offered|set|due|ready|scheduled|expected|going|threatens?|threatened|refuses?|refused|declines?|declined)$/

/** Verbs that govern each other ("hopes to begin to try to"), at most. */
const DEEPEST = 3

/** Who does it and how it is put: finite verbs by their helpers, infinitives by the word that governs them. */
export interface Doing {
  readonly actors: readonly string[]
  readonly mood: Mood
  /** The word that governs an infinitive ("threatened" to). */
  readonly governor: string | null
}

/** Null when the words do not report it as done, planned or denied. */
export function readDoing(stage: Stage, group: VerbGroup, sentence: Sentence, depth = 0): Doing | null {
  if (depth > DEEPEST || isSupposed(stage, group.first, sentence)) return null
  if (group.to !== null) return infinitive(stage, group, sentence, depth)
  if (lower(stage, group.verb).endsWith('ing') && group.helpers.length === 0)
    return begun(stage, group, sentence, depth)
  const mood = moodOf(group)
  return mood === null ? null : { actors: findSubject(stage, group.first, sentence), mood, governor: null }
}

/** "started attacking", "keeps criticising": the subject is that of the verb before. */
function begun(stage: Stage, group: VerbGroup, sentence: Sentence, depth: number): Doing | null {
  const at = group.first - 1
  if (!/^(?:start|begin|began|begun|continu|ke(?:ep|pt)|resum)/.test(lower(stage, at)) || tag(stage, at) !== 'VERB')
    return null
  const outer = verbGroup(stage, at, sentence)
  return outer.verb === group.verb ? null : readDoing(stage, outer, sentence, depth + 1)
}

export function moodOf({ helpers, negated }: VerbGroup): Mood | null {
  if (helpers.some((word) => /^(?:may|might|could|can|ca|should|must|ought|cannot)$/.test(word))) return null
  if (negated) return 'denied'
  return helpers.some((word) => /^(?:will|shall|wo|['’]ll|would|['’]d)$/.test(word)) ? 'planned' : 'actual'
}

/** "if Norland attacks", "whether Norland attacked", "Would Norland attack?" */
function isSupposed(stage: Stage, first: number, sentence: Sentence): boolean {
  if (lower(stage, sentence.last - 1) === '?' || lower(stage, sentence.last - 2) === '?') return true
  for (let at = first - 1; at >= sentence.first && first - at < 10; at -= 1) {
    if (/^[,;:]$/.test(lower(stage, at))) return false
    if (/^(?:if|unless|whether|should|until|lest|say|suppose|imagine|perhaps|maybe)$/.test(lower(stage, at)))
      return true
  }
  return false
}

function infinitive(stage: Stage, group: VerbGroup, sentence: Sentence, depth: number): Doing | null {
  if (depth > DEEPEST) return null
  const at = (group.to ?? 0) - 1
  const governor = lower(stage, at)
  // "Norland plans to" may be tagged as a noun.
  if (/^(?:VERB|AUX|ADJ)$/.test(tag(stage, at)) || (INTENDS.test(governor) && stage.upTo.has(at - 1))) {
    const outer = verbGroup(stage, at, sentence)
    const mood = moodOf(outer)
    if (mood === null) return null
    const actors =
      outer.to === null
        ? findSubject(stage, outer.first, sentence)
        : (infinitive(stage, outer, sentence, depth + 1)?.actors ?? [])
    if (RAISING.test(governor)) return { actors, mood: group.negated ? 'denied' : mood, governor }
    const future = INTENDS.test(governor) || /^(?:is|are)$/.test(governor)
    return future ? { actors, mood: mood === 'denied' || group.negated ? 'denied' : 'planned', governor } : null
  }
  // Headlines: "Norland to visit Sudland".
  const placed = stage.upTo.get(at)
  if (placed === undefined || !isHeadline(stage, placed.first, sentence)) return null
  return { actors: phraseBefore(stage, at, sentence), mood: 'planned', governor: null }
}

/** The name opens the sentence, and the sentence has no full stop. */
const isHeadline = (stage: Stage, first: number, sentence: Sentence): boolean =>
  first - sentence.first <= 2 &&
  !/^[.!]$/.test(lower(stage, sentence.last - 1)) &&
  !/^["”]$/.test(lower(stage, sentence.last - 1))
