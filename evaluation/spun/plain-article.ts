/** Plain text as an article, a block a line, and what its wording shows. */
import { annotate } from '../../dist/read/annotate/annotate.js'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import { languageOf } from '../../dist/read/clean/language.js'
import { findWording } from '../../dist/read/wording/wording.js'
import type { Article, Block } from '../../dist/record/article.js'
import type { Wording } from '../../dist/record/wording.js'

/** In the language that reading would take it for. */
export function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }): Block => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }))
  return { text, blocks, language: languageOf(text.slice(0, 2_000), '') } as unknown as Article
}

export const annotated = (article: Article): Annotation => annotate(article).found

export function wordingOf(text: string): Wording {
  const article = articleOf(text)
  return findWording(article, annotated(article)).found
}
