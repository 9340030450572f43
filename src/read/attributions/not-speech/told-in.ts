import { marked } from '../../../marked.js'
import { annotate } from '../../annotate/annotate.js'
import type { Annotation } from '../../annotate/annotation.js'
import { articleOf } from '../../article-of.js'
import { kindOf } from '../content-kind.js'
import type { Role } from '../label.js'
import type { Reported } from '../reported.js'

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
    by: 'test',
  }
  return { told, annotation }
}
