import type { Given } from '../record/capture.js'
import type { Fetch, Fetched } from './fetch.js'
import { HEAD_BYTES, REPORT_BYTES } from './limits.js'
import { wholeOf } from './lines.js'
import { kindOf } from './media-type.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'

/** The report at an address that a feed or a sitemap named: a page or a plain text, nothing else. */
export async function* reportsOfPage(address: string, fetch: Fetch, given: Given = {}): AsyncGenerator<Taken> {
  const fetched = await fetch(address)
  if ('code' in fetched) yield fetched
  else yield* reportOfAnswer(fetched, address, given)
}

export async function* reportOfAnswer(fetched: Fetched, address: string, given: Given): AsyncGenerator<Taken> {
  try {
    const bytes = await wholeOf(fetched.chunks, REPORT_BYTES)
    if (bytes === null) {
      yield { code: 'file-too-large', at: null, path: address, limit: REPORT_BYTES }
      return
    }
    const name = URL.parse(fetched.address)?.pathname ?? ''
    const kind = kindOf({
      name,
      head: bytes.subarray(0, HEAD_BYTES),
      mediaType: fetched.mediaType,
      charset: fetched.charset,
    })
    if (kind !== 'html' && kind !== 'text') yield { code: 'page-unknown', at: null, path: address, kind }
    else {
      const mediaType = kind === 'html' ? 'text/html' : 'text/plain'
      yield* capture({ bytes, uri: fetched.address, mediaType, charset: fetched.charset, given, path: address })
    }
  } catch (error) {
    yield fetched.fail(error)
  }
}
