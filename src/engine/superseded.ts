import type { Document } from '../record/document.js'
import type { Database } from '../store/database.js'

const SUPERSEDED = `
  SELECT 1 FROM versions WHERE document = ?1 AND NOT EXISTS (
    SELECT 1 FROM versions v WHERE v.document = ?1
    AND v.number = (SELECT max(number) FROM versions w WHERE w.article = v.article)) LIMIT 1`

/** Whether a watched article reads otherwise by now. Its older versions are kept, but it tells what it tells once. */
export const isSuperseded = (db: Database, id: string): boolean => db.one(SUPERSEDED, id) !== null

/** A document as linking sees it, by its number in the store. */
export function documentIn(db: Database, number: number): Document {
  const { json } = db.one<{ json: string }>('SELECT json FROM documents WHERE number = ?', number)!
  const document = JSON.parse(json) as Document
  return isSuperseded(db, document.id) ? silenced(document) : document
}

/** What linking sees of a version that does not stand any more: nothing. */
const silenced = (document: Document): Document => ({
  ...document,
  article: { ...document.article, title: null, text: '', credits: [] },
  mentions: [],
  actors: [],
  attributions: [],
})
