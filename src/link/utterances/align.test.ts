import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../words.js'
import { align, likenessOf, runsOf, stretchesOf } from './align.js'

const words = (text: string) =>
  wordsOf(
    text,
    { start: 0, end: text.length },
    () => true,
    () => null,
  )

const shown = (a: string, b: string) => {
  const [left, right] = [words(a), words(b)]
  return stretchesOf(left, right, runsOf(left, right, align(left, right))).map(([aStart, aEnd, bStart, bEnd, kind]) => [
    a.slice(aStart, aEnd),
    b.slice(bStart, bEnd),
    kind,
  ])
}

describe('align', () => {
  test('shows which words changed, came and went', () => {
    expect(shown('We shall drain the old lake', 'We shall empty the lake now')).toEqual([
      ['We shall', 'We shall', 'same'],
      ['drain', 'empty', 'replaced'],
      ['the', 'the', 'same'],
      ['old', '', 'deleted'],
      ['lake', 'lake', 'same'],
      ['', 'now', 'inserted'],
    ])
  })

  test('shows a dropped negation even inside a word', () => {
    expect(shown("We don't drain it", 'We do drain it')).toContainEqual(["n't", '', 'deleted'])
  })

  test('covers every word of both sides once, in order, whatever the words', () => {
    const texts = fc.array(fc.constantFrom('lake', 'lakes', 'not', 'the', 'big', 'large', 'drain', '😀', '"', 'U.S.'), {
      maxLength: 25,
    })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [words(one.join(' ')), words(other.join(' '))]
        const runs = runsOf(a, b, align(a, b))
        let [atA, atB] = [0, 0]
        for (const run of runs) {
          expect([run.a[0], run.b[0]]).toEqual([atA, atB])
          ;[atA, atB] = [run.a[1], run.b[1]]
        }
        expect([atA, atB]).toEqual([a.length, b.length])
      }),
    )
  })

  test('is as good the other way round', () => {
    const texts = fc.array(fc.constantFrom('lake', 'lakes', 'the', 'big', 'large', 'drain', 'storm'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const [a, b] = [words(one.join(' ')), words(other.join(' '))]
        expect(likenessOf(a, b, align(a, b)).shared).toBeCloseTo(likenessOf(b, a, align(b, a)).shared, 0)
      }),
    )
  })
})
