import type { Migration } from './migration.js'

/** What the engine keeps between runs, so that only what changed is reduced again. */
export const linking: Migration = {
  number: 2,
  name: 'linking',
  sql: `
    -- Keys under which a document meets others. A key is 53 bits of a hash: what fits a JavaScript number.
    CREATE TABLE meeting_keys (
      key      INTEGER NOT NULL,
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      PRIMARY KEY (key, document)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meeting_keys_by_document ON meeting_keys (document);

    -- Pairs that a key brings together. A pair lives as long as one key does.
    CREATE TABLE meetings (
      key INTEGER NOT NULL,
      a   INTEGER NOT NULL,
      b   INTEGER NOT NULL,
      PRIMARY KEY (key, a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meetings_by_pair ON meetings (a, b);

    -- What comparing two documents gave. An empty comparison is kept too: it need not be made again.
    CREATE TABLE comparisons (
      a    INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      b    INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      json TEXT,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX comparisons_by_b ON comparisons (b);

    -- Names of a speaker's family, as documents print them.
    CREATE TABLE printed_names (
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      name     TEXT NOT NULL,
      office   TEXT NOT NULL,
      family   TEXT NOT NULL,
      PRIMARY KEY (document, name, office)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX printed_names_by_family ON printed_names (family, name, office);
  `,
}
