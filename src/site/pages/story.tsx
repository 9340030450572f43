import { z } from '@hono/zod-openapi'
import type { Copy } from '../../record/copy.js'
import type { Questions, StoryRow } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { absent, given, windowOf } from '../answer.js'
import { columnsOf, inOrder, matrixOf, ORDERS, type Order } from '../matrix.js'
import { outletInWords, outletsInWords } from '../outlet.js'
import { missingIn } from '../missing.js'
import { Days, Day } from '../parts/dates.js'
import { DecidedByHand } from '../parts/decided.js'
import { Exhibits } from '../parts/exhibits.js'
import { MatrixTable } from '../parts/matrix.js'
import { MissingParts } from '../parts/missing.js'
import { Outlet } from '../parts/outlet.js'
import { TitleLink } from '../parts/title.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { cut, plural } from '../parts/words.js'
import { id, page, resource } from '../resource.js'
import { copy, day, heading, missing, row, storyRow, told, type Heading, type Told } from '../shapes.js'
import { shelfOf } from '../telling.js'

/** Reports side by side on one page: as many columns as a wide screen and an eye can hold. */
const COLUMNS = 12

const SHOWN = ['all', 'changed'] as const

/** A story of the same thread. */
const other = z.strictObject({ id: z.string(), title: z.string(), from: day, to: day })
type Other = z.infer<typeof other>

const shape = z.strictObject({
  story: storyRow,
  before: z.array(other).readonly(),
  after: z.array(other).readonly(),
  asked: z.strictObject({ show: z.enum(SHOWN), sort: z.enum(ORDERS) }),
  columns: z.array(heading).readonly(),
  rows: z.array(row).readonly(),
  once: z.array(told).readonly(),
  missing: z.array(missing).readonly(),
  copies: z.array(copy).readonly(),
})
type Data = z.infer<typeof shape>

function read(questions: Questions, story: StoryRow, number: number, asked: Data['asked']): Data {
  const shelf = shelfOf(questions)
  const documents = columnsOf(story.documents.flatMap((one) => shelf(one) ?? []))
  const { offset, limit } = windowOf(number, COLUMNS)
  const here = documents.slice(offset, offset + limit)
  const ids = here.map((document) => document.id)
  const utterances = questions.utterancesOf(ids)
  const { columns, rows, once } = matrixOf(shelf, here, utterances, story.documents)
  const shown = rows.filter(({ changed }) => changed || asked.show === 'all').toSorted(inOrder[asked.sort])
  const copies = questions.copiesOf(ids).toSorted((a, b) => shared(b) - shared(a))
  return {
    story,
    before: threadOf(questions, story.goesOnFrom),
    after: threadOf(questions, story.goesOnIn),
    asked,
    columns,
    rows: shown,
    once,
    missing: missingIn(shelf, columns, shown, utterances),
    copies,
  }
}

/** Stories of a thread that are still there. */
const threadOf = (questions: Questions, ids: readonly string[] = []): Other[] =>
  ids.flatMap((id) => {
    const story = questions.story(id)
    return story === null ? [] : [{ id, title: story.title, from: story.from, to: story.to }]
  })

const Thread = ({ says, stories }: { says: string; stories: readonly Other[] }) =>
  stories.length === 0 ? null : (
    <p class="thread">
      {says}{' '}
      {stories.map(({ id, title, from, to }, at) => (
        <>
          {at > 0 && '; '}
          <a href={addressOf.story(id)}>{title || 'Untitled story'}</a> <Days from={from} to={to} />
        </>
      ))}
    </p>
  )

const COPIED: Readonly<Record<Copy['relation'], string>> = {
  reprint: 'reprints',
  excerpt: 'excerpts',
  rewrite: 'rewrites',
  spun: 'spins word by word',
}

const nameOf = (heading: Heading) => outletInWords(heading)
const Report = ({ of: id, among }: { of: string; among: readonly Heading[] }) => {
  const found = among.find((column) => column.id === id)
  return <a href={addressOf.document(id)}>{found ? nameOf(found) : 'a report beside these'}</a>
}

const CopyLine = ({ copy: { a, b, origin, relation, why }, columns }: { copy: Copy; columns: readonly Heading[] }) => {
  const [from, to] = origin === 'b' ? [b, a] : [a, b]
  return (
    <li data-stop>
      {origin === null ? (
        <>
          <Report of={from} among={columns} /> and <Report of={to} among={columns} /> share text ({relation}).
        </>
      ) : (
        <>
          <Report of={to} among={columns} /> {COPIED[relation]} <Report of={from} among={columns} />.
        </>
      )}{' '}
      <span class="why">{why}</span>
    </li>
  )
}

const shared = ({ containment: { a, b } }: Copy) => Math.max(a, b)

const OnceTold = ({ columns, once }: { columns: readonly Heading[]; once: readonly Told[] }) => (
  <section aria-labelledby="once">
    <h2 id="once">Told by one of these reports only</h2>
    {columns.map((column) => {
      const here = once.filter(({ document }) => document.id === column.id)
      return (
        here.length > 0 && (
          <details class="once">
            <summary>
              {nameOf(column)} alone: {plural(here.length, 'attribution')}
            </summary>
            <ul>
              {here.map((telling) => (
                <li data-stop>
                  <span class="who">{telling.speaker ?? 'Speaker unknown'}</span>{' '}
                  <a
                    class="said"
                    href={addressOf.attribution(column.id, telling.attribution, telling.content[0] ?? null)}
                  >
                    {cut(telling.words, 220) || '(no words found)'}
                  </a>
                </li>
              ))}
            </ul>
          </details>
        )
      )
    })}
  </section>
)

function coverage(shared: number, alone: number): string {
  if (shared === 0) return alone === 0 ? 'no attributions' : `tells ${plural(alone, 'utterance')}, alone`
  return `tells ${plural(shared, 'utterance')} that others tell${alone > 0 ? `, and ${alone} alone` : ''}`
}

const Reports = ({ columns, rows, once }: Pick<Data, 'columns' | 'rows' | 'once'>) => (
  <section aria-labelledby="reports">
    <h2 id="reports">Reports, in the order they came out</h2>
    <ol class="reports">
      {columns.map((column, at) => {
        const shared = rows.filter(({ cells }) => cells[at]?.standing !== 'absent').length
        const alone = once.filter(({ document }) => document.id === column.id).length
        return (
          <li data-stop>
            <span class="when">
              <Day value={column.published?.value ?? null} />
            </span>
            <span>
              <span class="outlet">
                <Outlet of={column} />
              </span>{' '}
              <TitleLink of={column} /> <span class="note">{coverage(shared, alone)}</span>
            </span>
          </li>
        )
      })}
    </ol>
  </section>
)

const SORTED: Readonly<Record<Order, string>> = {
  told: 'most told first',
  time: 'in order of time',
  speaker: 'by speaker',
}

/** Choices of what the matrix shows: links, so that an address shares the view. */
const Choices = ({ story, asked }: Pick<Data, 'story' | 'asked'>) => {
  const to = (change: Partial<Data['asked']>) => {
    const { show, sort } = { ...asked, ...change }
    return `${addressOf.story(story.id, { show: show === 'all' ? '' : show, sort: sort === 'told' ? '' : sort })}#matrix`
  }
  const here = (same: boolean) => (same ? 'true' : undefined)
  return (
    <p class="choices">
      <a href={to({ show: 'all' })} aria-current={here(asked.show === 'all')}>
        all {story.sharedUtterances.toLocaleString('en')}
      </a>
      <a href={to({ show: 'changed' })} aria-current={here(asked.show === 'changed')}>
        {story.changedUtterances.toLocaleString('en')} with changed words
      </a>
      <span aria-hidden="true">|</span>
      {ORDERS.map((sort) => (
        <a href={to({ sort })} aria-current={here(asked.sort === sort)}>
          {SORTED[sort]}
        </a>
      ))}
    </p>
  )
}

const Summary = ({ story, before, after }: Pick<Data, 'story' | 'before' | 'after'>) => (
  <header class="opening">
    <p class="kicker">
      Story · <Days from={story.from} to={story.to} />
    </p>
    <h1>{story.title || 'Untitled story'}</h1>
    <p class="lead">
      <a href="#reports">{plural(story.documents.length, 'report')}</a> by{' '}
      {outletsInWords(story.outlets, story.outletUnknown)}.{' '}
      {story.sharedUtterances > 0 && (
        <>
          <a href="#matrix">{plural(story.sharedUtterances, 'utterance')}</a> told by more than one
          {story.changedUtterances > 0 && (
            <>
              ,{' '}
              <a href={`${addressOf.story(story.id, { show: 'changed' })}#matrix`}>
                {story.changedUtterances.toLocaleString('en')} with changed words
              </a>
            </>
          )}
          .
        </>
      )}
    </p>
    <Thread says="Goes on from" stories={before} />
    <Thread says="Goes on in" stories={after} />
    <DecidedByHand decided={story.decided ?? []} />
    {story.why.length > 0 && (
      <details class="why">
        <summary>Why these reports are one story</summary>
        <ul>
          {story.why.slice(0, 50).map((why) => (
            <li>{why}</li>
          ))}
        </ul>
      </details>
    )}
  </header>
)

/** One story as a coverage matrix: who told what, and in which words. */
export const storyPage = resource({
  path: '/stories/{id}',
  summary: 'One story: its reports, and a matrix of who told which utterance in which words',
  params: z.object({ id }),
  query: z.object({
    page,
    show: z.enum(SHOWN, 'show is all or changed').default('all'),
    sort: z.enum(ORDERS, 'sort is told, time or speaker').default('told'),
  }),
  shape,
  answer: (questions, { id: asked, page: number, show, sort }) => {
    const story = questions.story(asked)
    if (story === null)
      return absent(
        'story',
        asked,
        'It may have been joined with another when reports were added. Look among the stories.',
      )
    return given(read(questions, story, number, { show, sort }), {
      number,
      size: COLUMNS,
      total: story.documents.length,
    })
  },
  show: ({ data, page: at, here }) => {
    const { story, asked, columns, rows, once, missing: left, copies } = data
    const pages = (number: number) => addressOf.story(story.id, { show: asked.show, sort: asked.sort, page: number })
    return {
      title: story.title || 'Untitled story',
      section: 'stories',
      main: (
        <article class="story">
          <Summary story={story} before={data.before} after={data.after} />
          {columns.length === 0 && <PastTheEnd what="reports" first={addressOf.story(story.id)} />}
          {rows.length > 0 || asked.show === 'changed' ? (
            <MatrixTable columns={columns} rows={rows} choices={<Choices story={story} asked={asked} />} />
          ) : (
            columns.length > 0 && (
              <p class="empty">No utterance is told by more than one of these reports. Read them one by one below.</p>
            )
          )}
          <Pager page={at} what="reports" at={pages} />
          {left.length > 0 && <MissingParts columns={columns} rows={rows} missing={left} />}
          {copies.length > 0 && (
            <section aria-labelledby="copies">
              <h2 id="copies">Shared text</h2>
              <ul class="copies">
                {copies.slice(0, 100).map((one) => (
                  <CopyLine copy={one} columns={columns} />
                ))}
              </ul>
            </section>
          )}
          {once.length > 0 && <OnceTold columns={columns} once={once} />}
          {columns.length > 0 && <Reports columns={columns} rows={rows} once={once} />}
          <Exhibits headings={columns} here={here.origin + here.address} />
        </article>
      ),
    }
  },
})
