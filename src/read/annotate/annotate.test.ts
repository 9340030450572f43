import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../record/span.js'
import { annotate } from './annotate.js'
import { articleOf } from '../article-of.js'

const sentencesOf = (text: string) =>
  annotate(articleOf(text)).found.sentences.map((sentence) => textOf(text, sentence))

describe('annotate', () => {
  test.each([
    [['Sen. Ana Rossi spoke.', 'Gov. J. P. Varga did not.']],
    [['He lives in the U.S. and works there.', 'He left the U.S.', 'The rest stayed.']],
    [['It began Dec. 8 in Varn.', 'It ended.']],
    [['“We are done.”', 'She left.']],
    [['"Why?" Rossi asked.', 'Nobody knew.']],
    [['“Stop!” he said.', '“Now.”']],
    [['They paid 3.5 million.', 'Prices rose 2.1 percent.']],
    [['He said (it was late.)', 'Then he left.']],
    [['It closed at 5 p.m. on Monday.', 'It opened again.']],
    [['She waited … and waited.', 'He came.']],
  ])('sentences: %j', (sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences)
  })

  test('a sentence never crosses a block', () => {
    expect(sentencesOf('A headline without a stop\n\nThe report begins.')).toEqual([
      'A headline without a stop',
      'The report begins.',
    ])
  })

  test('reads a text the same whatever was read before', () => {
    const text = 'Pre-Zorvian co-signers of the U.K.-Varn pact re-met.'
    const before = annotate(articleOf(text))
    annotate(articleOf('The Zorvian U.K. Varn-pact, Pre-Zorvian. Zorvian, Pre Zorvian-made co-signers.'))
    expect(annotate(articleOf(text))).toEqual(before)
  })

  test('every character that is not white space is in exactly one token, and each token says what stands there', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'said',
        'U.S.',
        '“',
        '”',
        '"',
        ' ',
        '  ',
        '\n\n',
        '\u00a0',
        '.',
        'can’t',
        "won't",
        '😀',
        '\u200b',
        '-',
        '’s',
        'http://a.example/b?c=d',
        '$5',
      ),
      fc.string({ maxLength: 6 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const article = articleOf(pieces.join(''))
        const { tokens, sentences } = annotate(article).found
        let at = 0
        for (const token of tokens) {
          expect(article.text.slice(at, token.start).trim()).toBe('')
          expect(textOf(article.text, token)).toBe(token.text)
          expect(token.text.trim()).not.toBe('')
          at = token.end
        }
        expect(article.text.slice(at).trim()).toBe('')
        let next = 0
        for (const [i, { first, last }] of sentences.entries()) {
          expect(first).toBe(next)
          expect(tokens.slice(first, last).every(({ sentence }) => sentence === i)).toBe(true)
          next = last
        }
        expect(next).toBe(tokens.length)
      }),
    )
  })

  test('a line without any white space is one token', () => {
    const run = 'x'.repeat(100_000)
    expect(annotate(articleOf(`Before ${run} after.`)).found.tokens.map(({ text }) => text.length)).toEqual([
      6, 100_000, 5, 1,
    ])
  })
})
