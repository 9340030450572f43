/** Onrecord as a user runs it, for scores that must hold for the whole program. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Copy } from '../dist/record/copy.js'
import type { Document } from '../dist/record/document.js'
import type { Story } from '../dist/record/story.js'
import type { Utterance } from '../dist/record/utterance.js'

const main = new URL('../dist/cli/main.js', import.meta.url).pathname

/** What goes to standard output. A problem with single reports (exit code 1) does not stop a score. */
export function onrecord(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (status !== 0 && status !== 1) throw new Error(`onrecord ${args.join(' ')}: ${stderr.trim()}`)
  return stdout
}

const lines = <T>(jsonl: string): T[] =>
  jsonl
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

export const documentsOf = (...places: readonly string[]): Document[] =>
  lines(onrecord('read', ...places, '--format', 'jsonl'))

export interface Record {
  readonly utterances: readonly Utterance[]
  readonly stories: readonly Story[]
  readonly copies: readonly Copy[]
}

/** What holds across the reports at `places`, in a record made for this and thrown away. */
export function recordOf(...places: readonly string[]): Record {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'))
  const db = ['--db', join(folder, 'record.db')]
  try {
    onrecord('add', ...places, ...db)
    const exported = <T>(what: string): T[] => lines(onrecord('export', what, '--format', 'jsonl', ...db))
    return { utterances: exported('utterances'), stories: exported('stories'), copies: exported('copies') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
