import { gzipSync } from 'node:zlib'

/** A record to be written: for tests and benchmarks. */
export interface Written {
  readonly type: string
  readonly uri?: string
  readonly contentType?: string
  readonly block: string | Uint8Array
  /** Fields beside those above; one with the name of these counts instead of them. */
  readonly fields?: Readonly<Record<string, string>>
}

/** A record of a web archive, with the two line breaks that end it. */
export function recordOf({ type, uri, contentType, block, fields = {} }: Written): Buffer {
  const bytes = Buffer.from(block as Uint8Array)
  const all = {
    'WARC-Type': type,
    'WARC-Record-ID': '<urn:uuid:00000000-0000-4000-8000-000000000000>',
    'WARC-Date': '2021-03-01T10:00:00Z',
    ...(uri === undefined ? {} : { 'WARC-Target-URI': uri }),
    ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
    'Content-Length': String(bytes.length),
    ...fields,
  }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`WARC/1.0\r\n${head.join('')}\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** What a server answered, as a `response` record. */
export const responseOf = (
  uri: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Buffer =>
  recordOf({
    type: 'response',
    uri,
    contentType: 'application/http; msgtype=response',
    block: answerWith(body, headers, status),
  })

export function answerWith(body: string | Uint8Array, headers: Readonly<Record<string, string>>, status = 200): Buffer {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers }
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`)
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} OK\r\n${head.join('')}\r\n`), Buffer.from(body as Uint8Array)])
}

/** Each record a gzip member, as the standard recommends. */
export const packed = (records: readonly Buffer[]): Buffer => Buffer.concat(records.map((record) => gzipSync(record)))
