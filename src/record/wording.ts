import type { Span } from './span.js'

/**
 * What the wording of a report shows of how it was made, by its own words alone. `spun`: words replaced one by one by
 * synonyms that do not fit. `machine-translated`: left as translating software leaves it. `not judged`: too short, or in
 * a language whose wording is not known here.
 */
export type WordingVerdict = 'nothing shown' | 'spun' | 'machine-translated' | 'not judged'

/** The verdict in words that claim no more than was measured: it is read off the words, nobody saw it happen. */
export const readsAs = (verdict: WordingVerdict): string =>
  verdict === 'spun' || verdict === 'machine-translated' ? `reads as if ${verdict}` : verdict

/** A word that does not fit where it stands. */
export interface ReplacedWord {
  readonly span: Span
  /** Stem of the word that most likely stood there; null when none of its synonyms fits better. */
  readonly original: string | null
  /** Chance that it was put for another, in a report that was spun; listed from 0.2 on. */
  readonly chance: number
}

export type TraceKind =
  | 'odd preposition'
  | 'missing article'
  | 'needless article'
  | 'odd article'
  | 'odd order'
  | 'spaced mark'
  | 'article before a plural'
  | 'split title'
  | 'form made by rule'
  | 'perfect with a date'
  | 'comma before that'
  | 'sentence without a verb'
  | 'body without its article'

/** A place that translating software leaves like this, and writers seldom do. */
export interface Trace {
  readonly kind: TraceKind
  readonly span: Span
  readonly why: string
}

export interface Wording {
  readonly verdict: WordingVerdict
  /** Why, one sentence. */
  readonly why: string
  /** Where spun: the words that may not fit, each with its chance, in the order of the text. Else empty: one odd word shows nothing. */
  readonly replaced: readonly ReplacedWord[]
  /** Where machine-translated: the traces, in the order of the text. Else empty. */
  readonly traces: readonly Trace[]
}
