import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asPrinted, computedGold } from './gold.ts'
import type { Gold, GoldSpan } from './gold.types.ts'
import { samples, sampleText } from './reports.ts'

const gold = JSON.parse(readFileSync(`${samples}gold.json`, 'utf8')) as Gold
const statements = new Set(gold.reports.flatMap(({ attributions }) => attributions.map(({ id }) => id)))
const reports = gold.reports.map(({ id }) => id)

describe('gold of the samples', () => {
  test('is what the words give', () => {
    expect(asPrinted(computedGold())).toBe(asPrinted(gold))
  })

  test.each(gold.reports.map((report) => [report.id, report] as const))(
    '%s: every span holds its text',
    (_, report) => {
      const { source } = sampleText(report.file, report.item)
      const spans: GoldSpan[] = [
        ...report.body,
        ...report.removed.map(({ words }) => words),
        ...[report.title.at, report.dateline?.at].filter((at) => at !== null && at !== undefined),
        ...report.attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
      ]
      for (const { start, end, text } of spans) expect(source.slice(start, end)).toBe(text)
    },
  )

  test.each(gold.reports.map((report) => [report.id, report] as const))(
    '%s: every line is kept or removed, once',
    (_, report) => {
      const { view } = sampleText(report.file, report.item)
      const taken = [report.title.at, ...report.body, ...report.removed.map(({ words }) => words)].filter(
        (at) => at !== null,
      )
      for (const { index, 0: word } of view.text.matchAll(/\S+/g)) {
        const at = view.start[index] ?? -1
        expect(taken.filter(({ start, end }) => start <= at && at < end).length, `${word} at ${at}`).toBe(1)
      }
    },
  )

  test('what is said across reports names reports and statements that there are', () => {
    const { stories, utterances, apart, copies, exercises } = gold.across
    expect(Object.values(stories).flat().toSorted()).toEqual(reports.toSorted())
    for (const { members, relations } of utterances) {
      expect(members.filter((id) => !statements.has(id))).toEqual([])
      for (const pair of Object.keys(relations))
        expect(pair.split(' | ').filter((id) => !members.includes(id))).toEqual([])
    }
    for (const { a, b } of apart) expect([a, b].filter((id) => !statements.has(id))).toEqual([])
    for (const { from, to } of copies) expect([from, to].filter((id) => !reports.includes(id))).toEqual([])
    for (const { report } of exercises) expect(reports).toContain(report)
  })

  test('nothing is both one utterance and kept apart', () => {
    for (const { a, b } of gold.across.apart) {
      expect(gold.across.utterances.filter(({ members }) => members.includes(a) && members.includes(b))).toEqual([])
    }
  })

  test('the README counts and names what there is', () => {
    const readme = readFileSync(`${samples}README.md`, 'utf8')
    const outlets = new Set(gold.reports.map(({ outlet }) => outlet).filter((outlet) => outlet !== null))
    const stories = Object.keys(gold.across.stories)
    // One outlet's name is printed in none of its reports.
    expect(readme).toContain(
      `${reports.length} invented reports by ${outlets.size + 1} invented outlets on ${stories.length} stories`,
    )
    for (const outlet of outlets) expect(readme).toContain(outlet)
    const named = [...readme.matchAll(/`((?:strait|heron|dam|salt|aldona|talks)-[a-z]+)`/g)].map(([, id]) => id)
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter((id) => !reports.includes(id ?? ''))).toEqual([])
  })
})
