import { sheetOf, type Sheet } from '../link/sheet.js'
import type { Document } from '../record/document.js'
import type { Database } from '../store/database.js'
import { isSuperseded, silenced } from './superseded.js'

/** Sheets kept in memory: some 100 kB each. */
const KEPT = 1_500

/** Sheets of documents by their number in the store, made when asked for; the ones used last are kept. */
export class Sheets {
  readonly #db: Database
  readonly #kept = new Map<number, Sheet>()

  constructor(db: Database) {
    this.#db = db
  }

  get(number: number): Sheet {
    const kept = this.#kept.get(number)
    const sheet = kept ?? sheetOf(this.#document(number))
    // A map keeps the order of entering: what is used again goes to its end.
    this.#kept.delete(number)
    this.#kept.set(number, sheet)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return sheet
  }

  forget(number: number): void {
    this.#kept.delete(number)
  }

  #document(number: number): Document {
    const { json } = this.#db.one<{ json: string }>('SELECT json FROM documents WHERE number = ?', number)!
    const document = JSON.parse(json) as Document
    return isSuperseded(this.#db, document.id) ? silenced(document) : document
  }
}
