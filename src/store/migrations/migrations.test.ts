import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { linkRecord } from '../../engine/engine.js'
import { tellAll, type Report } from '../../told.js'
import { openStore } from '../store.js'
import { MIGRATIONS } from './migrations.js'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-migrations-'))
  path = join(folder, 'record.db')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A record as a program left it that knew the first `count` migrations. */
function old(count: number): DatabaseSync {
  const file = new DatabaseSync(path)
  for (const { sql } of MIGRATIONS.slice(0, count)) file.exec(sql)
  file.exec(`PRAGMA application_id = ${0x4f6e5263}; PRAGMA user_version = ${count}`)
  return file
}

/** As a program left it that did not know the migration of this name yet. */
const before = (name: string): DatabaseSync => old(MIGRATIONS.findIndex((one) => one.name === name))

const line = '“We shall drain the lake before the first snow of winter falls”'
const reports: Report[] = ['Sund Post', 'Fjell Radio'].map((outlet) => ({
  text: `${outlet}. ⟦${line}⟧, said Ana Berg.`,
  said: [{ by: 'Ana Berg' }],
  outlet,
  published: '2031-03-02',
}))

describe('a record of an older program', () => {
  test('has numbers without a gap', () => {
    expect(MIGRATIONS.map(({ number }) => number)).toEqual(MIGRATIONS.map((_, index) => index + 1))
  })

  test.each(MIGRATIONS.map(({ number, name }) => [number, name] as const))('opens from %i (%s)', (number) => {
    old(number).close()
    const store = openStore(path)
    tellAll(store, reports)
    linkRecord(store)
    expect(store.questions.totals()).toMatchObject({ documents: 2, utterances: 1, stories: 1 })
    store.close()
  })

  test('opens for reading too', () => {
    old(2).close()
    const store = openStore(path, { readOnly: true })
    expect(store.questions.totals()).toMatchObject({ documents: 0 })
    store.close()
  })

  test('says of old utterances how their tellings stand to each other', () => {
    const file = before('lists')
    const members = ['d1', 'd1', 'd2'].map((document, index) => ({ document, attribution: `q${index}` }))
    const pair = (a: number, b: number, relation: string) => ({ a, b, relation, alignment: [], why: '' })
    // The first two are of one document: how they stand to each other is no difference between reports.
    const pairs = [pair(0, 1, 'identical'), pair(0, 2, 'altered'), pair(1, 2, 'altered')]
    const json = JSON.stringify({ id: 'u', speaker: 'Ana Berg', occasion: { from: null, to: null }, members, pairs })
    file.prepare('INSERT INTO utterances VALUES (?, ?, NULL, NULL, 2, 1, ?)').run('u', 'Ana Berg', json)
    file.close()
    const store = openStore(path)
    const those = (relation: 'altered' | 'identical') =>
      store.questions.utterances({ offset: 0, limit: 9 }, { relation }).rows.map(({ id }) => id)
    expect([those('altered'), those('identical')]).toEqual([['u'], []])
    store.close()
  })

  test('keeps how strongly documents meet', () => {
    const file = before('meeting strength')
    // Keys of strength 12 and 7, and one for the undated of strength 3.
    file.exec(`INSERT INTO meetings VALUES (${32 * 5 + 12}, 1, 2), (${32 * 9 + 7}, 1, 2), (${32 * 9 + 16 + 3}, 1, 3)`)
    file.close()
    const store = openStore(path)
    expect(store.database.all('SELECT a, b, strength FROM meetings')).toEqual([
      { a: 1, b: 2, strength: 19 },
      { a: 1, b: 3, strength: 3 },
    ])
    store.close()
  })
})
