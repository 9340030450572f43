import type { Span } from './span.js'

export type ActorKind = 'person' | 'organisation' | 'state' | 'alliance' | 'place' | 'group' | 'unnamed'

/** A name, description or pronoun in the text. `actor` is null for a pronoun nobody could be found for. */
export interface Mention {
  readonly id: string
  readonly span: Span
  readonly kind: ActorKind
  readonly actor: string | null
  /** The rule or model that led from these words to the actor. */
  readonly by: string
}

/** The person, organisation, state, alliance, place or group that mentions stand for. */
export interface Actor {
  readonly id: string
  readonly kind: ActorKind
  /** Fullest name the text or our tables give ("Jens Stoltenberg", "Russia"); for the unnamed, their description. */
  readonly name: string
  /** Office as the text or our tables name it ("NATO Secretary General"). */
  readonly office: string | null
  /** `stated`: the text names it. `implied`: from a description and a table. */
  readonly basis: 'stated' | 'implied'
  readonly ids: { readonly wikidata?: string }
}
