/** Where the corpora are, and captures made from their files. */
import type { Captured } from '../../dist/record/capture.js'

export const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../../shared/corpora', import.meta.url).pathname

const capture = (name: string, source: string, mediaType: string, url?: string): Captured => ({
  id: name,
  capture: { sha256: '', uri: url ?? `file:${name}`, bytes: source.length, mediaType, charset: 'utf-8' },
  source,
  given: url === undefined ? {} : { url },
})

export const plainCapture = (name: string, text: string): Captured => capture(name, text, 'text/plain')
export const pageCapture = (name: string, html: string, url?: string): Captured => capture(name, html, 'text/html', url)
