import type { Migration } from './migration.js'

/**
 * Which undated documents stand under a key for the undated: where there is none, the dated under it never meet, and
 * they are most of a large record.
 */
export const undatedKeys: Migration = {
  number: 5,
  name: 'undated keys',
  sql: `
    CREATE TABLE undated_keys (
      key      INTEGER NOT NULL,
      document INTEGER NOT NULL,
      PRIMARY KEY (key, document)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO undated_keys
      SELECT k.key, k.document FROM linked l JOIN meeting_keys k ON k.document = l.document
      WHERE l.day IS NULL AND k.key % 32 >= 16;

    -- Versions of watched articles were linked each as a telling of its own.
    INSERT OR IGNORE INTO pending SELECT d.number FROM versions v JOIN documents d ON d.id = v.document;
  `,
}
