import { familyOf, gatherSpeakers, type PrintedName } from '../link/speakers/gather.js'
import type { Run } from './run.js'
import { documentIn } from './superseded.js'

/** Writes down under which names the documents' speakers go, and notes the families that they change. */
export function enterNames({ db, came, families }: Run): void {
  for (const number of came) {
    const before = db.all<{ family: string }>('DELETE FROM printed_names WHERE document = ? RETURNING family', number)
    for (const { family } of before) families.add(family)
    const { actors, attributions } = documentIn(db, number)
    const speaking = new Set(attributions.map(({ speaker }) => speaker))
    for (const { id, name, office, kind } of actors) {
      const family = kind === 'unnamed' || !speaking.has(id) ? null : familyOf(name)
      if (family === null) continue
      families.add(family)
      db.run(
        'INSERT INTO printed_names VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
        number,
        name,
        office ?? '',
        Number(kind === 'person'),
        family,
      )
    }
  }
}

const PRINTED = `
  SELECT name, office, person, count(*) AS documents FROM printed_names WHERE family = ? GROUP BY name, office, person`

/** Gathers the speakers of the changed families again. */
export function updateSpeakers({ db, families, names }: Run): void {
  for (const family of families) {
    const gone = db.all<{ key: string }>('DELETE FROM speakers WHERE family = ? RETURNING key', family)
    for (const { key } of gone) db.run('DELETE FROM speaker_names WHERE speaker = ?', key)
    const printed = db.all<Omit<PrintedName, 'person'> & { person: number }>(PRINTED, family)
    for (const speaker of gatherSpeakers(printed.map((row) => ({ ...row, person: row.person === 1 })))) {
      const { key, name, office } = speaker
      db.run('INSERT INTO speakers VALUES (?, ?, ?, ?, 0, 0, NULL, NULL)', key, name, office, family)
      for (const one of speaker.names) {
        db.run('INSERT INTO speaker_names VALUES (?, ?)', one, key)
        names.add(one)
      }
    }
  }
  countAgain({ db, names })
}

const FIGURES = `
  UPDATE speakers SET (utterances, from_day, to_day) =
    (SELECT count(*), min(u.to_day), max(u.to_day) FROM speaker_names n JOIN utterances u ON u.speaker = n.name
     WHERE n.speaker = speakers.key),
  documents =
    (SELECT count(DISTINCT m.document) FROM speaker_names n JOIN utterances u ON u.speaker = n.name
     JOIN members m ON m.utterance = u.id WHERE n.speaker = speakers.key)
  WHERE key = ?`

/** Counts what the speakers behind these names said. */
function countAgain({ db, names }: Pick<Run, 'db' | 'names'>): void {
  const keys = new Set<string>()
  for (const name of names) {
    const row = db.one<{ speaker: string }>('SELECT speaker FROM speaker_names WHERE name = ?', name)
    if (row !== null) keys.add(row.speaker)
  }
  for (const key of keys) db.run(FIGURES, key)
}
