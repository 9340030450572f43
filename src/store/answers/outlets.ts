import type { Database } from '../database.js'
import type { OutletRow, Page, Window } from '../questions.js'

/** Who reports? Most documents first. */
export function outlets(db: Database, { offset, limit }: Window): Page<OutletRow> {
  const rows = db.all<OutletRow>(
    `SELECT outlet AS name, count(*) AS documents,
       substr(min(published), 1, 10) AS "from", substr(max(published), 1, 10) AS "to"
     FROM documents WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet LIMIT ? OFFSET ?`,
    limit,
    offset,
  )
  return { rows, total: db.one<{ n: number }>('SELECT count(DISTINCT outlet) AS n FROM documents')!.n }
}
