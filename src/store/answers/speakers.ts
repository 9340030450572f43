import type { Database } from '../database.js'
import type { DocumentRow, Page, SpeakerRow, Telling, Window } from '../questions.js'
import { DOCUMENT_ROW } from './documents.js'

const SPEAKER_ROW = 's.key, s.name, s.office, s.utterances, s.documents, s.from_day AS "from", s.to_day AS "to"'

/** Who speaks? Most utterances first. `text` may be any part of any name that the documents print. */
export function speakers(db: Database, { offset, limit }: Window, text: string | null): Page<SpeakerRow> {
  const where =
    text === null ? '' : 'WHERE s.key IN (SELECT speaker FROM speaker_names WHERE instr(lower(name), lower(?)))'
  const values = text === null ? [] : [text]
  const rows = db.all<SpeakerRow>(
    `SELECT ${SPEAKER_ROW} FROM speakers s ${where} ORDER BY s.utterances DESC, s.key LIMIT ? OFFSET ?`,
    ...values,
    limit,
    offset,
  )
  return { rows, total: db.one<{ n: number }>(`SELECT count(*) AS n FROM speakers s ${where}`, ...values)!.n }
}

/** Who is this? */
export const speaker = (db: Database, key: string): SpeakerRow | null =>
  db.one<SpeakerRow>(`SELECT ${SPEAKER_ROW} FROM speakers s WHERE s.key = ?`, key)

type TellingRow = DocumentRow & { readonly utterance: string; readonly attribution: string; readonly words: string }

/** What did this speaker say, over time? One telling of each utterance, the earliest. */
export function tellingsOf(db: Database, key: string, { offset, limit }: Window): Page<Telling> {
  const said = 'FROM speaker_names n JOIN utterances u ON u.speaker = n.name'
  // Utterances are chosen before their words are looked up: some have thousands. CROSS JOIN keeps SQLite to this order.
  const rows = db.all<TellingRow>(
    `SELECT u.id AS utterance, m.attribution, a.words, ${DOCUMENT_ROW}
     FROM (SELECT u.id, coalesce(u.from_day, u.to_day) AS day ${said} WHERE n.speaker = ?
       ORDER BY day NULLS LAST, u.id LIMIT ? OFFSET ?) u
     CROSS JOIN members m ON m.utterance = u.id AND m.earliest = 1
     CROSS JOIN documents d ON d.number = m.document
     CROSS JOIN attributions a ON a.document = m.document AND a.id = m.attribution
     ORDER BY u.day NULLS LAST, u.id`,
    key,
    limit,
    offset,
  )
  const total = db.one<{ n: number }>(`SELECT count(*) AS n ${said} WHERE n.speaker = ?`, key)!.n
  return { rows: rows.map(tellingOf), total }
}

function tellingOf({ utterance, attribution, words, ...document }: TellingRow): Telling {
  return { utterance, member: { document: document.id, attribution }, document, words }
}
