import { expect, test } from 'vitest'
import { marked } from '../../marked.js'
import { annotate } from '../annotate/annotate.js'
import { articleOf } from '../article-of.js'
import { contextOf } from './context.js'
import { A, BARE, phrasesIn, THE } from './phrases.js'

const phrases = (text: string) => {
  const { tokens } = annotate(articleOf(text)).found
  return phrasesIn(contextOf(tokens)).map(({ first, head, before, ...rest }) => ({
    ...rest,
    span: { start: tokens[first]!.start, end: tokens[head]!.end },
    before: tokens[before]?.text ?? null,
  }))
}

test('nouns with what describes them, and the article before them', () => {
  const { text, spans } = marked(
    'The ⟦council⟧ built a ⟦safe bridge⟧ across ⟦water⟧ for his ⟦ships⟧ and three ⟦rafts⟧.',
  )
  expect(phrases(text)).toEqual([
    { article: THE, plural: 0, before: null, span: spans[0] },
    { article: A, plural: 0, before: 'built', span: spans[1] },
    { article: BARE, plural: 0, before: 'across', span: spans[2] },
    { article: null, plural: 1, before: 'his', span: spans[3] },
    { article: null, plural: 1, before: 'three', span: spans[4] },
  ])
})

test('only whole sentences have phrases', () => {
  expect(phrases('Bridge across water for ships')).toEqual([])
  expect(phrases('Ships wait.')).toEqual([])
})
