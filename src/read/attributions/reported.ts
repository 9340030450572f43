import type { AttributionKind } from '../../record/attribution.js'
import type { Span } from '../../record/span.js'

/** An attribution whose speaker is not yet known. Span lists are in text order; empty means implicit. */
export interface Reported {
  readonly kind: AttributionKind
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  readonly act: 'speech' | 'thought'
  readonly polarity: 'asserted' | 'denied'
  /** Stands in the title. */
  readonly headline: boolean
  /** Index of the attribution whose content holds this one, in the same list; null if none does. */
  readonly within: number | null
  /** 0 to 1. */
  readonly confidence: number
  /** Model or rule that found it. */
  readonly by: string
}
