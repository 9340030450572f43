import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { Story } from '../record/story.js'
import type { Utterance } from '../record/utterance.js'
import type { Version } from '../record/source.js'
import type { Database } from './database.js'
import { versions } from './watching.js'

/**
 * The whole record, one kind at a time, in order of ids: the same set of documents gives the same rows whatever the
 * order they were added in. For `export` and `verify`; nothing is held in memory but the row at hand.
 */
export interface Exports {
  documents(): Iterable<Document>
  utterances(): Iterable<Utterance>
  copies(): Iterable<Copy>
  stories(): Iterable<Story>
  /** Versions of watched articles, with what changed. */
  versions(): Iterable<Version>
}

function* parsed<T>(db: Database, table: string): Generator<T> {
  for (const { json } of db.each<{ json: string }>(`SELECT json FROM ${table} ORDER BY id`)) yield JSON.parse(json) as T
}

export const exportsFrom = (db: Database): Exports => ({
  documents: () => parsed<Document>(db, 'documents'),
  utterances: () => parsed<Utterance>(db, 'utterances'),
  copies: () => parsed<Copy>(db, 'copies'),
  stories: () => parsed<Story>(db, 'stories'),
  versions: () => versions(db),
})
