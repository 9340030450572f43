import type { BlockKind } from '../../record/article.js'
import type { Line, Place } from './line.js'

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'form', 'caption', 'figure'])
const COMMENTS = /^(?:comments?|commentlist|disqus|respond|replies|reply)$/
const HEADING = /^h[1-6]$/

/** In a part of the page that a report's own text does not stand in. */
export const isOutside = ({ place }: Line): boolean => OUTSIDE.has(place.region)

/** Among readers' comments, by class words. */
export const isAmongComments = ({ place }: Line): boolean => place.hints.some((hint) => COMMENTS.test(hint))

export const isHeading = ({ tag }: Place): boolean => HEADING.test(tag)

/** What a line of the report is, by its element. */
export function kindOf({ place }: Line): BlockKind {
  if (isHeading(place)) return 'heading'
  if (place.tag === 'li' || place.tag === 'dd' || place.tag === 'dt') return 'list'
  return place.quoted ? 'quote' : 'paragraph'
}
