import type { TellingRelation, Utterance } from '../../record/utterance.js'
import type { Database } from '../database.js'
import type { Page, UtteranceFilter, UtteranceRow, Window } from '../questions.js'

interface Row {
  readonly json: string
  readonly documents: number
  readonly words: string | null
}

/** A pair of the relation asked for between tellings of different documents. */
const RELATED = `EXISTS (
  SELECT 1 FROM json_each(u.json, '$.pairs') p WHERE p.value ->> 'relation' = ?
    AND u.json -> ('$.members[' || (p.value ->> 'a') || '].document')
     <> u.json -> ('$.members[' || (p.value ->> 'b') || '].document'))`

/** Conditions on an utterance `u`, with their values. Those that an index holds are written as it has them. */
function conditions({ shared, changed, relation, speaker }: UtteranceFilter): { where: string; values: string[] } {
  const clauses: string[] = []
  const values: string[] = []
  if (shared === true || relation !== undefined) clauses.push('u.documents > 1')
  if (changed === true) clauses.push('u.changed = 1')
  if (relation !== undefined) {
    clauses.push(RELATED)
    values.push(relation)
  }
  if (speaker !== undefined) {
    clauses.push('instr(lower(u.speaker), lower(?)) > 0')
    values.push(speaker)
  }
  return { where: clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`, values }
}

const FULLEST = `
  SELECT a.words FROM members m JOIN attributions a ON a.document = m.document AND a.id = m.attribution
  JOIN documents d ON d.number = m.document
  WHERE m.utterance = u.id ORDER BY a.kind = 'indirect', length(a.words) DESC, d.id, a.id LIMIT 1`

function rowOf({ json, documents, words }: Row): UtteranceRow {
  const { id, speaker, occasion, members, pairs } = JSON.parse(json) as Utterance
  const relations = new Set<TellingRelation>()
  for (const { a, b, relation } of pairs) {
    if (members[a]?.document !== members[b]?.document) relations.add(relation)
  }
  return { id, speaker, ...occasion, documents, relations: [...relations].toSorted(), words: words ?? '' }
}

/** What was said, and how is it told? Latest first, undated last. */
export function utteranceRows(db: Database, { offset, limit }: Window, filter: UtteranceFilter): Page<UtteranceRow> {
  const { where, values } = conditions(filter)
  // Rows are chosen before their words are looked up: a later page need not read the words of those before it.
  const rows = db.all<Row>(
    `SELECT u.json, u.documents, (${FULLEST}) AS words
     FROM (SELECT id FROM utterances u ${where} ORDER BY to_day DESC, id LIMIT ? OFFSET ?) chosen
     JOIN utterances u USING (id) ORDER BY u.to_day DESC, u.id`,
    ...values,
    limit,
    offset,
  )
  const total = db.one<{ n: number }>(`SELECT count(*) AS n FROM utterances u ${where}`, ...values)!.n
  return { rows: rows.map(rowOf), total }
}
