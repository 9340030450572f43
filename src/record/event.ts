import type { Span } from './span.js'
import type { StatedDate } from './article.js'

/** Who did what to whom, when, where. `type` is a PLOVER event type; `cameo` the CAMEO code it was read with. */
export interface Event {
  readonly id: string
  readonly type: string
  readonly cameo: string
  /** PLOVER's quad classes. */
  readonly quad: 'verbal cooperation' | 'material cooperation' | 'verbal conflict' | 'material conflict'
  /** Ids of actors of the same document. */
  readonly actor: string | null
  readonly recipient: string | null
  readonly status: 'actual' | 'planned' | 'alleged' | 'denied'
  /** The words that name it. */
  readonly anchor: Span
  readonly date: StatedDate | null
  readonly place: Span | null
  /** The attribution that it is reported in, when somebody is said to have said it. */
  readonly within: string | null
  readonly by: string
}
