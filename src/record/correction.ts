import type { Span } from './span.js'

/** One thing that a person's decision is about: a report, or a telling in one. */
export interface Place {
  /** Document id. */
  readonly document: string
  /**
   * Of a telling: its content from its first character to its last, and the words that stand there. An attribution's id
   * may change when its report is read again; its words do not.
   */
  readonly telling: (Span & { readonly words: string }) | null
}

/** What a person decided against what linking found. Never changed: a later one takes it back. */
export interface Correction {
  /** From all that it says. */
  readonly id: string
  readonly of: 'utterance' | 'story'
  /** `join`: the two sides are one. `cut`: no place of one side is one with any of the other. */
  readonly deed: 'join' | 'cut'
  readonly one: readonly Place[]
  readonly other: readonly Place[]
  readonly who: string
  /** When it was decided, ISO 8601. */
  readonly at: string
  readonly why: string
}

/** That a correction was taken back. */
export interface Withdrawal {
  readonly correction: string
  readonly who: string
  readonly at: string
  readonly why: string
}

/** A correction as an utterance or a story that it bears on carries it. */
export type Decided = Pick<Correction, 'id' | 'deed' | 'who' | 'at' | 'why'>

/** What a decision did, after who took it. */
export const DEEDS: Readonly<Record<Correction['deed'], string>> = {
  join: 'joined by hand what linking had left apart',
  cut: 'cut apart by hand what linking had joined',
}
