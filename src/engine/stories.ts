import { gatherStories, type ToldLink } from '../link/stories/gather.js'
import type { Story } from '../record/story.js'
import { componentsOf } from './components.js'
import type { Run } from './run.js'

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
  const documents = new Map(component.map((number) => [number, run.dated.get(number)] as const))
  for (const [number, { gone }] of documents) if (gone) documents.delete(number)
  const numbers = new Map([...documents].map(([number, { id }]) => [id, number]))
  const ids = [...numbers.keys()]
  const decisions = run.decisions.among('story', documents.keys(), ids)
  // A link is found from both of its ends; it is taken from the smaller one.
  const links = [...documents].flatMap(([number, { id: a }]) =>
    linksOf(run, number).flatMap(({ document, score, why }): ToldLink[] => {
      const b = documents.get(document)?.id
      return b !== undefined && a < b ? [{ a, b, score, why }] : []
    }),
  )
  for (const story of gatherStories(ids, links, (id) => documents.get(numbers.get(id)!)!, decisions))
    write(run, story, numbers)
}

/** Gathers again every story that a changed link or a new document can belong to. */
export function updateStories(run: Run): void {
  const neighbours = (document: number) => [
    ...linksOf(run, document).map((row) => row.document),
    ...run.decisions.documentsJoinedTo(document),
  ]
  const start = [...run.came, ...run.documents]
  const components = componentsOf(start, neighbours, (component) => forget(run, component))
  for (const component of components) gather(run, component)
}
