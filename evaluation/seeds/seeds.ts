/** The five seed reports, scored by the program that comes with them. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentsOf, recordOf } from '../onrecord.ts'
import type { Score } from '../score.ts'
import { corpusHash, missing, shared, shippedScore } from '../shipped.ts'
import { share, type Count } from '../tally.ts'
import { mendGold } from './mended-gold.ts'

const asLines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** Sources right when the gold's misplaced ones stand where they belong. */
function sourceMended(documents: string): Count {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-gold-'))
  try {
    mkdirSync(join(home, 'gold'))
    for (const name of ['tools', 'seeds']) cpSync(join(shared, name), join(home, name), { recursive: true })
    const gold = readFileSync(join(shared, 'gold/seeds.json'), 'utf8')
    const mended = mendGold(gold, (file) => readFileSync(join(shared, file), 'utf8'))
    writeFileSync(join(home, 'gold/seeds.json'), mended)
    const counts = shippedScore('score-seeds.py', [], { 'documents.jsonl': documents }, home)
    return (counts as { source: Count }).source
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

export function scoreSeeds(): Score {
  const name = 'seeds'
  const [folder, gold] = [join(shared, 'seeds'), join(shared, 'gold/seeds.json')]
  const skipped = missing(folder, gold, join(shared, 'tools/score-seeds.py'))
  if (skipped !== null) return { name, skipped }
  const files = readdirSync(folder)
    .toSorted()
    .map((file) => join(folder, file))
  const documents = asLines(documentsOf(...files))
  const { extra_attributions, ...counts } = shippedScore('score-seeds.py', [], {
    'documents.jsonl': documents,
    'utterances.jsonl': asLines(recordOf(...files).utterances),
  }) as Record<string, Count> & { extra_attributions: number }
  const { right: found = 0 } = counts['found'] ?? {}
  const precision = { right: found, of: found + extra_attributions }
  const all = Object.entries({ ...counts, 'source, gold mended': sourceMended(documents), precision })
  return {
    name,
    corpus: corpusHash(folder, gold),
    figures: Object.fromEntries(all.map(([figure, count]) => [figure, share(count)])),
    of: Object.fromEntries(all.map(([figure, { right, of }]) => [figure, `${right} of ${of}`])),
  }
}
