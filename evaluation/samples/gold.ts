/**
 * Computes samples/gold.json from the words in evaluation/samples/words.
 *
 *   node evaluation/samples/gold.ts
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import type { AcrossGold, Gold, GoldSpan, ReportGold, Spot, Statement } from './gold.types.ts'
import { spanOf } from './locate.ts'
import { sampleText, samples } from './reports.ts'

const words = new URL('words/', import.meta.url)
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, words), 'utf8'))

const placed = (statement: Statement<Spot>, at: (spot: Spot) => GoldSpan): Statement<GoldSpan> => ({
  ...statement,
  source: statement.source.map(at),
  cue: statement.cue.map(at),
  content: statement.content.map(at),
  venue: statement.venue === null ? null : at(statement.venue),
})

/** Gold of one report with places for words. Throws when words are missing or ambiguous. */
function located(report: ReportGold<Spot>): ReportGold<GoldSpan> {
  const { source, view } = sampleText(report.file, report.item)
  const at = (spot: Spot): GoldSpan => {
    try {
      return spanOf(view, source, spot)
    } catch (error) {
      throw new Error(`${report.id}: ${(error as Error).message}`, { cause: error })
    }
  }
  return {
    ...report,
    title: { ...report.title, at: report.title.at === null ? null : at(report.title.at) },
    dateline: report.dateline === null ? null : { ...report.dateline, at: at(report.dateline.at) },
    body: report.body.map(at),
    removed: report.removed.map(({ reason, words }) => ({ reason, words: at(words) })),
    attributions: report.attributions.map((statement) => placed(statement, at)),
  }
}

export function computedGold(): Gold {
  const stories = readdirSync(words).filter((name) => name !== 'across.json').toSorted() // prettier-ignore
  return {
    unit: 'UTF-16 code units, end exclusive, into the decoded file, or into the text of the item that a report is in',
    reports: stories.flatMap((name) => json(name) as ReportGold<Spot>[]).map(located),
    across: json('across.json') as AcrossGold,
  }
}

export const asPrinted = (gold: Gold): string => `${JSON.stringify(gold, null, 1)}\n`

if (import.meta.main) writeFileSync(`${samples}gold.json`, asPrinted(computedGold()))
