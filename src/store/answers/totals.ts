import type { Database } from '../database.js'
import type { Totals } from '../questions.js'

/** How much is on record? */
export function totals(db: Database): Totals {
  return db.one<Totals>(`
    SELECT
      (SELECT count(*) FROM documents) AS documents,
      (SELECT count(*) FROM attributions) AS attributions,
      (SELECT count(*) FROM speakers) AS speakers,
      (SELECT count(*) FROM utterances) AS utterances,
      (SELECT count(*) FROM utterances WHERE documents > 1) AS sharedUtterances,
      (SELECT count(*) FROM utterances WHERE changed = 1) AS changedUtterances,
      (SELECT count(*) FROM stories) AS stories,
      (SELECT count(*) FROM copies) AS copies,
      (SELECT count(DISTINCT outlet) FROM documents) AS outlets,
      (SELECT count(*) FROM documents WHERE outlet IS NULL) AS outletUnknown`)!
}
