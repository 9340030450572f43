import type { Database } from '../store/database.js'

/** Runs `work` with so many KiB of the file in memory, and gives them back: a server goes on with the file for days. */
export function withCache<T>(db: Database, kib: number, work: () => T): T {
  const { cache_size: before } = db.one<{ cache_size: number }>('PRAGMA cache_size')!
  db.all(`PRAGMA cache_size = -${kib}`)
  try {
    return work()
  } finally {
    db.all(`PRAGMA cache_size = ${before}`)
  }
}
