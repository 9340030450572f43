import type { TellingRelation } from '../../record/utterance.js'
import type { Database } from '../database.js'
import type { Page, UtteranceFilter, UtteranceRow, Window } from '../questions.js'
import { chosen } from './chosen.js'

/** Tellings of different documents stand so to each other. */
const RELATED = 'EXISTS (SELECT 1 FROM utterance_relations r WHERE r.utterance = u.id AND r.relation = ?)'

/** Every name that an utterance's speaker has: few beside the utterances, so those that fit are found first. */
export const speakerNames = (db: Database): string[] =>
  db.all<{ speaker: string }>('SELECT DISTINCT speaker FROM utterances').map(({ speaker }) => speaker)

const BY_SPEAKER = 'u.speaker IN (SELECT value FROM json_each(?))'

const namesWith = (part: string, names: readonly string[]): string =>
  JSON.stringify(names.filter((name) => name.toLowerCase().includes(part.toLowerCase())))

/** Conditions on an utterance `u`, with their values. Those that an index holds are written as it has them. */
function conditions(
  { shared, changed, relation, speaker }: UtteranceFilter,
  names: () => readonly string[],
): { where: string; values: string[] } {
  const clauses: string[] = []
  const values: string[] = []
  if (shared === true || relation !== undefined) clauses.push('u.documents > 1')
  if (changed === true) clauses.push('u.changed = 1')
  if (relation !== undefined) {
    clauses.push(RELATED)
    values.push(relation)
  }
  if (speaker !== undefined) {
    clauses.push(BY_SPEAKER)
    values.push(namesWith(speaker, names()))
  }
  return { where: clauses.length === 0 ? '' : `WHERE ${clauses.join(' AND ')}`, values }
}

const FULLEST = `
  SELECT a.words FROM members m JOIN attributions a ON a.document = m.document AND a.id = m.attribution
  JOIN documents d ON d.number = m.document
  WHERE m.utterance = u.id ORDER BY a.kind = 'indirect', length(a.words) DESC, d.id, a.id LIMIT 1`

const RELATIONS = `
  SELECT json_group_array(relation ORDER BY relation) FROM utterance_relations WHERE utterance = u.id`

const ROW = `
  SELECT id, speaker, from_day AS "from", to_day AS "to", documents, (${RELATIONS}) AS relations,
    coalesce((${FULLEST}), '') AS words
  FROM utterances u WHERE id = ?`

type Row = Omit<UtteranceRow, 'relations'> & { readonly relations: string }

const rowOf = (row: Row): UtteranceRow => ({ ...row, relations: JSON.parse(row.relations) as TellingRelation[] })

/** What was said, and how is it told? Latest first, undated last. */
export function utteranceRows(
  db: Database,
  window: Window,
  filter: UtteranceFilter,
  names: () => readonly string[],
): Page<UtteranceRow> {
  const { where, values } = conditions(filter, names)
  const { ids, total } = chosen(db, `utterances u ${where}`, values, window)
  return { rows: ids.map((id) => rowOf(db.one<Row>(ROW, id)!)), total }
}
