import type { Given, Within } from '../record/capture.js'
import { decode } from './charset.js'
import { documentIdOf, sha256 } from './content-id.js'
import type { Taken } from './taken.js'

export interface Capturing {
  readonly bytes: Uint8Array
  readonly uri: string
  readonly mediaType: 'text/plain' | 'text/html'
  /** `charset` of the HTTP header, or `utf-8` where the container (JSONL, feed) is decoded already. */
  readonly charset?: string | undefined
  readonly given: Given
  /** What people are told when there is something to say about it. */
  readonly path: string
  /** The file that the bytes were taken out of. */
  readonly within?: Within
  /** When the bytes were taken from their address, ISO 8601 in UTC, where it is known. */
  readonly takenAt?: string | undefined
  /** All of the file that the bytes were taken out of, to be kept. */
  readonly whole?: Uint8Array
}

/** A report with its capture, and before it a note when its bytes do not fit their encoding. */
export function* capture({ bytes, uri, mediaType, charset, given, path, ...more }: Capturing): Generator<Taken> {
  if (bytes.length === 0) {
    yield { code: 'file-empty', at: null, path }
    return
  }
  const decoded = decode(bytes, { charset, markup: mediaType === 'text/html' })
  if (!decoded.valid) yield { code: 'charset-invalid', at: null, path, charset: decoded.charset }
  const { within, takenAt, whole } = more
  const captured = {
    sha256: sha256(bytes),
    uri,
    bytes: bytes.length,
    mediaType,
    charset: decoded.charset,
    ...(within === undefined ? {} : { within }),
  }
  yield {
    captured: { id: documentIdOf(captured, given), capture: captured, source: decoded.source, given },
    bytes,
    ...(takenAt === undefined ? {} : { takenAt }),
    ...(whole === undefined ? {} : { whole }),
  }
}
