/** The scorers that come with the seeds and the corpora: Python programs beside them, run as they are. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

export const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../shared/corpora', import.meta.url).pathname
export const shared = join(corpora, '..')

/** Why a shipped scorer cannot be run here, or null. */
export function missing(...paths: readonly string[]): string | null {
  const absent = paths.find((path) => !existsSync(path))
  if (absent !== undefined) return `${absent} is not here`
  return spawnSync('python3', ['--version']).status === 0 ? null : 'python3 is not here'
}

/**
 * What the scorer prints as JSON, given files of these contents, one for each name. `home`: the folder whose `tools` it
 * stands in; it finds its gold beside them.
 */
export function shippedScore(
  scorer: string,
  before: readonly string[],
  files: Readonly<Record<string, string>>,
  home = shared,
): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-shipped-'))
  try {
    const paths = Object.entries(files).map(([name, contents]) => {
      writeFileSync(join(folder, name), contents)
      return join(folder, name)
    })
    const args = [join(home, 'tools', scorer), ...before, ...paths, '--json']
    const { status, stdout, stderr } = spawnSync('python3', args, { encoding: 'utf8', maxBuffer: 2 ** 28 })
    if (status !== 0) throw new Error(`${scorer}: ${stderr}`)
    return JSON.parse(stdout)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A hash of the files at `paths` (folders: of all below them), by name and contents. */
export function corpusHash(...paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesAt)) hash.update(`${nameOf(file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** A file's name wherever the project or the corpora lie. */
const nameOf = (file: string): string =>
  file.startsWith(shared) ? file.slice(shared.length) : relative(import.meta.dirname, file)

function filesAt(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  const below = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
  return below.filter((file) => statSync(file).isFile()).toSorted()
}
