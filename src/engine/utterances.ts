import type { Link } from '../link/groups.js'
import { earliestOf, gatherUtterances, placeIn, placeKey } from '../link/utterances/gather.js'
import type { TellingRelation, Utterance } from '../record/utterance.js'
import { componentsOf } from './components.js'
import { fromTellingKey, tellingKey, type Run } from './run.js'

interface JoinRow {
  readonly document: number
  readonly attribution: string
  readonly score: number
}

const NEIGHBOURS = `
  SELECT b AS document, b_attribution AS attribution, score FROM joins WHERE a = ?1 AND a_attribution = ?2
  UNION ALL
  SELECT a, a_attribution, score FROM joins WHERE b = ?1 AND b_attribution = ?2`

const joinsOf = ({ db }: Run, key: string): JoinRow[] => {
  const { document, attribution } = fromTellingKey(key)
  return db.all<JoinRow>(NEIGHBOURS, document, attribution)
}

/** Removes the utterances that any of these tellings belonged to. Gives all tellings of them. */
function forget({ db, names }: Run, tellings: Iterable<string>): string[] {
  const members: string[] = []
  for (const key of tellings) {
    const { document, attribution } = fromTellingKey(key)
    const row = db.one<{ utterance: string }>(
      'SELECT utterance FROM members WHERE document = ? AND attribution = ?',
      document,
      attribution,
    )
    if (row === null) continue
    const before = db.one<{ speaker: string }>('DELETE FROM utterances WHERE id = ? RETURNING speaker', row.utterance)
    if (before !== null) names.add(before.speaker)
    const gone = db.all<{ document: number; attribution: string }>(
      'DELETE FROM members WHERE utterance = ? RETURNING document, attribution',
      row.utterance,
    )
    for (const one of gone) members.push(tellingKey(one.document, one.attribution))
  }
  return members
}

/** Relations in which a reader sees that words changed on the way. */
const CHANGED: ReadonlySet<TellingRelation> = new Set<TellingRelation>(['altered', 'translated', 'trimmed'])

/** How tellings of different documents stand to each other. */
const relationsOf = ({ members, pairs }: Utterance): Set<TellingRelation> =>
  new Set(pairs.flatMap(({ a, b, relation }) => (members[a]!.document === members[b]!.document ? [] : [relation])))

function write(run: Run, utterance: Utterance, numbers: ReadonlyMap<string, number>): void {
  const { db, names, sheets } = run
  const { id, speaker, occasion, members } = utterance
  const documents = new Set(members.map(({ document }) => document)).size
  const relations = [...relationsOf(utterance)]
  const changed = relations.some((relation) => CHANGED.has(relation))
  const row = [id, speaker, occasion.from, occasion.to, documents, Number(changed)] as const
  db.run('INSERT INTO utterances VALUES (?, ?, ?, ?, ?, ?, ?)', ...row, JSON.stringify(utterance))
  for (const relation of relations) db.run('INSERT INTO utterance_relations VALUES (?, ?)', id, relation)
  const earliest = earliestOf(members, (document) => sheets.get(numbers.get(document)!))
  for (const [index, { document, attribution }] of members.entries()) {
    db.run(
      'INSERT INTO members VALUES (?, ?, ?, ?)',
      numbers.get(document)!,
      attribution,
      id,
      Number(index === earliest),
    )
  }
  names.add(speaker)
}

function gather(run: Run, component: readonly string[]): void {
  const { sheets } = run
  const numbers = new Map<string, number>()
  const places = new Map<string, string>()
  for (const key of component) {
    const { document, attribution } = fromTellingKey(key)
    const { id, tellings } = sheets.get(document)
    // What links lead to may be gone already, when its document was read again and is in a later batch.
    if (!tellings.some((telling) => telling.attribution === attribution)) continue
    numbers.set(id, document)
    places.set(key, placeKey(id, attribution))
  }
  const decisions = run.decisions.among('utterance', numbers.values(), [...places.values()])
  // A link is found from both of its ends; it is taken from the smaller one.
  const links = [...places].flatMap(([key, a]) =>
    joinsOf(run, key).flatMap(({ document, attribution, score }): Link[] => {
      const b = places.get(tellingKey(document, attribution))
      return b !== undefined && a < b ? [{ a, b, score }] : []
    }),
  )
  const sheetOf = (id: string) => sheets.get(numbers.get(id)!)
  for (const utterance of gatherUtterances(places.values(), links, (key) => placeIn(sheetOf, key), decisions))
    write(run, utterance, numbers)
}

/** Gathers again every utterance that a changed link or a new telling can belong to. */
export function updateUtterances(run: Run): void {
  const { db, came, sheets, tellings } = run
  for (const document of came) {
    // Also what the document said before it was read again.
    const before = db.all<{ attribution: string }>('SELECT attribution FROM members WHERE document = ?', document)
    for (const { attribution } of [...before, ...sheets.get(document).tellings])
      tellings.add(tellingKey(document, attribution))
  }
  const neighbours = (key: string) => [
    ...joinsOf(run, key).map(({ document, attribution }) => tellingKey(document, attribution)),
    ...run.decisions.tellingsJoinedTo(key),
  ]
  const components = componentsOf(tellings, neighbours, (component) => forget(run, component))
  for (const component of components) gather(run, component)
}
