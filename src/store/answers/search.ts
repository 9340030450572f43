import type { Document } from '../../record/document.js'
import { contains, span } from '../../record/span.js'
import { inArticle } from '../content-text.js'
import type { Database } from '../database.js'
import type { DocumentRow, Page, SearchHit, Window } from '../questions.js'
import { matchOf } from '../words-query.js'
import { DOCUMENT_ROW } from './documents.js'
import { OPEN, SHUT, firstMatch, snippetOf } from './snippet.js'

interface Row extends DocumentRow {
  readonly json: string
  /** Of a statement: its id, its speaker, and its row among the words of statements. */
  readonly attribution: string | null
  readonly speaker: string | null
  readonly row: number
}

/**
 * Statements or reports from which a word is in so many that it tells none of them from the others. Ranks are not worth
 * what they cost then: the latest come first.
 */
const COMMON = 10_000

/** Two tables of words are searched alike: those of statements, and those of whole reports. */
interface Searched {
  readonly words: 'content_words' | 'article_words'
  /** Rows of it that match. */
  readonly where: string
  readonly columns: string
  /** From its row `h.row` to the document `d`; and from documents in their order to its rows. */
  readonly join: string
  readonly joinBack: string
  readonly row: string
  readonly attribution: string
}

const SAID: Searched = {
  words: 'content_words',
  where: 'content_words MATCH ?1',
  columns: `${DOCUMENT_ROW}, d.json, a.id AS attribution, a.speaker, a.number AS row`,
  join: 'CROSS JOIN attributions a ON a.number = h.row CROSS JOIN documents d ON d.number = a.document',
  joinBack: 'CROSS JOIN attributions a ON a.document = d.number',
  row: 'a.number',
  attribution: 'a.id',
}

/** Articles that match elsewhere than in a statement only. */
const TOLD: Searched = {
  words: 'article_words',
  where: `article_words MATCH ?1 AND rowid NOT IN (
    SELECT a.document FROM content_words c JOIN attributions a ON a.number = c.rowid WHERE content_words MATCH ?1)`,
  columns: `${DOCUMENT_ROW}, d.json, NULL AS attribution, NULL AS speaker, d.number AS row`,
  join: 'CROSS JOIN documents d ON d.number = h.row',
  joinBack: '',
  row: 'd.number',
  attribution: 'NULL',
}

/**
 * Best first (BM25), ties in order of ids, so that the answer does not depend on the order of adding. Only what is at
 * least as good as the last row of the page is looked up and put in order: `?2` are the rows before that one.
 */
const ranked = ({ words, where, columns, join, attribution }: Searched) => `
  WITH ranked AS MATERIALIZED (SELECT rowid AS row, round(rank, 6) AS rank FROM ${words} WHERE ${where}),
  near AS (SELECT * FROM ranked WHERE rank <= (SELECT rank FROM ranked ORDER BY rank LIMIT 1 OFFSET ?2))
  SELECT ${columns} FROM near h ${join} ORDER BY h.rank, d.id, ${attribution} LIMIT ?3 OFFSET ?4`

/** The plus keeps SQLite from going through all that match: it walks the documents by date, and stops. */
const latest = ({ words, where, columns, joinBack, row, attribution }: Searched) => `
  SELECT ${columns} FROM documents d ${joinBack} WHERE +${row} IN (SELECT rowid FROM ${words} WHERE ${where})
  ORDER BY d.published DESC, d.id, ${attribution} LIMIT ?2 OFFSET ?3`

/** Rows of one part from `offset` on, of the `total` that it has. */
function rowsOf(db: Database, part: Searched, match: string, total: number, { offset, limit }: Window): Row[] {
  if (limit === 0 || offset >= total) return []
  if (total > COMMON) return db.all<Row>(latest(part), match, limit, offset)
  return db.all<Row>(ranked(part), match, Math.min(offset + limit, total) - 1, limit, offset)
}

const countOf = (db: Database, { words, where }: Searched, match: string): number =>
  db.one<{ n: number }>(`SELECT count(*) AS n FROM ${words} WHERE ${where}`, match)!.n

/** A number is bound as REAL, which FTS5 passes over as a rowid: it would light the first hit of all. */
const lit = (table: string) =>
  `SELECT highlight(${table}, 0, ?2, ?3) AS lit FROM ${table} WHERE ${table} MATCH ?1 AND rowid = CAST(?4 AS INTEGER)`

/** Who said, or which report tells, these words? Statements that match, then articles that match elsewhere only. */
export function search(db: Database, text: string, { offset, limit }: Window): Page<SearchHit> {
  const match = matchOf(text)
  if (match === null) return { rows: [], total: 0 }
  const [said, told] = [countOf(db, SAID, match), countOf(db, TOLD, match)]
  const first = rowsOf(db, SAID, match, said, { offset, limit })
  const rest = { offset: Math.max(0, offset - said), limit: limit - first.length }
  const rows = [...first, ...rowsOf(db, TOLD, match, told, rest)]
  return {
    rows: rows.map(({ row, ...found }) => {
      const { words } = found.attribution === null ? TOLD : SAID
      const { lit: text } = db.one<{ lit: string }>(lit(words), match, OPEN, SHUT, row)!
      return hitOf({ ...found, lit: text })
    }),
    total: said + told,
  }
}

/** With the text searched, matches between {@link OPEN} and {@link SHUT}. */
type Lit = Omit<Row, 'row'> & { readonly lit: string }

function hitOf({ lit, json, attribution, speaker, ...document }: Lit): SearchHit {
  const { attributions } = JSON.parse(json) as Document
  const at = firstMatch(lit)
  const snippet = snippetOf(lit)
  const found = attributions.find(({ id }) => id === attribution)
  if (found !== undefined) return { document, attribution, speaker, snippet, at: inArticle(found, at) }
  // Words that stand together in the article may still begin inside a content and end outside of it.
  const within = attributions.find(({ content }) => content.some((piece) => contains(piece, span(at, at + 1))))
  return { document, attribution: within?.id ?? null, speaker: null, snippet, at }
}
