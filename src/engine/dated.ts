import { daysOf } from '../link/sheet.js'
import type { Dated } from '../link/stories/gather.js'
import type { Database } from '../store/database.js'
import { Kept } from './kept.js'
import { isSuperseded } from './superseded.js'

/** What gathering stories looks at of a document. */
export interface Datable extends Dated {
  /** Whether it is an older version of an article, which is in no story. */
  readonly gone: boolean
}

/** Kept in memory: some 10 kB each where its words were asked for, else 200 bytes. */
const KEPT = 20_000

const COLUMNS = 'SELECT id, title, published FROM documents WHERE number = ?'

/** What a document's sheet says of its title, date and text, without making the sheet; the text when it is asked for. */
function datedIn(db: Database, number: number): Datable {
  const { id, title, published } = db.one<{ id: string; title: string | null; published: string | null }>(
    COLUMNS,
    number,
  )!
  const gone = isSuperseded(db, id)
  return {
    id,
    gone,
    title: title ?? '',
    days: daysOf(published),
    get text() {
      return textIn(db, number)
    },
  }
}

const textIn = (db: Database, number: number): string =>
  db.one<{ text: string }>("SELECT json ->> '$.article.text' AS text FROM documents WHERE number = ?", number)!.text

/**
 * By their number in the store. The same ones are given out for a whole run: what linking knows of their words hangs on
 * them, and a chain of undated reports is gathered again with every batch that adds to it.
 */
export type DatedReports = Kept<Datable>

export const datedReportsIn = (db: Database): DatedReports => new Kept(KEPT, (number) => datedIn(db, number))
