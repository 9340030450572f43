import type { Migration } from './migration.js'

/** What people decided against what linking found, stored beside it; and which of that was taken back. */
export const corrections: Migration = {
  number: 8,
  name: 'corrections',
  sql: `
    CREATE TABLE corrections (
      id   TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Ids of the documents that a correction is about, also of those that are not on record.
    CREATE TABLE correction_documents (
      document   TEXT NOT NULL,
      correction TEXT NOT NULL REFERENCES corrections (id),
      PRIMARY KEY (document, correction)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE withdrawals (
      correction TEXT PRIMARY KEY REFERENCES corrections (id),
      who        TEXT NOT NULL,
      at         TEXT NOT NULL,
      why        TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
}
