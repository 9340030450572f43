import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { told, type Report } from '../told.js'
import { openStore, RecordError, type Store } from './store.js'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-store-'))
  path = join(folder, 'record.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const put = (store: Store, report: Report, takenAt?: string) => {
  const { captured, bytes, document } = told(report)
  return store.add(captured, bytes, document, takenAt === undefined ? {} : { takenAt })
}

const problemOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    if (error instanceof RecordError) return error.problem.code
    throw error
  }
  return null
}

const lake: Report = {
  text: 'The mayor spoke. ⟦“We shall drain the lake before winter”⟧, she said in the Harbour Hall.',
  said: [{ by: 'Ana Berg' }],
  title: 'Lake to go',
  outlet: 'Sund Post',
  published: '2031-04-02',
}

describe('adding', () => {
  test('keeps bytes and document as they came', () => {
    const store = openStore(path)
    const { document, bytes } = told(lake)
    expect(put(store, lake)).toBe('added')
    store.close()
    const again = openStore(path, { readOnly: true })
    expect(again.questions.document(document.id)).toEqual(document)
    expect(again.questions.capture(document.id)).toEqual({
      bytes,
      mediaType: 'text/plain',
      charset: 'utf-8',
      uri: 'file:report.txt',
      alsoAt: [],
    })
    again.close()
  })

  test('a report found in several files is one document, the same whichever came first', () => {
    const { captured, bytes, document } = told(lake)
    const within = (uri: string) => ({ ...document, capture: { ...document.capture, within: { uri, offset: 7 } } })
    const found = [within('file:b.warc'), document, within('file:a.warc')]
    for (const order of [found, found.toReversed(), [found[2]!, found[0]!, found[1]!]]) {
      const store = openStore(':memory:')
      for (const one of order) store.add(captured, bytes, one)
      expect([...store.exports.documents()]).toEqual([document])
      store.close()
    }
  })

  test('a file that a report was taken out of is kept beside it', () => {
    const store = openStore(path)
    const { captured, bytes, document } = told(lake)
    const capture = { ...document.capture, within: { uri: 'file:a.pdf', sha256: 'f'.repeat(64) } }
    store.add(captured, bytes, { ...document, capture }, { whole: Uint8Array.of(1, 2, 3) })
    const kept = store.database.one<{ bytes: Uint8Array }>(
      'SELECT bytes FROM captures WHERE sha256 = ?',
      'f'.repeat(64),
    )
    expect(kept?.bytes).toEqual(Uint8Array.of(1, 2, 3))
    store.close()
  })

  test('twice changes nothing', () => {
    const store = openStore(path)
    put(store, lake)
    expect(put(store, lake)).toBe('known')
    expect(store.questions.totals()).toMatchObject({ documents: 1, attributions: 1, outlets: 1 })
    expect(store.questions.search('lake', { offset: 0, limit: 9 }).total).toBe(1)
    store.close()
  })

  test.each([
    ['file:a.txt', 'file:b.txt'],
    ['file:b.txt', 'file:a.txt'],
  ])('the same bytes at %s, then %s: the smaller address counts, the other is kept', (first, second) => {
    const store = openStore(path)
    put(store, { ...lake, uri: first })
    put(store, { ...lake, uri: second })
    const { id } = told(lake).document
    expect(store.questions.document(id)?.capture.uri).toBe('file:a.txt')
    expect(store.questions.capture(id)).toMatchObject({ uri: 'file:a.txt', alsoAt: ['file:b.txt'] })
    store.close()
  })

  test('replaces the words of a document that reads otherwise now', () => {
    const store = openStore(path)
    put(store, { ...lake, uri: 'file:b', id: 'x' })
    expect(put(store, { ...lake, text: '⟦“A river”⟧, she said.', uri: 'file:a', id: 'x' })).toBe('changed')
    expect(store.questions.search('lake', { offset: 0, limit: 9 }).total).toBe(0)
    expect(store.questions.search('river', { offset: 0, limit: 9 }).total).toBe(1)
    store.close()
  })
})

describe('questions', () => {
  test('documents: latest first, undated last, by outlet', () => {
    const store = openStore(path)
    put(store, lake)
    put(store, { text: 'Later.', published: '2031-05-01', outlet: 'Fjell Radio' })
    put(store, { text: 'Undated.' })
    const dates = store.questions.documents({ offset: 0, limit: 9 }).rows.map(({ published }) => published)
    expect(dates).toEqual(['2031-05-01', '2031-04-02', null])
    expect(store.questions.documents({ offset: 0, limit: 9 }, { outlet: 'Sund Post' }).total).toBe(1)
    expect(store.questions.documents({ offset: 1, limit: 1 }).rows).toHaveLength(1)
    store.close()
  })

  test('search finds statements first, says where they stand, and lights the match', () => {
    const store = openStore(path)
    put(store, lake)
    const [hit] = store.questions.search('draining LAKE', { offset: 0, limit: 9 }).rows
    expect(hit).toMatchObject({
      attribution: 'q1',
      speaker: 'Ana Berg',
      snippet: ['“We shall ', 'drain', ' the ', 'lake', ' before winter”'],
    })
    expect(told(lake).document.article.text.slice(hit!.at)).toMatch(/^drain/)
    const [outside] = store.questions.search('"Harbour Hall"', { offset: 0, limit: 9 }).rows
    expect(outside).toMatchObject({ attribution: null, speaker: null })
    expect(told(lake).document.article.text.slice(outside!.at)).toMatch(/^Harbour/)
    store.close()
  })

  test('search lights each hit in its own words', () => {
    const store = openStore(path)
    put(store, lake)
    put(store, { text: '⟦“The lake is not ours alone”⟧, Bo Lind said.', said: [{ by: 'Bo Lind' }] })
    const { rows } = store.questions.search('lake', { offset: 0, limit: 9 })
    expect(rows.map(({ speaker, snippet }) => [speaker, snippet.join('')]).sort()).toEqual([
      ['Ana Berg', '“We shall drain the lake before winter”'],
      ['Bo Lind', '“The lake is not ours alone”'],
    ])
    store.close()
  })

  test.each(['', '"', '*', 'AND', 'NOT (', 'a"b', 'x:y', '🙂', '^lake', 'lake"', "'; DROP TABLE documents"])(
    'search for %j does not fail',
    (text) => {
      const store = openStore(path)
      put(store, lake)
      expect(() => store.questions.search(text, { offset: 0, limit: 5 })).not.toThrow()
      store.close()
    },
  )

  test('what is not there is null or empty', () => {
    const { questions, close } = openStore(path)
    expect([questions.document('x'), questions.capture('x'), questions.story('x'), questions.storyOf('x')]).toEqual([
      null,
      null,
      null,
      null,
    ])
    expect([questions.utterance('x'), questions.speaker('x')]).toEqual([null, null])
    expect(questions.utterancesOf(['x'])).toEqual([])
    close()
  })
})

describe('a file that cannot be used', () => {
  test('is not a database', () => {
    writeFileSync(path, 'A letter, and a long one at that. '.repeat(40))
    expect(problemOf(() => openStore(path))).toBe('record-not-a-record')
  })

  test('is a database of something else', () => {
    const other = new DatabaseSync(path)
    other.exec('CREATE TABLE recipes (name TEXT)')
    other.close()
    expect(problemOf(() => openStore(path))).toBe('record-not-a-record')
  })

  test('is of a newer version', () => {
    openStore(path).close()
    const later = new DatabaseSync(path)
    later.exec('PRAGMA user_version = 99')
    later.close()
    expect(problemOf(() => openStore(path))).toBe('record-newer')
  })

  test('is not there and may not be made', () => {
    expect(problemOf(() => openStore(path, { readOnly: true }))).toBe('record-unusable')
    expect(problemOf(() => openStore(join(folder, 'no', 'record.db')))).toBe('record-unusable')
  })

  test('is full: what was stored before is kept', () => {
    const store = openStore(path)
    put(store, lake)
    const pages = store.database.one<{ page_count: number }>('PRAGMA page_count')!.page_count
    store.database.one(`PRAGMA max_page_count = ${pages}`)
    expect(problemOf(() => put(store, { text: 'Long. '.repeat(100_000) }))).toBe('record-full')
    expect(store.questions.totals().documents).toBe(1)
    store.database.one('PRAGMA max_page_count = 1000000')
    expect(put(store, { text: 'Short.' })).toBe('added')
    store.close()
  })

  test('is held by another program', () => {
    const store = openStore(path)
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    store.database.one('PRAGMA busy_timeout = 10')
    expect(problemOf(() => put(store, lake))).toBe('record-locked')
    other.exec('ROLLBACK')
    other.close()
    expect(put(store, lake)).toBe('added')
    store.close()
  })
})
