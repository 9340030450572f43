import { z } from '@hono/zod-openapi'
import type { Document } from '../../record/document.js'
import type { Questions, StoredCapture } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { absent, given, type PageOf, type Refusal } from '../answer.js'
import { decoded, sha256Of } from '../decoded.js'
import { Pager } from '../parts/pager.js'
import { plural } from '../parts/words.js'
import { at as place, id, page as number, resource } from '../resource.js'

/** Characters of a capture on one page. */
const PAGE = 60_000
const RAW_ID = /^[\w.:~-]{1,128}$/

const shape = z.strictObject({
  document: z.string(),
  title: z.string().nullable(),
  uri: z.string(),
  alsoAt: z.array(z.string()).readonly(),
  bytes: z.int(),
  mediaType: z.string(),
  charset: z.string(),
  sha256: z.string(),
  storedSha256: z.string().openapi({ description: 'Of the stored bytes, computed for this answer.' }),
  from: z.int().openapi({ description: 'Where `text` begins in the decoded capture.' }),
  text: z.string(),
  at: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
})
type CaptureAnswer = z.infer<typeof shape>

const lost = (asked: string) =>
  absent(
    'capture',
    asked,
    'The report is in the record but its bytes are not: run the verify command, then add the report again.',
  )

function read(found: Document, stored: StoredCapture, page: PageOf, text: string): Omit<CaptureAnswer, 'at'> {
  const from = (page.number - 1) * PAGE
  return {
    document: found.id,
    title: found.article.title?.text ?? null,
    uri: stored.uri,
    alsoAt: stored.alsoAt,
    bytes: stored.bytes.length,
    mediaType: stored.mediaType,
    charset: stored.charset,
    sha256: found.capture.sha256,
    storedSha256: sha256Of(stored),
    from,
    text: text.slice(from, from + PAGE),
  }
}

const Seal = ({ answer: { sha256, storedSha256 } }: { answer: CaptureAnswer }) =>
  sha256 === storedSha256 ? (
    <>
      <code class="hash">{sha256}</code>
      <span class="basis">computed just now from the stored bytes: the same as when they came in</span>
    </>
  ) : (
    <>
      <code class="hash">{storedSha256}</code>
      <strong class="broken">
        The stored bytes are not the ones that were read: those had {sha256}. Run the verify command.
      </strong>
    </>
  )

const Source = ({ text, from, at }: Pick<CaptureAnswer, 'text' | 'from' | 'at'>) => {
  if (at === null || at.end <= from || at.start >= from + text.length) return <pre class="capture">{text}</pre>
  const [start, end] = [Math.max(0, at.start - from), at.end - from]
  return (
    <pre class="capture">
      {text.slice(0, start)}
      <mark id="at">{text.slice(start, end)}</mark>
      {text.slice(end)}
    </pre>
  )
}

const Facts = ({ answer }: { answer: CaptureAnswer }) => (
  <dl class="facts">
    <div>
      <dt>From</dt>
      <dd class="uri">{answer.uri}</dd>
    </div>
    {answer.alsoAt.length > 0 && (
      <div>
        <dt>Also from</dt>
        <dd class="uri">{answer.alsoAt.join(', ')}</dd>
      </div>
    )}
    <div>
      <dt>Bytes</dt>
      <dd>
        {plural(answer.bytes, 'byte')}, {answer.mediaType}, read as {answer.charset}
      </dd>
    </div>
    <div>
      <dt>SHA-256</dt>
      <dd>
        <Seal answer={answer} />
      </dd>
    </div>
  </dl>
)

/** The capture as stored, as text: nothing of it runs. */
export const capturePage = resource({
  path: '/documents/{id}/capture',
  summary: 'The capture of a report as stored, decoded, with its hash checked',
  params: z.object({ id }),
  query: z.object({ at: place, page: number.removeDefault().optional() }),
  shape,
  answer: (questions, { id: asked, at, page: wanted }) => {
    const found = questions.document(asked)
    if (found === null) return absent('report', asked, 'Look for it among the reports, or search its words.')
    const stored = questions.capture(asked)
    if (stored === null) return lost(asked)
    const text = decoded(stored)
    const standing = at ? Math.floor(Math.min(at.start, Math.max(0, text.length - 1)) / PAGE) + 1 : 1
    const page = { number: wanted ?? standing, size: PAGE, total: text.length }
    return given({ ...read(found, stored, page, text), at: at ?? null }, page)
  },
  show: ({ data, page }) => ({
    title: `Capture of ${data.title ?? 'an untitled report'}`,
    section: 'documents',
    main: (
      <article class="captured">
        <header class="opening">
          <p class="kicker">
            Capture of <a href={addressOf.document(data.document)}>{data.title ?? 'an untitled report'}</a>
          </p>
          <h1>The capture as stored</h1>
        </header>
        <Facts answer={data} />
        <p class="aside">
          {data.at && data.at.start < data.from + data.text.length && (
            <>
              <a href="#at">Go to the highlighted place</a> ·{' '}
            </>
          )}
          <a href={addressOf.raw(data.document)} download>
            Save the bytes
          </a>
        </p>
        <Source {...data} />
        <Pager page={page} what="characters" at={(to) => `${addressOf.capture(data.document)}?page=${to}`} />
      </article>
    ),
  }),
})

/** The stored bytes, to save: sent as an attachment of plain text, so that no browser runs them. */
export function rawCapture(questions: Questions, asked: string): Response | Refusal {
  const found = RAW_ID.test(asked) ? questions.document(asked) : null
  if (found === null) return absent('report', asked, 'Look for it among the reports, or search its words.')
  const stored = questions.capture(asked)
  if (stored === null) return lost(asked)
  const charset = /^[\w.:-]{1,40}$/.test(stored.charset) ? stored.charset : 'utf-8'
  return new Response(new Uint8Array(stored.bytes), {
    headers: {
      'Content-Type': `text/plain; charset=${charset}`,
      'Content-Disposition': `attachment; filename="${found.capture.sha256.replaceAll(/[^\da-f]/g, '')}.txt"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  })
}
