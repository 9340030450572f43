/** What a translation has that the text it was made of has not. */
import { diffArrays } from 'diff'
import type { Token } from '../../dist/read/annotate/annotation.js'

const ARTICLE = /^(?:the|a|an)$/

/** Spans in `after` of words that do not stand there in `before`, and of words that have lost their article. */
export function changedIn(before: readonly Token[], after: readonly Token[]): { start: number; end: number }[] {
  const from = new Int32Array(after.length).fill(-1)
  const words = (tokens: readonly Token[]) => tokens.map(({ lower }) => lower)
  let [i, j] = [0, 0]
  for (const { added, removed, value } of diffArrays(words(before), words(after))) {
    if (!added && !removed) for (let k = 0; k < value.length; k++) from[j + k] = i + k
    if (!removed) j += value.length
    if (!added) i += value.length
  }
  const isArticle = (token: Token | undefined) => token !== undefined && ARTICLE.test(token.lower)
  return after.flatMap(({ start, end }, at) => {
    const was = from[at]!
    const isChanged = was < 0 || (isArticle(before[was - 1]) && !isArticle(after[at - 1]))
    return isChanged ? [{ start, end }] : []
  })
}
