import { describe, expect, test } from 'vitest'
import type { Document } from '../../record/document.js'
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
