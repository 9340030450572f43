import { existsSync } from 'node:fs'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations/migrations.js'
import { RecordError, withProblems } from './record-problem.js'

/** "OnRc" in ASCII: tells a record from other SQLite files. */
const APPLICATION = 0x4f6e5263

/** How long to wait for another program that is writing, in milliseconds. */
const PATIENCE = 5_000

const NEWEST = MIGRATIONS.length

/** A record of an older program is not read before it has been written to once: what is asked of it needs its new tables. */
function broughtUpToDate(path: string): void {
  if (path === ':memory:' || !isOld(path)) return
  new Database(path, false).close()
}

function isOld(path: string): boolean {
  const file = withProblems(path, () => new DatabaseSync(path, { readOnly: true }))
  try {
    const figure = (name: string) => withProblems(path, () => file.prepare(`PRAGMA ${name}`).get())?.[name] ?? 0
    const schema = Number(figure('user_version'))
    return figure('application_id') === APPLICATION && schema > 0 && schema < NEWEST
  } finally {
    file.close()
  }
}

/** An open record file with its statements, each prepared once. */
export class Database {
  readonly path: string
  readonly #connection: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #depth = 0

  constructor(path: string, readOnly: boolean) {
    this.path = path
    if (readOnly && path !== ':memory:' && !existsSync(path)) {
      throw new RecordError({ code: 'record-unusable', at: null, path, reason: 'there is no such file' })
    }
    if (readOnly) broughtUpToDate(path)
    this.#connection = withProblems(path, () => new DatabaseSync(path, { readOnly }))
    try {
      this.#prepareFile(readOnly)
    } catch (error) {
      this.#connection.close()
      throw error
    }
  }

  all<T>(sql: string, ...values: SQLInputValue[]): T[] {
    return withProblems(this.path, () => this.#statement(sql).all(...values)) as T[]
  }

  one<T>(sql: string, ...values: SQLInputValue[]): T | null {
    return (withProblems(this.path, () => this.#statement(sql).get(...values)) ?? null) as T | null
  }

  /** Rows one at a time, for what may not fit in memory. Has a statement of its own: it may be left half read. */
  *each<T>(sql: string, ...values: SQLInputValue[]): Generator<T> {
    const rows = withProblems(this.path, () => this.#connection.prepare(sql).iterate(...values))
    for (const row of rows) yield row as T
  }

  run(sql: string, ...values: SQLInputValue[]): { changes: number; number: number } {
    const { changes, lastInsertRowid } = withProblems(this.path, () => this.#statement(sql).run(...values))
    return { changes: Number(changes), number: Number(lastInsertRowid) }
  }

  /** All of `work` or nothing of it. Inside another transaction it is part of that one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work()
    this.#execute('BEGIN IMMEDIATE')
    this.#depth++
    try {
      const result = work()
      this.#execute('COMMIT')
      return result
    } catch (error) {
      this.#rollBack()
      throw error
    } finally {
      this.#depth--
    }
  }

  /** Differs from what it was when anything was written in between, by this program or another. */
  state(): string {
    const { own } = this.one<{ own: number }>('SELECT total_changes() AS own')!
    return `${this.#pragma('data_version')} ${own}`
  }

  close(): void {
    this.#statements.clear()
    this.#connection.close()
  }

  /** On a full disk SQLite may have rolled back on its own; then there is nothing to roll back. */
  #rollBack(): void {
    if (this.#connection.isTransaction) this.#connection.exec('ROLLBACK')
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql)
    if (statement === undefined) this.#statements.set(sql, (statement = this.#connection.prepare(sql)))
    return statement
  }

  #execute(sql: string): void {
    withProblems(this.path, () => this.#connection.exec(sql))
  }

  #pragma(name: string): number {
    return this.one<Record<string, number>>(`PRAGMA ${name}`)?.[name] ?? 0
  }

  #prepareFile(readOnly: boolean): void {
    this.#execute(`PRAGMA busy_timeout = ${PATIENCE}`)
    this.#checkKind()
    if (!readOnly) {
      // NORMAL: a power cut may lose the last transactions, never tear the file; they are read again from the reports.
      this.#execute('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      this.#migrate()
    }
    this.#execute('PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY')
    if (readOnly && this.#pragma('user_version') < NEWEST) {
      throw new RecordError({
        code: 'record-unusable',
        at: null,
        path: this.path,
        reason: 'it was not set up to the end',
      })
    }
  }

  #checkKind(): void {
    const tables = this.one<{ n: number }>('SELECT count(*) AS n FROM sqlite_master')?.n ?? 0
    if (tables > 0 && this.#pragma('application_id') !== APPLICATION) {
      throw new RecordError({ code: 'record-not-a-record', at: null, path: this.path })
    }
    const schema = this.#pragma('user_version')
    if (schema > NEWEST)
      throw new RecordError({ code: 'record-newer', at: null, path: this.path, schema, known: NEWEST })
  }

  #migrate(): void {
    this.transaction(() => {
      const at = this.#pragma('user_version')
      for (const { number, sql } of MIGRATIONS.slice(at)) this.#execute(`${sql}; PRAGMA user_version = ${number}`)
      if (at === 0) this.#execute(`PRAGMA application_id = ${APPLICATION}`)
    })
  }
}
