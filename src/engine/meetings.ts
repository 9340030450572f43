import { enough } from '../link/link.js'
import { isForUndated, keysOf } from '../link/keys.js'
import { meet, type Guest } from '../link/meet.js'
import type { Database } from '../store/database.js'
import type { Run } from './run.js'

const asBytes = (keys: readonly number[]) => new Uint8Array(Float64Array.from(keys).buffer)
const fromBytes = (bytes: Uint8Array): number[] => [...new Float64Array(Uint8Array.from(bytes).buffer)]

type KeyRow = readonly [key: number, document: number, undated: boolean]

/** In the order of keys, which is the order of the table: rows that lie together are written together. */
function writeKeys({ db }: Run, gone: readonly KeyRow[], here: readonly KeyRow[]): void {
  const byKey = (a: KeyRow, b: KeyRow) => a[0] - b[0]
  for (const [key, document, undated] of gone.toSorted(byKey)) {
    db.run('DELETE FROM meeting_keys WHERE key = ? AND document = ?', key, document)
    if (undated) db.run('DELETE FROM undated_keys WHERE key = ? AND document = ?', key, document)
  }
  for (const [key, document, undated] of here.toSorted(byKey)) {
    db.run('INSERT INTO meeting_keys VALUES (?, ?)', key, document)
    if (undated) db.run('INSERT INTO undated_keys VALUES (?, ?)', key, document)
  }
}

/** Writes down under which keys the documents stand now. Gives the keys where something changed. */
export function enterKeys(run: Run): Set<number> {
  const { db, sheets, came } = run
  const [gone, here]: [KeyRow[], KeyRow[]] = [[], []]
  for (const document of came) {
    const before = db.one<{ keys: Uint8Array }>('SELECT keys FROM linked WHERE document = ?', document)
    for (const key of before === null ? [] : fromBytes(before.keys)) gone.push([key, document, isForUndated(key)])
    const sheet = sheets.get(document)
    const keys = keysOf(sheet)
    const day = sheet.days?.from ?? null
    for (const key of keys) here.push([key, document, day === null && isForUndated(key)])
    db.run('INSERT OR REPLACE INTO linked VALUES (?, ?, ?)', document, day, asBytes(keys))
  }
  writeKeys(run, gone, here)
  return new Set([...gone, ...here].map(([key]) => key))
}

interface GuestRow extends Guest {
  readonly key: number
  readonly number: number
}

/**
 * Documents under the changed keys, one key after another; keys with one document bring nobody together. CROSS JOIN
 * keeps SQLite to this order: it knows nothing of the size of a table that is new, and would walk the whole record.
 */
const GUESTS = `
  SELECT k.key, d.number, d.id, l.day FROM changed_keys c CROSS JOIN meeting_keys k ON k.key = c.key
  CROSS JOIN documents d ON d.number = k.document CROSS JOIN linked l ON l.document = k.document
  WHERE c.guests > 1 ORDER BY k.key`

/** Whether anybody meets under a key, or did: under one for the undated only where one of them is undated. */
const isTable = (db: Database, key: number): boolean =>
  !isForUndated(key) ||
  db.one('SELECT 1 FROM undated_keys WHERE key = ? LIMIT 1', key) !== null ||
  db.one('SELECT 1 FROM meetings WHERE key = ? LIMIT 1', key) !== null

function markChanged(db: Database, keys: ReadonlySet<number>): void {
  db.run('CREATE TEMP TABLE IF NOT EXISTS changed_keys (key INTEGER PRIMARY KEY, guests INTEGER)')
  db.run('DELETE FROM changed_keys')
  for (const key of [...keys].toSorted((a, b) => a - b)) {
    if (isTable(db, key)) db.run('INSERT INTO changed_keys VALUES (?, NULL)', key)
  }
  // Whether one or more is all that is asked: a common word has thousands.
  db.run(`UPDATE changed_keys SET guests =
    (SELECT count(*) FROM (SELECT 1 FROM meeting_keys k WHERE k.key = changed_keys.key LIMIT 2))`)
}

type Pairs = Map<string, [key: number, a: number, b: number]>
const rowKey = (key: number, a: number, b: number) => `${key} ${a} ${b}`

function meetAgain(db: Database): Pairs {
  const pairs: Pairs = new Map()
  let table: GuestRow[] = []
  const seat = () => {
    const numbers = new Map(table.map(({ id, number }) => [id, number]))
    for (const [a, b] of table.length < 2 ? [] : meet(table[0]!.key, table)) {
      const row: [number, number, number] = [table[0]!.key, numbers.get(a)!, numbers.get(b)!]
      pairs.set(rowKey(...row), row)
    }
    table = []
  }
  for (const guest of db.each<GuestRow>(GUESTS)) {
    if (table.length > 0 && table[0]!.key !== guest.key) seat()
    table.push(guest)
  }
  seat()
  return pairs
}

/** Pairs `[a, b]` of document numbers of which a key came or went; the document with the smaller id first. */
export function updateMeetings({ db }: Run, keys: ReadonlySet<number>): [number, number][] {
  markChanged(db, keys)
  const now = meetAgain(db)
  const touched = new Map<string, [number, number]>()
  const before = db.all<{ key: number; a: number; b: number }>(
    'SELECT m.key, m.a, m.b FROM changed_keys c CROSS JOIN meetings m ON m.key = c.key',
  )
  for (const { key, a, b } of before) {
    if (now.delete(rowKey(key, a, b))) continue
    db.run('DELETE FROM meetings WHERE key = ? AND a = ? AND b = ?', key, a, b)
    touched.set(`${a} ${b}`, [a, b])
  }
  for (const [key, a, b] of now.values()) {
    db.run('INSERT INTO meetings VALUES (?, ?, ?)', key, a, b)
    touched.set(`${a} ${b}`, [a, b])
  }
  return [...touched.values()]
}

/** Whether the keys that two documents share by now make them worth comparing. */
export function worthComparing(db: Database, a: number, b: number): boolean {
  const rows = db.all<{ key: number }>('SELECT key FROM meetings WHERE a = ? AND b = ?', a, b)
  return enough(rows.map(({ key }) => key))
}
