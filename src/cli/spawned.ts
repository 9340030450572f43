import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { rmSync, statSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { openStore } from '../store/store.js'

/** For tests that need the program as its own process: to stop it, to kill it, to close what it writes to. */
const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

const LOCK = fileURLToPath(new URL('../../node_modules/.onrecord-build', import.meta.url))
/** A build takes seconds; a lock as old as this, in milliseconds, was left by one that was killed. */
const STALE = 120_000

/** Compiles the program where its sources are newer; one test file after the other, where they run side by side. */
export async function build(): Promise<void> {
  while (!locked()) await new Promise((again) => setTimeout(again, 50))
  try {
    const { status, stderr } = spawnSync(process.execPath, ['build.js'], { cwd: ROOT, encoding: 'utf8' })
    if (status !== 0) throw new Error(`build.js failed:\n${stderr}`)
  } finally {
    rmSync(LOCK, { force: true })
  }
}

function locked(): boolean {
  try {
    writeFileSync(LOCK, '', { flag: 'wx' })
    return true
  } catch {
    const made = statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()
    if (Date.now() - made > STALE) rmSync(LOCK, { force: true })
    return false
  }
}

/** `nobody`: as a user to whom permissions apply, where we are the superuser and may choose. */
export function start(args: readonly string[], { nobody = false } = {}): ChildProcessWithoutNullStreams {
  const user = nobody && process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  return spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, ...user })
}

const NOBODY = 65_534

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

/** Looks again and again until `is` holds, for what `child` does; fails when the child ends first. */
export async function until(child: ChildProcessWithoutNullStreams, is: () => boolean): Promise<void> {
  while (!is()) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode} before that`)
    await new Promise((again) => setTimeout(again, 20))
  }
}

/** Documents in a record that another process is writing; 0 where there is none yet. */
export function storedIn(db: string): number {
  try {
    const store = openStore(db, { readOnly: true })
    const { documents } = store.questions.totals()
    store.close()
    return documents
  } catch {
    return 0
  }
}
