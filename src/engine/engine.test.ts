import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { linkAll } from '../link/link.js'
import { openStore, type Store } from '../store/store.js'
import { tellAll, told, type Report } from '../told.js'
import { linkRecord } from './engine.js'

const lines = [
  '“We shall drain the lake before the first snow of winter falls”',
  '“We shall drain the lake before the first snow”',
  '“We shall not drain the lake before the first snow of winter falls”',
  'that the lake would be drained before winter',
  '“The harbour tunnel will be paid by the fishermen of Sund and nobody else”',
  '“The fishermen of Sund will pay the harbour tunnel”',
  'that no treaty with Norland had been signed',
]
const speakers = ['Ana Berg', 'Berg', 'Ida Berg', 'Sergei Morov', 'Sergey Morov', 'an official', null]
const narrative =
  'The council of Sund met in the old harbour hall on a cold evening and argued for five hours about the lake.'

const statements = fc.array(fc.tuple(fc.constantFrom(...lines), fc.constantFrom(...speakers)), {
  minLength: 1,
  maxLength: 3,
})
const reports = fc.record({
  said: statements,
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  outlet: fc.constantFrom('Sund Post', 'Fjell Radio', 'Norland Times'),
  copied: fc.boolean(),
})
const collections = fc.uniqueArray(reports, { minLength: 1, maxLength: 10, selector: (one) => JSON.stringify(one) })

const reportOf = ({
  said,
  day,
  outlet,
  copied,
}: {
  said: [string, string | null][]
  day: number | null
  outlet: string
  copied: boolean
}): Report => ({
  text: `${outlet} ${day ?? ''}. ${copied ? narrative : ''} ${said.map(([line, by]) => `⟦${line}⟧, said ${by ?? 'somebody'}.`).join(' ')}`,
  said: said.map(([, by]) => ({ by })),
  outlet,
  title: `${outlet} ${day ?? ''}`,
  ...(day === null ? {} : { published: `2031-03-${String(day).padStart(2, '0')}` }),
})

const add = (store: Store, report: Report) => tellAll(store, [report])

const exported = ({ exports, questions }: Store) =>
  JSON.stringify({
    utterances: [...exports.utterances()],
    copies: [...exports.copies()],
    stories: [...exports.stories()],
    speakers: questions.speakers({ offset: 0, limit: 100 }).rows,
  })

describe('linkRecord', () => {
  test('gives what linking all at once gives, in any order and any batching', () => {
    fc.assert(
      fc.property(collections, fc.array(fc.nat(), { maxLength: 20 }), (collection, cuts) => {
        const all = collection.map(reportOf)
        const once = openStore(':memory:')
        for (const report of all) add(once, report)
        linkRecord(once)
        const bits = openStore(':memory:')
        for (const [index, report] of all.toReversed().entries()) {
          add(bits, report)
          if (cuts.some((cut) => cut % all.length === index)) linkRecord(bits)
          if (cuts.includes(index)) add(bits, report)
        }
        linkRecord(bits)
        expect(exported(bits)).toBe(exported(once))
        const { utterances, copies, stories } = linkAll(all.map((report) => told(report).document))
        expect([...once.exports.utterances()]).toEqual(utterances)
        expect([...once.exports.copies()]).toEqual(copies)
        expect([...once.exports.stories()]).toEqual(stories)
        once.close()
        bits.close()
      }),
      { numRuns: 60 },
    )
  })

  test('gives the same when a document reads otherwise later', () => {
    const line = lines[0]!
    const now: Report = {
      ...reportOf({ said: [[line, 'Ana Berg']], day: 3, outlet: 'Sund Post', copied: true }),
      id: 'x',
      uri: 'file:a',
    }
    const before: Report = {
      ...reportOf({
        said: [
          [lines[4]!, 'Ida Berg'],
          [line, 'Ana Berg'],
        ],
        day: 9,
        outlet: 'Sund Post',
        copied: false,
      }),
      id: 'x',
      uri: 'file:b',
    }
    const other = reportOf({ said: [[lines[1]!, 'Berg']], day: 4, outlet: 'Fjell Radio', copied: true })
    const straight = openStore(':memory:')
    add(straight, now)
    add(straight, other)
    linkRecord(straight)
    const round = openStore(':memory:')
    for (const report of [before, other, now]) {
      add(round, report)
      linkRecord(round)
    }
    expect(exported(round)).toBe(exported(straight))
    expect(round.questions.utterancesOf(['x'])[0]?.members).toHaveLength(2)
  })

  test('gives the same where a key has more documents than all meet under', () => {
    const days = fc.array(fc.tuple(fc.option(fc.integer({ min: 1, max: 28 })), fc.nat(2)), {
      minLength: 20,
      maxLength: 40,
    })
    fc.assert(
      fc.property(days, fc.array(fc.nat(40), { maxLength: 4 }), (dated, cuts) => {
        const all = dated.map(([day, outlet], index) => ({
          ...reportOf({ said: [[lines[0]!, speakers[index % 3]!]], day, outlet: `Post ${outlet}`, copied: false }),
          id: `d${index}`,
        }))
        const store = openStore(':memory:')
        for (const [index, report] of all.entries()) {
          // Some stood under another date before; whichever reading has the smaller address counts.
          add(store, { ...report, uri: 'file:b', published: `2031-03-${10 + (index % 9)}` })
          if (cuts.includes(index)) linkRecord(store)
        }
        linkRecord(store)
        for (const report of all) add(store, { ...report, uri: 'file:a' })
        linkRecord(store)
        const { utterances, copies, stories } = linkAll(
          all.map((report) => told({ ...report, uri: 'file:a' }).document),
        )
        expect([...store.exports.utterances()]).toEqual(utterances)
        expect([...store.exports.copies()]).toEqual(copies)
        expect([...store.exports.stories()]).toEqual(stories)
        store.close()
      }),
      { numRuns: 4 },
    )
  })

  test('a report that lost its statement may wait in a later batch than those that it was linked to', () => {
    const told = (id: string, more: Partial<Report> = {}): Report => ({
      text: `Sund writes today. ⟦${lines[0]}⟧, said Ana Berg.`,
      said: [{ by: 'Ana Berg' }],
      id,
      title: id,
      published: '2031-03-02',
      uri: 'file:b',
      ...more,
    })
    // As many as a batch holds, and of nothing that links them.
    const fillers = Array.from({ length: 399 }, (_, index) => ({ ...told(`f${index}`), text: `x${index}.`, said: [] }))
    const store = openStore(':memory:')
    tellAll(store, [told('first'), told('middle'), ...fillers, told('last')])
    linkRecord(store)
    const again = [told('first'), ...fillers, { ...told('last'), text: `${lines[0]}, said Ana Berg.`, said: [] }]
    tellAll(
      store,
      again.map((report) => ({ ...report, uri: 'file:a' })),
    )
    linkRecord(store)
    const members = [...store.exports.utterances()].map((one) => one.members.map(({ document }) => document))
    expect(members).toEqual([['first', 'middle']])
    store.close()
  })

  test('the words of undated reports are read once a run, however many batches add to their story', () => {
    const undated = (id: string): Report => ({
      text: `${id}. Boats block the quay of Sund over the tunnel that the harbour council means to dig under the strait.`,
      id,
    })
    const fillers = Array.from({ length: 399 }, (_, index) => ({ text: `x${index}.`, id: `f${index}` }))
    const store = openStore(':memory:')
    tellAll(store, [undated('first'), undated('second'), ...fillers, undated('third')])
    const asked = vi.spyOn(store.database, 'one')
    linkRecord(store)
    expect(store.questions.storyOf('third')?.documents).toEqual(['first', 'second', 'third'])
    expect(asked.mock.calls.filter(([sql]) => sql.includes('article.text'))).toHaveLength(3)
    store.close()
  })

  test('an end in the middle leaves the rest for the next run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'onrecord-engine-'))
    const store = openStore(join(folder, 'record.db'))
    const all = lines.map((line, day) =>
      reportOf({ said: [[line, 'Ana Berg']], day: day + 1, outlet: 'Sund Post', copied: false }),
    )
    for (const report of all.slice(0, 3)) add(store, report)
    linkRecord(store)
    for (const report of all.slice(3)) add(store, report)
    // What a program that was ended leaves: documents that are added and marked, and a run that was never committed.
    expect(() =>
      store.database.transaction(() => {
        linkRecord(store)
        throw new Error('ended')
      }),
    ).toThrow('ended')
    store.close()
    const again = openStore(join(folder, 'record.db'))
    linkRecord(again)
    const whole = openStore(':memory:')
    for (const report of all) add(whole, report)
    linkRecord(whole)
    expect(exported(again)).toBe(exported(whole))
    again.close()
    rmSync(folder, { recursive: true })
  })

  describe('versions of a watched article', () => {
    const version = (store: Store, address: string, report: Report) => {
      const { captured, bytes, document } = told(report)
      const takenAt = '2031-03-01T08:00:00Z'
      store.watched.addVersion(address, { captured, bytes, document, takenAt, before: null, change: null })
      linkRecord(store)
    }
    const said = (line: number, outlet: string, day = 1) =>
      reportOf({ said: [[lines[line]!, 'Ana Berg']], day, outlet, copied: true })
    const [first, second] = [said(0, 'Sund Post'), said(2, 'Sund Post')]
    const other = said(1, 'Fjell Radio', 2)
    const address = 'https://sund.example/lake'
    const straight = (...reports: Report[]) => {
      const store = openStore(':memory:')
      for (const report of reports) add(store, report)
      linkRecord(store)
      return exported(store)
    }

    test('count once: the newest stands', () => {
      const store = openStore(':memory:')
      version(store, address, first)
      add(store, other)
      version(store, address, second)
      expect(exported(store)).toBe(straight(second, other))
      expect(store.questions.totals()).toMatchObject({ copies: 1 })
      const { document } = told(first)
      expect(store.questions.document(document.id)?.article.text).toBe(document.article.text)
      expect([...store.exports.versions()]).toHaveLength(2)
      store.close()
    })

    test('an article may go back to what it was', () => {
      const store = openStore(':memory:')
      for (const report of [first, second, first]) version(store, address, report)
      add(store, other)
      linkRecord(store)
      expect(exported(store)).toBe(straight(first, other))
      store.close()
    })

    test('what two articles have in the same words stands as long as it is the newest of one of them', () => {
      const store = openStore(':memory:')
      version(store, address, first)
      version(store, 'https://fjell.example/lake', first)
      version(store, address, second)
      expect(exported(store)).toBe(straight(first, second))
      store.close()
    })
  })

  test('answers for speakers and stories', () => {
    const store = openStore(':memory:')
    add(store, reportOf({ said: [[lines[0]!, 'Ana Berg']], day: 1, outlet: 'Sund Post', copied: true }))
    add(store, reportOf({ said: [[lines[1]!, 'Berg']], day: 2, outlet: 'Fjell Radio', copied: true }))
    linkRecord(store)
    const window = { offset: 0, limit: 9 }
    expect(store.questions.speaker('ana-berg')).toMatchObject({
      name: 'Ana Berg',
      utterances: 1,
      documents: 2,
      to: '2031-03-01',
    })
    expect(store.questions.tellingsOf('ana-berg', window).rows).toMatchObject([
      { words: lines[0], document: { outlet: 'Sund Post' } },
    ])
    expect(store.questions.stories(window).rows).toMatchObject([
      {
        outlets: ['Fjell Radio', 'Sund Post'],
        sharedUtterances: 1,
        changedUtterances: 1,
        from: '2031-03-01',
        to: '2031-03-02',
      },
    ])
    expect(store.questions.totals()).toMatchObject({
      utterances: 1,
      sharedUtterances: 1,
      stories: 1,
      copies: 1,
      speakers: 1,
    })
    store.close()
  })
})
