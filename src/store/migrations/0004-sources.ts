import type { Migration } from './migration.js'

/** What is watched, and what came of it. Moments are milliseconds since 1970, UTC, but for taken_at. */
export const sources: Migration = {
  number: 4,
  name: 'sources',
  sql: `
    CREATE TABLE sources (
      address     TEXT PRIMARY KEY,
      asks        TEXT NOT NULL,
      standing    TEXT NOT NULL,
      etag        TEXT,
      modified    TEXT,
      body        TEXT,
      due_at      INTEGER,
      asked_at    INTEGER,
      answered_at INTEGER,
      polls       INTEGER NOT NULL,
      failures    INTEGER NOT NULL,
      problem     TEXT
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE hosts (
      host         TEXT PRIMARY KEY,
      free_at      INTEGER NOT NULL,
      robots       TEXT,
      robots_until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE watched_articles (
      address  TEXT PRIMARY KEY,
      source   TEXT NOT NULL,
      asks     TEXT,
      host     TEXT,
      said     TEXT NOT NULL,
      item     TEXT NOT NULL,
      first_at INTEGER NOT NULL,
      due_at   INTEGER,
      tries    INTEGER NOT NULL,
      etag     TEXT,
      modified TEXT,
      content  TEXT,
      document TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX watched_articles_due ON watched_articles (host, due_at, address) WHERE due_at IS NOT NULL;
    CREATE INDEX watched_articles_by_source ON watched_articles (source);

    -- Other addresses of an article.
    CREATE TABLE watched_addresses (
      address TEXT PRIMARY KEY,
      article TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Which article of a site has which words: every version of it.
    CREATE TABLE watched_contents (
      site    TEXT NOT NULL,
      content TEXT NOT NULL,
      article TEXT NOT NULL,
      PRIMARY KEY (site, content)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE versions (
      article  TEXT NOT NULL,
      number   INTEGER NOT NULL,
      document TEXT NOT NULL,
      taken_at TEXT NOT NULL,
      before   TEXT,
      change   TEXT,
      PRIMARY KEY (article, number)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX versions_by_document ON versions (document);
  `,
}
