import type { Database } from '../store/database.js'
import type { Decisions } from './decisions.js'
import type { Seats } from './seats.js'
import type { DatedReports } from './dated.js'
import type { Sheets } from './sheets.js'

/** What one run knows: the file, the documents that came, and what has to be gathered again because of them. */
export interface Run {
  readonly db: Database
  readonly sheets: Sheets
  readonly seats: Seats
  readonly dated: DatedReports
  readonly decisions: Decisions
  /** Numbers of the documents that came or changed. */
  readonly came: readonly number[]
  /** Tellings whose links changed, as `NUMBER ATTRIBUTION`. */
  readonly tellings: Set<string>
  /** Numbers of documents whose story links changed. */
  readonly documents: Set<number>
  /** Names of utterances' speakers that changed, and families whose names did. */
  readonly names: Set<string>
  readonly families: Set<string>
}

export const tellingKey = (document: number, attribution: string): string => `${document} ${attribution}`

export function fromTellingKey(key: string): { document: number; attribution: string } {
  const space = key.indexOf(' ')
  return { document: Number(key.slice(0, space)), attribution: key.slice(space + 1) }
}
