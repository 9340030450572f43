import type { Database } from '../database.js'
import type { Window } from '../questions.js'

interface Chosen {
  readonly ids: readonly string[]
  readonly total: number
}

/**
 * Ids of the rows of one page, latest first, and how many rows there are. Rows are looked up after that: a later page
 * need not read those before it. `from` is the table with its conditions.
 */
export function chosen(db: Database, from: string, values: readonly string[], { offset, limit }: Window): Chosen {
  const total = db.one<{ n: number }>(`SELECT count(*) AS n FROM ${from}`, ...values)!.n
  if (offset >= total) return { ids: [], total }
  const sql = `SELECT id FROM ${from} ORDER BY to_day DESC, id LIMIT ? OFFSET ?`
  return { ids: db.all<{ id: string }>(sql, ...values, limit, offset).map(({ id }) => id), total }
}
