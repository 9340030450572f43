import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Attribution } from '../../src/record/attribution.ts'
import type { Document } from '../../src/record/document.ts'
import type { Span } from '../../src/record/span.ts'
import { Tally } from '../tally.ts'
import type { Gold, GoldSpan, ReportGold } from './gold.types.ts'
import { samples, sampleText } from './reports.ts'
import { scoreReport } from './score-report.ts'
import type { View } from './view.ts'

const gold = JSON.parse(readFileSync(`${samples}gold.json`, 'utf8')) as Gold
const [report] = gold.reports.filter(({ id }) => id === 'aldona-courier')
if (report === undefined) throw new Error('no such report')
const { view } = sampleText(report.file)

/** Where a span of the file stands in the view. */
const inView = ({ start, end }: GoldSpan): Span => ({
  start: view.start.indexOf(start),
  end: view.end.indexOf(end) + 1,
})

/** The document of somebody who read the report exactly as gold has it, all of `lines` kept. */
function perfect(
  { title, attributions, ...head }: ReportGold<GoldSpan>,
  { text, start }: View,
  lines: readonly GoldSpan[],
): Document {
  const kept = lines.map(inView).toSorted((a, b) => a.start - b.start)
  const stays = (at: number) => kept.some((line) => line.start <= at && at < line.end)
  const people = [...new Set(attributions.flatMap(({ speaker, addressee }) => [speaker, addressee]))].filter(
    (name) => name !== null,
  )
  const spans = (list: readonly GoldSpan[]) => list.map(inView)
  return {
    schema: 'onrecord/document@1',
    id: 'd1',
    capture: { sha256: '', uri: `file:${head.file}`, bytes: 0, mediaType: 'text/html', charset: 'utf-8' },
    article: {
      title: { text: title.text, span: null },
      outlet: head.outlet === null ? null : { name: head.outlet, basis: 'stated', rule: 'test' },
      byline: head.byline ?? [],
      dateline: null,
      language: 'en',
      published: { value: head.published ?? '', grain: 'day', basis: 'stated', rule: 'test', at: null },
      updated: null,
      credits: [],
      text,
      blocks: [],
      map: start.flatMap((source, at) => (stays(at) ? [[at, source, 1] as const] : [])),
      removed: [],
    },
    mentions: [],
    actors: people.map((name) => ({ id: name, kind: 'person', name, office: null, basis: 'stated', ids: {} })),
    attributions: attributions.map((one): Attribution => ({
      ...one,
      source: spans(one.source),
      cue: spans(one.cue),
      content: spans(one.content),
      venue: null,
      confidence: 1,
      by: 'test',
    })),
    events: [],
    exercises: [],
    wording: { verdict: 'not judged', why: 'It is a test.', replaced: [], traces: [] },
    problems: [],
  }
}

const kept = [...report.body, ...(report.title.at === null ? [] : [report.title.at])]
const ideal = perfect(report, view, kept)
function scored(document: Document): Record<string, number> {
  const tally = new Tally()
  scoreReport(report as ReportGold<GoldSpan>, view, document, tally)
  return Object.fromEntries([...tally.counts].map(([figure, { right, of }]) => [figure, of - right]))
}
/** How many of each figure are wrong, of those that are. */
const wrong = (document: Document) =>
  Object.fromEntries(Object.entries(scored(document)).filter(([, count]) => count > 0))
const changed = (id: string, change: Partial<Attribution>): Document => ({
  ...ideal,
  attributions: ideal.attributions.map((one) => (one.id === `aldona-courier-${id}` ? { ...one, ...change } : one)),
})

describe('scoreReport', () => {
  test('finds nothing wrong with a reading that is gold itself', () => {
    expect(wrong(ideal)).toEqual({})
    expect(Object.keys(scored(ideal))).toEqual(
      expect.arrayContaining([
        'kept',
        'removed',
        'title',
        'found',
        'kind',
        'source',
        'cue',
        'speaker',
        'addressee',
        'nested',
        'precision',
      ]),
    )
  })

  test('counts a line that was kept and one that was removed', () => {
    const [line] = report.removed.filter(({ reason }) => reason === 'author box')
    expect(wrong(perfect(report, view, line === undefined ? [] : [...kept, line.words]))).toEqual({ removed: 1 })
    const [, ...others] = report.body
    expect(wrong(perfect(report, view, others))).toMatchObject({ kept: 1 })
  })

  test('counts a statement not found, and one that is none', () => {
    const [first, ...others] = ideal.attributions
    expect(wrong({ ...ideal, attributions: others })).toEqual({ found: 1 })
    expect(wrong(changed('2', { content: first?.content ?? [] }))).toMatchObject({ found: 1, precision: 1 })
  })

  test('takes a quotation and what goes on from it for one or for two', () => {
    const [first, second] = ['4', '5'].map((id) => ideal.attributions.find((one) => one.id === `aldona-courier-${id}`))
    const content = [...(first?.content ?? []), ...(second?.content ?? [])]
    const joined = changed('4', { content }).attributions.filter(({ id }) => id !== 'aldona-courier-5')
    expect(wrong({ ...ideal, attributions: joined })).toEqual({})
  })

  test.each([
    ['kind', { kind: 'indirect' }],
    ['speaker', { speaker: 'Gro Hellesund' }],
    ['source', { source: [] }],
    ['cue', { cue: [] }],
    ['no addressee', { addressee: 'Gro Hellesund' }],
    ['asserted', { polarity: 'denied' }],
    ['no relay', { relayedBy: 'Gro Hellesund' }],
  ] as const)('counts a wrong %s', (figure, change) => {
    expect(wrong(changed('2', change))).toEqual({ [figure]: 1 })
  })

  test('counts a statement that is no longer within another', () => {
    expect(wrong(changed('7', { within: null }))).toEqual({ nested: 1 })
  })

  test('takes no thought for a statement', () => {
    expect(wrong({ ...ideal, attributions: ideal.attributions.filter(({ act }) => act === 'speech') })).toEqual({})
  })
})
