import type { Migration } from './migration.js'

/**
 * The record: captures, documents, what they attribute, and what holds across them.
 *
 * `documents.number` is this file's own row number. It depends on the order of adding, so nothing that leaves
 * the store may show it or be sorted by it.
 */
export const record: Migration = {
  number: 1,
  name: 'record',
  sql: `
    CREATE TABLE captures (
      sha256 TEXT PRIMARY KEY,
      bytes  BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE documents (
      number       INTEGER PRIMARY KEY,
      id           TEXT NOT NULL UNIQUE,
      sha256       TEXT NOT NULL REFERENCES captures (sha256),
      uri          TEXT NOT NULL,
      given        TEXT NOT NULL,
      title        TEXT,
      outlet       TEXT,
      published    TEXT,
      attributions INTEGER NOT NULL,
      json         TEXT NOT NULL
    ) STRICT;
    CREATE INDEX documents_by_date ON documents (published DESC, id);
    CREATE INDEX documents_by_outlet ON documents (outlet, published DESC, id);
    CREATE INDEX documents_by_capture ON documents (sha256);

    -- Every address that a document was taken from, with what was given of it there.
    CREATE TABLE addresses (
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      uri      TEXT NOT NULL,
      given    TEXT NOT NULL,
      taken_at TEXT,
      PRIMARY KEY (document, uri, given)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attributions (
      number   INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      id       TEXT NOT NULL,
      kind     TEXT NOT NULL,
      act      TEXT NOT NULL,
      speaker  TEXT,
      words    TEXT NOT NULL,
      UNIQUE (document, id)
    ) STRICT;

    -- Documents that nothing was linked for since they came or changed: written in the transaction that adds them,
    -- so an end in the middle leaves them here.
    CREATE TABLE pending (
      document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE
    ) STRICT;

    CREATE VIRTUAL TABLE article_words USING fts5 (text, tokenize = "porter unicode61 remove_diacritics 2");
    CREATE VIRTUAL TABLE content_words USING fts5 (words, tokenize = "porter unicode61 remove_diacritics 2");

    CREATE TABLE utterances (
      id        TEXT PRIMARY KEY,
      speaker   TEXT NOT NULL,
      from_day  TEXT,
      to_day    TEXT,
      documents INTEGER NOT NULL,
      changed   INTEGER NOT NULL,
      json      TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX utterances_by_speaker ON utterances (speaker);

    CREATE TABLE members (
      document    INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      attribution TEXT NOT NULL,
      utterance   TEXT NOT NULL,
      earliest    INTEGER NOT NULL,
      PRIMARY KEY (document, attribution)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX members_by_utterance ON members (utterance);

    CREATE TABLE copies (
      id   TEXT PRIMARY KEY,
      a    INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      b    INTEGER NOT NULL REFERENCES documents (number) ON DELETE CASCADE,
      json TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX copies_by_a ON copies (a);
    CREATE INDEX copies_by_b ON copies (b);

    CREATE TABLE stories (
      id       TEXT PRIMARY KEY,
      title    TEXT NOT NULL,
      from_day TEXT,
      to_day   TEXT,
      json     TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX stories_by_date ON stories (to_day DESC, id);

    CREATE TABLE story_documents (
      document INTEGER PRIMARY KEY REFERENCES documents (number) ON DELETE CASCADE,
      story    TEXT NOT NULL
    ) STRICT;
    CREATE INDEX story_documents_by_story ON story_documents (story);

    CREATE TABLE speakers (
      key        TEXT PRIMARY KEY,
      name       TEXT NOT NULL,
      office     TEXT,
      family     TEXT NOT NULL,
      utterances INTEGER NOT NULL,
      documents  INTEGER NOT NULL,
      from_day   TEXT,
      to_day     TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX speakers_by_family ON speakers (family);
    CREATE INDEX speakers_by_utterances ON speakers (utterances DESC, key);

    -- Which speaker a name, as documents print it, stands for.
    CREATE TABLE speaker_names (
      name    TEXT PRIMARY KEY,
      speaker TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX speaker_names_by_speaker ON speaker_names (speaker);
  `,
}
