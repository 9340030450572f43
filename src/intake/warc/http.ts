import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'
import { REPORT_BYTES } from '../limits.js'
import { contentTypeOf, type ContentType } from '../media-type.js'

/** An HTTP answer as an archive holds it. */
export interface Answer extends ContentType {
  readonly status: number
  /** As the server meant it: transfer and content codings undone. */
  readonly body: Buffer
}

/** Why a record's block is no answer, or has no body that can be read; ends a sentence. */
export type Unreadable = { readonly reason: string } | { readonly limit: number }

const HEAD_LIMIT = 64 * 1024

/** Takes a record's block apart. */
export function answerOf(block: Buffer): Answer | Unreadable {
  const head = headOf(block)
  if (head === null) return { reason: 'it holds no answer of a server' }
  const status = Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(head)?.[1] ?? NaN)
  if (Number.isNaN(status)) return { reason: 'it holds no answer of a server' }
  const rest = block.subarray(head.length)
  const body = unpackedBody(rest, headerIn(head, 'transfer-encoding'), headerIn(head, 'content-encoding'))
  if (!Buffer.isBuffer(body)) return body
  return { status, ...contentTypeOf(headerIn(head, 'content-type')), body }
}

/** The media type that an answer's head names. */
export const typeNamed = (block: Buffer): string | undefined =>
  contentTypeOf(headerIn(headOf(block) ?? '', 'content-type')).mediaType

const headerIn = (head: string, name: string): string =>
  new RegExp(`\\n${name}:[ \\t]*([^\\r\\n]*)`, 'i').exec(head)?.[1]?.trim() ?? ''

/** With the empty line that ends it; a character a byte. */
function headOf(block: Buffer): string | null {
  const head = block.toString('latin1', 0, HEAD_LIMIT)
  const end = /\r?\n\r?\n/.exec(head)
  return end === null ? null : head.slice(0, end.index + end[0].length)
}

function unpackedBody(raw: Buffer, transfer: string, packing: string): Buffer | Unreadable {
  let body: Buffer = /\bchunked\b/i.test(transfer) ? withoutChunks(raw) : raw
  for (const coding of packing.toLowerCase().split(',').reverse()) {
    const unpacked = unpack(body, coding.trim())
    if (!Buffer.isBuffer(unpacked)) return unpacked
    body = unpacked
  }
  return body
}

/**
 * The body without the lengths between its chunks. Many crawlers take these out and leave the header: what does not
 * begin with a length is given as it is. A body cut in a chunk is given as far as it goes.
 */
export function withoutChunks(raw: Buffer): Buffer {
  const pieces: Buffer[] = []
  for (let at = 0; at < raw.length;) {
    const line = raw.toString('latin1', at, Math.min(at + 1024, raw.length))
    const [all, digits] = /^([0-9a-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r?\n/i.exec(line) ?? []
    if (all === undefined || digits === undefined) return at === 0 ? raw : Buffer.concat(pieces)
    const length = parseInt(digits, 16)
    if (length === 0) break
    const from = at + all.length
    pieces.push(raw.subarray(from, from + length))
    at = from + length
    if (raw[at] === 0x0d) at++
    if (raw[at] === 0x0a) at++
  }
  return Buffer.concat(pieces)
}

const OPTIONS = { maxOutputLength: REPORT_BYTES }

/** As chunks: what a header calls packed and is not was unpacked by the crawler. */
function unpack(body: Buffer, coding: string): Buffer | Unreadable {
  if (coding === '' || coding === 'identity' || body.length === 0) return body
  try {
    if (coding === 'gzip' || coding === 'x-gzip')
      return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, OPTIONS) : body
    if (coding === 'deflate') return deflated(body)
    if (coding === 'br') return brotliDecompressSync(body, OPTIONS)
    return isMarkup(body) ? body : { reason: `its body is packed as ${coding.slice(0, 40)}` }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return { limit: REPORT_BYTES }
    return isMarkup(body) ? body : { reason: 'its body cannot be unpacked' }
  }
}

/** "deflate" is meant with a zlib head; some servers send it without. */
function deflated(body: Buffer): Buffer {
  return (body[0]! & 0x0f) === 8 && ((body[0]! << 8) | body[1]!) % 31 === 0
    ? inflateSync(body, OPTIONS)
    : inflateRawSync(body, OPTIONS)
}

const isMarkup = (body: Buffer): boolean => /^\s*<[!?a-z]/i.test(body.toString('latin1', 0, 200))
