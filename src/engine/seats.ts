import type { Guest } from '../link/meet.js'
import type { Database } from '../store/database.js'
import { Kept } from './kept.js'

/** A document under a key, with its number in the store. */
export interface Seat extends Guest {
  readonly number: number
}

/** Seats kept in memory: some 150 bytes each. */
const KEPT = 500_000

const SEAT = `
  SELECT d.number, d.id, l.day FROM documents d JOIN linked l ON l.document = d.number WHERE d.number = ?`

/** How linked documents sit at a key, by their number in the store. */
export type Seats = Kept<Seat>

export const seatsIn = (db: Database): Seats => new Kept(KEPT, (number) => db.one<Seat>(SEAT, number)!)
