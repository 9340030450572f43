import { decidedOn } from '../link/decisions.js'
import type { Link } from '../link/groups.js'
import { gatherStories, storyOf, type Dated } from '../link/stories/gather.js'
import type { Story } from '../record/story.js'
import { componentsOf } from './components.js'
import type { Run } from './run.js'
import { datedIn } from './seats.js'
import { isSuperseded } from './superseded.js'

interface LinkRow {
  readonly document: number
  readonly score: number
  readonly why: string
}

const NEIGHBOURS = `
  SELECT b AS document, story AS score, why FROM comparisons WHERE a = ?1 AND story IS NOT NULL
  UNION ALL
  SELECT a, story, why FROM comparisons WHERE b = ?1 AND story IS NOT NULL`

const linksOf = ({ db }: Run, document: number): LinkRow[] => db.all<LinkRow>(NEIGHBOURS, document)

/** Removes the stories of these documents. Gives all documents of them. */
function forget({ db }: Run, documents: Iterable<number>): number[] {
  const members: number[] = []
  for (const document of documents) {
    const row = db.one<{ story: string }>('SELECT story FROM story_documents WHERE document = ?', document)
    if (row === null) continue
    db.run('DELETE FROM stories WHERE id = ?', row.story)
    const gone = db.all<{ document: number }>(
      'DELETE FROM story_documents WHERE story = ? RETURNING document',
      row.story,
    )
    for (const one of gone) members.push(one.document)
  }
  return members
}

function write({ db }: Run, story: Story, numbers: ReadonlyMap<string, number>): void {
  db.run(
    'INSERT INTO stories VALUES (?, ?, ?, ?, ?)',
    story.id,
    story.title,
    story.from,
    story.to,
    JSON.stringify(story),
  )
  for (const id of story.documents) db.run('INSERT INTO story_documents VALUES (?, ?)', numbers.get(id)!, story.id)
}

function gather(run: Run, component: readonly number[]): void {
  const documents = new Map(component.map((number) => [number, datedIn(run.db, number)]))
  const numbers = new Map([...documents].map(([number, { id }]) => [id, number]))
  const decisions = run.decisions.among('story', component, [...numbers.keys()])
  const alone = (one: Dated) => ({ ...storyOf([one], []), ...decidedOn([one.id], decisions) })
  if (component.length === 1) return write(run, alone(documents.get(component[0]!)!), numbers)
  const why = new Map<string, string>()
  const links = component.flatMap((document) =>
    linksOf(run, document).flatMap((row): Link[] => {
      const [a, b] = [documents.get(document)!.id, documents.get(row.document)!.id]
      if (a >= b) return []
      why.set(`${a} ${b}`, row.why)
      return [{ a, b, score: row.score }]
    }),
  )
  const datedOf = (id: string) => documents.get(numbers.get(id)!)!
  const joined = gatherStories(links, datedOf, ({ a, b }) => why.get(`${a} ${b}`)!, decisions)
  const inGroups = new Set(joined.flatMap((story) => story.documents))
  for (const story of joined) write(run, story, numbers)
  // Held together by a join that a cut forbids.
  for (const one of documents.values()) if (!inGroups.has(one.id)) write(run, alone(one), numbers)
}

/** An older version of an article is in no story, and linked to nothing. */
const isGone = ({ db }: Run, [first, ...others]: readonly number[]): boolean =>
  others.length === 0 && isSuperseded(db, datedIn(db, first!).id)

/** Gathers again every story that a changed link or a new document can belong to. */
export function updateStories(run: Run): void {
  // What only a person joined with a document that came hangs on nothing else.
  const start = new Set([...run.came, ...run.documents, ...forget(run, run.came)])
  const components = componentsOf(start, (document) => [
    ...linksOf(run, document).map((row) => row.document),
    ...run.decisions.documentsJoinedTo(document),
  ])
  for (const component of components) forget(run, component)
  for (const component of components) if (!isGone(run, component)) gather(run, component)
}
