import type { Actor, Mention } from '../../record/actor.js'
import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Annotation } from '../annotate/annotation.js'
import type { Sighting } from './antecedents.js'
import type { Figure } from './figure.js'
import { sceneOf, type Scene } from './scene.js'
import { readCast } from './sweep.js'

export { isOutlet } from './bodies.js'
export { findAntecedent, type Sighting, type Sought } from './antecedents.js'
export { findHolder } from './descriptions.js'
export { figureOf, type Figure } from './figure.js'
export { matchAt } from './gazetteer.js'
export { actorOf } from './items.js'
export { roleWords, titleStart } from './roles.js'
export { AGAINST, CAPITAL, QUOTED, blockOf, is, lowerAt, textAt, wordsOf, type Scene } from './scene.js'

/** Who is in an article. `mentions` are in text order. */
export interface Cast {
  readonly mentions: readonly Mention[]
  readonly actors: readonly Actor[]
  /** For pronouns and descriptions that later stages resolve: actor id -> gender, titles, nouns. */
  readonly traits: ReadonlyMap<string, Readonly<Figure>>
  /** Tokens of each mention, first and the one after its last, in the order of `mentions`. */
  readonly places: readonly (readonly [first: number, last: number])[]
  /** The tokens as this stage sees them. */
  readonly scene: Scene
  /** Where the actors were seen, in text order. */
  readonly sightings: readonly Sighting[]
}

/**
 * Names, descriptions by office and pronouns of an article, and whom they stand for.
 *
 * Names come first (the whole text: a headline's family name is explained by the body), then one sweep in text order
 * gives every name, description and pronoun its actor. Cost is linear in the length.
 */
export function findActors(article: Article, annotation: Annotation): Found<Cast> {
  const scene = sceneOf(article, annotation)
  return { found: readCast(scene, article.published?.value ?? null), problems: [] }
}
