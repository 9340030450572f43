import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Token } from '../annotate/annotation.js'

/** Nouns of thought: a cue without a verb that names one reports what is thought ("in the hope that"). */
const THOUGHTS: ReadonlySet<string> = new Set(
  'belief beliefs hope hopes fear fears view views plan plans intention intentions expectation expectations doubt doubts opinion desire'.split(
    ' ',
  ),
)
/** Verbs whose content is denied only by denying it. */
const DENIES: ReadonlySet<string> = new Set([
  'deny',
  'refute',
  'rebut',
  'repudiate',
  'disavow',
  'dismiss',
  'reject',
  'dispute',
])

/** Whether a cue reports what was told or shown, or what is believed, hoped, feared, planned. Telling goes before. */
export function actOf(cue: readonly Token[]): 'speech' | 'thought' {
  const verbs = cue.flatMap(({ lower }) => CUE_VERBS.get(lower) ?? [])
  if (verbs.some(({ act }) => act === 'speech')) return 'speech'
  return verbs.length > 0 || cue.some(({ lower }) => THOUGHTS.has(lower)) ? 'thought' : 'speech'
}

/** Whether a cue takes its content back: "denied that ...", "rejects claims that ...". */
export const polarityOf = (cue: readonly Token[]): 'asserted' | 'denied' =>
  cue.some(({ lower }) => DENIES.has(CUE_VERBS.get(lower)?.base ?? '')) ? 'denied' : 'asserted'
