import { bridgeOf, decisionOf, type Decision } from '../link/decisions.js'
import { tellingPlace } from '../link/link.js'
import { fromPlaceKey, placeKey } from '../link/utterances/gather.js'
import type { Correction, Place } from '../record/correction.js'
import type { Database } from '../store/database.js'
import { fromTellingKey, tellingKey } from './run.js'
import type { Sheets } from './sheets.js'
import { isSuperseded } from './superseded.js'

type Kind = Correction['of']

/** Decisions on a document that stand, by its number. */
const STANDING = `
  SELECT c.json FROM documents d JOIN correction_documents x ON x.document = d.id
  JOIN corrections c ON c.id = x.correction
  WHERE d.number = ? AND c.kind = ? AND NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.correction = c.id)`

const DECIDED_ON = 'SELECT DISTINCT d.number FROM correction_documents x JOIN documents d ON d.id = x.document'

/** What people decided, looked up in the record as it stands in one run: for as long as no document comes. */
export class Decisions {
  readonly #db: Database
  readonly #sheets: Sheets
  /** Documents that anybody decided on, by number: nearly every other is looked up here alone. */
  readonly #about: ReadonlySet<number>
  readonly #known = new Map<string, readonly Decision[]>()

  constructor(db: Database, sheets: Sheets) {
    this.#db = db
    this.#sheets = sheets
    this.#about = new Set(db.all<{ number: number }>(DECIDED_ON).map(({ number }) => number))
  }

  /** Decisions about these items, which stand in these documents, each once: cuts, and joins of two of them. */
  among(kind: Kind, documents: Iterable<number>, items: readonly string[]): Decision[] {
    const [found, here] = [new Map<string, Decision>(), new Set(items)]
    for (const document of documents) for (const one of this.#of(kind, document)) found.set(one.id, one)
    return [...found.values()].filter((one) => one.deed === 'cut' || bridgeOf(one)?.every((end) => here.has(end)))
  }

  /** Tellings that a person joined with this one, as keys of a run. */
  tellingsJoinedTo(telling: string): string[] {
    const { document: number, attribution } = fromTellingKey(telling)
    return this.#across('utterance', number, (id) => placeKey(id, attribution)).map((place) => {
      const other = fromPlaceKey(place)
      return tellingKey(this.#numberOf(other.document)!, other.attribution)
    })
  }

  /** Documents whose stories a person joined through this one. */
  documentsJoinedTo(document: number): number[] {
    return this.#across('story', document, (id) => id).map((other) => this.#numberOf(other)!)
  }

  /** Other ends of the joins that one item of a document is an end of. */
  #across(kind: Kind, document: number, keyIn: (id: string) => string): string[] {
    if (!this.#about.has(document)) return []
    const key = keyIn(this.#sheets.get(document).id)
    return this.#of(kind, document).flatMap((decision) => {
      const [a, b] = bridgeOf(decision) ?? []
      return a === key ? (b ?? []) : b === key ? (a ?? []) : []
    })
  }

  #of(kind: Kind, document: number): readonly Decision[] {
    if (!this.#about.has(document)) return []
    const at = `${kind} ${document}`
    let known = this.#known.get(at)
    if (known === undefined) {
      const rows = this.#db.all<{ json: string }>(STANDING, document, kind)
      known = rows.map(({ json }) => decisionOf(JSON.parse(json) as Correction, (place) => this.#keyOf(kind, place)))
      this.#known.set(at, known)
    }
    return known
  }

  #keyOf(kind: Kind, place: Place): string | null {
    const number = this.#numberOf(place.document)
    if (number === null || isSuperseded(this.#db, place.document)) return null
    return kind === 'story' ? place.document : tellingPlace(this.#sheets.get(number), place)
  }

  #numberOf(id: string): number | null {
    return this.#db.one<{ number: number }>('SELECT number FROM documents WHERE id = ?', id)?.number ?? null
  }
}
