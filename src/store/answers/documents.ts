import type { Document } from '../../record/document.js'
import type { Database } from '../database.js'
import type { DocumentRow, Page, Window } from '../questions.js'

/** Columns of a {@link DocumentRow}; the table `documents` goes by the name `d`. */
export const DOCUMENT_ROW = `
  d.id, d.uri, d.title, d.outlet, d.published, d.attributions,
  (SELECT story FROM story_documents WHERE document = d.number) AS story`

/** Which documents are on record? Latest first, undated last. `outlet` null: those whose outlet is unknown. */
export function documents(db: Database, { offset, limit }: Window, outlet?: string | null): Page<DocumentRow> {
  // IS compares null too, and finds its way by the index.
  const only = outlet === undefined ? '' : 'WHERE d.outlet IS ?'
  const values = outlet === undefined ? [] : [outlet]
  const rows = db.all<DocumentRow>(
    `SELECT ${DOCUMENT_ROW} FROM documents d ${only} ORDER BY d.published DESC, d.id LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return { rows, total: db.one<{ n: number }>(`SELECT count(*) AS n FROM documents d ${only}`, ...values)!.n }
}

/** What does this document say? */
export function document(db: Database, id: string): Document | null {
  const row = db.one<{ json: string }>('SELECT json FROM documents WHERE id = ?', id)
  return row && (JSON.parse(row.json) as Document)
}
