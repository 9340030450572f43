import { contentId } from '../record/content-id.js'
import type { Correction, Withdrawal } from '../record/correction.js'
import type { Database } from './database.js'

/** A correction with what became of it. */
export interface CorrectionRow extends Correction {
  readonly withdrawn: Omit<Withdrawal, 'correction'> | null
}

/** What people decided. Each decision marks its documents: they are linked anew by the next run. */
export type Corrections = ReturnType<typeof correctionsFrom>

export const correctionsFrom = (db: Database) => ({
  /** Stores a decision; the same one again is the same, also when it was taken back. Gives what is stored. */
  add: (correction: Omit<Correction, 'id'>): CorrectionRow => add(db, correction),
  /** Takes a decision back. Null when there is none of this id; the first time counts. */
  withdraw: (withdrawal: Withdrawal): CorrectionRow | null => withdraw(db, withdrawal),
  one: (id: string): CorrectionRow | null => one(db, id),
  /** Every decision, also those taken back, in order of time. */
  all: (): CorrectionRow[] => db.all<Row>(`${ROWS} ORDER BY c.json ->> 'at', c.id`).map(rowOf),
})

interface Row {
  readonly json: string
  readonly who: string | null
  readonly at: string | null
  readonly why: string | null
}

const ROWS = 'SELECT c.json, w.who, w.at, w.why FROM corrections c LEFT JOIN withdrawals w ON w.correction = c.id'

function rowOf({ json, who, at, why }: Row): CorrectionRow {
  const withdrawn = who === null ? null : { who, at: at ?? '', why: why ?? '' }
  return { ...(JSON.parse(json) as Correction), withdrawn }
}

function one(db: Database, id: string): CorrectionRow | null {
  const row = db.one<Row>(`${ROWS} WHERE c.id = ?`, id)
  return row && rowOf(row)
}

const documentsOf = ({ one: a, other: b }: Pick<Correction, 'one' | 'other'>): Set<string> =>
  new Set([...a, ...b].map(({ document }) => document))

function mark(db: Database, documents: Iterable<string>): void {
  const sql = 'INSERT INTO pending SELECT number FROM documents WHERE id = ? ON CONFLICT DO NOTHING'
  for (const id of documents) db.run(sql, id)
}

function add(db: Database, { of, deed, one: a, other: b, who, at, why }: Omit<Correction, 'id'>): CorrectionRow {
  const said = { of, deed, one: a, other: b, who, at, why }
  const correction = { id: contentId('correction', JSON.stringify(said)), ...said }
  return db.transaction(() => {
    const { id } = correction
    db.run('INSERT INTO corrections VALUES (?, ?, ?) ON CONFLICT DO NOTHING', id, of, JSON.stringify(correction))
    for (const document of documentsOf(correction))
      db.run('INSERT INTO correction_documents VALUES (?, ?) ON CONFLICT DO NOTHING', document, id)
    mark(db, documentsOf(correction))
    return one(db, id)!
  })
}

function withdraw(db: Database, { correction, who, at, why }: Withdrawal): CorrectionRow | null {
  return db.transaction(() => {
    const row = one(db, correction)
    if (row === null || row.withdrawn !== null) return row
    db.run('INSERT INTO withdrawals VALUES (?, ?, ?, ?)', correction, who, at, why)
    mark(db, documentsOf(row))
    return one(db, correction)
  })
}
