import type { Captured, Given } from '../../record/capture.js'

/** For tests: a capture of these characters. */
export const capturedOf = (
  source: string,
  mediaType = 'text/plain',
  given: Given = {},
  uri = 'file:test',
): Captured => ({
  id: 'test',
  capture: { sha256: '', uri, bytes: source.length, mediaType, charset: 'utf-8' },
  source,
  given,
})
