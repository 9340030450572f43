import type { Span } from './span.js'

/** A number as a text gives it: `over` and `up to` are bounds, `about` is neither. */
export interface Quantity {
  readonly value: number
  readonly bound: 'exactly' | 'over' | 'up to' | 'about'
  readonly at: Span
}

/** A military exercise as one report tells of it. Lists hold spans of the names as printed. */
export interface Exercise {
  readonly id: string
  /** Series name without the edition: "Saber Strike". */
  readonly name: string
  /** Year of this edition; null when the text does not say. */
  readonly edition: number | null
  readonly mentions: readonly Span[]
  /** Names of states and bodies, as our tables spell them. */
  readonly hosts: readonly string[]
  readonly participants: readonly string[]
  readonly participantCount: Quantity | null
  readonly personnel: Quantity | null
  readonly places: readonly Span[]
  readonly begins: Span | null
  readonly ends: Span | null
  readonly by: string
}
