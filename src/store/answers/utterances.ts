import type { Utterance } from '../../record/utterance.js'
import type { Database } from '../database.js'

interface Row {
  readonly json: string
}

const parsed = ({ json }: Row) => JSON.parse(json) as Utterance

/** Which tellings belong to this act of speaking? */
export function utterance(db: Database, id: string): Utterance | null {
  const row = db.one<Row>('SELECT json FROM utterances WHERE id = ?', id)
  return row && parsed(row)
}

/** What is said in these documents? In order of ids. */
export function utterancesOf(db: Database, documentIds: readonly string[]): Utterance[] {
  return db
    .all<Row>(
      `SELECT json FROM utterances WHERE id IN (
         SELECT m.utterance FROM members m JOIN documents d ON d.number = m.document
         WHERE d.id IN (SELECT value FROM json_each(?))) ORDER BY id`,
      JSON.stringify(documentIds),
    )
    .map(parsed)
}
