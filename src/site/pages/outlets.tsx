import { z } from '@hono/zod-openapi'
import type { OutletRow } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { given, windowOf } from '../answer.js'
import { Count } from '../parts/count.js'
import { Days } from '../parts/dates.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { Rows } from '../parts/rows.js'
import { plural } from '../parts/words.js'
import { none, page, resource } from '../resource.js'
import { outletRow } from '../shapes.js'

const SIZE = 100

const Row = ({ row: { name, documents, from, to } }: { row: OutletRow }) => (
  <tr data-stop>
    <th scope="row">
      <a class="who" href={addressOf.documents({ outlet: name })}>
        {name}
      </a>
    </th>
    <td class="figure">
      <a href={addressOf.documents({ outlet: name })}>
        <Count of={documents} one="report" />
      </a>
    </td>
    <td>
      <a href={addressOf.stories({ outlet: name })}>stories</a>
    </td>
    <td class="when">
      <Days from={from} to={to} />
    </td>
  </tr>
)

/** Everybody who reports, most reports first. */
export const outletsPage = resource({
  path: '/outlets',
  summary: 'Outlets, most reports first, and how many reports are of unknown outlet',
  params: none,
  query: z.object({ page }),
  shape: z.strictObject({ unknown: z.int().min(0), outlets: z.array(outletRow).readonly() }),
  answer: (questions, { page: number }) => {
    const { rows, total } = questions.outlets(windowOf(number, SIZE))
    return given({ unknown: questions.totals().outletUnknown, outlets: rows }, { number, size: SIZE, total })
  },
  show: ({ data: { unknown, outlets }, page: at }) => ({
    title: 'Outlets',
    section: 'documents',
    main: (
      <>
        <header class="opening">
          <h1>Outlets</h1>
          {unknown > 0 && (
            <p class="lead">
              Of <a href={addressOf.documents({ of: 'unknown' })}>{plural(unknown, 'report')}</a> the outlet is unknown:
              neither given with the report nor named in it.
            </p>
          )}
        </header>
        {outlets.length > 0 ? (
          <Rows
            class="outlets-list"
            caption="Outlets with their reports, the stories they report, and when they published"
            columns={['Outlet', 'Reports', 'Stories', 'Published']}
            rows={outlets}
            row={(row) => <Row row={row} />}
          />
        ) : (at?.number ?? 1) > 1 ? (
          <PastTheEnd what="outlets" first={addressOf.outlets()} />
        ) : (
          <p class="empty">
            No report names its outlet yet. Name it when adding, with <code>"outlet"</code> in a line of JSON, or add
            more reports.
          </p>
        )}
        <Pager page={at} what="outlets" at={(number) => addressOf.outlets({ page: number })} />
      </>
    ),
  }),
})
