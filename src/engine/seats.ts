import type { Guest } from '../link/meet.js'
import { daysOf } from '../link/sheet.js'
import type { Dated } from '../link/stories/gather.js'
import type { Database } from '../store/database.js'
import { isSuperseded } from './superseded.js'

/** A document under a key, with its number in the store. */
export interface Seat extends Guest {
  readonly number: number
}

/** What a document's sheet says of its title, date and text, without making the sheet; the text when it is asked for. */
export function datedIn(db: Database, number: number): Dated {
  const sql = 'SELECT id, title, published FROM documents WHERE number = ?'
  const { id, title, published } = db.one<{ id: string; title: string | null; published: string | null }>(sql, number)!
  const gone = isSuperseded(db, id)
  let text: string | undefined
  return {
    id,
    title: gone ? '' : (title ?? ''),
    days: daysOf(published),
    get text() {
      return (text ??= gone ? '' : textIn(db, number))
    },
  }
}

const textIn = (db: Database, number: number): string =>
  db.one<{ text: string }>("SELECT json ->> '$.article.text' AS text FROM documents WHERE number = ?", number)!.text

/** Seats kept in memory: some 150 bytes each. */
const KEPT = 500_000

const SEAT = `
  SELECT d.number, d.id, l.day FROM documents d JOIN linked l ON l.document = d.number WHERE d.number = ?`

/** How linked documents sit at a key, by their number in the store; kept, since documents sit at many keys. */
export class Seats {
  readonly #db: Database
  readonly #kept = new Map<number, Seat>()

  constructor(db: Database) {
    this.#db = db
  }

  get(number: number): Seat {
    let seat = this.#kept.get(number)
    if (seat === undefined) {
      seat = this.#db.one<Seat>(SEAT, number)!
      if (this.#kept.size >= KEPT) this.#kept.clear()
      this.#kept.set(number, seat)
    }
    return seat
  }

  forget(number: number): void {
    this.#kept.delete(number)
  }
}
