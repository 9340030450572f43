import { mkdtempSync, rmSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linkRecord } from '../engine/engine.js'
import { openStore } from '../store/store.js'
import { tellAll, told, type Report } from '../told.js'
import { memoryIo } from './memory-io.js'
import { run } from './program.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-test-'))
const db = join(folder, 'record.db')
afterAll(() => rmSync(folder, { recursive: true }))

const ANSWER = 'the harbour will stay open to ships of every flag for as long as this council has a say in it'

const REPORTS: readonly Report[] = [
  {
    text: `⟦"${ANSWER}"⟧, Mara Oste told reporters on Monday.`,
    said: [{ by: 'Mara Oste', office: 'harbour master', to: 'Radio Sund' }],
    outlet: 'The Quay',
    title: 'Harbour stays open',
    published: '2021-03-01',
    uri: 'file:quay.txt',
  },
  {
    text: `Mara Oste said: ⟦"${ANSWER.replace('ships', 'vessels')}"⟧.`,
    said: [{ by: 'Mara Oste', office: 'harbour master' }],
    outlet: 'Sund Daily',
    title: '=Harbour, "open"',
    published: '2021-03-02',
    uri: 'file:sund.txt',
  },
]

const ids = REPORTS.map((report) => told(report).document.id)
const [first = '', second = ''] = ids

/** The exit code, what was printed and what people were told. */
async function command(...args: string[]) {
  const io = memoryIo()
  const code = await run([...args, '--db', db], io)
  return { code, out: io.written.out, err: io.written.err }
}

beforeAll(() => {
  const store = openStore(db)
  tellAll(store, REPORTS)
  linkRecord(store)
  store.close()
})

describe('export', () => {
  test('JSONL has a line a thing, in the order of ids', async () => {
    const { code, out } = await command('export', 'documents')
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual([...ids].sort())
    expect(code).toBe(0)
  })

  test('an attribution comes with the words and names that its places stand for', async () => {
    const { out } = await command('export', 'attributions')
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.find((row) => row.document === first)).toMatchObject({
      id: 'q1',
      speaker: 'Mara Oste',
      addressee: 'Radio Sund',
      words: { content: `"${ANSWER}"` },
    })
  })

  test('--sure leaves out attributions that are less sure, and what is made of them alone', async () => {
    const rows = async (kind: string, ...options: string[]) =>
      (await command('export', kind, ...options)).out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    const all = await rows('attributions')
    const least = Math.max(...all.map(({ confidence }) => confidence)) * 100
    const sure = all.filter(({ confidence }) => confidence * 100 >= least)
    expect(await rows('attributions', '--sure', `${least}`)).toEqual(sure)
    const members = (await rows('utterances', '--sure', `${least}`)).flatMap((row) => row.members)
    expect(members.length).toBeGreaterThan(0)
    for (const { document, attribution } of members)
      expect(sure.some((row) => row.document === document && row.id === attribution)).toBe(true)
    const told = (await rows('documents', '--sure', `${least}`)).flatMap((row) => row.attributions)
    expect(told).toHaveLength(sure.length)
  })

  test('--sure is refused for what is not made of attributions, and for what is no share', async () => {
    expect(await command('export', 'stories', '--sure', '50')).toMatchObject({ code: 2, out: '' })
    expect((await command('export', 'attributions', '--sure', '101')).code).toBe(2)
  })

  test('CSV has a heading, a line a telling, and no cell that a spreadsheet would run', async () => {
    const { out } = await command('export', 'documents', '--format', 'csv')
    expect(out.split('\r\n')[0]).toBe('id,uri,sha256,title,outlet,published,language,attributions,wording,problems')
    expect(out).toContain(`"'=Harbour, ""open"""`)
    const tellings = (await command('export', 'utterances', '--format', 'csv')).out.trimEnd().split('\r\n')
    expect(tellings).toHaveLength(3)
    expect(tellings[1]).toContain('altered')
  })

  test.each(['stories', 'copies', 'utterances', 'positions', 'annotations'])(
    '%s come as JSONL and as CSV',
    async (kind) => {
      expect((await command('export', kind)).code).toBe(0)
      expect((await command('export', kind, '--format', 'csv')).out).toMatch(/^[a-zA-Z\d,]+\r\n/)
    },
  )
})

describe('search', () => {
  test('gives hits with ids that explain takes', async () => {
    const { code, out } = await command('search', 'harbour', 'flag')
    expect(code).toBe(0)
    expect(out).toContain(`${first}#q1`)
    expect(out).toContain('[harbour]')
  })

  test('finding nothing is exit code 1, said on standard error', async () => {
    expect(await command('search', 'zeppelin')).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('zeppelin'),
    })
  })

  test('--limit says how many more there are; what is no number is misuse', async () => {
    const { out, err } = await command('search', 'harbour', '--limit', '1')
    expect(out.trimEnd().split('\n')).toHaveLength(2)
    expect(err).toMatch(/1 of \d+ hits/)
    expect((await command('search', 'harbour', '--limit', '0')).code).toBe(2)
  })
})

describe('explain', () => {
  test('leads from a finding to the words, their place in the capture and its hash', async () => {
    const { code, out } = await command('explain', `${first}#q1`)
    const { document } = told(REPORTS[0] as Report)
    expect(code).toBe(0)
    expect(out).toContain(`content     "${ANSWER}"`)
    expect(out).toContain('Mara Oste, harbour master (a0)')
    expect(out).toContain('by          test')
    expect(out).toContain(`article 0-${ANSWER.length + 2}, capture 0-${ANSWER.length + 2}`)
    expect(out).toContain(document.capture.sha256)
    expect(out).toContain('file:quay.txt')
  })

  test('knows documents, actors, utterances and stories', async () => {
    const utterance = JSON.parse((await command('export', 'utterances')).out.split('\n')[0] ?? '') as { id: string }
    expect((await command('explain', first)).out).toContain('Document')
    expect((await command('explain', `${first}#a0`)).out).toContain('Mara Oste')
    expect((await command('explain', utterance.id)).out).toContain('altered')
    for (const line of (await command('export', 'stories')).out.split('\n').filter(Boolean)) {
      expect((await command('explain', (JSON.parse(line) as { id: string }).id)).out).toContain('Story')
    }
  })

  test('an unknown id is exit code 1', async () => {
    expect(await command('explain', 'nobody')).toMatchObject({ code: 1, out: '' })
    expect((await command('explain', `${second}#q99`)).code).toBe(1)
  })
})

describe('verify', () => {
  const changed = join(folder, 'changed.db')

  /** The record with one statement run on it from outside. */
  async function after(sql: string, ...values: (string | Uint8Array)[]) {
    rmSync(changed, { force: true })
    const from = new DatabaseSync(db)
    from.exec(`VACUUM INTO '${changed}'`)
    from.close()
    const to = new DatabaseSync(changed)
    to.exec('PRAGMA foreign_keys = OFF')
    expect(to.prepare(sql).run(...values).changes).toBe(1)
    to.close()
    const io = memoryIo()
    return { code: await run(['verify', '--db', changed], io), ...io.written }
  }

  test('says that every finding rests on its capture', async () => {
    expect(await command('verify')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringMatching(/2 documents and \d+ findings checked: every one/),
    })
  })

  test('one changed byte of a capture is reported', async () => {
    const { document, bytes } = told(REPORTS[0] as Report)
    const other = bytes.slice()
    other[5] = (other[5] ?? 0) ^ 1
    const { code, err } = await after('UPDATE captures SET bytes = ? WHERE sha256 = ?', other, document.capture.sha256)
    expect(code).toBe(1)
    expect(err).toContain(`capture-changed: The capture of document ${first}`)
    expect(err).toContain('map-broken')
  })

  test('a capture that is gone is reported', async () => {
    const { document } = told(REPORTS[0] as Report)
    const { code, err } = await after('DELETE FROM captures WHERE sha256 = ?', document.capture.sha256)
    expect([code, err]).toEqual([1, expect.stringContaining('capture-missing')])
  })

  test.each([
    ['beyond the text', '$.attributions[0].content[0].end', '100000'],
    ['before the text', '$.attributions[0].content[0].start', '-1'],
    ['without words', '$.attributions[0].content[0].end', '0'],
  ])('a finding %s is reported', async (_, path, value) => {
    const { code, err } = await after(
      `UPDATE documents SET json = json_set(json, '${path}', ${value}) WHERE id = ?`,
      first,
    )
    expect([code, err]).toEqual([1, expect.stringContaining(`finding-unfounded: ${first}#q1`)])
  })
})

describe('start', () => {
  const report = (words: string) =>
    `Fares stay as they are, the board said.\n\n"${words}," Mara Oste told reporters on Friday.`
  const files = {
    'in/a.txt': report('We shall not raise the fares of the eastern line this winter or the next'),
    'in/b.txt': report('We shall not raise the fares of the western line this winter or the next'),
  }

  test('reads what is at a path, says what the record holds and keeps nothing', async () => {
    const io = memoryIo({ files })
    expect(await run(['start', 'in', '--no-serve'], io)).toBe(0)
    expect(io.written.out).toContain('The record holds 2 reports')
    expect(io.written.out).toContain('[eastern]')
    expect(io.written.out).toContain('[western]')
    expect(io.written.err).toContain('2 added')
  })

  test('with --db it keeps the record; a second time changes nothing', async () => {
    const kept = join(folder, 'kept.db')
    for (const said of ['2 added', '2 known already']) {
      const io = memoryIo({ files })
      expect(await run(['start', 'in', '--no-serve', '--db', kept], io)).toBe(0)
      expect(io.written.err).toContain(said)
      expect(io.written.out).toContain('The record holds 2 reports')
    }
  })

  test('serves until a person asks to stop', async () => {
    const io = memoryIo({ files })
    const out = io.out.bind(io)
    let page: Promise<string> | undefined
    const watching = {
      ...io,
      async out(text: string) {
        await out(text)
        const [address] = /http:\S+/.exec(text) ?? []
        if (address === undefined) return
        page = fetch(address).then((answer) => answer.text())
        // Asked once the page is there, as a person would.
        void page.finally(() => setImmediate(io.interrupt))
      },
    }
    expect(await run(['start', 'in', '--port', '0'], watching)).toBe(0)
    expect(await page).toContain('<title>Onrecord</title>')
  })

  test('an empty folder is exit code 1', async () => {
    const io = memoryIo({ files: { 'in/.hidden': 'x' } })
    expect(await run(['start', 'in', '--no-serve'], io)).toBe(1)
    expect(io.written.out).toContain('The record is empty')
  })
})

describe('misuse', () => {
  test.each([
    [[]],
    [['frobnicate']],
    [['export']],
    [['export', 'nonsense']],
    [['add']],
    [['read', 'x', '--format', 'xml']],
    [['serve', '--port', '99999']],
    [['search', 'x', '--nonsense']],
  ])('%j is exit code 2', async (args) => {
    const io = memoryIo()
    expect(await run(args, io)).toBe(2)
    expect(io.written.out).toBe('')
    expect(io.written.err).not.toBe('')
  })

  test('--help is exit code 0 and has examples', async () => {
    for (const name of ['add', 'read', 'serve', 'start', 'export', 'verify', 'search', 'check', 'explain']) {
      const io = memoryIo()
      expect([name, await run([name, '--help'], io)]).toEqual([name, 0])
      expect(io.written.out).toContain(`$ onrecord ${name}`)
    }
  })

  test('a record that is not there is a problem, not a new record', async () => {
    const io = memoryIo()
    expect(await run(['export', 'documents', '--db', join(folder, 'none.db')], io)).toBe(1)
    expect(io.written.err).toContain('none.db')
  })
})
