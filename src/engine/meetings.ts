import { enough } from '../link/link.js'
import { isForUndated, keysOf, strengthOf } from '../link/keys.js'
import { meet } from '../link/meet.js'
import type { Database } from '../store/database.js'
import type { Run } from './run.js'
import type { Seat } from './seats.js'

const asBytes = (keys: readonly number[]) => new Uint8Array(Float64Array.from(keys).buffer)
const fromBytes = (bytes: Uint8Array): number[] => [...new Float64Array(Uint8Array.from(bytes).buffer)]

/** A document that came to a key, left it, or sits there under another date: null where it did not, or does not now. */
interface Change {
  readonly key: number
  readonly before: Seat | null
  readonly now: Seat | null
}

const numberOf = ({ before, now }: Change): number => (before ?? now)!.number
const isUndated = (key: number, seat: Seat | null): boolean => seat !== null && seat.day === null && isForUndated(key)

/** Where a document sits now. Notes it, and gives the keys at which that is not where it sat before. */
function changesOf({ db, sheets }: Run, document: number): Change[] {
  const was = db.one<{ day: number | null; keys: Uint8Array }>(
    'SELECT day, keys FROM linked WHERE document = ?',
    document,
  )
  const sheet = sheets.get(document)
  const [left, keys] = [new Set(was === null ? [] : fromBytes(was.keys)), keysOf(sheet)]
  const now: Seat = { number: document, id: sheet.id, day: sheet.days?.from ?? null }
  const before = was && { ...now, day: was.day }
  const changes: Change[] = []
  for (const key of keys) {
    const stayed = left.delete(key)
    if (!stayed || before?.day !== now.day) changes.push({ key, before: stayed ? before : null, now })
  }
  for (const key of left) changes.push({ key, before, now: null })
  db.run('INSERT OR REPLACE INTO linked VALUES (?, ?, ?)', document, now.day, asBytes(keys))
  return changes
}

/** In the order of keys, which is the order of the table: rows that lie together are written together. */
function writeKeys(db: Database, changes: readonly Change[]): void {
  for (const change of changes) {
    const { key, before, now } = change
    const number = numberOf(change)
    if (now === null) db.run('DELETE FROM meeting_keys WHERE key = ? AND document = ?', key, number)
    if (before === null) db.run('INSERT INTO meeting_keys VALUES (?, ?)', key, number)
    if (isUndated(key, before)) db.run('DELETE FROM undated_keys WHERE key = ? AND document = ?', key, number)
    if (isUndated(key, now)) db.run('INSERT INTO undated_keys VALUES (?, ?)', key, number)
  }
}

/** Whether anybody meets under a key, or did: under one for the undated only where one of them is undated. */
const isTable = (db: Database, key: number, changes: readonly Change[]): boolean =>
  !isForUndated(key) ||
  changes.some(({ before }) => isUndated(key, before)) ||
  db.one('SELECT 1 FROM undated_keys WHERE key = ? LIMIT 1', key) !== null

/**
 * Documents that sit at the changed keys now. A key with one of them, and nobody who left, brings nobody together.
 * A left join keeps SQLite to this order: it knows nothing of the size of a table that is new, and would walk the record.
 */
const TABLES = `
  SELECT c.key, group_concat(k.document) AS documents
  FROM changed_keys c LEFT JOIN meeting_keys k ON k.key = c.key
  GROUP BY c.key HAVING count(*) > 1 OR c.sat_before`

interface Table {
  readonly key: number
  /** Numbers of the documents, with commas between them. */
  readonly documents: string | null
}

function tablesOf(db: Database, changed: ReadonlyMap<number, readonly Change[]>): Iterable<Table> {
  db.run('CREATE TEMP TABLE IF NOT EXISTS changed_keys (key INTEGER PRIMARY KEY, sat_before INTEGER)')
  db.run('DELETE FROM changed_keys')
  for (const [key, changes] of changed) {
    if (!isTable(db, key, changes)) continue
    db.run('INSERT INTO changed_keys VALUES (?, ?)', key, Number(changes.some(({ before }) => before !== null)))
  }
  return db.each<Table>(TABLES)
}

/** Strength by which pairs of documents, the one with the smaller id first, meet more than they did, or less. */
class Shifts {
  readonly #shifts = new Map<number, { readonly a: number; readonly b: number; by: number }>()

  add(pairs: readonly (readonly [Seat, Seat])[], by: number): void {
    for (const [{ number: a }, { number: b }] of pairs) {
      // A record of 2^26 documents is 67 million; the two numbers together are one that JavaScript holds exactly.
      const pair = a * 2 ** 26 + b
      const known = this.#shifts.get(pair)
      if (known === undefined) this.#shifts.set(pair, { a, b, by })
      else known.by += by
    }
  }

  *shifted() {
    for (const shift of this.#shifts.values()) if (shift.by !== 0) yield shift
  }
}

function shiftsOf({ db, seats }: Run, changed: ReadonlyMap<number, readonly Change[]>): Shifts {
  const shifts = new Shifts()
  for (const { key, documents } of tablesOf(db, changed)) {
    const changes = changed.get(key)!
    const now = documents === null ? [] : documents.split(',').map((number) => seats.get(Number(number)))
    const moved = new Set(changes.map(numberOf))
    const before = now.filter(({ number }) => !moved.has(number)).concat(changes.flatMap((one) => one.before ?? []))
    shifts.add(meet(key, now), strengthOf(key))
    shifts.add(meet(key, before), -strengthOf(key))
  }
  return shifts
}

const STRONGER = `
  INSERT INTO meetings VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET strength = strength + ?3 RETURNING strength`

/**
 * Writes down under which keys the documents that came sit now, and how strongly they meet others there. Gives the pairs
 * `[a, b]` of document numbers, the document with the smaller id first, of which that changed.
 */
export function updateMeetings(run: Run): [number, number][] {
  const { db, came, seats } = run
  const changes = came.flatMap((document) => changesOf(run, document)).toSorted((a, b) => a.key - b.key)
  for (const document of came) seats.forget(document)
  writeKeys(db, changes)
  const touched: [number, number][] = []
  for (const { a, b, by } of shiftsOf(
    run,
    Map.groupBy(changes, ({ key }) => key),
  ).shifted()) {
    const { strength } = db.one<{ strength: number }>(STRONGER, a, b, by)!
    if (strength === 0) db.run('DELETE FROM meetings WHERE a = ? AND b = ?', a, b)
    touched.push([a, b])
  }
  return touched
}

/** Whether the keys that two documents share by now make them worth comparing. */
export function worthComparing(db: Database, a: number, b: number): boolean {
  const met = db.one<{ strength: number }>('SELECT strength FROM meetings WHERE a = ? AND b = ?', a, b)
  return met !== null && enough(met.strength)
}
