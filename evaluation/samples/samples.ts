/** Onrecord on samples/, from files to joined utterances, against samples/gold.json. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Attribution } from '../../dist/record/attribution.js'
import type { Document } from '../../dist/record/document.js'
import { documentsOf, recordOf } from '../onrecord.ts'
import type { Figures } from '../score.ts'
import { share, Tally } from '../tally.ts'
import type { Gold, GoldSpan, ReportGold } from './gold.types.ts'
import { samples, sampleText } from './reports.ts'
import { scoreAcross } from './score-across.ts'
import { scoreReport } from './score-report.ts'

const hashOf = (...texts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text)
  return hash.digest('hex')
}

/** A file by its name; a report out of several by the bytes of its own text. */
function documentOf(
  report: ReportGold<GoldSpan>,
  source: string,
  documents: readonly Document[],
): Document | undefined {
  if (report.item === undefined) return documents.find(({ capture }) => capture.uri.endsWith(`reports/${report.file}`))
  const hashes = [source, source.trim()].map((text) => hashOf(text))
  return documents.find(({ capture }) => hashes.includes(capture.sha256))
}

export function scoreSamples(): Figures {
  const printed = readFileSync(`${samples}gold.json`, 'utf8')
  const gold = JSON.parse(printed) as Gold
  const tally = new Tally()
  const read = documentsOf(`${samples}reports`)
  const documents = new Map<string, Document>()
  const matches = new Map<string, Attribution>()
  const texts: string[] = []
  for (const report of gold.reports) {
    const { source, view } = sampleText(report.file, report.item)
    texts.push(source)
    const document = documentOf(report, source, read)
    if (document !== undefined) documents.set(report.id, document)
    for (const match of scoreReport(report, view, document, tally)) matches.set(...match)
  }
  scoreAcross(gold.across, { documents, matches }, recordOf(`${samples}reports`), tally)
  const counts = [...tally.counts]
  return {
    name: 'samples',
    corpus: hashOf(printed, ...texts).slice(0, 16),
    figures: Object.fromEntries(counts.map(([figure, count]) => [figure, share(count)])),
    of: Object.fromEntries(counts.map(([figure, { right, of }]) => [figure, `${right} of ${of}`])),
    misses: tally.misses,
  }
}
