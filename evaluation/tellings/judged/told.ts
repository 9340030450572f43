/** Attributions that PolNeAR marks, with the offsets of their contents. Nothing of the corpus is kept but offsets. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../../dist/record/span.js'
import { standoffsOf, type Range } from '../../../training/attributions/corpus.ts'
import { polnearArticles } from '../../polnear-articles.ts'

export interface Article {
  /** `train/NAME` or `dev/NAME`. */
  readonly name: string
  readonly publisher: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly text: string
}

/** A content in an article. */
export interface Told {
  readonly article: Article
  readonly content: readonly Span[]
  readonly source: readonly Span[]
}

/** One string for a content's place: article and UTF-16 offsets. */
export const placeOf = ({ article, content }: Pick<Told, 'article' | 'content'>): string =>
  `${article.name}:${content.map(({ start, end }) => `${start}-${end}`).join(',')}`

const folderOf = (corpora: string, part: string) => join(corpora, 'polnear/data', part)

const inOrder = (ranges: readonly Range[]): Span[] =>
  ranges.map(([start, end]) => ({ start, end })).toSorted((a, b) => a.start - b.start)

function toldIn(corpora: string, part: 'train' | 'dev'): Told[] {
  const about = polnearArticles(corpora)
  return standoffsOf(part, true).flatMap(({ name, source: text, marked }): Told[] => {
    const known = about.get(name)
    if (known === undefined) return []
    const { publisher, published } = known
    const article = { name: `${part}/${name}`, publisher, published, text }
    return marked
      .filter(({ Content }) => Content.length > 0)
      .map(({ Content, Source }) => ({ article, content: inOrder(Content), source: inOrder(Source) }))
  })
}

/** All of both parts, in order of file and place in it; null when the corpus is absent. */
export function allTold(corpora: string): Told[] | null {
  if (!['train', 'dev'].every((part) => existsSync(folderOf(corpora, part)))) return null
  return (['train', 'dev'] as const).flatMap((part) => toldIn(corpora, part))
}
