import type { Database } from '../database.js'
import type { OutletRow } from '../questions.js'

/** Who reports? Most documents first. */
export const outlets = (db: Database): OutletRow[] =>
  db.all<OutletRow>(
    `SELECT outlet AS name, count(*) AS documents,
       substr(min(published), 1, 10) AS "from", substr(max(published), 1, 10) AS "to"
     FROM documents WHERE outlet IS NOT NULL GROUP BY outlet ORDER BY count(*) DESC, outlet`,
  )
