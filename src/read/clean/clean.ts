import type { Article } from '../../record/article.js'
import type { Captured } from '../../record/capture.js'
import type { Found } from '../../record/found.js'
import type { Problem } from '../../record/problem.js'
import { assemble, type Verdict } from './assemble.js'
import { judgeLines, type Judged } from './judge.js'
import { plainLines } from './plain-lines.js'

/**
 * What a capture says: the report's title, text and blocks, what is known of its outlet, writers and date, and every
 * line that is not the report's with the reason it was left out.
 */
export function clean(captured: Captured): Found<Article> {
  const { source, given } = captured
  const lines = plainLines(source)
  const judged = given.clean === true ? asGiven(lines.length) : judgeLines(lines, given.title)
  const { text, blocks, map, removed } = assemble(lines, judged.verdicts)
  const problems: Problem[] = text === '' ? [{ code: 'article-empty', at: null }] : []
  const titleBlock = blocks.find(({ kind }) => kind === 'title')
  const article: Article = {
    title: titleBlock
      ? { text: text.slice(titleBlock.start, titleBlock.end), span: { start: titleBlock.start, end: titleBlock.end } }
      : given.title
        ? { text: given.title, span: null }
        : null,
    outlet: given.outlet ? { name: given.outlet, basis: 'given', rule: 'given' } : null,
    byline: typeof given.byline === 'string' ? [given.byline] : (given.byline ?? []),
    dateline: null,
    language: given.language ?? 'en',
    published: null,
    updated: null,
    credits: [],
    text,
    blocks,
    map,
    removed,
  }
  return { found: article, problems }
}

/** The giver says that the text is the body alone: every line is kept. */
const asGiven = (count: number): Pick<Judged, 'verdicts'> => ({
  verdicts: Array.from({ length: count }, (): Verdict => ({ keep: 'paragraph' })),
})
