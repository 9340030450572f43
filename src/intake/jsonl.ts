import type { Given } from '../record/capture.js'
import type { Columns } from './columns.js'
import { sha256 } from './content-id.js'
import { LINE_BYTES, REPORT_BYTES } from './limits.js'
import { linesOf } from './lines.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'

const TEXTS = ['title', 'outlet', 'published', 'language'] as const
const KEYS = new Set(['text', 'html', 'id', 'url', 'byline', 'clean', ...TEXTS])

/** One report a line, as the contract has it. A line that cannot be read is a problem; the rest is read. */
export async function* reportsOfLines(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  columns: Columns = {},
): AsyncGenerator<Taken> {
  for await (const { number, bytes } of linesOf(chunks, LINE_BYTES)) {
    const where = `${path}:${number}`
    if (bytes === null) yield { code: 'file-too-large', at: null, path: where, limit: LINE_BYTES }
    else yield* reportsOfLine(bytes, where, columns)
  }
}

function* reportsOfLine(bytes: Uint8Array, path: string, columns: Columns): Generator<Taken> {
  const { text, valid } = utf8(bytes)
  if (text.trim() === '') return
  if (!valid) yield { code: 'charset-invalid', at: null, path, charset: 'utf-8' }
  yield* reportOf(renamed(parse(text), columns), path)
}

/** A whole `.json` file: one report, or a list of them, numbered from 1. */
export function* reportsOfJson(text: string, path: string, columns: Columns = {}): Generator<Taken> {
  const parsed = parse(text)
  if (!Array.isArray(parsed)) yield* reportOf(renamed(parsed, columns), path)
  else for (const [index, one] of parsed.entries()) yield* reportOf(renamed(one, columns), `${path}:${index + 1}`)
}

/** The object with the keys of the contract where somebody said which of its own they are. */
function renamed(value: unknown, columns: Columns): unknown {
  const said = Object.entries(columns)
  if (said.length === 0 || typeof value !== 'object' || value === null || value instanceof NotJson) return value
  const own = value as Readonly<Record<string, unknown>>
  const names = new Set(Object.values(columns))
  const rest = Object.entries(own).filter(([key]) => !names.has(key) && !Object.hasOwn(columns, key))
  const moved = said.filter(([, name]) => Object.hasOwn(own, name)).map(([part, name]) => [part, own[name]])
  return Object.fromEntries([...rest, ...moved])
}

/** Marks what `JSON.parse` declined, so that its words reach the reader; no JSON value is one. */
class NotJson {
  constructor(readonly reason: string) {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    // The engine's sentence quotes the line; a line of a report is long, and only its opening helps.
    return new NotJson(`it is not JSON (${(error as Error).message.slice(0, 80)})`)
  }
}

/** A report as an object of the contract. `from` opens the address of one that has none of its own. */
export function* reportOf(value: unknown, path: string, from: 'jsonl' | 'csv' = 'jsonl'): Generator<Taken> {
  const reason = value instanceof NotJson ? value.reason : wrongWith(value)
  if (reason !== null) {
    yield { code: 'line-invalid', at: null, path, reason }
    return
  }
  const line = value as Readonly<Record<string, unknown>>
  const body = typeof line['text'] === 'string' ? 'text' : 'html'
  const unread = Object.keys(line).filter((key) => !KEYS.has(key) || (key === 'html' && body === 'text'))
  if (unread.length > 0) yield { code: 'keys-unread', at: null, path, keys: unread.sort() }
  yield* captureOf(line, body, path, from)
}

function* captureOf(
  line: Readonly<Record<string, unknown>>,
  body: 'text' | 'html',
  path: string,
  from: string,
): Generator<Taken> {
  const bytes = new TextEncoder().encode(line[body] as string)
  if (bytes.length > REPORT_BYTES) {
    yield { code: 'file-too-large', at: null, path, limit: REPORT_BYTES }
    return
  }
  const given = givenBy(line)
  const uri = given.url ?? `${from}:${given.id ?? sha256(JSON.stringify([line[body], given])).slice(0, 20)}`
  yield* capture({ bytes, uri, mediaType: body === 'html' ? 'text/html' : 'text/plain', charset: 'utf-8', given, path })
}

/** What keeps an object from being a report, as the end of a sentence; null when nothing does. */
function wrongWith(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it is not an object'
  const line = value as Readonly<Record<string, unknown>>
  const text = [line['text'], line['html']].filter((part) => part !== undefined && part !== null)
  if (text.length === 0) return 'it has neither "text" nor "html"'
  if (text.some((part) => typeof part !== 'string')) return '"text" or "html" is not a string'
  const wrong = [...TEXTS, 'url'].find((key) => !isAbsent(line[key]) && typeof line[key] !== 'string')
  if (wrong !== undefined) return `"${wrong}" is not a string`
  if (!isAbsent(line['id']) && typeof line['id'] !== 'string' && typeof line['id'] !== 'number')
    return '"id" is not a string'
  if (!isAbsent(line['clean']) && typeof line['clean'] !== 'boolean') return '"clean" is neither true nor false'
  if (!isAbsent(line['byline']) && !isByline(line['byline'])) return '"byline" is not a string or a list of strings'
  return null
}

/** Exports write `null` or an empty string for what they do not know. */
const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const isByline = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && value.every((name) => typeof name === 'string'))

/** The giver's words, in one order of keys, so that the same words have the same hash. */
function givenBy(line: Readonly<Record<string, unknown>>): Given {
  const said = ['id', 'url', ...TEXTS, 'byline', 'clean'].filter((key) => !isAbsent(line[key]))
  return Object.fromEntries(said.map((key) => [key, key === 'id' ? String(line[key]) : line[key]]))
}

function utf8(bytes: Uint8Array): { text: string; valid: boolean } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), valid: true }
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), valid: false }
  }
}
