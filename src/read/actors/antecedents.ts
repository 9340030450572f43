import type { Gender } from '../../lexicon/titles.js'
import type { Figure } from './figure.js'

/** A place in the text where somebody was named, described or spoken of. */
export interface Sighting {
  readonly figure: Figure
  readonly token: number
  readonly sentence: number
  readonly block: number
  /** Subject of its clause, as far as word order shows. */
  readonly subject: boolean
  /** Opens its sentence. */
  readonly opens: boolean
  /** Said something here. */
  readonly speaks: boolean
  /** Inside somebody's own words. */
  readonly quoted: boolean
  /** After a preposition or before a possessive: spoken of in passing. */
  readonly aside: boolean
}

export interface Sought {
  readonly token: number
  readonly sentence: number
  readonly block: number
  /** `human`: a person of either gender. */
  readonly gender: Gender | 'thing' | 'many' | 'human'
  /** The pronoun is itself a subject. */
  readonly subject: boolean
}

/** How far back a pronoun looks: sightings and sentences. Bounds the cost on documents of any length. */
const SIGHTINGS = 60
const SENTENCES = 12

/**
 * Whom a pronoun stands for: the sighting before it that scores best; null when nobody fits.
 *
 * The weights are by hand, tried on the chains of two public corpora; see evaluation/speakers.
 */
export function findAntecedent(
  sightings: readonly Sighting[],
  sought: Sought,
  favourite: Figure | null = null,
): Figure | null {
  const scores = new Map<Figure, number>()
  const oldest = Math.max(0, sightings.length - SIGHTINGS)
  for (let i = sightings.length - 1; i >= oldest; i--) {
    const sighting = sightings[i] as Sighting
    if (sighting.token >= sought.token) continue
    if (sought.sentence - sighting.sentence > SENTENCES) break
    if (!fits(sighting.figure, sought)) continue
    const score = scoreOf(sighting, sought, favourite)
    scores.set(sighting.figure, Math.max(score, scores.get(sighting.figure) ?? -Infinity))
  }
  let best: Figure | null = null
  for (const [figure, score] of scores) if (best === null || score > (scores.get(best) as number)) best = figure
  return best
}

function fits({ kind, gender, human }: Figure, sought: Sought): boolean {
  if (sought.gender === 'thing')
    return kind === 'organisation' || kind === 'state' || kind === 'alliance' || (kind === 'unnamed' && !human)
  if (sought.gender === 'many') return kind === 'group' || kind === 'organisation'
  if (sought.gender === 'human') return kind === 'person'
  return human && (gender === null || gender === sought.gender)
}

function scoreOf(sighting: Sighting, sought: Sought, favourite: Figure | null): number {
  const away = sought.sentence - sighting.sentence
  let score = -0.8 * Math.min(away, 8)
  if (sighting.block === sought.block) score += 0.5
  if (sighting.subject) score += away === 0 ? 1.6 : 1
  if (sighting.subject && sighting.opens) score += 0.4
  if (sighting.speaks) score += 0.8
  if (sighting.aside) score -= 0.7
  if (sighting.quoted) score -= 1.6
  if (sighting.figure.gender === null) score -= 0.8
  if (sighting.figure.kind === 'unnamed' && sighting.figure.gender === null) score -= 0.4
  if (sighting.figure === favourite) score += 1.2
  return score + 0.35 * Math.log2(1 + sighting.figure.count)
}
