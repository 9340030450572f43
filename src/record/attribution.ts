import type { Span } from './span.js'

export type AttributionKind = 'direct' | 'indirect' | 'mixed'

/** Somebody is reported to have said or thought something. Span lists are in text order; empty means implicit. */
export interface Attribution {
  readonly id: string
  /** `direct`: the content stands inside quotation marks; `mixed`: part of it does; `indirect`: none. */
  readonly kind: AttributionKind
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Id of an actor of the same document. */
  readonly speaker: string | null
  readonly addressee: string | null
  /** Who passed it on ("TASS reports that Lavrov ..."): an actor of the same document. */
  readonly relayedBy: string | null
  readonly venue: Span | null
  /** `speech`: told, written, shown to the world. `thought`: believed, hoped, feared, planned. */
  readonly act: 'speech' | 'thought'
  readonly polarity: 'asserted' | 'denied'
  /** The attribution whose content holds this one. */
  readonly within: string | null
  /** Stands in the title. */
  readonly headline: boolean
  /** 0 to 1. */
  readonly confidence: number
  /** Model or rule that found it. */
  readonly by: string
}
