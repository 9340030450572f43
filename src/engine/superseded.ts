import type { Document } from '../record/document.js'
import type { Database } from '../store/database.js'

const SUPERSEDED = `
  SELECT 1 FROM versions WHERE document = ?1 AND NOT EXISTS (
    SELECT 1 FROM versions v WHERE v.document = ?1
    AND v.number = (SELECT max(number) FROM versions w WHERE w.article = v.article)) LIMIT 1`

/** Whether a watched article reads otherwise by now. Its older versions are kept, but it tells what it tells once. */
export const isSuperseded = (db: Database, id: string): boolean => db.one(SUPERSEDED, id) !== null

/** What linking sees of a version that does not stand any more: nothing. */
export const silenced = (document: Document): Document => ({
  ...document,
  article: { ...document.article, title: null, text: '', credits: [] },
  mentions: [],
  actors: [],
  attributions: [],
})
