import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import type { Annotation } from '../annotate/annotation.js'
import { articleOf } from '../article-of.js'
import type { Part, Role } from './label.js'

/** For tests: the ⟦marked⟧ words of a text as parts with the roles given, and the words of a part. */
export function partsIn(
  source: string,
  ...roles: readonly Role[]
): { annotation: Annotation; parts: Part[]; words: (part: Part) => string } {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const { tokens } = annotation
  const parts = spans.map(({ start, end }, i): Part => ({
    role: roles[i] ?? 'content',
    first: tokens.findIndex((token) => token.start >= start),
    last: tokens.findLastIndex((token) => token.end <= end) + 1,
  }))
  return { annotation, parts, words: ({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end) }
}
