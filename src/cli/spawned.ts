import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** For tests that need the program as its own process: to stop it, to kill it, to close what it writes to. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** Compiles the program where its sources are newer. */
export function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['build.js'], { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`build.js failed:\n${stderr}`)
}

export const start = (args: readonly string[], cwd = ROOT): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [MAIN, ...args], { cwd })

export interface Finished {
  /** Null when a signal ended it. */
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Waits for the end. */
export async function finished(child: ChildProcessWithoutNullStreams): Promise<Finished> {
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, out, err }
}

/** Looks again and again until `is` holds; for what another process does. The test's time limit ends it. */
export async function until(is: () => boolean): Promise<void> {
  while (!is()) await new Promise((again) => setTimeout(again, 20))
}
