import type { TellingRelation, Utterance } from '../../record/utterance.js'
import type { Database } from '../database.js'
import type { Page, UtteranceFilter, UtteranceRow, Window } from '../questions.js'
import { chosen } from './chosen.js'

interface Row {
  readonly json: string
  readonly documents: number
  readonly words: string | null
}

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

function rowOf({ json, documents, words }: Row): UtteranceRow {
  const { id, speaker, occasion, members, pairs } = JSON.parse(json) as Utterance
  const relations = new Set<TellingRelation>()
  for (const { a, b, relation } of pairs) {
    if (members[a]?.document !== members[b]?.document) relations.add(relation)
  }
  return { id, speaker, ...occasion, documents, relations: [...relations].toSorted(), words: words ?? '' }
}

const ROW = `SELECT u.json, u.documents, (${FULLEST}) AS words FROM utterances u WHERE u.id = ?`

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
