import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linkAll } from '../link/link.js'
import type { Correction, Place } from '../record/correction.js'
import { openStore, type Store } from '../store/store.js'
import { tellAll, told, type Report } from '../told.js'
import { linkRecord } from './engine.js'

const lines = [
  '“We shall drain the lake before the first snow of winter falls”',
  '“We shall drain the lake before the first snow”',
  '“The harbour tunnel will be paid by the fishermen of Sund and nobody else”',
  '“No treaty with Norland was signed or will be signed”',
]
const outlets = ['Sund Post', 'Fjell Radio', 'Norland Times', 'Harbour News']

/** One statement in each; the first two are one utterance, the others stand alone. */
const REPORTS: readonly Report[] = lines.map((line, index) => ({
  text: `${outlets[index]} writes today. ⟦${line}⟧, said Ana Berg.`,
  said: [{ by: 'Ana Berg' }],
  outlet: outlets[index]!,
  title: `Report ${index}`,
  published: index === 3 ? '2031-09-09' : '2031-03-02',
  id: `d${index}`,
}))

function placeOf(index: number, of: Correction['of']): Place {
  const { document } = told(REPORTS[index]!)
  const { start, end } = document.attributions[0]!.content[0]!
  const telling = { start, end, words: document.article.text.slice(start, end) }
  return { document: document.id, telling: of === 'story' ? null : telling }
}

const decided = (
  deed: Correction['deed'],
  one: number[],
  other: number[],
  { of = 'utterance' as Correction['of'], at = '2031-04-01' } = {},
): Omit<Correction, 'id'> => ({
  of,
  deed,
  one: one.map((index) => placeOf(index, of)),
  other: other.map((index) => placeOf(index, of)),
  who: 'Ida Lund',
  at,
  why: 'heard it on the radio',
})

function recordOf(reports: readonly Report[], corrections: readonly Omit<Correction, 'id'>[]): Store {
  const store = openStore(':memory:')
  tellAll(store, reports)
  linkRecord(store)
  for (const one of corrections) store.corrections.add(one)
  linkRecord(store)
  return store
}

const groups = ({ exports }: Store) =>
  [...exports.utterances()].map(({ members }) => members.map((one) => one.document))
const exported = ({ exports, questions }: Store) =>
  JSON.stringify([
    [...exports.utterances()],
    [...exports.stories()],
    questions.speakers({ offset: 0, limit: 9 }).rows,
    questions.totals(),
  ])

describe('what a person decides', () => {
  test('joins what linking left apart, and says who', () => {
    const store = recordOf(REPORTS, [decided('join', [0, 1], [2])])
    expect(groups(store)).toContainEqual(['d0', 'd1', 'd2'])
    const [joined] = store.questions.utterancesOf(['d2'])
    expect(joined?.decided).toMatchObject([{ deed: 'join', who: 'Ida Lund', why: 'heard it on the radio' }])
    expect(store.questions.utterancesOf(['d3'])[0]).not.toHaveProperty('decided')
    store.close()
  })

  test('cuts what linking joined, and both parts say so', () => {
    const store = recordOf(REPORTS, [decided('cut', [1], [0])])
    expect(groups(store).toSorted()).toEqual([['d0'], ['d1'], ['d2'], ['d3']])
    for (const id of ['d0', 'd1']) expect(store.questions.utterancesOf([id])[0]?.decided).toHaveLength(1)
    store.close()
  })

  test('can be taken back, and stays on record', () => {
    const store = recordOf(REPORTS, [])
    const before = exported(store)
    const join = store.corrections.add(decided('join', [0], [3]))
    linkRecord(store)
    expect(exported(store)).not.toBe(before)
    store.corrections.withdraw({ correction: join.id, who: 'Ola Krag', at: '2031-05-01', why: 'another day' })
    linkRecord(store)
    expect(exported(store)).toBe(before)
    expect(store.corrections.all()).toMatchObject([{ id: join.id, who: 'Ida Lund', withdrawn: { who: 'Ola Krag' } }])
    store.close()
  })

  test('a cut holds over a join, in whatever order they are made', () => {
    const both = [decided('join', [0], [1]), decided('cut', [0], [1])]
    const [one, other] = [recordOf(REPORTS, both), recordOf(REPORTS, both.toReversed())]
    expect(groups(one)).toContainEqual(['d0'])
    expect(exported(other)).toBe(exported(one))
    one.close()
    other.close()
  })

  test('survives that the report reads otherwise, and its attribution has another id', () => {
    const store = recordOf(REPORTS, [decided('join', [0], [2])])
    const [first] = REPORTS
    const again: Report = {
      ...first!,
      text: `⟦That the dam would hold⟧, the mayor said. ${first!.text}`,
      said: [{ by: 'Ola Krag', kind: 'indirect' }, ...first!.said!],
      uri: 'file:a',
    }
    tellAll(store, [again])
    linkRecord(store)
    const [joined] = store.questions.utterancesOf(['d2'])
    expect(joined?.members.map(({ document }) => document)).toEqual(['d0', 'd1', 'd2'])
    expect(joined?.members[0]?.attribution).not.toBe(told(first!).document.attributions[0]?.id)
    store.close()
  })

  test('of words that are not in the report any more is kept, and changes nothing', () => {
    const store = recordOf(REPORTS, [decided('join', [0], [2])])
    tellAll(store, [{ ...REPORTS[0]!, text: 'Nothing of it. ⟦“Gone”⟧, said Ana Berg.', uri: 'file:a' }])
    linkRecord(store)
    expect(groups(store).toSorted()).toEqual([['d0'], ['d1'], ['d2'], ['d3']])
    expect(store.corrections.all()).toHaveLength(1)
    store.close()
  })

  test('of a version that stands no more changes nothing, and what was one with it stays on record', () => {
    const [first, second] = [REPORTS[0]!, REPORTS[2]!]
    const store = openStore(':memory:')
    const version = (report: Report) => {
      const { captured, bytes, document } = told(report)
      const takenAt = '2031-03-01T08:00:00Z'
      const address = 'https://sund.example/lake'
      store.watched.addVersion(address, { captured, bytes, document, takenAt, before: null, change: null })
      linkRecord(store)
    }
    version(first)
    tellAll(store, [second])
    for (const of of ['utterance', 'story'] as const) store.corrections.add(decided('join', [0], [2], { of }))
    linkRecord(store)
    expect(groups(store)).toEqual([['d0', 'd2']])
    const newer = { ...REPORTS[3]!, text: `Again. ${REPORTS[3]!.text}` }
    version(newer)
    const whole = linkAll([told(second).document, told(newer).document], store.corrections.all())
    expect([...store.exports.utterances()]).toEqual(whole.utterances)
    expect([...store.exports.stories()]).toEqual(whole.stories)
    store.close()
  })

  test('waits for reports that are not on record yet', () => {
    const store = recordOf(REPORTS.slice(0, 2), [decided('join', [0], [3])])
    tellAll(store, REPORTS.slice(3))
    linkRecord(store)
    expect(groups(store)).toContainEqual(['d0', 'd1', 'd3'])
    store.close()
  })

  test.each(['utterance', 'story'] as const)('of %s moves to the place listed first when that comes', (of) => {
    const reports = [REPORTS[0]!, REPORTS[2]!, REPORTS[3]!]
    const store = recordOf(reports.slice(0, 2), [decided('join', [0], [3, 2], { of })])
    tellAll(store, reports.slice(2))
    linkRecord(store)
    const whole = linkAll(
      reports.map((report) => told(report).document),
      store.corrections.all(),
    )
    expect([...store.exports.utterances()]).toEqual(whole.utterances)
    expect([...store.exports.stories()]).toEqual(whole.stories)
    store.close()
  })

  test('joins and cuts stories alike', () => {
    const straight = recordOf(REPORTS, [])
    const stories = (store: Store) => [...store.exports.stories()].map(({ documents }) => documents).toSorted()
    expect(stories(straight)).toEqual([['d0', 'd1', 'd2'], ['d3']])
    const cut = recordOf(REPORTS, [
      decided('cut', [0], [1, 2], { of: 'story' }),
      decided('join', [1], [3], { of: 'story' }),
    ])
    expect(stories(cut)).toEqual([['d0'], ['d1', 'd2', 'd3']])
    expect(cut.questions.storyOf('d1')?.decided).toHaveLength(2)
    straight.close()
    cut.close()
  })

  test('gives what linking all at once gives, in any order and any batching', () => {
    const sides = fc
      .shuffledSubarray([0, 1, 2, 3], { minLength: 2 })
      .chain((places) =>
        fc.integer({ min: 1, max: places.length - 1 }).map((at) => [places.slice(0, at), places.slice(at)]),
      )
    const corrections = fc.array(
      fc.record({
        deed: fc.constantFrom('join' as const, 'cut' as const),
        of: fc.constantFrom('utterance' as const, 'story' as const),
        sides,
        at: fc.constantFrom('2031-04-01', '2031-04-02'),
        back: fc.boolean(),
      }),
      { maxLength: 5 },
    )
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 })
    // Reports that first read otherwise, and those that have no statement in the end.
    const [otherwise, mute] = [fc.subarray([0, 1, 2, 3]), fc.subarray([0, 1, 2, 3])]
    fc.assert(
      fc.property(corrections, order, fc.nat(4), otherwise, mute, (list, reports, cutAt, changed, silent) => {
        const all = list.map(({ deed, of, sides: [one = [], other = []], at, back }) => ({
          correction: decided(deed, one, other, { of, at }),
          back,
        }))
        const bits = openStore(':memory:')
        const decide = ({ correction, back }: (typeof all)[number]) => {
          const { id } = bits.corrections.add(correction)
          if (back) bits.corrections.withdraw({ correction: id, who: 'Ola Krag', at: '2031-05-01', why: '' })
          linkRecord(bits)
        }
        const readings = REPORTS.map((report, index) => {
          const without = { ...report, text: report.text.replaceAll(/[⟦⟧]/g, ''), said: [] }
          return silent.includes(index) ? [report, without] : [without, report]
        })
        const tell = (index: number) => {
          const [first, last] = readings[index]!
          if (changed.includes(index)) tellAll(bits, [{ ...first!, uri: 'file:z' }])
          if (changed.includes(index)) linkRecord(bits)
          tellAll(bits, [last!])
          linkRecord(bits)
        }
        all.slice(0, cutAt).forEach(decide)
        reports.slice(0, cutAt).forEach(tell)
        all.slice(cutAt).toReversed().forEach(decide)
        reports.slice(cutAt).forEach(tell)
        const standing = bits.corrections.all().filter(({ withdrawn }) => withdrawn === null)
        const { utterances, stories } = linkAll(
          readings.map(([, last]) => told(last!).document),
          standing,
        )
        expect([...bits.exports.utterances()]).toEqual(utterances)
        expect([...bits.exports.stories()]).toEqual(stories)
        bits.close()
      }),
      { numRuns: 60 },
    )
  })
})
