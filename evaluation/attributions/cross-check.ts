import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Document } from '../../dist/record/document.js'
import { corpora } from '../../training/attributions/corpus.ts'
import { KINDS, MODES, ROLES, type Count, type Scores } from './metric.ts'

type Figures = Readonly<Record<'p' | 'r' | 'f', number>>

interface Printed {
  readonly component: Readonly<Record<string, Readonly<Record<string, Figures>>>>
  readonly attribution: Readonly<Record<string, Figures>>
}

/**
 * Scores the same documents with the corpus' own scorer, in Python. Lines that say where the two differ by more than rounding; null where Python
 * or the scorer is missing.
 */
export function crossCheck(
  scores: Scores,
  documents: readonly Document[],
  scorer = `${corpora}/../tools/score-attributions.py`,
): string[] | null {
  if (!existsSync(scorer)) return null
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const path = join(folder, 'documents.jsonl')
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(''))
  const { status, stdout } = spawnSync('python3', [scorer, `${corpora}/polnear/data/dev`, path, '--json'], {
    encoding: 'utf8',
  })
  rmSync(folder, { recursive: true })
  if (status !== 0) return null
  const theirs = JSON.parse(stdout) as Printed
  return [
    ...ROLES.flatMap((role) =>
      MODES.flatMap((mode) =>
        differing(`${role} ${mode}`, scores.component[role][mode], theirs.component[role]?.[mode]),
      ),
    ),
    ...KINDS.flatMap((kind) => differing(kind, scores.attribution[kind], theirs.attribution[kind])),
  ]
}

function differing(what: string, { precision, recall, f }: Count, theirs: Figures | undefined): string[] {
  const pairs = [
    ['P', precision, theirs?.p],
    ['R', recall, theirs?.r],
    ['F', f, theirs?.f],
  ] as const
  return pairs
    .filter(([, ours, other]) => other === undefined || Math.abs(100 * ours - other) > 0.06)
    .map(([name, ours, other]) => `${what} ${name}: ${(100 * ours).toFixed(1)} here, ${other} there`)
}
