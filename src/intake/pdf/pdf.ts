import type { Problem } from '../../record/problem.js'
import { sha256 } from '../content-id.js'
import { REPORT_BYTES } from '../limits.js'
import { capture } from '../report.js'
import type { Taken } from '../taken.js'
import { joined, paragraphsOf, type Piece } from './layout.js'

/** Press releases have a few pages, reports of ministries some hundred. */
const MOST_PAGES = 500
/** Pieces of text on a page beyond which it is a drawing or an attack: a page of a newspaper has some 5,000. */
const MOST_PIECES = 50_000

/**
 * The report in a PDF: the text of its pages in the order people read it, a paragraph a line. The text is the capture;
 * the PDF itself is kept beside it, as it came. A page without text is a problem with its number; the rest is read.
 */
export async function* reportsOfPdf(
  bytes: Uint8Array,
  { uri, path }: { readonly uri: string; readonly path: string },
): AsyncGenerator<Taken> {
  const within = { uri, sha256: sha256(bytes) }
  // The reader takes the bytes' memory away; they are still to be kept.
  const opened = await open(bytes.slice())
  if (typeof opened === 'string') {
    yield { code: 'pdf-invalid', at: null, path, reason: opened }
    return
  }
  const pages: string[][] = []
  for (let number = 1; number <= Math.min(opened.numPages, MOST_PAGES); number++) {
    const page = await paragraphsAt(opened, number)
    if (typeof page === 'string')
      yield { code: 'pdf-page-unread', at: null, path, page: number, reason: page } satisfies Problem
    else pages.push(page)
  }
  if (opened.numPages > MOST_PAGES) {
    const reason = `the document has ${opened.numPages} pages, and those after ${MOST_PAGES} are not read`
    yield { code: 'pdf-page-unread', at: null, path, page: MOST_PAGES + 1, reason }
  }
  await opened.loadingTask.destroy()
  const text = joined(pages)
  if (text === '') yield { code: 'pdf-invalid', at: null, path, reason: 'no page of it has text' }
  else if (text.length > REPORT_BYTES / 3) yield { code: 'file-too-large', at: null, path, limit: REPORT_BYTES / 3 }
  else
    yield* capture({
      bytes: new TextEncoder().encode(text),
      uri,
      mediaType: 'text/plain',
      charset: 'utf-8',
      given: {},
      path,
      within,
      whole: bytes,
    })
}

type Opened = Awaited<ReturnType<(typeof import('unpdf'))['getDocumentProxy']>>

async function open(bytes: Uint8Array): Promise<Opened | string> {
  const { getDocumentProxy } = await import('unpdf')
  try {
    // Nothing in a PDF is executed, no font is drawn, and its own words on what went wrong are ours to tell.
    return await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false })
  } catch (error) {
    const { name, message } = error as Error
    return name === 'PasswordException' ? 'it is locked with a password' : `it is damaged (${message.slice(0, 100)})`
  }
}

async function paragraphsAt(document: Opened, number: number): Promise<string[] | string> {
  try {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    page.cleanup()
    if (items.length > MOST_PIECES) return `it has ${items.length} pieces of text`
    const pieces = items.flatMap((item) => ('str' in item ? [pieceOf(item)] : []))
    const paragraphs = paragraphsOf(pieces)
    return paragraphs.length === 0 ? 'it has no text, it may be a picture of a page' : paragraphs
  } catch (error) {
    return `it is damaged (${(error as Error).message.slice(0, 100)})`
  }
}

interface Item {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const pieceOf = ({ str, transform, width, height }: Item): Piece => ({
  text: str,
  left: transform[4] ?? 0,
  base: transform[5] ?? 0,
  width,
  size: height > 0 ? height : Math.hypot(transform[2] ?? 0, transform[3] ?? 0),
})
