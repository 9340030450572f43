import { marked } from './marked.js'
import { annotate } from './read/annotate/annotate.js'
import type { Annotation } from './read/annotate/annotation.js'
import { articleOf } from './read/article-of.js'
import { kindOf } from './read/attributions/content-kind.js'
import type { Part, Role } from './read/attributions/label.js'
import type { Reported } from './read/attributions/reported.js'

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

const ROLES: Readonly<Record<string, Role>> = { s: 'source', c: 'cue', w: 'content' }

/**
 * For tests of rules: an attribution as its marks say, without the tagger. `roles`: one letter for each ⟦mark⟧ in text
 * order, s source, c cue, w the words.
 */
export function toldIn(source: string, roles: string, confidence = 0.95): { told: Reported; annotation: Annotation } {
  const { text, spans } = marked(source)
  const annotation = annotate(articleOf(text)).found
  const of = (role: Role) => spans.filter((_, i) => ROLES[roles.charAt(i)] === role)
  const content = of('content')
  const told: Reported = {
    kind: kindOf(content, annotation.tokens, annotation.quotations),
    source: of('source'),
    cue: of('cue'),
    content,
    act: 'speech',
    polarity: 'asserted',
    headline: false,
    within: null,
    confidence,
    evidence: null,
    by: 'test',
  }
  return { told, annotation }
}
