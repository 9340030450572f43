import type { Basis, Grain } from './article.js'
import type { Span } from './span.js'

/** PLOVER's event types (2021 and later names). */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT'

/** PLOVER's quad classes. */
export type Quad = 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'

/** When an event was or will be, as the text says it. Never the report's own date by default. */
export interface EventDate {
  /** ISO 8601, cut to the grain. */
  readonly value: string
  /** Last day of a stretch ("last week"), at the same grain; null for a single date. */
  readonly until: string | null
  readonly grain: Grain
  readonly basis: Basis
  /** The rule that read or implied it. */
  readonly rule: string
  /** In `article.text`. */
  readonly at: Span
}

/** Who did what to whom, when, where. `cameo` is the CAMEO code that it was read with. */
export interface Event {
  readonly id: string
  readonly type: EventType
  readonly cameo: string
  readonly quad: Quad
  /** Ids of actors of the same document. */
  readonly actor: string | null
  readonly recipient: string | null
  /** `alleged`: somebody is said to have said that it happened. `denied`: it is said not to have. */
  readonly status: 'actual' | 'planned' | 'alleged' | 'denied'
  /** The words that name it. */
  readonly anchor: Span
  readonly date: EventDate | null
  readonly place: Span | null
  /** The attribution that it is reported in, when somebody is said to have said it. */
  readonly within: string | null
  readonly by: string
}
