import { z } from '@hono/zod-openapi'
import type { SearchHit } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { given, windowOf, wrong } from '../answer.js'
import { Day } from '../parts/dates.js'
import { Outlet } from '../parts/outlet.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { plural } from '../parts/words.js'
import { none, page, QUERY_MAX, resource } from '../resource.js'
import { searchHit } from '../shapes.js'

const SIZE = 20

const Snippet = ({ pieces }: { pieces: readonly string[] }) => (
  <>{pieces.map((piece, index) => (index % 2 === 1 ? <mark>{piece}</mark> : piece))}</>
)

function hrefOf({ document, attribution, at, snippet }: SearchHit): string {
  const found = { start: at, end: at + Math.max(1, snippet[1]?.length ?? 1) }
  return attribution === null
    ? addressOf.words(document.id, found)
    : addressOf.attribution(document.id, attribution, found)
}

const Hit = ({ hit }: { hit: SearchHit }) => (
  <li data-stop>
    <p class="credit">
      {hit.attribution === null ? 'In the report' : <span class="who">{hit.speaker ?? 'Speaker unknown'}</span>}
      {' · '}
      <span class="outlet">
        <Outlet of={hit.document} />
      </span>
      , <Day value={hit.document.published} />
    </p>
    <p class="said">
      <a href={hrefOf(hit)}>
        <Snippet pieces={hit.snippet} />
      </a>
    </p>
    <p class="aside">
      {hit.document.title ?? 'Untitled report'}
      {hit.document.story !== null && (
        <>
          {' · '}
          <a href={addressOf.story(hit.document.story)}>its story</a>
        </>
      )}
    </p>
  </li>
)

const Advice = () => (
  <p class="empty">
    Type words that somebody said or that a report uses. All of them must stand in the report; put words in "quotation
    marks" to find them side by side. To ask whether somebody said something, and in which words,{' '}
    <a href={addressOf.check()}>check the quotation</a>.
  </p>
)

const None = ({ q }: { q: string }) => (
  <p class="empty">
    No report has “{q}”. Try fewer words or another form of them, look among the{' '}
    <a href={addressOf.speakers({ text: q })}>speakers</a>, or{' '}
    <a href={addressOf.check({ words: q })}>look for the nearest words that somebody said</a>.
  </p>
)

/** Full-text search; every hit opens the article at the words. */
export const searchPage = resource({
  path: '/search',
  summary: 'Search the words of every report',
  params: none,
  query: z.object({
    q: z
      .string()
      .optional()
      .openapi({ description: `At most ${QUERY_MAX} characters.` }),
    page,
  }),
  shape: z.strictObject({ q: z.string(), hits: z.array(searchHit).readonly() }),
  answer: (questions, { q = '', page: number }) => {
    const text = q.trim()
    if (text.length > QUERY_MAX) {
      return wrong(
        `The search is ${text.length} characters long; at most ${QUERY_MAX} are taken.`,
        'Search a few of its words, the rarest ones.',
      )
    }
    if (text === '') return given({ q: '', hits: [] })
    const { rows, total } = questions.search(text, windowOf(number, SIZE))
    return given({ q: text, hits: rows }, { number, size: SIZE, total })
  },
  show: ({ data: { q, hits }, page: at }) => ({
    title: q === '' ? 'Search' : `Search: ${q}`,
    section: 'search',
    query: q,
    main: (
      <>
        <header class="opening">
          <h1>{q === '' ? 'Search' : <>Search: “{q}”</>}</h1>
          {at !== null && at.total > 0 && <p class="lead">{plural(at.total, 'place')}</p>}
        </header>
        {q === '' && <Advice />}
        {q !== '' &&
          hits.length === 0 &&
          ((at?.number ?? 1) > 1 ? <PastTheEnd what="hits" first={addressOf.search(q)} /> : <None q={q} />)}
        <ol class="hits">
          {hits.map((hit) => (
            <Hit hit={hit} />
          ))}
        </ol>
        <Pager page={at} what="places" at={(number) => addressOf.search(q, { page: number })} />
      </>
    ),
  }),
})
