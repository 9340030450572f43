import type { Migration } from './migration.js'

/**
 * Of two documents that meet under keys, how strong these are together: a row for a pair. It was one for a key of a pair,
 * twice, and they were the most part of a large record. A key's strength stands in its last four bits.
 */
export const meetingStrength: Migration = {
  number: 6,
  name: 'meeting strength',
  sql: `
    ALTER TABLE meetings RENAME TO meetings_by_key;
    CREATE TABLE meetings (
      a        INTEGER NOT NULL,
      b        INTEGER NOT NULL,
      strength INTEGER NOT NULL,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO meetings SELECT a, b, sum(key % 16) FROM meetings_by_key GROUP BY a, b;
    DROP TABLE meetings_by_key;
  `,
}
