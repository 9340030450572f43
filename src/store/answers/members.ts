import type { Member } from '../../record/utterance.js'
import type { Database } from '../database.js'
import { anyOf } from '../words-query.js'

/** Which statements have any of these words? Those with most and rarest of them first (BM25), then in order of ids. */
export function membersWith(db: Database, words: readonly string[], limit: number): Member[] {
  const match = anyOf(words)
  if (match === null) return []
  return db.all<{ document: string; attribution: string }>(
    `SELECT d.id AS document, a.id AS attribution
     FROM content_words c JOIN attributions a ON a.number = c.rowid JOIN documents d ON d.number = a.document
     WHERE content_words MATCH ?1 ORDER BY round(c.rank, 6), d.id, a.id LIMIT ?2`,
    match,
    limit,
  )
}
