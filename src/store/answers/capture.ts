import type { Document } from '../../record/document.js'
import type { Database } from '../database.js'
import type { StoredCapture } from '../questions.js'

interface Row {
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly json: string
}

/** From which bytes was this document read, and where else did they come from? */
export function capture(db: Database, id: string): StoredCapture | null {
  const row = db.one<Row>('SELECT sha256, bytes, json FROM documents JOIN captures USING (sha256) WHERE id = ?', id)
  if (row === null) return null
  const { mediaType, charset, uri } = (JSON.parse(row.json) as Document).capture
  const others = db.all<{ uri: string }>(
    `SELECT DISTINCT a.uri FROM addresses a JOIN documents d ON d.number = a.document
     WHERE d.sha256 = ? AND a.uri <> ? ORDER BY a.uri`,
    row.sha256,
    uri,
  )
  return { bytes: row.bytes, mediaType, charset, uri, alsoAt: others.map((other) => other.uri) }
}
