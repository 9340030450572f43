import { describe, expect, test } from 'vitest'
import type { TellingPair, TellingRelation } from '../record/utterance.js'
import type { Told } from './shapes.js'
import { fullestOf } from './telling.js'

const told = (index: number, wordCount: number, day: string | null, more: Partial<Told> = {}): Told => ({
  index,
  wordCount,
  document: {
    id: `d${index}`,
    title: null,
    outlet: null,
    published: day === null ? null : { value: day, grain: 'day', basis: 'given', rule: '', at: null },
    language: 'en',
    uri: '',
    sha256: '',
    bytes: 0,
    mediaType: '',
  },
  attribution: 'q1',
  kind: 'direct',
  headline: false,
  polarity: 'asserted',
  speaker: null,
  addressee: null,
  relayedBy: null,
  content: [],
  words: '',
  ...more,
})
const pair = (a: number, b: number, relation: TellingRelation): TellingPair => ({
  a,
  b,
  relation,
  alignment: [],
  why: '',
})

describe('fullestOf', () => {
  test('takes words in quotation marks before the reporter’s, and the body before the title', () => {
    const all = [
      told(0, 40, '2019-03-01', { kind: 'indirect' }),
      told(1, 12, '2019-03-02'),
      told(2, 14, '2019-03-01', { headline: true }),
    ]
    expect(fullestOf(all, [])?.index).toBe(1)
  })

  test('takes the telling that the others bear out, not a longer one with other words', () => {
    const all = [
      told(0, 24, '2019-03-01'),
      told(1, 20, '2019-03-02'),
      told(2, 20, '2019-03-02'),
      told(3, 9, '2019-03-02'),
    ]
    const pairs = [
      pair(0, 1, 'altered'),
      pair(0, 2, 'altered'),
      pair(1, 2, 'identical'),
      pair(1, 3, 'trimmed'),
      pair(2, 3, 'trimmed'),
    ]
    expect(fullestOf(all, pairs)?.index).toBe(1)
  })

  test('takes of two translations the one that shares words with a third', () => {
    const all = [told(0, 21, '2019-03-01'), told(1, 21, null), told(2, 12, null), told(3, 9, null)]
    const pairs = [
      pair(0, 1, 'translated'),
      pair(0, 2, 'translated'),
      pair(1, 2, 'overlapping'),
      pair(2, 3, 'overlapping'),
    ]
    expect(fullestOf(all, pairs)?.index).toBe(1)
  })

  test('is not taken in by a word more, but by words left out', () => {
    expect(fullestOf([told(0, 22, '2019-03-05'), told(1, 21, '2019-03-01')], [pair(0, 1, 'altered')])?.index).toBe(1)
    expect(fullestOf([told(0, 40, '2019-03-05'), told(1, 21, '2019-03-01')], [pair(0, 1, 'overlapping')])?.index).toBe(
      0,
    )
    expect(fullestOf([told(0, 22, '2019-03-05'), told(1, 21, '2019-03-01')], [pair(0, 1, 'trimmed')])?.index).toBe(0)
  })

  test('of equals takes the earliest; one without a date comes last; of none there is none', () => {
    expect(fullestOf([told(0, 20, null), told(1, 20, '2019-03-02'), told(2, 20, '2019-03-01')], [])?.index).toBe(2)
    expect(fullestOf([], [])).toBeNull()
  })
})
