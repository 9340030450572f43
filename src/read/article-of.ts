import type { Article, Block, StatedDate } from '../record/article.js'

/**
 * For tests of reading: an article of one block a line, nothing cleaned away. `title`: the first line is the title.
 * `published`: a day, ISO 8601, as given.
 */
export function articleOf(
  text: string,
  { title = false, published }: { title?: boolean; published?: string } = {},
): Article {
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }, i) => ({
    kind: title && i === 0 ? 'title' : 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }))
  return {
    title: null,
    outlet: null,
    byline: [],
    dateline: null,
    language: 'en',
    published: published === undefined ? null : dayOf(published),
    updated: null,
    credits: [],
    text,
    blocks,
    map: [[0, 0, text.length]],
    removed: [],
  }
}

const dayOf = (value: string): StatedDate => ({ value, grain: 'day', basis: 'given', rule: 'given', at: null })
