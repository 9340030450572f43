import { constants, gunzipSync } from 'node:zlib'
import type { Problem } from '../../record/problem.js'
import { HEAD_BYTES, REPORT_BYTES } from '../limits.js'
import { contentTypeOf, kindOf } from '../media-type.js'
import { capture } from '../report.js'
import type { Taken } from '../taken.js'
import { answerOf, typeNamed, type Answer } from './http.js'
import { membersOf } from './members.js'
import type { Unpacked } from './part.js'
import { recordsOf, type WarcRecord } from './records.js'

export interface Archive {
  /** Its address: `file:` and the path, or where it was fetched. */
  readonly uri: string
  readonly path: string
  readonly chunks: AsyncIterable<Uint8Array>
  readonly packed: boolean
}

/**
 * The reports of a web archive (WARC, WET; packed a member a record or not): pages and plain texts that a server gave
 * with status 200, each with the place of its record. Everything else in the archive is counted in one note.
 */
export async function* reportsOfArchive({ uri, path, chunks, packed }: Archive): AsyncGenerator<Taken> {
  let passedOver = 0
  for await (const record of recordsOf(packed ? membersOf(chunks, path) : plain(chunks), path, isWanted)) {
    if ('code' in record) yield record
    else {
      const report = reportOf(record, uri, path)
      if (report === null) passedOver++
      else yield* report
    }
  }
  if (passedOver > 0) yield { code: 'archive-passed-over', at: null, path, count: passedOver }
}

/** An unpacked archive as it comes. */
async function* plain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Unpacked> {
  let at = 0
  for await (const chunk of chunks) {
    // A copy: the stream may use the chunk's memory again while a record in it is still being read.
    yield { bytes: Buffer.from(chunk), at, opens: false }
    at += chunk.length
  }
}

/** Whether a gzip file's first member begins as a web archive does. `opening`: its first unpacked bytes. */
export const isArchive = (opening: Uint8Array): boolean =>
  Buffer.from(opening.subarray(0, 5)).toString('latin1') === 'WARC/'

/** The first bytes of what a gzip file holds, as far as `head` leads; none where it leads nowhere. */
export function openingOf(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    // It is no gzip file, or a damaged one: whoever reads it finds out, and says so.
    return new Uint8Array()
  }
}

const READ = ['text/html', 'application/xhtml+xml', 'text/plain']

/** Records that may hold a report, by their heads alone: what is not wanted is never held. */
function isWanted(fields: ReadonlyMap<string, string>): boolean {
  const type = fields.get('warc-type')
  const block = contentTypeOf(fields.get('content-type') ?? '').mediaType
  if (isForMachines(addressOf(fields))) return false
  if (type === 'response') return block === 'application/http' && mayBe(fields.get('warc-identified-payload-type'))
  return (type === 'resource' || type === 'conversion') && READ.includes(block ?? '')
}

const mayBe = (identified: string | undefined): boolean => identified === undefined || READ.includes(identified)

/** Files at fixed places that servers hold for programs. */
const isForMachines = (address: string): boolean =>
  /^https?:\/\/[^/]+\/(?:(?:robots|ads|app-ads|humans|security)\.txt|\.well-known\/)/i.test(address)

/** Some writers put the address in angle brackets, as older editions of the standard show it. */
const addressOf = (fields: ReadonlyMap<string, string>): string =>
  (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')

function reportOf(record: WarcRecord, container: string, path: string): Generator<Taken> | null {
  const { fields, block, whole, at } = record
  const uri = addressOf(fields)
  if (block === null || block.length === 0 || uri === '') return null
  const where = `${uri} (byte ${at} of ${path})`
  const isAnswer = fields.get('warc-type') === 'response'
  const tooLarge = one({ code: 'file-too-large', at: null, path: where, limit: REPORT_BYTES })
  // A film is no report that is too large.
  if (!whole) return isAnswer && !READ.includes(typeNamed(block) ?? '') ? null : tooLarge
  const answer = isAnswer ? answerOf(block) : asItIs(fields, block)
  if ('limit' in answer) return one({ code: 'file-too-large', at: null, path: where, limit: answer.limit })
  if ('reason' in answer) return one({ code: 'archive-damaged', at: null, path, offset: at, reason: answer.reason })
  if (answer.status !== 200 || answer.body.length === 0) return null
  return captured(record, answer, uri, where, container)
}

function* one(problem: Problem): Generator<Problem> {
  yield problem
}

const asItIs = (fields: ReadonlyMap<string, string>, body: Buffer): Answer => ({
  status: 200,
  ...contentTypeOf(fields.get('content-type') ?? ''),
  body,
})

function captured(
  { fields, at }: WarcRecord,
  { mediaType, charset, body }: Answer,
  uri: string,
  where: string,
  container: string,
): Generator<Taken> | null {
  const kind = READ.includes(mediaType ?? '') ? mediaType : mediaType === undefined ? sniffed(body, uri) : undefined
  if (kind === undefined) return null
  if (body.length > REPORT_BYTES) return one({ code: 'file-too-large', at: null, path: where, limit: REPORT_BYTES })
  const cut = fields.get('warc-truncated')
  return withNote(
    cut === undefined ? null : { code: 'archive-cut', at: null, path: where, reason: cut },
    capture({
      bytes: body,
      uri,
      mediaType: kind === 'text/plain' ? 'text/plain' : 'text/html',
      charset,
      given: {},
      path: where,
      within: { uri: container, offset: at },
      takenAt: fields.get('warc-date'),
    }),
  )
}

function* withNote(note: Problem | null, taken: Iterable<Taken>): Generator<Taken> {
  if (note !== null) yield note
  yield* taken
}

/** For an answer that names no type. */
function sniffed(body: Buffer, uri: string): 'text/html' | 'text/plain' | undefined {
  const kind = kindOf({ name: URL.parse(uri)?.pathname ?? '', head: body.subarray(0, HEAD_BYTES) })
  return kind === 'html' ? 'text/html' : kind === 'text' ? 'text/plain' : undefined
}
