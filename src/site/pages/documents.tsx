import { z } from '@hono/zod-openapi'
import { addressOf } from '../address.js'
import { given, windowOf } from '../answer.js'
import { Day } from '../parts/dates.js'
import { Count } from '../parts/count.js'
import { Outlet } from '../parts/outlet.js'
import { TitleLink } from '../parts/title.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { Rows } from '../parts/rows.js'
import { filter, none, page, resource } from '../resource.js'
import { documentRow } from '../shapes.js'
import type { DocumentRow } from '../../store/questions.js'

const SIZE = 50

const Row = ({ row }: { row: DocumentRow }) => (
  <tr data-stop>
    <td class="when">
      <Day value={row.published} />
    </td>
    <td>
      {row.outlet === null ? (
        <Outlet of={row} />
      ) : (
        <a href={addressOf.documents({ outlet: row.outlet })}>{row.outlet}</a>
      )}
    </td>
    <th scope="row">
      <TitleLink of={row} />
    </th>
    <td class="figure">
      <a href={addressOf.document(row.id)}>
        <Count of={row.attributions} one="attribution" />
      </a>
    </td>
    <td>{row.story === null ? <span class="unknown">none</span> : <a href={addressOf.story(row.story)}>story</a>}</td>
  </tr>
)

const titleOf = (outlet: string | null, unknown: boolean): string =>
  outlet !== null ? `Reports of ${outlet}` : unknown ? 'Reports of unknown outlet' : 'Reports'

/** All reports, latest first. */
export const documentsPage = resource({
  path: '/documents',
  summary: 'Reports, latest first',
  params: none,
  query: z.object({ outlet: filter, of: z.enum(['unknown'], 'of is unknown, or not asked').optional(), page }),
  shape: z.strictObject({
    outlet: z.string().nullable(),
    unknown: z.boolean(),
    documents: z.array(documentRow).readonly(),
  }),
  answer: (questions, { outlet, of, page: number }) => {
    const wanted = outlet ? { outlet } : of === 'unknown' ? { outlet: null } : {}
    const { rows, total } = questions.documents(windowOf(number, SIZE), wanted)
    return given(
      { outlet: outlet || null, unknown: !outlet && of === 'unknown', documents: rows },
      { number, size: SIZE, total },
    )
  },
  show: ({ data: { outlet, unknown, documents }, page: at }) => ({
    title: titleOf(outlet, unknown),
    section: 'documents',
    main: (
      <>
        <header class="opening">
          <h1>{titleOf(outlet, unknown)}</h1>
          {outlet === null && (
            <p class="lead">
              {unknown ? (
                <>
                  The outlet is neither given with these nor named in them; their addresses tell them apart.{' '}
                  <a href={addressOf.documents()}>All reports</a> · <a href={addressOf.outlets()}>outlets</a>
                </>
              ) : (
                <a href={addressOf.outlets()}>By outlet</a>
              )}
            </p>
          )}
          {outlet !== null && (
            <p class="lead">
              <a href={addressOf.documents()}>Reports of every outlet</a> ·{' '}
              <a href={addressOf.outlets()}>all outlets</a> ·{' '}
              <a href={addressOf.stories({ outlet })}>stories that {outlet} reports</a>
            </p>
          )}
        </header>
        {documents.length === 0 &&
          ((at?.number ?? 1) > 1 ? (
            <PastTheEnd
              what="reports"
              first={addressOf.documents({ outlet: outlet ?? '', of: unknown ? 'unknown' : '' })}
            />
          ) : (
            <p class="empty">
              {outlet === null ? (
                <>
                  The record is empty. Add reports with <code>onrecord add PATH</code>.
                </>
              ) : (
                <>
                  No report is by “{outlet}”. An outlet is named as it names itself.{' '}
                  <a href={addressOf.documents()}>Show all reports</a>.
                </>
              )}
            </p>
          ))}
        {documents.length > 0 && (
          <Rows
            class="documents"
            caption="Reports with their date, outlet, title, number of attributions and story"
            columns={['Published', 'Outlet', 'Title', 'Attributions', 'Story']}
            rows={documents}
            row={(row) => <Row row={row} />}
          />
        )}
        <Pager
          page={at}
          what="reports"
          at={(number) => addressOf.documents({ outlet: outlet ?? '', of: unknown ? 'unknown' : '', page: number })}
        />
      </>
    ),
  }),
})
