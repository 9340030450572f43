import { record } from './0001-record.js'
import { linking } from './0002-linking.js'
import { utterancesByDay } from './0003-utterances-by-day.js'
import { sources } from './0004-sources.js'
import { undatedKeys } from './0005-undated-keys.js'
import { meetingStrength } from './0006-meeting-strength.js'
import { lists } from './0007-lists.js'
import { corrections } from './0008-corrections.js'
import { wording } from './0009-wording.js'
import type { Migration } from './migration.js'

/** In the order of their numbers. */
export const MIGRATIONS: readonly Migration[] = [
  record,
  linking,
  utterancesByDay,
  sources,
  undatedKeys,
  meetingStrength,
  lists,
  corrections,
  wording,
]
