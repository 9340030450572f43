import PostalMime, { type Attachment, type Email } from 'postal-mime'
import type { Given } from '../record/capture.js'
import { sha256 } from './content-id.js'
import { known } from './given.js'
import { REPORT_BYTES } from './limits.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'

/** Letters in letters, and heads, beyond which no honest letter goes. */
const LIMITS = { maxNestingDepth: 50, maxHeadersSize: 1024 * 1024 }
/** PDFs of one letter that are read. */
const MOST_ATTACHED = 20

/**
 * The report that a letter is (a newsletter, a press release), and the PDFs that hang on it. Its HTML counts before its
 * plain text. The letter itself is kept beside it, as it came.
 */
export async function* reportsOfLetter(
  bytes: Uint8Array,
  { uri, path }: { readonly uri: string; readonly path: string },
): AsyncGenerator<Taken> {
  let letter: Email
  try {
    letter = await PostalMime.parse(bytes, { ...LIMITS, attachmentEncoding: 'arraybuffer' })
  } catch (error) {
    yield { code: 'letter-invalid', at: null, path, reason: (error as Error).message.slice(0, 120) }
    return
  }
  const body = letter.html?.trim() ? letter.html : (letter.text ?? '')
  const pdfs = letter.attachments.filter(({ mimeType }) => mimeType === 'application/pdf')
  if (body.trim() !== '') yield* reportOf(letter, body, bytes, uri, path)
  else if (pdfs.length === 0) yield { code: 'letter-invalid', at: null, path, reason: 'it has no words' }
  for (const pdf of pdfs.slice(0, MOST_ATTACHED)) yield* attached(pdf, uri, path)
}

function* reportOf(letter: Email, body: string, whole: Uint8Array, uri: string, path: string): Generator<Taken> {
  const bytes = new TextEncoder().encode(body)
  if (bytes.length > REPORT_BYTES) {
    yield { code: 'file-too-large', at: null, path, limit: REPORT_BYTES }
    return
  }
  const mediaType = body === letter.html ? 'text/html' : 'text/plain'
  const within = { uri, sha256: sha256(whole) }
  yield* capture({ bytes, uri, mediaType, charset: 'utf-8', given: givenBy(letter), path, within, whole })
}

async function* attached(pdf: Attachment, uri: string, path: string): AsyncGenerator<Taken> {
  const { reportsOfPdf } = await import('./pdf/pdf.js')
  const bytes = new Uint8Array(pdf.content as ArrayBuffer)
  yield* reportsOfPdf(bytes, { uri, path: `${path} (${pdf.filename ?? 'attached PDF'})` })
}

/** A newsletter's sender is its outlet; who writes a single letter may be anybody. */
function givenBy({ messageId, subject, from, date, headers }: Email): Given {
  const isList = headers.some(({ key }) => /^list-(?:id|unsubscribe|post)$/.test(key))
  const time = Date.parse(date ?? '')
  return known({
    id: messageId,
    title: subject?.trim(),
    outlet: isList ? from?.name?.trim() : undefined,
    published: Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 16)}Z`,
  })
}
