import { parse } from 'csv-parse'
import { labelOf } from './charset.js'
import { missingFrom, placesOf, type Columns, type Part } from './columns.js'
import { reportOf } from './jsonl.js'
import { HEAD_BYTES, LINE_BYTES } from './limits.js'
import type { Taken } from './taken.js'

export interface Table {
  readonly path: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly charset: string | undefined
  /** Null: it is looked for in the head. */
  readonly delimiter: '\t' | null
  readonly columns: Columns
  /** Whether a person named the file; in a folder a table without reports is passed over. */
  readonly named: boolean
}

/**
 * One report a row. The first row names the columns. A row that cannot be read is a problem; the rest is read. Holds one
 * row at a time.
 */
export async function* reportsOfTable(table: Table): AsyncGenerator<Taken> {
  const { path } = table
  const text = decoded(table.chunks, table.charset)
  const first = await text.next()
  if (first.done || first.value === '') {
    yield { code: 'file-empty', at: null, path }
    return
  }
  const rows = rowsOf(joined(first.value, text), table.delimiter ?? delimiterOf(first.value))
  try {
    yield* reportsOf(rows, table)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code?.startsWith('CSV_') !== true) throw error
    yield { code: 'row-invalid', at: null, path, reason: REASONS[code] ?? message.slice(0, 120) }
  }
}

/** Rows as they come. Taken where the parser makes them: its stream drops those before a row that it declines. */
async function* rowsOf(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<readonly string[]> {
  const made: string[][] = []
  const parser = parse({ ...OPTIONS, delimiter, on_record: (row: string[]) => void made.push(row) })
  const failed: Error[] = []
  parser.on('error', (error) => failed.push(error)).resume()
  const step = async (give: (done: () => void) => void) => {
    await new Promise<void>((resolve) => {
      parser.once('close', resolve)
      give(resolve)
    })
    parser.removeAllListeners('close')
    return made.splice(0)
  }
  for await (const piece of text) {
    yield* await step((done) => parser.write(piece, () => done()))
    if (failed.length > 0) throw failed[0]!
  }
  yield* await step((done) => parser.end(() => done()))
  if (failed.length > 0) throw failed[0]!
}

const OPTIONS = {
  bom: true,
  relax_quotes: true,
  relax_column_count: true,
  skip_empty_lines: true,
  max_record_size: LINE_BYTES,
} as const

const REASONS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'a quotation mark opens a cell and none closes it before the end; what follows it was not read',
  CSV_MAX_RECORD_SIZE: `a row is longer than ${Math.floor(LINE_BYTES / 1024 / 1024)} MB, or a quotation mark that opens a cell is not closed; what follows was not read`,
}

async function* reportsOf(
  rows: AsyncIterable<readonly string[]>,
  { path, columns, named }: Table,
): AsyncGenerator<Taken> {
  let places: Map<Part, number> | null = null
  let number = 0
  for await (const record of rows) {
    number++
    if (places !== null) {
      yield* reportOfRow(record, places, `${path}:${number}`)
      continue
    }
    places = placesOf(record, columns)
    const missing = missingFrom(record, columns)
    if (missing.length > 0 || !(places.has('text') || places.has('html'))) {
      if (named || missing.length > 0) yield { code: 'table-unmapped', at: null, path, columns: shown(record), missing }
      else yield { code: 'file-passed-over', at: null, path }
      return
    }
  }
}

/** A head may be anything, also a page of text without one break. */
const shown = (record: readonly string[]): string[] => record.slice(0, 30).map((name) => name.trim().slice(0, 60))

function* reportOfRow(record: readonly string[], places: ReadonlyMap<Part, number>, path: string): Generator<Taken> {
  const said = [...places].map(([part, at]) => [part, record[at]?.trim() ?? ''] as const)
  const row: Partial<Record<Part, string>> = Object.fromEntries(said.filter(([, value]) => value !== ''))
  if (row.text === undefined && row.html === undefined) yield { code: 'file-empty', at: null, path }
  else yield* reportOf(row.text !== undefined && MARKUP.test(row.text) ? asPage(row) : row, path, 'csv')
}

/** Exports of content systems call their markup "content". */
const MARKUP = /^\s*<(?:!doctype html|html|body|article|section|div|p|h[1-6]|figure|ul|blockquote)[\s>]/i

const asPage = ({ text, ...row }: Partial<Record<Part, string>>) => ({ ...row, html: text })

/** Comma, semicolon, tab or bar: whichever the first line has most of. */
function delimiterOf(text: string): string {
  const line = /^[^\r\n]*/.exec(text.slice(0, HEAD_BYTES))?.[0] ?? ''
  const bare = line.replace(/"[^"]*"/g, '')
  const counted = [',', ';', '\t', '|'].map((mark) => [bare.split(mark).length, mark] as const)
  return counted.toSorted(([a], [b]) => b - a)[0]![1]
}

/** What tells the encoding: heads are mostly ASCII, names in the rows are not. */
const OPENING_BYTES = 64 * 1024

/** Bytes to text as they come, in the encoding that their opening shows. */
async function* decoded(chunks: AsyncIterable<Uint8Array>, charset: string | undefined): AsyncGenerator<string> {
  const source = chunks[Symbol.asyncIterator]()
  const opening: Uint8Array[] = []
  let next = await source.next()
  for (let size = 0; !next.done && size < OPENING_BYTES; next = await source.next()) {
    opening.push(next.value.slice())
    size += next.value.length
  }
  const head = Buffer.concat(opening)
  const decoder = new TextDecoder(labelOf(head, charset))
  yield decoder.decode(head, { stream: true })
  for (; !next.done; next = await source.next()) yield decoder.decode(next.value, { stream: true })
  yield decoder.decode()
}

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first
  yield* rest
}
