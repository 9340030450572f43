import { describe, expect, test } from 'vitest'
import type { Document } from '../../record/document.js'
import type { Span } from '../../record/span.js'
import { told, type Report } from '../../told.js'
import { linkAll } from '../link.js'

const words = 'The lake belongs to those who drink from it, and to nobody else'

const report = (id: string, published: string, before = '', behind = ''): Report => ({
  id,
  published,
  text: `${before}“⟦${words}⟧,” Ana Berg said${behind}.`,
  said: [{ by: 'Ana Berg' }],
})

const utterances = (...reports: Report[]) =>
  linkAll(reports.map((one): Document => told(one).document)).utterances.map(({ members }) => members.length)

describe('the same words two years apart', () => {
  test('are two acts of speaking', () =>
    expect(utterances(report('a', '2031-02-01'), report('b', '2033-02-01'))).toEqual([1, 1]))

  test('are one where the later report recalls the earlier', () => {
    expect(utterances(report('a', '2031-02-01'), report('b', '2033-02-01', '', ' two years ago'))).toEqual([2])
    expect(utterances(report('a', '2031-02-01'), report('b', '2033-02-01', 'In 2031 it was short: '))).toEqual([2])
  })

  test('a time in the sentence before is not the time of speaking', () =>
    expect(utterances(report('a', '2031-02-01'), report('b', '2033-02-01', 'The dam broke two years ago. '))).toEqual([
      1, 1,
    ]))
})

describe('a later report recalls', () => {
  const recalled = (before: string, behind: string) =>
    utterances(report('a', '2031-02-01'), report('b', '2033-02-01', before, behind))

  test.each([
    ['by a month that is neither its own nor ahead', 'In an interview in December, she was short: ', ''],
    ['by a month of hers', 'After her November remark, the comment was repeated: ', ''],
    ['by what she did with her words since', '', ', words for which she later apologised'],
    ['by some weeks', '', ' some weeks ago'],
  ])('%s', (_, before, behind) => expect(recalled(before, behind)).toEqual([2]))

  test.each([
    ['a month that may be ahead', 'At the fair in April, she says: ', ''],
    ['its own month', 'At the fair in February, she was short: ', ''],
    ['another year beside a day of this week', 'Berg, mayor since 2027, said on Monday: ', ''],
  ])('not by %s', (_, before, behind) => expect(recalled(before, behind)).toEqual([1, 1]))

  test('by what stands between the pieces of a statement', () => {
    const split: Report = {
      id: 'b',
      published: '2033-02-01',
      text: '⟦“The lake belongs to those who drink from it,”⟧ Ana Berg said last year. “And to nobody else.”',
      said: [{ by: 'Ana Berg' }],
    }
    const { document } = told(split)
    const [one] = document.attributions
    const from = document.article.text.indexOf('“And')
    const content = [...one!.content, { start: from, end: document.article.text.length } as Span]
    const later = { ...document, attributions: [{ ...one!, content }] }
    const first = told(report('a', '2031-02-01')).document
    expect(linkAll([first, later]).utterances.map(({ members }) => members.length)).toEqual([2])
  })
})

describe('marks of two apostrophes', () => {
  test('are marks: a phrase in them is quoted again after some weeks', () => {
    const phrase = (id: string, published: string, rest: string): Report => ({
      id,
      published,
      text: `⟦''I am no admiral, in case nobody told you, ${rest}''⟧ Ana Berg said.`,
      said: [{ by: 'Ana Berg', kind: 'indirect' }],
    })
    const told = (rest: string) =>
      utterances(phrase('a', '2031-02-01', 'like my late father.'), phrase('b', '2031-04-20', rest))
    expect(told('unlike my late father, and I row as well as I can.')).toEqual([2])
  })
})
