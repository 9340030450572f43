import type { Story } from '../../record/story.js'
import type { Database } from '../database.js'
import type { Page, StoryRow, Window } from '../questions.js'
import { matchOf } from '../words-query.js'
import { chosen } from './chosen.js'

interface Row {
  readonly id: string
  readonly json: string
}

/** Documents and utterances of one story; an utterance counts as shared when two documents of the story tell it. */
const FIGURES = `
  WITH here AS (SELECT document FROM story_documents WHERE story = ?),
  shared AS (
    SELECT m.utterance FROM members m WHERE m.document IN here
    GROUP BY m.utterance HAVING count(DISTINCT m.document) > 1)
  SELECT count(*) AS sharedUtterances, coalesce(sum(u.changed), 0) AS changedUtterances
  FROM utterances u WHERE u.id IN shared`

const OUTLETS = `
  SELECT DISTINCT d.outlet FROM story_documents s JOIN documents d ON d.number = s.document
  WHERE s.story = ? AND d.outlet IS NOT NULL ORDER BY d.outlet`

const UNKNOWN = `
  SELECT count(*) AS outletUnknown FROM story_documents s JOIN documents d ON d.number = s.document
  WHERE s.story = ? AND d.outlet IS NULL`

function rowOf(db: Database, { id, json }: Row): StoryRow {
  const figures = db.one<{ sharedUtterances: number; changedUtterances: number }>(FIGURES, id)!
  const outlets = db.all<{ outlet: string }>(OUTLETS, id).map(({ outlet }) => outlet)
  const { outletUnknown } = db.one<{ outletUnknown: number }>(UNKNOWN, id)!
  return { ...(JSON.parse(json) as Story), outlets, outletUnknown, ...figures }
}

export interface StoryFilter {
  readonly outlet?: string
  readonly text?: string
}

/** Conditions on a story `s`, with their values. */
function conditions({ outlet, text }: StoryFilter): { where: string; values: string[] } {
  const clauses: string[] = []
  const values: string[] = []
  const documents = 'SELECT x.story FROM story_documents x JOIN documents d ON d.number = x.document'
  if (outlet !== undefined) {
    clauses.push(`s.id IN (${documents} WHERE d.outlet = ?)`)
    values.push(outlet)
  }
  const match = text === undefined ? null : matchOf(text)
  if (match !== null) {
    clauses.push(
      `(instr(lower(s.title), lower(?)) OR s.id IN (SELECT x.story FROM story_documents x
        WHERE x.document IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)))`,
    )
    values.push(text ?? '', match)
  }
  return { where: clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`, values }
}

/** What happened? Latest first, undated last. */
export function stories(db: Database, window: Window, filter: StoryFilter): Page<StoryRow> {
  const { where, values } = conditions(filter)
  const { ids, total } = chosen(db, `stories s ${where}`, values, window)
  const rows = ids.map((id) => db.one<Row>('SELECT id, json FROM stories WHERE id = ?', id)!)
  return { rows: rows.map((row) => rowOf(db, row)), total }
}

/** What is there of this happening? */
export function story(db: Database, id: string): StoryRow | null {
  const row = db.one<Row>('SELECT id, json FROM stories WHERE id = ?', id)
  return row && rowOf(db, row)
}

/** What happening is this document about? */
export function storyOf(db: Database, documentId: string): Story | null {
  const row = db.one<Row>(
    `SELECT s.id, s.json FROM documents d JOIN story_documents x ON x.document = d.number JOIN stories s ON s.id = x.story
     WHERE d.id = ?`,
    documentId,
  )
  return row && (JSON.parse(row.json) as Story)
}
