import { bridgeOf, decisionOf, type Decision } from '../link/decisions.js'
import { tellingPlace } from '../link/link.js'
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

/** What people decided, looked up in the record as it stands in one run: for as long as no document comes. */
export class Decisions {
  readonly #db: Database
  readonly #sheets: Sheets
  readonly #any: boolean
  readonly #known = new Map<string, readonly Decision[]>()

  constructor(db: Database, sheets: Sheets) {
    this.#db = db
    this.#sheets = sheets
    this.#any = db.one('SELECT 1 FROM corrections LIMIT 1') !== null
  }

  /** Decisions about these items, which stand in these documents, each once: cuts, and joins of two of them. */
  among(kind: Kind, documents: Iterable<number>, items: readonly string[]): Decision[] {
    if (!this.#any) return []
    const [found, here] = [new Map<string, Decision>(), new Set(items)]
    for (const document of documents) for (const one of this.#of(kind, document)) found.set(one.id, one)
    return [...found.values()].filter((one) => one.deed === 'cut' || bridgeOf(one)?.every((end) => here.has(end)))
  }

  /** Tellings that a person joined with this one, as keys of a run. */
  joinedTo(kind: Kind, telling: string): string[] {
    if (!this.#any) return []
    const { document, attribution } = fromTellingKey(telling)
    const key = `${this.#sheets.get(document).id} ${attribution}`
    return this.#across(kind, document, key).flatMap((place) => {
      const { id, rest } = splitPlace(place)
      const number = this.#numberOf(id)
      return number === null ? [] : [tellingKey(number, rest)]
    })
  }

  /** Documents whose stories a person joined through this one. */
  documentsJoinedTo(document: number): number[] {
    if (!this.#any) return []
    const { id } = this.#db.one<{ id: string }>('SELECT id FROM documents WHERE number = ?', document)!
    return this.#across('story', document, id).flatMap((other) => this.#numberOf(other) ?? [])
  }

  /** Other ends of the joins that one item is an end of. */
  #across(kind: Kind, document: number, key: string): string[] {
    return this.#of(kind, document).flatMap((decision) => {
      const [a, b] = bridgeOf(decision) ?? []
      return a === key ? (b ?? []) : b === key ? (a ?? []) : []
    })
  }

  #of(kind: Kind, document: number): readonly Decision[] {
    if (!this.#any) return []
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

function splitPlace(place: string): { id: string; rest: string } {
  const space = place.indexOf(' ')
  return { id: place.slice(0, space), rest: place.slice(space + 1) }
}
