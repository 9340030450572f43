import type { Captured } from '../record/capture.js'
import type { Document } from '../record/document.js'
import { addDocument, type Added, type AddOptions } from './add.js'
import { answersFrom } from './answer.js'
import { correctionsFrom, type Corrections } from './correcting.js'
import { Database } from './database.js'
import { exportsFrom, type Exports } from './export.js'
import type { Questions } from './questions.js'
import { watchedFrom, type Watched } from './watching.js'

export type { Added } from './add.js'
export type { Exports } from './export.js'
export { RecordError } from './record-problem.js'

/**
 * The record on disk: one SQLite file.
 *
 *     const store = openStore('record.db')
 *     store.add(captured, bytes, document)   // each is safe on disk when the call returns
 *     linkRecord(store)                      // engine/: what holds across documents
 *     store.questions.stories({ offset: 0, limit: 20 })
 *     for (const utterance of store.exports.utterances()) ...
 *     store.close()
 *
 * Whatever the disk refuses comes out as a `RecordError` with a `problem` to print.
 */
export interface Store {
  readonly path: string
  /** Adds one document with the bytes it was read from. Adding it again changes nothing. */
  add(captured: Captured, bytes: Uint8Array, document: Document, options?: AddOptions): Added
  readonly questions: Questions
  readonly exports: Exports
  /** What people decided against what linking found. */
  readonly corrections: Corrections
  /** Sources that are watched, and what came of them. */
  readonly watched: Watched
  /** The file itself, for the engine. */
  readonly database: Database
  close(): void
}

/** Opens the record at `path` (`:memory:` for one that is gone on closing) and brings its schema up to date. */
export function openStore(path: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Store {
  const database = new Database(path, readOnly)
  return {
    path,
    add: (captured, bytes, document, options) => addDocument(database, captured, bytes, document, options),
    questions: answersFrom(database),
    exports: exportsFrom(database),
    corrections: correctionsFrom(database),
    watched: watchedFrom(database),
    database,
    close: () => database.close(),
  }
}
