import type { Actor, Mention } from './actor.js'
import type { Article } from './article.js'
import type { Attribution } from './attribution.js'
import type { Capture } from './capture.js'
import type { Event } from './event.js'
import type { Exercise } from './exercise.js'
import type { Span } from './span.js'
import type { Wording } from './wording.js'

export const SCHEMA = 'onrecord/document@1'

/** A problem as printed: the code, where it is in `article.text`, and the two sentences of its explanation. */
export interface PrintedProblem {
  readonly code: string
  readonly at: Span | null
  readonly message: string
  readonly advice: string
}

/** The document contract: what one capture says. JSON, one line a document. */
export interface Document {
  readonly schema: 'onrecord/document@1'
  readonly id: string
  readonly capture: Capture
  readonly article: Article
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly exercises: readonly Exercise[]
  /** What its own words show of how it was made. */
  readonly wording: Wording
  readonly problems: readonly PrintedProblem[]
}
