import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import type { Document } from '../record/document.js'
import { site } from '../site/site.js'
import { MIGRATIONS } from '../store/migrations/migrations.js'
import { openStore } from '../store/store.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
const db = join(folder, 'record.db')
afterAll(() => rmSync(folder, { recursive: true }))

const WIRE =
  'The harbour guild of Norland opened a large meeting on Monday to discuss the price of ferry tickets. The chairman said the guild must begin this year and repair the old bridge before the first snow of the winter. Workers want higher pay and a shorter week, and many residents support the plan, the guild said in a short statement. The council will choose a builder after the holiday is over. Most of the job of the two of them should end by the spring.'
const SWAPS = [
  ['large', 'big'],
  ['begin', 'start'],
  ['repair', 'mend'],
  ['job', 'task'],
  ['choose', 'pick'],
  ['end', 'finish'],
  ['residents', 'occupants'],
  ['holiday', 'vacation'],
] as const
const SPUN = SWAPS.reduce((text, [from, to]) => text.replace(` ${from} `, ` ${to} `), WIRE)

const reportOf = (id: string, text: string) =>
  JSON.stringify({
    id,
    title: 'Guild meets',
    outlet: `Paper ${id}`,
    text: `${text} “We are glad of it,” Ana Berg said.`,
  })

/** What a record of an earlier version holds: nothing of wording, no replaced words. */
const BEFORE = [
  "UPDATE documents SET json = json_remove(json, '$.wording')",
  "UPDATE copies SET json = json_remove(json, '$.replaced')",
  `PRAGMA user_version = ${MIGRATIONS.findIndex(({ name }) => name === 'wording')}`,
]

let first: { documents: Document[]; copies: unknown[] }
beforeAll(async () => {
  expect(await onrecord('add', 'reports.jsonl')).toMatchObject({ code: 0 })
  const store = openStore(db)
  first = { documents: [...store.exports.documents()], copies: [...store.exports.copies()] }
  for (const change of BEFORE) store.database.run(change)
  store.close()
})

async function onrecord(...args: string[]) {
  const io = memoryIo({ files: { 'reports.jsonl': `${reportOf('wire', WIRE)}\n${reportOf('spun', SPUN)}\n` } })
  const code = await run([...args, '--db', db], io)
  return { code, out: io.written.out, err: io.written.err }
}

describe('a record stored before wording was looked at', () => {
  test('opens with all it had; its documents say that their wording was not judged', async () => {
    const store = openStore(db)
    const documents = [...store.exports.documents()]
    expect(documents.map((one) => [one.wording.verdict, { ...one, wording: undefined }])).toEqual(
      first.documents.map((one) => ['not judged', { ...one, wording: undefined }]),
    )
    expect([...store.exports.copies()]).toMatchObject([{ relation: 'spun', replaced: [] }])
    for (const { id } of documents) {
      const page = await site(store.questions).request(`/documents/${id}`)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('not judged')
    }
    store.close()
  })

  test('is explained, exported and verified', async () => {
    const { id } = first.documents[0]!
    expect(await onrecord('explain', `${id}#wording`)).toMatchObject({
      code: 0,
      out: expect.stringContaining('not judged'),
    })
    expect(await onrecord('export', 'copies', '--format', 'csv')).toMatchObject({ code: 0 })
    expect(await onrecord('verify')).toMatchObject({ code: 0 })
  })

  test('linking again lists the replaced words of spun copies', () => {
    const store = openStore(db)
    linkRecord(store)
    expect([...store.exports.copies()]).toEqual(first.copies)
    expect(first.copies).toMatchObject([{ replaced: expect.arrayContaining([expect.anything()]) }])
    store.close()
  })
})
