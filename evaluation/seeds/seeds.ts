/** The five seed reports, scored by the program that comes with them. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf, recordOf } from '../onrecord.ts'
import type { Score } from '../score.ts'
import { corpusHash, missing, shared, shippedScore } from '../shipped.ts'
import { share, type Count } from '../tally.ts'

const asLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

export function scoreSeeds(): Score {
  const name = 'seeds'
  const [folder, gold] = [join(shared, 'seeds'), join(shared, 'gold/seeds.json')]
  const skipped = missing(folder, gold, join(shared, 'tools/score-seeds.py'))
  if (skipped !== null) return { name, skipped }
  const files = readdirSync(folder)
    .toSorted()
    .map((file) => join(folder, file))
  const { extra_attributions, ...counts } = shippedScore('score-seeds.py', [], {
    'documents.jsonl': asLines(documentsOf(...files)),
    'utterances.jsonl': asLines(recordOf(...files).utterances),
  }) as Record<string, Count> & { extra_attributions: number }
  const { right: found = 0 } = counts['found'] ?? {}
  const precision = { right: found, of: found + extra_attributions }
  const all = Object.entries({ ...counts, precision })
  return {
    name,
    corpus: corpusHash(folder, gold),
    figures: Object.fromEntries(all.map(([figure, count]) => [figure, share(count)])),
    of: Object.fromEntries(all.map(([figure, { right, of }]) => [figure, `${right} of ${of}`])),
  }
}
