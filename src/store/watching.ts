import type { Document } from '../record/document.js'
import type {
  DuePage,
  HostState,
  NewVersion,
  SourceRow,
  SourceState,
  Version,
  WatchedArticle,
} from '../record/source.js'
import { addDocument } from './add.js'
import { document } from './answers/documents.js'
import type { Database } from './database.js'

/** What watching keeps on record: see `Shelf` of intake, which this is. */
export type Watched = ReturnType<typeof watchedFrom>

const SOURCE = `address, asks, standing, etag, modified, body, due_at AS dueAt, asked_at AS askedAt,
  answered_at AS answeredAt, polls, failures, problem`
const ARTICLE = `address, source, asks, said, item, first_at AS firstAt, due_at AS dueAt, tries, etag, modified, content, document`

export const watchedFrom = (db: Database) => ({
  together: <T>(work: () => T): T => db.transaction(work),
  source: (address: string) => db.one<SourceState>(`SELECT ${SOURCE} FROM sources WHERE address = ?`, address),
  saveSource: (state: SourceState) => saveSource(db, state),
  /** All that were ever watched, in the order of addresses. */
  sources: () => sourceRows(db),
  host: (host: string) =>
    db.one<HostState>(
      'SELECT host, free_at AS freeAt, robots, robots_until AS robotsUntil FROM hosts WHERE host = ?',
      host,
    ),
  saveHost: ({ host, freeAt, robots, robotsUntil }: HostState) =>
    void db.run('INSERT OR REPLACE INTO hosts VALUES (?, ?, ?, ?)', host, freeAt, robots, robotsUntil),
  article: (address: string) => article(db, address),
  saveArticle: (state: WatchedArticle) => saveArticle(db, state),
  noteAddress: (address: string, to: string) =>
    void db.run('INSERT OR REPLACE INTO watched_addresses VALUES (?, ?)', address, to),
  articleWith: (site: string, content: string) => articleWith(db, site, content),
  noteContent: (site: string, content: string, of: string) =>
    void db.run('INSERT INTO watched_contents VALUES (?, ?, ?) ON CONFLICT DO NOTHING', site, content, of),
  pageHosts: () => pageHosts(db),
  nextPage: (host: string) =>
    db.one<DuePage>(
      `SELECT address, asks, etag, modified, due_at AS dueAt FROM watched_articles
       WHERE host = ? AND due_at IS NOT NULL ORDER BY due_at, address LIMIT 1`,
      host,
    ),
  unread: () =>
    db
      .all<{ address: string }>('SELECT address FROM watched_articles WHERE host IS NULL AND due_at IS NOT NULL')
      .map(({ address }) => address),
  addVersion: (of: string, version: NewVersion) => addVersion(db, of, version),
  document: (id: string): Document | null => document(db, id),
})

function saveSource(db: Database, state: SourceState): void {
  db.run(
    'INSERT OR REPLACE INTO sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    state.address,
    state.asks,
    state.standing,
    state.etag,
    state.modified,
    state.body,
    state.dueAt,
    state.askedAt,
    state.answeredAt,
    state.polls,
    state.failures,
    state.problem,
  )
}

const sourceRows = (db: Database): SourceRow[] =>
  db.all<SourceRow>(
    `SELECT ${SOURCE},
       (SELECT count(document) FROM watched_articles a WHERE a.source = sources.address) AS articles,
       (SELECT count(*) FROM watched_articles a JOIN versions v ON v.article = a.address
        WHERE a.source = sources.address AND v.number > 1) AS changes
     FROM sources ORDER BY address`,
  )

/** By its own address first: an article may have one that was another's before. */
function article(db: Database, address: string): WatchedArticle | null {
  const alias = db.one<{ article: string }>('SELECT article FROM watched_addresses WHERE address = ?', address)
  const at = (one: string) => db.one<WatchedArticle>(`SELECT ${ARTICLE} FROM watched_articles WHERE address = ?`, one)
  return (alias === null ? null : at(alias.article)) ?? at(address)
}

function saveArticle(db: Database, state: WatchedArticle): void {
  const host = state.asks === null ? null : (URL.parse(state.asks)?.host ?? null)
  db.run(
    'INSERT OR REPLACE INTO watched_articles VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    state.address,
    state.source,
    state.asks,
    host,
    state.said,
    state.item,
    state.firstAt,
    state.dueAt,
    state.tries,
    state.etag,
    state.modified,
    state.content,
    state.document,
  )
}

function articleWith(db: Database, site: string, content: string): WatchedArticle | null {
  const sql = 'SELECT article FROM watched_contents WHERE site = ? AND content = ?'
  const found = db.one<{ article: string }>(sql, site, content)
  return found === null ? null : article(db, found.article)
}

const pageHosts = (db: Database): string[] =>
  db
    .all<{ host: string }>('SELECT DISTINCT host FROM watched_articles WHERE due_at IS NOT NULL AND host IS NOT NULL')
    .map(({ host }) => host)

function addVersion(db: Database, of: string, version: NewVersion): void {
  const { captured, bytes, document: read, takenAt, before, change } = version
  db.transaction(() => {
    addDocument(db, captured, bytes, read, { takenAt })
    db.run(
      `INSERT INTO versions SELECT ?, coalesce(max(number), 0) + 1, ?, ?, ?, ? FROM versions WHERE article = ?`,
      of,
      read.id,
      takenAt,
      before,
      change === null ? null : JSON.stringify(change),
      of,
    )
    // The version before stands no more, and one that an article went back to stands again: both are linked anew.
    db.run(
      `INSERT INTO pending SELECT d.number FROM versions v JOIN documents d ON d.id = v.document
       WHERE v.article = ?1 AND v.number >= (SELECT max(number) - 1 FROM versions WHERE article = ?1)
       ON CONFLICT DO NOTHING`,
      of,
    )
  })
}

interface Row extends Omit<Version, 'change'> {
  readonly change: string | null
}

/** Every version of every watched article, oldest first in each. */
export function* versions(db: Database): Generator<Version> {
  const sql =
    'SELECT article, number, document, taken_at AS takenAt, before, change FROM versions ORDER BY article, number'
  for (const row of db.each<Row>(sql)) {
    yield { ...row, change: row.change === null ? null : (JSON.parse(row.change) as Version['change']) }
  }
}
