import type { Actor, Mention } from '../../record/actor.js'
import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Gender } from '../../lexicon/titles.js'
import type { Annotation } from '../annotate/annotation.js'
import { sceneOf } from './scene.js'
import { castOf, readCast } from './sweep.js'

export { findAntecedent, type Sighting, type Sought } from './antecedents.js'

/** What later stages ask of an actor beyond the record: for pronouns and descriptions. */
export interface Traits {
  readonly gender: Gender | null
  /** Words of its titles and appositions, lower case; states and bodies by name. */
  readonly roles: ReadonlySet<string>
  readonly former: ReadonlySet<string>
  /** News agency, broadcaster or paper. */
  readonly media: boolean
  /** Mentions by name. */
  readonly count: number
}

/** Who is in an article. `mentions` are in text order; `traits` has one entry an actor. */
export interface Cast {
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  readonly traits: ReadonlyMap<string, Traits>
}

/**
 * Names, descriptions by office and pronouns of an article, and whom they stand for.
 *
 * Names come first (the whole text: a headline's family name is explained by the body), then one sweep in text order
 * gives every name, description and pronoun its actor. Cost is linear in the length.
 */
export function findActors(article: Article, annotation: Annotation): Found<Cast> {
  const scene = sceneOf(article, annotation)
  return { found: castOf(scene, readCast(scene, article.published?.value ?? null)), problems: [] }
}
