/** Which column of a table is which part of a report: part to the column's name as its head has it. */
export type Columns = Readonly<Partial<Record<Part, string>>>

export const PARTS = ['text', 'html', 'id', 'url', 'title', 'outlet', 'published', 'byline', 'language'] as const
export type Part = (typeof PARTS)[number]

/** Names that exports give their columns, the surest first; letters and digits alone count. */
const NAMES: Readonly<Record<Part, readonly string[]>> = {
  text: words(
    'text body articletext articlebody fulltext fullcontent maintext maincontent bodytext contenttext plaintext content article story storytext',
  ),
  html: words('html rawhtml contenthtml bodyhtml articlehtml pagehtml'),
  id: words('id articleid docid documentid guid uid uuid'),
  url: words('url articleurl link permalink canonicalurl webaddress sourceurl pageurl address'),
  title: words('title headline articletitle heading storytitle'),
  outlet: words('outlet publication publisher newspaper medianame sourcename sitename source domain'),
  published: words(
    'published publishedat publisheddate publishedon datepublished publicationdate publishdate pubdate date datetime timestamp',
  ),
  byline: words('byline author authors authorname writer writers'),
  language: words('language lang languagecode'),
}

function words(names: string): readonly string[] {
  return names.split(' ')
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Where each part stands in a table with this head. What is said goes before what the names let guess. */
export function placesOf(head: readonly string[], said: Columns): Map<Part, number> {
  const places = new Map<Part, number>()
  for (const part of PARTS) {
    const name = said[part]
    const at = name === undefined ? guessed(part, head) : head.findIndex((one) => one.trim() === name)
    if (at !== -1) places.set(part, at)
  }
  // Where both are there the words are the same, and the text needs no cleaning of markup.
  if (places.has('text') && said.html === undefined) places.delete('html')
  return places
}

function guessed(part: Part, head: readonly string[]): number {
  const names = head.map(plain)
  for (const name of NAMES[part]) {
    const at = names.indexOf(name)
    if (at !== -1) return at
  }
  return -1
}

/** Columns that are said and that the head does not have. */
export const missingFrom = (head: readonly string[], said: Columns): string[] =>
  Object.values(said).filter((name) => !head.some((one) => one.trim() === name))

/** `text=body,title=headline` as columns; what is wrong with it as the end of a sentence. */
export function columnsFrom(written: string): Columns | string {
  const columns: Partial<Record<Part, string>> = {}
  for (const pair of written.split(',')) {
    const at = pair.indexOf('=')
    const part = pair.slice(0, Math.max(at, 0)).trim()
    const name = pair.slice(at + 1).trim()
    if (at === -1 || name === '') return `"${pair}" is not PART=COLUMN`
    if (!isPart(part)) return `there is no part "${part}"; parts are ${PARTS.join(', ')}`
    columns[part] = name
  }
  return columns
}

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)
