import type { ActorKind } from '../../record/actor.js'
import type { Entry } from './gazetteer.js'

/** A name in the text: tokens `first` to before `last`, without title. */
export interface Name {
  readonly first: number
  readonly last: number
  /** `unsure`: the words alone do not say; the rest of the text may. */
  readonly kind: ActorKind | 'unsure'
  /** What the tables know of it. */
  readonly entry: Entry | null
  /** A title stands before it. */
  readonly titled: boolean
  /** The rule that saw it. */
  readonly by: string
}
