import type { Migration } from './migration.js'

/** Lists of utterances, latest first: of all, of those that several documents tell, and of those with changed words. */
export const utterancesByDay: Migration = {
  number: 3,
  name: 'utterances by day',
  sql: `
    CREATE INDEX utterances_by_day ON utterances (to_day DESC, id);
    CREATE INDEX shared_utterances_by_day ON utterances (to_day DESC, id) WHERE documents > 1;
    CREATE INDEX changed_utterances_by_day ON utterances (to_day DESC, id) WHERE changed = 1;
  `,
}
