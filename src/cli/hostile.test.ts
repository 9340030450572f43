import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Document } from '../record/document.js'
import type { Content } from '../intake/memory.js'
import { openStore } from '../store/store.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))
let records = 0
const newRecord = () => join(folder, `${records++}.db`)

const REPORT = (name: string) =>
  `Ferry prices stay as they are, the harbour board said on Friday.\n\n"We will not raise the fares of the ${name} line," Mara Oste, the chair of the board, told reporters.`

async function command(io: ReturnType<typeof memoryIo>, ...args: string[]) {
  const code = await run(args, io)
  return { code, out: io.written.out, err: io.written.err }
}

/** Addresses of the documents in a record. */
async function addressesIn(db: string): Promise<string[]> {
  const { out } = await command(memoryIo(), 'export', 'documents', '--db', db)
  return out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Document).capture.uri)
    .sort()
}

/** Adds `hostile` between two good reports, and looks whether those are in the record, and what was said. */
async function between(
  hostile: string,
  memory: { files?: Record<string, Content>; refused?: Record<string, string>; chunk?: number } = {},
) {
  const db = newRecord()
  const files = { 'good/1.txt': REPORT('eastern'), 'good/2.txt': REPORT('western'), ...memory.files }
  const io = memoryIo({ chunk: 1 << 18, ...memory, files })
  const { code, err } = await command(io, 'add', 'good/1.txt', hostile, 'good/2.txt', '--db', db)
  const addresses = await addressesIn(db)
  expect(addresses).toEqual(expect.arrayContaining(['file:good/1.txt', 'file:good/2.txt']))
  expect((await command(memoryIo(), 'verify', '--db', db)).code).toBe(0)
  return { code, err, others: addresses.filter((address) => !address.startsWith('file:good/')) }
}

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('ends in a clear problem, and the rest is read', () => {
  test('an empty file', async () => {
    const { code, err, others } = await between('empty.txt', { files: { 'empty.txt': '' } })
    expect(err).toMatch(/^file-empty: empty\.txt is empty\. /m)
    expect([code, others]).toEqual([1, []])
  })

  test('a file of nothing but white space', async () => {
    const { code, err } = await between('blank.txt', { files: { 'blank.txt': ' \n\n\t\n' } })
    expect(err).toMatch(/^article-empty: file:blank\.txt: /m)
    expect(code).toBe(1)
  })

  test('a binary file', async () => {
    const { code, err, others } = await between('image.txt', {
      files: { 'image.txt': bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR') },
    })
    expect(err).toMatch(/^file-binary: image\.txt /m)
    expect([code, others]).toEqual([1, []])
  })

  test('a line of 50 MB, in plain text and in JSONL', async () => {
    const line = 'word '.repeat(10 * 1024 * 1024)
    const jsonl = `{"id":"a","text":${JSON.stringify(REPORT('northern'))}}\n{"text":"${line}"}\n{"id":"b","text":${JSON.stringify(REPORT('southern'))}}\n`
    const { code, err, others } = await between('lines', {
      files: { 'lines/long.txt': line, 'lines/long.jsonl': jsonl },
    })
    expect(err).toMatch(/^file-too-large: lines\/long\.txt /m)
    expect(err).toMatch(/^file-too-large: lines\/long\.jsonl:2 /m)
    expect([code, others]).toEqual([1, ['jsonl:a', 'jsonl:b']])
  })

  test('a page of 20,000 nested elements', async () => {
    const page = `<html><body>${'<div>'.repeat(20_000)}<p>${REPORT('inner')}</p>${'</div>'.repeat(20_000)}</body></html>`
    const { code, err, others } = await between('deep.html', { files: { 'deep.html': page } })
    expect(others).toEqual(['file:deep.html'])
    expect(err).toMatch(/^[a-z-]+: file:deep\.html: /m)
    expect(code).toBe(1)
  })

  test('invalid UTF-8', async () => {
    const { code, err, others } = await between('latin.txt', {
      files: { 'latin.txt': bytes(`Caf\xe9. ${REPORT('café')}`) },
    })
    expect(err).toMatch(/^charset-invalid: latin\.txt .*windows-1252/m)
    expect([code, others]).toEqual([1, ['file:latin.txt']])
  })

  test('a folder without permission', async () => {
    const { code, err, others } = await between('in', {
      files: { 'in/a.txt': REPORT('first'), 'in/shut/b.txt': 'x', 'in/z.txt': REPORT('last') },
      refused: { 'in/shut': 'EACCES' },
    })
    expect(err).toMatch(/^file-unreadable: Cannot read in\/shut: permission denied\. /m)
    expect([code, others]).toEqual([1, ['file:in/a.txt', 'file:in/z.txt']])
  })

  test('an unknown scheme', async () => {
    const { code, err, others } = await between('gopher://a.example/1')
    expect(err).toMatch(/^scheme-unknown: gopher:\/\/a\.example\/1 has the scheme "gopher"/m)
    expect([code, others]).toEqual([1, []])
  })

  test('a line that is not JSON, and one whose words rewrite the terminal', async () => {
    const { err, others } = await between('in.jsonl', {
      files: { 'in.jsonl': `{"text":\n{"text":"Words.","\\u001b[2J":1}\n` },
    })
    expect(err).toMatch(/^line-invalid: in\.jsonl:1 /m)
    expect(err).toMatch(/^keys-unread: in\.jsonl:2 /m)
    expect(err).not.toContain('\u001b')
    expect(others).toHaveLength(1)
  })
})

describe('a full disk', () => {
  /** Large files that are quick to read: one word each. */
  const many = (from: number, to: number) =>
    Object.fromEntries(
      Array.from({ length: to - from }, (_, index) => [
        `in/${from + index}.txt`,
        `${from + index}${'x'.repeat(20_000)}`,
      ]),
    )

  /** An `Io` whose records can have no more than `pages` of 4 KB more than they have. */
  const roomFor = (pages: number, memory: Parameters<typeof memoryIo>[0]) => ({
    ...memoryIo(memory),
    record: (path: string, options: { readonly readOnly: boolean }) => {
      const store = openStore(path, options)
      const used = store.database.one<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0
      store.database.all(`PRAGMA max_page_count = ${used + pages}`)
      return store
    },
  })

  test('is said; what is stored stays, and adding goes on when there is room', async () => {
    const db = newRecord()
    const files = { ...many(0, 3), ...many(3, 20) }
    expect((await command(memoryIo({ files: many(0, 3) }), 'add', 'in', '--db', db)).err).toContain('3 added')

    const full = await command(roomFor(40, { files }), 'add', 'in', '--db', db)
    expect(full.code).toBe(1)
    expect(full.err).toMatch(/^record-full: /m)
    expect(full.err).not.toMatch(/^ {4}at /m)
    const kept = await addressesIn(db)
    expect(kept).toEqual(expect.arrayContaining(Object.keys(many(0, 3)).map((path) => `file:${path}`)))
    expect((await command(memoryIo(), 'verify', '--db', db)).code).toBe(0)

    await command(memoryIo({ files }), 'add', 'in', '--db', db)
    expect(await addressesIn(db)).toHaveLength(20)
  })
})
