import type { AttributionKind } from '../../record/attribution.js'
import { LABEL_COUNT as L, ROLES, type Part } from './label.js'
import type { Tagged } from './tagger.js'

/**
 * How sure it is that an attribution is right: its content's words and its source's are those that a reader would mark.
 *
 * The tagger's own probabilities are of words, each by itself, and too high for whole statements. So a logistic
 * regression over them is learnt from articles that the tagger has not seen (Platt, 1999).
 */

/** What the confidence of an attribution is reckoned from: one number each, in this order. */
export const EVIDENCE = [
  'always 1',
  'source: mean of its words',
  'no source',
  'cue: mean of its words',
  'no cue',
  'content: mean of its words',
  'content: the least of its words',
  'content: begins here',
  'content: ends here',
  'direct',
  'mixed',
  'content in several parts',
  'content: words',
] as const

/** The parts of one attribution, in text order. */
export interface Weighed {
  readonly sources: readonly Part[]
  readonly cue: Part | null
  readonly contents: readonly Part[]
  readonly kind: AttributionKind
}

/** Nothing is surer than this, either way. */
const EDGE = 0.002

const logit = (chance: number): number => {
  const bounded = Math.min(1 - EDGE, Math.max(EDGE, chance))
  return Math.log(bounded / (1 - bounded))
}

export function evidenceOf({ sources, cue, contents, kind }: Weighed, { chances }: Tagged): readonly number[] {
  const content = contents.map((part) => chancesOf(part, chances))
  const source = sources.flatMap((part) => chancesOf(part, chances))
  const [first, last] = [contents[0] as Part, contents.at(-1) as Part]
  const I = 6
  const beginning = chances[first.first * L + I - 1] as number
  const goingOn = last.last * L < chances.length ? (chances[last.last * L + I] as number) : 0
  const words = content.flat()
  return [
    1,
    source.length === 0 ? 0 : logit(mean(source)),
    source.length === 0 ? 1 : 0,
    cue === null ? 0 : logit(mean(chancesOf(cue, chances))),
    cue === null ? 1 : 0,
    logit(mean(words)),
    logit(Math.min(...words)),
    logit(beginning),
    logit(1 - goingOn),
    kind === 'direct' ? 1 : 0,
    kind === 'mixed' ? 1 : 0,
    contents.length > 1 ? 1 : 0,
    Math.log(words.length),
  ]
}

/** Of each word of a part, the probability that it has the part's role. */
function chancesOf({ role, first, last }: Part, chances: Float32Array): number[] {
  const label = ROLES.indexOf(role) * 2 + 1
  const found: number[] = []
  for (let i = first; i < last; i++)
    found.push((chances[i * L + label] as number) + (chances[i * L + label + 1] as number))
  return found
}

const mean = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0) / numbers.length

/** A probability in thousandths. */
export function confidenceOf(evidence: readonly number[], weights: readonly number[]): number {
  const sum = evidence.reduce((total, each, i) => total + each * (weights[i] ?? 0), 0)
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000
}
