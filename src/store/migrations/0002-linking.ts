import type { Migration } from './migration.js'

/** What the engine keeps between runs, so that only what changed is reduced again. */
export const linking: Migration = {
  number: 2,
  name: 'linking',
  sql: `
    -- Documents as they were linked last: the first day that their date can mean, and their keys (float64 each).
    CREATE TABLE linked (
      document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
      day      INTEGER,
      keys     BLOB NOT NULL
    ) STRICT;

    -- Keys under which a document meets others. A key is 53 bits of a hash: what fits a JavaScript number.
    CREATE TABLE meeting_keys (
      key      INTEGER NOT NULL,
      document INTEGER NOT NULL,
      PRIMARY KEY (key, document)
    ) STRICT, WITHOUT ROWID;

    -- Pairs that a key brings together; \`a\` is the document with the smaller id. A pair lives as long as its keys do.
    CREATE TABLE meetings (
      key INTEGER NOT NULL,
      a   INTEGER NOT NULL,
      b   INTEGER NOT NULL,
      PRIMARY KEY (key, a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX meetings_by_pair ON meetings (a, b);

    -- Pairs that were compared, also when nothing came of it: it need not be done again. \`story\`: how they are one story.
    CREATE TABLE comparisons (
      a     INTEGER NOT NULL,
      b     INTEGER NOT NULL,
      story REAL,
      why   TEXT,
      PRIMARY KEY (a, b)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX comparisons_by_b ON comparisons (b, a);

    -- Attributions that tell one utterance, with the log odds that they do.
    CREATE TABLE joins (
      a             INTEGER NOT NULL,
      a_attribution TEXT NOT NULL,
      b             INTEGER NOT NULL,
      b_attribution TEXT NOT NULL,
      score         REAL NOT NULL,
      PRIMARY KEY (a, a_attribution, b, b_attribution)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX joins_by_b ON joins (b, b_attribution);

    -- Names of a speaker's family, as documents print them.
    CREATE TABLE printed_names (
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      name     TEXT NOT NULL,
      office   TEXT NOT NULL,
      person   INTEGER NOT NULL,
      family   TEXT NOT NULL,
      PRIMARY KEY (document, name, office, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX printed_names_by_family ON printed_names (family, name, office, person);
  `,
}
