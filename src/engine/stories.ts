import type { Link } from '../link/groups.js'
import { gatherStories, storyOf } from '../link/stories/gather.js'
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

function forget({ db }: Run, documents: Iterable<number>): void {
  for (const document of documents) {
    const row = db.one<{ story: string }>('SELECT story FROM story_documents WHERE document = ?', document)
    if (row === null) continue
    db.run('DELETE FROM stories WHERE id = ?', row.story)
    db.run('DELETE FROM story_documents WHERE story = ?', row.story)
  }
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
  if (component.length === 1) return write(run, storyOf([...documents.values()], []), numbers)
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
  for (const story of gatherStories(links, datedOf, ({ a, b }) => why.get(`${a} ${b}`)!)) write(run, story, numbers)
}

/** An older version of an article is in no story, and linked to nothing. */
const isGone = ({ db }: Run, [first, ...others]: readonly number[]): boolean =>
  others.length === 0 && isSuperseded(db, datedIn(db, first!).id)

/** Gathers again every story that a changed link or a new document can belong to. */
export function updateStories(run: Run): void {
  const start = new Set([...run.came, ...run.documents])
  const components = componentsOf(start, (document) => linksOf(run, document).map((row) => row.document))
  for (const component of components) forget(run, component)
  for (const component of components) if (!isGone(run, component)) gather(run, component)
}
