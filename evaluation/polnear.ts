/** Attributions of PolNeAR's development part, whole articles through the whole program, by the shipped scorer. */
import { join } from 'node:path'
import { onrecord } from './onrecord.ts'
import type { Score } from './score.ts'
import { corpora, corpusHash, missing, shared, shippedScore } from './shipped.ts'

interface Printed {
  readonly missing: number
  readonly component: Readonly<Record<string, { readonly trimmed: { readonly f: number } }>>
  readonly attribution: Readonly<Record<string, { readonly f: number; readonly gold: number }>>
}

export function scorePolnear(): Score {
  const name = 'polnear'
  const dev = join(corpora, 'polnear/data/dev')
  const skipped = missing(join(dev, 'text'), join(dev, 'attributions'), join(shared, 'tools/score-attributions.py'))
  if (skipped !== null) return { name, skipped }
  const documents = onrecord('read', join(dev, 'text'), '--format', 'jsonl')
  const printed = shippedScore('score-attributions.py', [dev], { 'documents.jsonl': documents }) as Printed
  const components = Object.entries(printed.component).map(([role, { trimmed }]) => [`${role} trimmed F`, trimmed.f])
  const attributions = Object.entries(printed.attribution)
  return {
    name,
    corpus: corpusHash(join(dev, 'text'), join(dev, 'attributions')),
    figures: Object.fromEntries([...components, ...attributions.map(([kind, { f }]) => [`attribution F ${kind}`, f])]),
    of: Object.fromEntries(attributions.map(([kind, { gold }]) => [`attribution F ${kind}`, `gold ${gold}`])),
  }
}
