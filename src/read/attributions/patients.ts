import { CUE_VERBS } from '../../lexicon/cue-verbs.js'
import type { Annotation, Token } from '../annotate/annotation.js'
import { firstFrom } from './content-kind.js'
import type { Reported } from './reported.js'

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '))
/** Participles with "be" that describe a state: who is convinced or known for it is still the source. */
const isOf = (lower: string): boolean => CUE_VERBS.get(lower)?.act === 'speech' && CUE_VERBS.get(lower)?.base !== lower

/**
 * Without the sources of whom something is said: "⟦Varn⟧ was accused of theft" has Varn before the cue, but others
 * speak. Who they are is left open.
 */
export const forgetPatients = (told: readonly Reported[], annotation: Annotation): Reported[] =>
  told.map((each) => (isPatient(each, annotation) ? { ...each, source: [] } : each))

function isPatient({ source, cue, headline }: Reported, { tokens }: Annotation): boolean {
  const [spoke, said] = [source[0], cue[0]]
  if (spoke === undefined || said === undefined || source.length > 1 || headline || spoke.end > said.start) return false
  const [end, from, to] = [spoke.end, said.start, said.end].map((at) => firstFrom(tokens, at)) as [
    number,
    number,
    number,
  ]
  if (end !== from || tokens[to - 1]?.lower === 'by') return false
  for (let i = to - 1; i > from; i--) {
    if (!isOf((tokens[i] as Token).lower)) continue
    let k = i - 1
    while (k >= from && (tokens[k] as Token).tag === 'ADV') k--
    return k >= from && BE.has((tokens[k] as Token).lower) && !(tokens[i] as Token).lower.endsWith('ing')
  }
  return false
}
