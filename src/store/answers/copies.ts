import type { Copy } from '../../record/copy.js'
import type { Database } from '../database.js'

/** Which documents share text with these? In order of ids. */
export function copiesOf(db: Database, documentIds: readonly string[]): Copy[] {
  return db
    .all<{ json: string }>(
      `WITH wanted AS (SELECT number FROM documents WHERE id IN (SELECT value FROM json_each(?)))
       SELECT id, json FROM copies WHERE a IN wanted UNION SELECT id, json FROM copies WHERE b IN wanted ORDER BY id`,
      JSON.stringify(documentIds),
    )
    .map(({ json }) => JSON.parse(json) as Copy)
}
