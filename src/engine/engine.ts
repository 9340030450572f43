import type { Database } from '../store/database.js'
import type { Store } from '../store/store.js'
import { withCache } from './cache.js'
import { forgetComparisons, updateComparisons } from './comparisons.js'
import { Decisions } from './decisions.js'
import { datedReportsIn } from './dated.js'
import { updateMeetings } from './meetings.js'
import type { Run } from './run.js'
import { seatsIn } from './seats.js'
import { sheetsIn } from './sheets.js'
import { enterNames, updateSpeakers } from './speakers.js'
import { updateStories } from './stories.js'
import { updateUtterances } from './utterances.js'

/** Documents linked in one transaction: few enough to hold in memory, and to lose when the program is ended. */
const BATCH = 400

/** Documents to be linked from which more memory is taken, and how much, in KiB. */
const MANY = 5_000
const LARGE_CACHE = 512 * 1024

export interface LinkOptions {
  /** Called after each batch: documents linked so far, of how many. */
  readonly onProgress?: (done: number, of: number) => void
}

/**
 * Brings what holds across documents up to date: link's steps, run where something changed only.
 *
 * Documents that were added since the last run are marked in the store, in the transaction that added them. Their keys
 * are reduced again, and whatever hangs on the pairs that came or went; each batch is one transaction with the removal
 * of the marks. So a run that is ended in the middle is gone on with by the next one, and what comes out depends on the
 * set of documents only. Returns how many documents were linked.
 */
export function linkRecord({ database }: Store, { onProgress }: LinkOptions = {}): number {
  const of = database.one<{ n: number }>('SELECT count(*) AS n FROM pending')!.n
  const kept = { sheets: sheetsIn(database), seats: seatsIn(database), dated: datedReportsIn(database) }
  const linkAll = () => {
    let done = 0
    for (;;) {
      const linked = database.transaction(() => linkBatch(database, kept))
      if (linked === 0) return done
      done += linked
      onProgress?.(done, of)
    }
  }
  // Keys are hashes and lie all over their table: of a large record much of it has to be at hand.
  return of > MANY ? withCache(database, LARGE_CACHE, linkAll) : linkAll()
}

function linkBatch(db: Database, kept: Pick<Run, 'sheets' | 'seats' | 'dated'>): number {
  const came = db
    .all<{ document: number }>('SELECT document FROM pending ORDER BY document LIMIT ?', BATCH)
    .map((row) => row.document)
  if (came.length === 0) return 0
  for (const document of came) for (const one of Object.values(kept)) one.forget(document)
  const run: Run = {
    db,
    ...kept,
    decisions: new Decisions(db, kept.sheets),
    came,
    tellings: new Set(),
    documents: new Set(),
    names: new Set(),
    families: new Set(),
  }
  const touched = updateMeetings(run)
  // Pairs of a document that reads otherwise now are compared again even where their keys stayed.
  const forgotten = came.flatMap((document) => forgetComparisons(run, document))
  updateComparisons(run, [...forgotten, ...touched])
  updateUtterances(run)
  updateStories(run)
  enterNames(run)
  updateSpeakers(run)
  for (const document of came) db.run('DELETE FROM pending WHERE document = ?', document)
  return came.length
}
