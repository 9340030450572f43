import type { Document } from '../../record/document.js'
import { contains, span } from '../../record/span.js'
import { inArticle } from '../content-text.js'
import type { Database } from '../database.js'
import type { DocumentRow, Page, SearchHit, Window } from '../questions.js'
import { matchOf } from '../words-query.js'
import { DOCUMENT_ROW } from './documents.js'
import { OPEN, SHUT, firstMatch, snippetOf } from './snippet.js'

type Row = DocumentRow & {
  readonly attribution: string | null
  readonly speaker: string | null
  /** The text searched, matches between {@link OPEN} and {@link SHUT}. */
  readonly lit: string
  readonly json: string
}

/**
 * Statements that match, then articles that match elsewhere only. Each part is sorted by FTS5's rank (BM25), whose
 * ties fall to the id, so that the answer does not depend on the order of adding.
 */
const HITS = `
  said AS (
    SELECT a.document, a.id AS attribution, a.number AS row, c.rank AS rank
    FROM content_words c JOIN attributions a ON a.number = c.rowid WHERE content_words MATCH ?1),
  told AS (
    SELECT rowid AS document, NULL AS attribution, rowid AS row, rank FROM article_words
    WHERE article_words MATCH ?1 AND rowid NOT IN (SELECT document FROM said)),
  hits AS (SELECT 0 AS part, * FROM said UNION ALL SELECT 1, * FROM told)`

const PAGE = `
  WITH ${HITS}
  SELECT ${DOCUMENT_ROW}, d.json, h.attribution, a.speaker, h.row
  FROM hits h JOIN documents d ON d.number = h.document
  LEFT JOIN attributions a ON h.part = 0 AND a.number = h.row
  ORDER BY h.part, round(h.rank, 6), d.id, h.attribution LIMIT ?2 OFFSET ?3`

/** A number is bound as REAL, which FTS5 passes over as a rowid: it would light the first hit of all. */
const lit = (table: string) =>
  `SELECT highlight(${table}, 0, ?2, ?3) AS lit FROM ${table} WHERE ${table} MATCH ?1 AND rowid = CAST(?4 AS INTEGER)`

/** Who said, or which report tells, these words? */
export function search(db: Database, text: string, { offset, limit }: Window): Page<SearchHit> {
  const match = matchOf(text)
  if (match === null) return { rows: [], total: 0 }
  const rows = db.all<Omit<Row, 'lit'> & { row: number }>(PAGE, match, limit, offset)
  const total = db.one<{ n: number }>(`WITH ${HITS} SELECT count(*) AS n FROM hits`, match)!.n
  return {
    rows: rows.map(({ row, ...rest }) => {
      const table = rest.attribution === null ? 'article_words' : 'content_words'
      const { lit: text } = db.one<{ lit: string }>(lit(table), match, OPEN, SHUT, row)!
      return hitOf({ ...rest, lit: text })
    }),
    total,
  }
}

function hitOf({ lit, json, attribution, speaker, ...document }: Row): SearchHit {
  const { attributions } = JSON.parse(json) as Document
  const at = firstMatch(lit)
  const snippet = snippetOf(lit)
  const found = attributions.find(({ id }) => id === attribution)
  if (found !== undefined) return { document, attribution, speaker, snippet, at: inArticle(found, at) }
  // Words that stand together in the article may still begin inside a content and end outside of it.
  const within = attributions.find(({ content }) => content.some((piece) => contains(piece, span(at, at + 1))))
  return { document, attribution: within?.id ?? null, speaker: null, snippet, at }
}
