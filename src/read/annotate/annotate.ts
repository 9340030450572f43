import type { Article } from '../../record/article.js'
import type { Found } from '../../record/found.js'
import type { Annotation, Sentence, Token } from './annotation.js'
import { findQuotations } from './quotations.js'
import { findSentences } from './sentences.js'
import { findWords, type Word } from './words.js'

/** Tokens, sentences and quotations of an article. Cost is linear in its length. */
export function annotate(article: Article): Found<Annotation> {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  for (const [block, place] of article.blocks.entries()) {
    const words = findWords(article.text, place)
    const base = tokens.length
    for (const sentence of findSentences(words, base, block)) {
      for (let i = sentence.first; i < sentence.last; i++) {
        const word = words[i - base] as Word
        word.sentence = sentences.length
        tokens.push(word)
      }
      sentences.push(sentence)
    }
  }
  const { found: quotations, problems } = findQuotations(article)
  return { found: { tokens, sentences, quotations }, problems }
}
