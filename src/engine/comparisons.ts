import { compare } from '../link/compare.js'
import { worthComparing } from './meetings.js'
import { tellingKey, type Run } from './run.js'

/** Takes back what was found between two documents, and notes what hangs on it. */
function forget({ db, tellings, documents }: Run, a: number, b: number): void {
  const joins = db.all<{ one: string; other: string }>(
    'SELECT a_attribution AS one, b_attribution AS other FROM joins WHERE a = ? AND b = ?',
    a,
    b,
  )
  for (const { one, other } of joins) tellings.add(tellingKey(a, one)).add(tellingKey(b, other))
  documents.add(a).add(b)
  db.run('DELETE FROM joins WHERE a = ? AND b = ?', a, b)
  db.run('DELETE FROM copies WHERE a = ? AND b = ?', a, b)
  db.run('DELETE FROM comparisons WHERE a = ? AND b = ?', a, b)
}

/** Takes back everything that was found with a document: it reads otherwise now. Gives the pairs. */
export function forgetComparisons(run: Run, document: number): [number, number][] {
  const rows = run.db.all<{ a: number; b: number }>(
    'SELECT a, b FROM comparisons WHERE a = ?1 UNION SELECT a, b FROM comparisons WHERE b = ?1',
    document,
  )
  for (const { a, b } of rows) forget(run, a, b)
  return rows.map(({ a, b }) => [a, b])
}

function compareNow({ db, sheets, tellings, documents }: Run, a: number, b: number): void {
  const { copy, joins, story } = compare(sheets.get(a), sheets.get(b))
  db.run('INSERT INTO comparisons VALUES (?, ?, ?, ?)', a, b, story?.score ?? null, story?.why ?? null)
  if (story !== null) documents.add(a).add(b)
  if (copy !== null) db.run('INSERT INTO copies VALUES (?, ?, ?, ?)', copy.id, a, b, JSON.stringify(copy))
  for (const [one, other, score] of joins) {
    db.run('INSERT INTO joins VALUES (?, ?, ?, ?, ?)', a, one, b, other, score)
    tellings.add(tellingKey(a, one)).add(tellingKey(b, other))
  }
}

/** Compares the pairs that became worth it, and takes back those that are not any more. */
export function updateComparisons(run: Run, touched: readonly [number, number][]): void {
  const { db, came } = run
  // In order of numbers, so that sheets in memory are used again.
  for (const [a, b] of touched.toSorted((x, y) => x[0] - y[0] || x[1] - y[1])) {
    if (a === b) continue
    const known = db.one('SELECT 1 FROM comparisons WHERE a = ? AND b = ?', a, b) !== null
    const worth = worthComparing(db, a, b)
    if (worth && !known) compareNow(run, a, b)
    else if (!worth && known) forget(run, a, b)
  }
  for (const document of came) compareNow(run, document, document)
}
