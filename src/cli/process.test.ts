import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../store/store.js'
import { build, finished, start, storedIn, until } from './spawned.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-process-'))
beforeAll(build, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

const line = (number: number) =>
  `${JSON.stringify({ id: String(number), text: `The ferry board met for the ${number}th time on Friday. "The fares stay," said Mara Oste, its chair.` })}\n`

test('Ctrl-C finishes the report at hand, links what was added and says how to go on', async () => {
  const db = join(folder, 'stopped.db')
  const child = start(['add', '-', '--db', db])
  const end = finished(child)
  for (let number = 0; number < 5; number++) child.stdin.write(line(number))
  await until(child, () => storedIn(db) === 5)
  child.kill('SIGINT')
  const { code, err } = await end
  expect(err).toContain('5 added')
  expect(err).toContain('run the same command again')
  expect(code).toBe(1)
  const store = openStore(db, { readOnly: true })
  expect(store.questions.stories({ offset: 0, limit: 1 }).total).toBeGreaterThan(0)
  store.close()
}, 60_000)

test('a reader that has had enough ends the program quietly', async () => {
  const child = start(['read', '-', '--format', 'jsonl'])
  const end = finished(child)
  child.stdin.on('error', () => undefined)
  child.stdin.write(line(0))
  child.stdout.once('data', () => {
    child.stdout.destroy()
    for (let number = 1; number < 50; number++) child.stdin.write(line(number))
    child.stdin.end()
  })
  const { code, err } = await end
  expect([code, err]).toEqual([0, ''])
}, 60_000)

test('standard output is data alone, and no colour goes into a pipe', async () => {
  const child = start(['read', '-'])
  const end = finished(child)
  child.stdin.end(line(1))
  const { code, out } = await end
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ schema: 'onrecord/document@1', capture: { uri: 'jsonl:1' } })
  expect(out).not.toContain('\u001b')
}, 60_000)

test('a folder without permission is a problem, and the rest is read', async () => {
  const place = join(folder, 'in')
  mkdirSync(join(place, 'shut'), { recursive: true })
  writeFileSync(join(place, 'a.txt'), 'The ferry board met on Friday.')
  writeFileSync(join(place, 'b.txt'), 'Nobody may read this.')
  chmodSync(join(place, 'b.txt'), 0)
  chmodSync(join(place, 'shut'), 0)
  chmodSync(folder, 0o777)
  const { code, out, err } = await finished(start(['read', place], { nobody: true }))
  chmodSync(join(place, 'shut'), 0o700)
  expect(code).toBe(1)
  expect(
    out
      .trimEnd()
      .split('\n')
      .map((one) => (JSON.parse(one) as { capture: unknown }).capture),
  ).toMatchObject([{ uri: `file:${place}/a.txt` }])
  expect(err).toContain(`file-unreadable: Cannot read ${place}/shut: permission denied.`)
  expect(err).toContain(`file-unreadable: Cannot read ${place}/b.txt: permission denied.`)
}, 60_000)
