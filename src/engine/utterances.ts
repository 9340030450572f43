import { decidedOn } from '../link/decisions.js'
import type { Link } from '../link/groups.js'
import { gatherUtterances, placeKey, utteranceOf, earliestOf } from '../link/utterances/gather.js'
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
  const outside = new Map<string, string>()
  for (const key of component) {
    const { document, attribution } = fromTellingKey(key)
    const { id } = sheets.get(document)
    numbers.set(id, document)
    outside.set(key, placeKey(id, attribution))
  }
  const placeOf = (key: string) => {
    const [id = '', attribution] = key.split(' ')
    const sheet = sheets.get(numbers.get(id)!)
    return { sheet, telling: sheet.tellings.find((telling) => telling.attribution === attribution)! }
  }
  const places = component.map((key) => outside.get(key)!)
  const decisions = run.decisions.among('utterance', numbers.values(), places)
  const alone = (key: string) => ({ ...utteranceOf([placeOf(key)]), ...decidedOn([key], decisions) })
  if (component.length === 1) return write(run, alone(places[0]!), numbers)

  // A link is found from both of its ends; it is taken from the smaller one.
  const links = component.flatMap((key) =>
    joinsOf(run, key).flatMap(({ document, attribution, score }): Link[] => {
      const [a, b] = [outside.get(key)!, outside.get(tellingKey(document, attribution))!]
      return a < b ? [{ a, b, score }] : []
    }),
  )
  const joined = gatherUtterances(links, placeOf, decisions)
  const inGroups = new Set(
    joined.flatMap(({ members }) => members.map((one) => placeKey(one.document, one.attribution))),
  )
  for (const utterance of joined) write(run, utterance, numbers)
  // Held together by a join that a cut forbids.
  for (const key of places) if (!inGroups.has(key)) write(run, alone(key), numbers)
}

/** Gathers again every utterance that a changed link or a new telling can belong to. */
export function updateUtterances(run: Run): void {
  const { db, came, sheets, tellings } = run
  for (const document of came) {
    // Also what the document said before it was read again.
    const gone = db.all<{ attribution: string }>('SELECT attribution FROM members WHERE document = ?', document)
    const own = gone.map(({ attribution }) => tellingKey(document, attribution))
    // What only a person joined with it hangs on nothing else.
    for (const key of forget(run, own)) tellings.add(key)
    for (const { attribution } of sheets.get(document).tellings) tellings.add(tellingKey(document, attribution))
  }
  const exists = (key: string) => {
    const { document, attribution } = fromTellingKey(key)
    return sheets.get(document).tellings.some((telling) => telling.attribution === attribution)
  }
  const start = [...tellings].filter(exists)
  const components = componentsOf(start, (key) => [
    ...joinsOf(run, key).map(({ document, attribution }) => tellingKey(document, attribution)),
    ...run.decisions.joinedTo('utterance', key),
  ])
  for (const component of components) forget(run, component)
  for (const component of components) gather(run, component)
}
