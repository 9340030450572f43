import type { Captured, Given } from '../record/capture.js'
import type { Document } from '../record/document.js'
import { wordsOf } from './content-text.js'
import type { Database } from './database.js'

/** `added`: new. `changed`: it was there and reads otherwise now. `known`: it was there just so. */
export type Added = 'added' | 'changed' | 'known'

interface Stored {
  readonly number: number
  readonly uri: string
  readonly given: string
  readonly json: string
}

/** JSON of `given` with its keys in order, so that the same facts are the same text. */
const canonical = (given: Given): string => JSON.stringify(Object.fromEntries(Object.entries(given).sort(byKey)))
const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : Number(a > b))

export interface AddOptions {
  /** When the bytes were taken from their address, ISO 8601 in UTC. */
  readonly takenAt?: string | undefined
  /** All of the file that the bytes were taken out of, as it came: kept beside them under its own hash. */
  readonly whole?: Uint8Array | undefined
}

/**
 * Stores one document with its capture, all or nothing, and marks it as not linked yet.
 *
 * The same id can come from several addresses. The reading from the smallest (uri, given, file that it stands in) is the one that counts, so
 * that the record does not depend on which came first; the other addresses are kept.
 */
export function addDocument(
  db: Database,
  captured: Captured,
  bytes: Uint8Array,
  document: Document,
  { takenAt, whole }: AddOptions = {},
): Added {
  return db.transaction(() => {
    const { uri, sha256 } = document.capture
    const given = canonical(captured.given)
    db.run('INSERT INTO captures VALUES (?, ?) ON CONFLICT DO NOTHING', sha256, bytes)
    const file = document.capture.within?.sha256
    if (file !== undefined && whole !== undefined)
      db.run('INSERT INTO captures VALUES (?, ?) ON CONFLICT DO NOTHING', file, whole)
    const before = db.one<Stored>('SELECT number, uri, given, json FROM documents WHERE id = ?', document.id)
    const smaller = before === null || isSmaller([uri, given, withinOf(document)], before)
    const json = JSON.stringify(document)
    const changes = smaller && json !== before?.json

    const number = changes ? write(db, before?.number ?? null, document, given, json) : (before?.number ?? 0)
    noteAddress(db, number, uri, given, takenAt ?? null)
    if (before === null) return 'added'
    return changes ? 'changed' : 'known'
  })
}

const withinOf = ({ capture }: Document): string => JSON.stringify(capture.within ?? null)

/** Whether it is not larger than what is stored; the same again counts, for a reader that has got better. */
function isSmaller([uri, given, within]: readonly [string, string, string], before: Stored): boolean {
  if (uri !== before.uri) return uri < before.uri
  if (given !== before.given) return given < before.given
  const held = withinOf(JSON.parse(before.json) as Document)
  // One that stands alone goes before one in a file: "null" has to be the smallest.
  return held === within || within === 'null' || (held !== 'null' && within < held)
}

/** An address keeps the earliest time it was taken at: that, too, does not depend on the order of adding. */
function noteAddress(db: Database, number: number, uri: string, given: string, takenAt: string | null): void {
  db.run(
    `INSERT INTO addresses VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET taken_at = min(coalesce(taken_at, excluded.taken_at), coalesce(excluded.taken_at, taken_at))`,
    number,
    uri,
    given,
    takenAt,
  )
}

function write(db: Database, before: number | null, document: Document, given: string, json: string): number {
  if (before !== null) forgetWords(db, before)
  const { article, capture, attributions } = document
  const number = db.one<{ number: number }>(
    `INSERT INTO documents (id, sha256, uri, given, title, outlet, published, attributions, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET sha256 = excluded.sha256, uri = excluded.uri, given = excluded.given,
       title = excluded.title, outlet = excluded.outlet, published = excluded.published,
       attributions = excluded.attributions, json = excluded.json
     RETURNING number`,
    document.id,
    capture.sha256,
    capture.uri,
    given,
    article.title?.text ?? null,
    article.outlet?.name ?? null,
    article.published?.value ?? null,
    attributions.length,
    json,
  )!.number
  writeWords(db, number, document)
  db.run('INSERT INTO pending VALUES (?) ON CONFLICT DO NOTHING', number)
  return number
}

function forgetWords(db: Database, document: number): void {
  db.run('DELETE FROM content_words WHERE rowid IN (SELECT number FROM attributions WHERE document = ?)', document)
  db.run('DELETE FROM article_words WHERE rowid = ?', document)
  db.run('DELETE FROM attributions WHERE document = ?', document)
}

function writeWords(db: Database, number: number, document: Document): void {
  db.run('INSERT INTO article_words (rowid, text) VALUES (?, ?)', number, document.article.text)
  const names = new Map(document.actors.map(({ id, name }) => [id, name]))
  for (const attribution of document.attributions) {
    const { id, kind, act, speaker } = attribution
    const words = wordsOf(document, attribution)
    const name = speaker === null ? null : (names.get(speaker) ?? null)
    const row = db.run(
      'INSERT INTO attributions (document, id, kind, act, speaker, words) VALUES (?, ?, ?, ?, ?, ?)',
      number,
      id,
      kind,
      act,
      name,
      words,
    )
    db.run('INSERT INTO content_words (rowid, words) VALUES (?, ?)', row.number, words)
  }
}
