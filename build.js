/**
 * Compiles src/ to dist/ when a source is newer than the last build; otherwise does nothing.
 *
 * Types are not checked here (`npm run check` does that), so the first command after a clone waits
 * for a translation only.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, rmSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const stamp = `${here}dist/.tsbuildinfo`
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

const sources = readdirSync(`${here}src`, { recursive: true, encoding: 'utf8' }).map((file) => `${here}src/${file}`)
const newest = Math.max(...[...sources, `${here}tsconfig.build.json`, `${here}tsconfig.json`].map(changed))

if (newest >= changed(stamp)) {
  // A file that was deleted or moved must not live on in dist/.
  rmSync(`${here}dist`, { recursive: true, force: true })
  const compiler = `${here}node_modules/typescript/bin/tsc`
  const { status } = spawnSync(process.execPath, [compiler, '-p', `${here}tsconfig.build.json`], { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
