/**
 * Real machine translation: articles taken into another language and back by Apertium, a free engine that works by
 * dictionaries and rules (Forcada and others 2011). Debian has it: packages apertium-eng-spa, apertium-hbs-eng, apertium-en-gl,
 * apertium-eo-en, apertium-eng-cat and apertium-mkd-eng. Where one is not installed, what needs it is SKIPPED.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

/** A language that articles go through: the engine's names of the two ways. */
export interface Engine {
  readonly language: string
  readonly there: string
  readonly back: string
}

export const ENGINES: readonly Engine[] = [
  { language: 'Spanish', there: 'eng-spa', back: 'spa-eng' },
  { language: 'Serbo-Croatian', there: 'eng-hbs', back: 'hbs-eng' },
  { language: 'Galician', there: 'en-gl', back: 'gl-en' },
  { language: 'Esperanto', there: 'en-eo', back: 'eo-en' },
  { language: 'Catalan', there: 'eng-cat', back: 'cat-eng' },
]

/** Into English alone; nothing is learnt from it. */
const ONE_WAY = 'mkd-eng'

/** Whether the engine and all ways of it are installed. */
export function enginesAreHere(): boolean {
  const { status, stdout } = spawnSync('apertium', ['-l'], { encoding: 'utf8' })
  if (status !== 0) return false
  const ways = new Set(stdout.split(/\s+/))
  return [ONE_WAY, ...ENGINES.flatMap(({ there, back }) => [there, back])].every((way) => ways.has(way))
}

/** Texts of one call: dictionaries are read anew at each. */
const BATCH = 40
const MOST_BYTES = 1 << 26

/** A number on a line of its own comes through every engine. */
const FIRST = 70_000_000
const marker = (i: number): string => `\n\n${FIRST + i}.\n\n`

const run = promisify(execFile)

/** By way of a file: the engine opens its input by name, which it cannot do of a socket. */
async function through(way: string, text: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const file = join(folder, 'text')
    writeFileSync(file, text)
    // Without "-u" every word that its dictionary lacks is marked with a star.
    const { stdout } = await run('apertium', ['-u', way, file], { maxBuffer: MOST_BYTES })
    return stdout
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Words that come to nothing leave two spaces: a trace of this engine alone, and of its way of writing, not of translating. */
const tidy = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The texts, each taken the ways one after another; null for one that did not come through. */
export async function translations(texts: readonly string[], ways: readonly string[]): Promise<(string | null)[]> {
  const all: (string | null)[] = []
  for (let from = 0; from < texts.length; from += BATCH) {
    const some = texts.slice(from, from + BATCH)
    let written = some.map((text, i) => marker(i) + text).join('') + marker(some.length)
    for (const way of ways) written = await through(way, written)
    const pieces = written.split(/\b(7\d{7})\./)
    const byNumber = new Map(
      pieces.flatMap((piece, i) => (i % 2 === 1 ? [[Number(piece) - FIRST, pieces[i + 1] ?? '']] : [])),
    )
    for (const i of some.keys()) all.push(tidy(byNumber.get(i) ?? '') || null)
  }
  return all
}

export const roundTrips = (texts: readonly string[], { there, back }: Engine): Promise<(string | null)[]> =>
  translations(texts, [there, back])
