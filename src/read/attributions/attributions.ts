import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Cast } from '../actors/actors.js'
import type { Annotation } from '../annotate/annotation.js'
import { findReported } from './reported.js'
import { resolveSpeakers, type Spoken } from './speakers.js'

/** The cast with whom the sources speak of added to it, and who said what. */
export type Told = Cast & Spoken

/** Who said what: attributions with their speakers. Ids run in text order. */
export function findAttributions(article: Article, annotation: Annotation, cast: Cast): Found<Told> {
  const { found: reported, problems: reporting } = findReported(article, annotation)
  const { found, problems: resolving } = resolveSpeakers(reported, article, annotation, cast)
  return { found: { ...cast, ...found }, problems: [...reporting, ...resolving] }
}
