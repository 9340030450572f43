import type { Guest } from '../link/meet.js'
import type { Database } from '../store/database.js'

/** A document under a key, with its number in the store. */
export interface Seat extends Guest {
  readonly number: number
}

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
