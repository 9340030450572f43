import { createHash } from 'node:crypto'
import type { Capture, Given } from '../record/capture.js'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Hexadecimal digits of a document id: 80 bits, so that two of a thousand million documents share one with odds below 1 to a million. */
const DIGITS = 20

const GIVEN = ['id', 'url', 'title', 'outlet', 'published', 'byline', 'language', 'clean'] as const

/**
 * Id of the document that reading a capture gives.
 *
 * It stands for everything reading depends on: the bytes, how they are decoded, the address they were
 * fetched from, and what the giver says of them. So the same id always means the same document, whatever was
 * added before it; two outlets that print the same words, handed in as two lines, stay two documents.
 * Paths of files are left out: a file that was moved is the same report.
 */
export function documentIdOf(capture: Omit<Capture, 'bytes'>, given: Given): string {
  const address = /^https?:/i.test(capture.uri) ? capture.uri : null
  const said = GIVEN.map((key) => given[key] ?? null)
  return sha256(JSON.stringify([capture.sha256, capture.mediaType, capture.charset, address, said])).slice(0, DIGITS)
}
