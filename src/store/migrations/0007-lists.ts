import type { Migration } from './migration.js'

/**
 * Lists of a large record: what a list is narrowed or counted by stands in its index, so that nobody goes through rows
 * with all their alignments; and how tellings of different documents stand to each other has a table of its own.
 */
export const lists: Migration = {
  number: 7,
  name: 'lists',
  sql: `
    CREATE TABLE utterance_relations (
      utterance TEXT NOT NULL REFERENCES utterances (id) ON DELETE CASCADE,
      relation  TEXT NOT NULL,
      PRIMARY KEY (utterance, relation)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX utterance_relations_by_relation ON utterance_relations (relation);
    INSERT INTO utterance_relations
      SELECT DISTINCT u.id, p.value ->> 'relation' FROM utterances u, json_each(u.json, '$.pairs') p
      WHERE u.documents > 1
        AND u.json -> ('$.members[' || (p.value ->> 'a') || '].document')
         <> u.json -> ('$.members[' || (p.value ->> 'b') || '].document');

    DROP INDEX utterances_by_speaker;
    CREATE INDEX utterances_by_speaker ON utterances (speaker, to_day DESC, id, from_day, documents, changed);
    DROP INDEX shared_utterances_by_day;
    CREATE INDEX shared_utterances_by_day ON utterances (to_day DESC, id, documents) WHERE documents > 1;
    DROP INDEX stories_by_date;
    CREATE INDEX stories_by_date ON stories (to_day DESC, id, title);
  `,
}
