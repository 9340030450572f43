import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Memory } from '../intake/memory.js'
import type { Version } from '../record/source.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-watch-'))
afterAll(() => rmSync(folder, { recursive: true }))
let records = 0
const newRecord = () => join(folder, `${records++}.db`)

async function command(memory: Memory, ...args: string[]) {
  const io = memoryIo(memory)
  const code = await run(args, io)
  return { code, out: io.written.out, err: io.written.err }
}

const report = (words: string) =>
  `<html><head><title>Fares stay</title></head><body><article><h1>Fares stay</h1><p>The harbour board met on Friday and decided on the fares of the eastern line for another year, its chair said.</p><p>"${words}," Mara Oste, the chair of the board, told reporters after the meeting in the old hall of the harbour.</p></article></body></html>`

const feed = (summary: string) =>
  `<rss version="2.0"><channel><title>The Quay</title><item><title>Fares stay</title><link>https://quay.example/fares?utm_source=rss</link><description>${summary}</description></item></channel></rss>`

const TOML = 'every = "15m"\npace = "1s"\n\n[[source]]\nurl = "https://quay.example/feed"\noutlet = "The Quay"\n'
const xml = (content: string) => ({ mediaType: 'application/rss+xml', charset: undefined, content })
const page = (content: string) => ({ mediaType: 'text/html', charset: 'utf-8', content })
const web = (summary: string, words: string) => ({
  'https://quay.example/feed': xml(feed(summary)),
  'https://quay.example/fares?utm_source=rss': page(report(words)),
})

describe('watch', () => {
  test('adds what a feed names; a changed report is a version linked to the one before, and both stay', async () => {
    const db = newRecord()
    const files = { 'FEEDS.toml': TOML }
    const before = await command(
      { files, web: web('Short.', 'We will not raise the fares') },
      'watch',
      'FEEDS.toml',
      '--once',
      '--db',
      db,
    )
    expect(before).toMatchObject({ code: 0, err: expect.stringContaining('new      Fares stay') })
    expect(
      (
        await command(
          { files, web: web('Short.', 'We will not raise the fares') },
          'watch',
          'FEEDS.toml',
          '--once',
          '--db',
          db,
        )
      ).err,
    ).toContain('0 added, 0 changed')
    await command(
      { files, web: web('Edited.', 'We may raise the fares') },
      'watch',
      'FEEDS.toml',
      '--until',
      '2020-02-02T03:00Z',
      '--db',
      db,
    )

    const { out } = await command({}, 'export', 'versions', '--db', db)
    const [first, second, ...more] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Version)
    expect(more).toEqual([])
    expect(first).toMatchObject({ article: 'https://quay.example/fares', number: 1, before: null, change: null })
    expect(second).toMatchObject({ number: 2, before: first?.document })
    const documents = (await command({}, 'export', 'documents', '--db', db)).out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(documents).toHaveLength(2)
    const textOf = (id: string) => documents.find((one) => one.id === id).article.text as string
    const changed = second!.change!.text.map(([a, b, c, d]) => [
      textOf(first!.document).slice(a, b),
      textOf(second!.document).slice(c, d),
    ])
    expect(changed).toEqual([
      ['will', 'may'],
      ['not ', ''],
    ])
    expect((await command({}, 'verify', '--db', db)).code).toBe(0)
  })

  test('sources: a line each', async () => {
    const db = newRecord()
    const toml = `${TOML}[[source]]\nurl = "https://gone.example/feed"\n`
    const { code, err } = await command(
      { files: { 'FEEDS.toml': toml }, web: web('Short.', 'We stay') },
      'watch',
      'FEEDS.toml',
      '--once',
      '--db',
      db,
    )
    expect([code, err]).toEqual([1, expect.stringContaining('fetch-failed: https://gone.example/feed')])
    const { out } = await command({}, 'sources', '--db', db)
    expect(out.trim().split('\n')).toEqual([
      expect.stringMatching(/^https:\/\/gone\.example\/feed  failing .*answered never .*failed 1 times .*status 404/),
      expect.stringMatching(
        /^https:\/\/quay\.example\/feed  answering  1 articles, 0 changes  answered 2020-02-02T02:02Z/,
      ),
    ])
    const [, quay] = (await command({}, 'sources', '--format', 'jsonl', '--db', db)).out.trim().split('\n')
    expect(JSON.parse(quay ?? '')).toMatchObject({ standing: 'answering', articles: 1, polls: 1 })
  })

  test.each([
    ['[[source]]\nurl = "ftp://a.example"', 'is not a web address'],
    ['[[source]]\nurl = "https://a.example/f"\nevery = "often"', 'is not a time'],
    ['[[source]]\nurl = "https://a.example/f"\ninterval = "1h"', 'interval'],
    ['every = "1h"', 'source'],
    ['[[source]\n', 'it is no TOML (line 1'],
    ['[[source]]\nurl = "https://a.example/f"\n[[source]]\nurl = "https://a.example/f"', 'twice'],
  ])('a file that says %j is a clear problem', async (toml, words) => {
    const { code, err } = await command({ files: { 'F.toml': toml } }, 'watch', 'F.toml', '--once', '--db', newRecord())
    expect(code).toBe(1)
    expect(err).toMatch(/^feeds-file-invalid: F\.toml /)
    expect(err).toContain(words)
  })

  test('a file that is not there is a problem; a moment that is none is misuse', async () => {
    expect((await command({}, 'watch', 'none.toml', '--db', newRecord())).code).toBe(1)
    expect((await command({}, 'watch', 'none.toml', '--until', 'noon', '--db', newRecord())).code).toBe(2)
    expect((await command({}, 'add', 'a.csv', '--columns', 'words=body', '--db', newRecord())).code).toBe(2)
  })
})

test('a table, a letter and a packed archive go in, and every finding is verified', async () => {
  const db = newRecord()
  const files = {
    'a.csv': 'id,body\n1,"The ferry board met on Friday. ""The fares stay,"" said Mara Oste, its chair."\n',
    'b.eml':
      'From: a@b.example\r\nSubject: Fares\r\n\r\nThe ferry board met on Monday. "The fares go," said Mara Oste, its chair.\r\n',
  }
  const { err } = await command({ files }, 'add', 'a.csv', 'b.eml', '--db', db)
  expect(err).toContain('2 added')
  expect((await command({}, 'verify', '--db', db)).code).toBe(0)
})
