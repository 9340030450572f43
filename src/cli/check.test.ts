import { mkdtempSync, rmSync } from 'node:fs'
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

const WORDS = 'We shall drain the lake before the first snow of winter falls'

const REPORTS: readonly Report[] = [
  {
    text: `⟦“${WORDS}, and the fish will be moved to the harbour basin”⟧, Ana Berg said in the Harbour Hall.`,
    said: [{ by: 'Ana Berg' }],
    outlet: 'Sund Post',
    published: '2031-03-01',
    uri: 'file:sund.txt',
  },
  {
    text: `“Shorter”, wrote the Fjell: ⟦“${WORDS.replace('drain', 'poison')}”⟧, Berg said.`,
    said: [{ by: 'Berg' }],
    outlet: 'Fjell Radio',
    published: '2031-03-02',
    uri: 'file:fjell.txt',
  },
  {
    text: '⟦“The tunnel tolls were never meant to pay for the ferries of Norland”⟧, Ola Krag said. The statutes of the harbour guild forbid rafts.',
    said: [{ by: 'Ola Krag' }],
    outlet: 'Norland Times',
    published: '2031-06-01',
    uri: 'file:norland.txt',
  },
  {
    text: '⟦“Because she sold the barge, she now rows to the harbour dances of Fjell”⟧, Ida Moe said.',
    said: [{ by: 'Ida Moe' }],
    published: '2031-07-01',
  },
]

beforeAll(() => {
  const store = openStore(db)
  tellAll(store, REPORTS)
  linkRecord(store)
  store.close()
})

async function check(...args: string[]) {
  const io = memoryIo()
  const code = await run(['check', ...args, '--db', db], io)
  return { code, out: io.written.out, err: io.written.err }
}

describe('check', () => {
  test('names the telling that has the very words, and the fullest with what differs', async () => {
    const { code, out } = await check(`“${WORDS.replace('drain', 'poison')}”`)
    expect(code).toBe(0)
    expect(out).toContain('On record in these words: Ana Berg.')
    expect(out).toContain('told by 2 reports')
    expect(out).toMatch(/closest telling, identical[^]*Fjell Radio, 2031-03-02, file:fjell\.txt/)
    expect(out).toMatch(/fullest telling, altered[^]*“We shall \[drain\] \{poison\} the lake[^]*Sund Post, 2031-03-01/)
    const { text } = told(REPORTS[1]!).document.article
    const at = text.indexOf('“We shall')
    expect(out).toContain(`article ${at}-${at + WORDS.length + 3}, capture ${at}-${at + WORDS.length + 3}`)
  })

  test('words exchanged twice for the same are told twice', async () => {
    const { out } = await check('Because he sold the barge, he now rows to the harbour dances of Fjell')
    expect(out).toContain('“Because [she] {he} sold the barge, [she] {he} now rows')
  })

  test('a part is on record as a part', async () => {
    const { code, out } = await check('the tunnel tolls were never meant to pay')
    expect(code).toBe(0)
    expect(out).toContain('On record in these words, as part of a longer statement: Ola Krag.')
  })

  test('what changed the meaning stands in the answer', async () => {
    const { code, out } = await check('The tunnel tolls were meant to pay for the ferries of Norland')
    expect(code).toBe(0)
    expect(out).toContain('On record with words changed: Ola Krag. Only one of the two has the negation “never”.')
  })

  test('words of another speaker are not on record of the one asked for', async () => {
    const { code, out } = await check('tunnel tolls were never meant to pay for the ferries', '--speaker', 'Ana Berg')
    expect(code).toBe(1)
    expect(out).toContain('Not on record of Ana Berg. On record in these words')
    expect(out).toContain('another speaker: Ola Krag')
    expect((await check(WORDS, '--speaker', 'Berg')).code).toBe(0)
  })

  test('where nothing says it, the nearest is shown as no more than near', async () => {
    const { code, out } = await check('The tunnel and its ferries will be free for everybody in Norland')
    expect(code).toBe(1)
    expect(out).toContain('Nothing on record says this in these words or nearly these. What is nearest follows.')
    expect(out).toMatch(/Nearest, sharing \d+ of its 12 words: Ola Krag/)
    expect((await check('Xylophones are forbidden')).out).toBe('Nothing on record says this, and nothing is near.\n')
  })

  test('words that a report has and nobody said are told apart', async () => {
    const { code, out } = await check('the statutes of the harbour guild forbid rafts')
    expect(code).toBe(1)
    expect(out).toContain('In the words of nobody who is named there: Norland Times, 2031-06-01, file:norland.txt')
    expect((await check('the statute of the harbour guilds forbids rafts')).out).not.toContain('In the words of nobody')
  })

  test('JSONL has a finding a line', async () => {
    const { out, err } = await check(WORDS, '--format', 'jsonl')
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows).toMatchObject([{ standing: 'on record', speaker: 'Ana Berg', closest: { share: 1 } }])
    expect(err).toContain('On record')
  })

  test('without a word there is nothing to ask', async () => {
    expect(await check('“…”')).toMatchObject({ code: 2, out: '' })
  })
})
