import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { disk } from '../intake/files.js'
import { memoryWorld } from '../intake/memory.js'
import type { Io } from './io.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'
import { build, finished, start, storedIn, until } from './spawned.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-order-'))
afterAll(() => rmSync(folder, { recursive: true }))
let records = 0
const newRecord = () => join(folder, `${records++}.db`)

const samples = fileURLToPath(new URL('../../samples/reports', import.meta.url))
const files = readdirSync(samples, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile())
  .map((file) => join(file.parentPath, file.name))
  .sort()

const onDisk = (): Io & ReturnType<typeof memoryIo> => ({
  ...memoryIo(),
  world: () => ({ ...memoryWorld({}), files: disk }),
})

/** Adds the given lots of places, one `add` each. */
async function added(...lots: readonly string[][]): Promise<string> {
  const db = newRecord()
  for (const places of lots) await run(['add', ...places, '--db', db], onDisk())
  return db
}

/** Everything that the record holds, as it is exported. */
async function everything(db: string): Promise<string> {
  const io = memoryIo()
  for (const kind of ['documents', 'attributions', 'utterances', 'stories', 'copies', 'positions', 'annotations']) {
    for (const format of ['jsonl', 'csv'])
      expect(await run(['export', kind, '--format', format, '--db', db], io)).toBe(0)
  }
  return io.written.out
}

/** An order that looks like none, the same on every run. */
const shuffled = (all: readonly string[], seed: number): string[] =>
  all
    .map((one, index) => [Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)

let expected = ''
beforeAll(async () => {
  await build()
  expect(files.length).toBeGreaterThan(5)
  expected = await everything(await added([samples]))
  expect(expected.split('\n').length).toBeGreaterThan(files.length)
}, 180_000)

test('one by one, from the last to the first', async () => {
  expect(await everything(await added(...files.toReversed().map((file) => [file])))).toBe(expected)
}, 180_000)

test('twice, and in lots of any order', async () => {
  const mixed = shuffled(files, 1)
  expect(await everything(await added(mixed.slice(0, 7), mixed.slice(3), [samples]))).toBe(expected)
}, 180_000)

test('all at once, in another order', async () => {
  expect(await everything(await added(shuffled(files, 2)))).toBe(expected)
}, 180_000)

test('after a kill in the middle of adding', async () => {
  const db = newRecord()
  const child = start(['add', ...shuffled(files, 3), '--db', db])
  const end = finished(child)
  await until(child, () => storedIn(db) >= 3)
  child.kill('SIGKILL')
  expect((await end).code).toBeNull()
  expect(storedIn(db)).toBeLessThan(files.length)

  await run(['add', samples, '--db', db], onDisk())
  expect(await everything(db)).toBe(expected)
}, 180_000)

test('after a kill while what was added is being joined', async () => {
  const db = newRecord()
  const documents = expected.split('\n').filter((line) => line.startsWith('{"schema"')).length
  const child = start(['add', samples, '--db', db])
  const end = finished(child)
  // The last report is stored just before joining begins. A machine that is done by now has nothing left to repair.
  await Promise.race([until(child, () => storedIn(db) === documents).catch(() => undefined), end])
  child.kill('SIGKILL')
  await end
  expect(storedIn(db)).toBe(documents)

  await run(['add', samples, '--db', db], onDisk())
  expect(await everything(db)).toBe(expected)
}, 180_000)
