import type { Migration } from './migration.js'

/**
 * Documents stored before wording was looked at say so: they are not judged, and stay as they were otherwise. Copies
 * stored before replaced words were listed list none; spun ones are linked again, which lists theirs.
 */
export const wording: Migration = {
  number: 9,
  name: 'wording',
  sql: `
    UPDATE documents
      SET json = json_set(json, '$.wording', json_object(
        'verdict', 'not judged',
        'why', 'It was read before the wording of reports was looked at; adding the report again judges it.',
        'replaced', json_array(), 'traces', json_array()))
      WHERE json_type(json, '$.wording') IS NULL;

    INSERT OR IGNORE INTO pending
      SELECT a FROM copies WHERE json_extract(json, '$.relation') = 'spun' AND json_type(json, '$.replaced') IS NULL;
    UPDATE copies SET json = json_set(json, '$.replaced', json_array()) WHERE json_type(json, '$.replaced') IS NULL;
  `,
}
