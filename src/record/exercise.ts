import type { Span } from './span.js'

/** A number as a text gives it: `over` and `up to` are bounds, `about` is neither. */
export interface Quantity {
  readonly value: number
  readonly bound: 'exactly' | 'over' | 'up to' | 'about'
  readonly at: Span
}

/** A military exercise as one report tells of it. */
export interface Exercise {
  readonly id: string
  /** Series name without the edition: "Saber Strike". */
  readonly name: string
  /** Other names that the text gives it, without the edition ("ACE"). */
  readonly also: readonly string[]
  /** Year of this edition; null when neither its name nor the day it begins or ends tells. */
  readonly edition: number | null
  /** `stated`: printed with the name. `implied`: year of the day on which the exercise is said to begin or end. */
  readonly editionBasis: 'stated' | 'implied' | null
  /** Where it is named or spoken of ("the drills"). */
  readonly mentions: readonly Span[]
  /** Names of states, as our tables spell them, in the order of the text. */
  readonly hosts: readonly string[]
  readonly leads: readonly string[]
  /** States that take part, hosts among them: a host is a participant. */
  readonly participants: readonly string[]
  readonly participantCount: Quantity | null
  readonly personnel: Quantity | null
  readonly days: Quantity | null
  readonly places: readonly Span[]
  readonly begins: Span | null
  readonly ends: Span | null
  /** The rule that found its name. */
  readonly by: string
}
