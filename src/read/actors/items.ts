import { meansOffice, officesHeldBy, type Office } from '../../lexicon/offices.js'
import { itemOfBody, itemOfPerson } from '../../lexicon/wikidata.js'
import type { Actor } from '../../record/actor.js'
import type { Figure } from './figure.js'
import type { Reading } from './reading.js'
import { partyOf } from './roles.js'

/** Years after a term in which an office no longer held still tells who is meant. */
const AFTER = 10

/**
 * Wikidata item of a person, where the text gives the full name and, with it, an office that the table says this person
 * holds or held on the day. A name alone is not enough: somebody else may bear it.
 */
export function statedItem(figure: Figure, words: readonly string[], { day, told }: Reading): string | null {
  if (day === null || figure.parts.length < 2) return null
  const stated = officesHeldBy(figure.name).some((office) => isStated(office, words, day, told))
  return stated ? itemOfPerson(figure.name) : null
}

function isStated(office: Office, words: readonly string[], day: string, told: ReadonlySet<string>): boolean {
  if (day < office.from || day >= yearsAfter(office.to, AFTER)) return false
  const body = partyOf(office.body) ?? office.body.toLowerCase()
  const named = words.includes(body)
  // "Foreign Minister X": whose, the rest of the text says, and only while X is in office.
  if (!named && (!told.has(office.body) || day >= office.to)) return false
  return meansOffice(office, words.filter((word) => word !== body).join(' '))
}

const yearsAfter = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`

/** The record's actor of a figure. */
export const actorOf = (id: string, figure: Readonly<Figure>): Actor => ({
  id,
  kind: figure.kind,
  name: figure.name,
  office: figure.office,
  basis: figure.basis,
  ids: idsOf(figure),
})

/** Ids of an actor elsewhere: of a person by the office, of a state or body of the tables by its name. */
function idsOf({ kind, name, item, basis }: Readonly<Figure>): Actor['ids'] {
  const wikidata =
    kind === 'person'
      ? (item ?? (basis === 'implied' ? itemOfPerson(name) : null))
      : kind === 'state' || kind === 'alliance' || kind === 'organisation'
        ? bodyItem(name)
        : null
  return wikidata === null ? {} : { wikidata }
}

/** Georgia may be the state of the United States. */
const bodyItem = (name: string): string | null => (name === 'Georgia' ? null : itemOfBody(name))
