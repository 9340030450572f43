import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Cast } from '../actors/actors.js'
import type { Annotation } from '../annotate/annotation.js'
import { findReported } from './reported.js'
import { resolveSpeakers, type Spoken } from './speakers.js'

/** Who said what: attributions with their speakers. Ids run in text order. */
export function findAttributions(article: Article, annotation: Annotation, cast: Cast): Found<Spoken> {
  const { found: reported, problems: reporting } = findReported(article, annotation)
  const { found, problems: resolving } = resolveSpeakers(reported, article, cast)
  return { found, problems: [...reporting, ...resolving] }
}
