import { capture } from './answers/capture.js'
import { copiesOf } from './answers/copies.js'
import { document, documents } from './answers/documents.js'
import { membersWith } from './answers/members.js'
import { outlets } from './answers/outlets.js'
import { search } from './answers/search.js'
import { speaker, speakers, tellingsOf } from './answers/speakers.js'
import { stories, story, storyOf } from './answers/stories.js'
import { totals } from './answers/totals.js'
import { speakerNames, utteranceRows } from './answers/utterance-rows.js'
import { utterance, utterancesOf } from './answers/utterances.js'
import type { Database } from './database.js'
import type { Questions } from './questions.js'

/** What is asked on every page and goes through a whole table: found once for as long as the file stays as it is. */
function remembered<T>(db: Database, find: (db: Database) => T): () => T {
  let known: { readonly state: string; readonly found: T } | undefined
  return () => {
    const state = db.state()
    if (known?.state !== state) known = { state, found: find(db) }
    return known.found
  }
}

/** The questions, each answered by the file of its name. */
export function answersFrom(db: Database): Questions {
  const [allOutlets, names] = [remembered(db, outlets), remembered(db, speakerNames)]
  return {
    totals: remembered(db, totals),
    stories: (window, filter = {}) => stories(db, window, filter),
    story: (id) => story(db, id),
    documents: (window, filter) => documents(db, window, filter?.outlet),
    document: (id) => document(db, id),
    capture: (documentId) => capture(db, documentId),
    outlets: ({ offset, limit }) => ({ rows: allOutlets().slice(offset, offset + limit), total: allOutlets().length }),
    utterance: (id) => utterance(db, id),
    utterances: (window, filter = {}) => utteranceRows(db, window, filter, names),
    utterancesOf: (documentIds) => utterancesOf(db, documentIds),
    copiesOf: (documentIds) => copiesOf(db, documentIds),
    storyOf: (documentId) => storyOf(db, documentId),
    speakers: (window, filter) => speakers(db, window, filter?.text ?? null),
    speaker: (key) => speaker(db, key),
    tellingsOf: (speakerKey, window) => tellingsOf(db, speakerKey, window),
    membersWith: (words, limit) => membersWith(db, words, limit),
    search: (text, window) => search(db, text, window),
  }
}
