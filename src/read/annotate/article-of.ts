import type { Article, Block } from '../../record/article.js'

/** For tests of reading: an article of one block a line, nothing cleaned away. `title`: the first line is the title. */
export function articleOf(text: string, title: boolean = false): Article {
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
    published: null,
    updated: null,
    credits: [],
    text,
    blocks,
    map: [],
    removed: [],
  }
}
