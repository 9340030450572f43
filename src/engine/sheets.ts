import { sheetOf, type Sheet } from '../link/sheet.js'
import type { Database } from '../store/database.js'
import { Kept } from './kept.js'
import { documentIn } from './superseded.js'

/** Sheets kept in memory: some 100 kB each. */
const KEPT = 1_500

/** Sheets of documents by their number in the store. */
export type Sheets = Kept<Sheet>

export const sheetsIn = (db: Database): Sheets => new Kept(KEPT, (number) => sheetOf(documentIn(db, number)))
