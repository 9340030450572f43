/** Floors under the figures: a figure may not fall silently. */
import type { Figures } from './score.ts'

/** A floor that somebody lowered, and why. Stays in the file. */
export interface Lowering {
  readonly figure: string
  readonly from: number | null
  readonly to: number | null
  readonly reason: string
  readonly on: string
}

export interface Floor {
  readonly corpus: string
  readonly floors: Readonly<Record<string, number>>
  readonly lowered: readonly Lowering[]
}

/** By name of the score. */
export type Floors = Readonly<Record<string, Floor>>

export interface Verdict {
  readonly figure: string
  readonly value: number | null
  readonly floor: number | null
  /** `missing`: there is a floor, but the score no longer gives the figure. */
  readonly state: 'held' | 'above' | 'below' | 'new' | 'missing'
}

export interface Gate {
  /** False when the texts or their gold are not those that the floors were taken on. */
  readonly sameCorpus: boolean
  readonly verdicts: readonly Verdict[]
  readonly holds: boolean
}

/** Half of the last decimal that figures are printed with. */
const TOLERANCE = 0.05

function stateOf(value: number | undefined, floor: number | undefined): Verdict['state'] {
  if (value === undefined) return 'missing'
  if (floor === undefined) return 'new'
  if (value < floor - TOLERANCE) return 'below'
  return value > floor + TOLERANCE ? 'above' : 'held'
}

export function gate({ figures, corpus }: Figures, floor: Floor | undefined): Gate {
  const names = [...new Set([...Object.keys(figures), ...Object.keys(floor?.floors ?? {})])]
  const verdicts = names.map((figure) => {
    const [value, least] = [figures[figure], floor?.floors[figure]]
    return { figure, value: value ?? null, floor: least ?? null, state: stateOf(value, least) }
  })
  const sameCorpus = floor === undefined || floor.corpus === corpus
  const holds = sameCorpus && verdicts.every(({ state }) => state !== 'below' && state !== 'missing')
  return { sameCorpus, verdicts, holds }
}

/** Floors moved up to the figures; none is moved down, and none is taken on another corpus. */
export function raised({ figures, corpus }: Figures, floor: Floor | undefined): Floor {
  if (floor !== undefined && floor.corpus !== corpus) return floor
  const floors = { ...floor?.floors }
  for (const [figure, value] of Object.entries(figures)) floors[figure] = Math.max(value, floors[figure] ?? value)
  return { corpus, floors, lowered: floor?.lowered ?? [] }
}

/**
 * Floors moved down to the figures, with the reason kept: one floor, or with `figure` null all floors of the score,
 * which is also how floors move on to another corpus.
 */
export function lowered(score: Figures, floor: Floor, figure: string | null, reason: string, on: string): Floor {
  const names = figure === null ? Object.keys({ ...score.figures, ...floor.floors }) : [figure]
  const moved = names.map((name) => ({
    figure: name,
    from: floor.floors[name] ?? null,
    to: score.figures[name] ?? null,
    reason,
    on,
  }))
  // Over other texts a figure is another figure: from where it came is said whichever way it moved.
  const isOther = figure === null && score.corpus !== floor.corpus
  const floors = Object.entries({ ...floor.floors, ...Object.fromEntries(moved.map((one) => [one.figure, one.to])) })
  return {
    corpus: figure === null ? score.corpus : floor.corpus,
    floors: Object.fromEntries(floors.filter((entry): entry is [string, number] => entry[1] !== null)),
    lowered: [
      ...floor.lowered,
      ...moved.filter(({ from, to }) => from !== null && from !== to && (isOther || to === null || to < from)),
    ],
  }
}
