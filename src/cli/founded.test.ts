import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { disk } from '../intake/files.js'
import { intake } from '../intake/intake.js'
import { memoryWorld } from '../intake/memory.js'
import { isProblem, type Report } from '../intake/taken.js'
import { read } from '../read/read.js'
import { findWording } from '../read/wording/wording.js'
import type { Document } from '../record/document.js'
import type { Span } from '../record/span.js'
import { checkDocument, findingsOf } from './founded.js'

const samples = fileURLToPath(new URL('../../samples/reports', import.meta.url))
const reports: Report[] = []
for await (const taken of intake([samples], { ...memoryWorld({}), files: disk }))
  if (!isProblem(taken)) reports.push(taken)

/** Every object with a start and an end, anywhere below; dates are left out, whose place is in the capture. */
function spansBelow(value: unknown, key = ''): Span[] {
  if (typeof value !== 'object' || value === null || ['date', 'published', 'updated'].includes(key)) return []
  const here = 'start' in value && 'end' in value ? [value as Span] : []
  return [...here, ...Object.entries(value).flatMap(([name, below]) => spansBelow(below, name))]
}

const keyOf = ({ start, end }: Span) => `${start}-${end}`

describe('checkDocument', () => {
  test('there are samples to check', () => {
    expect(reports.length).toBeGreaterThan(readdirSync(samples).length)
  })

  test('every place that a document names in its text belongs to a finding that is checked', () => {
    const [first, ...others] = reports.map(({ captured }) => read(captured, { wording: findWording }))
    // No sample has these two: words of its first paragraph stand for them.
    const words = { start: 0, end: 5 }
    const corrections = [{ text: 'x', span: { ...words, end: 6 }, on: null }]
    const entries = [{ ...words, end: 7, published: null }]
    const whole: Document = { ...first!, article: { ...first!.article, corrections, entries } }
    for (const document of [whole, ...others]) {
      // What is in the capture, not in the text, is checked apart.
      const inText = { ...document, problems: [], article: { ...document.article, map: [], removed: [] } }
      const checked = new Set(findingsOf(document).flatMap(({ spans }) => spans.map(keyOf)))
      expect(new Set(spansBelow(inText).map(keyOf))).toEqual(checked)
    }
  })

  test('the samples are sound', () => {
    for (const report of reports)
      expect([...checkDocument(read(report.captured, { wording: findWording }), storedOf(report))]).toEqual([])
  })

  test('any one changed byte is reported', () => {
    for (const [index, report] of reports.entries()) {
      const bytes = report.bytes.slice()
      const at = (index * 7919) % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const codes = [
        ...checkDocument(read(report.captured, { wording: findWording }), storedOf({ ...report, bytes })),
      ].map(({ code }) => code)
      expect(codes[0]).toBe('capture-changed')
    }
  })

  test('a removed part outside of the capture is reported', () => {
    const [report] = reports
    if (report === undefined) throw new Error('no samples')
    const document = read(report.captured, { wording: findWording })
    const removed = [{ start: 0, end: 10_000_000, reason: 'navigation', rule: 'test' } as const]
    const wrong: Document = { ...document, article: { ...document.article, removed } }
    expect([...checkDocument(wrong, storedOf(report))]).toMatchObject([{ code: 'finding-unfounded' }])
  })
})

const storedOf = ({ captured: { capture }, bytes }: Report) => ({ ...capture, bytes, alsoAt: [] })
