import { z } from '@hono/zod-openapi'
import type { SpeakerRow } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { given, moved, windowOf } from '../answer.js'
import { Days } from '../parts/dates.js'
import { Count } from '../parts/count.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { Rows } from '../parts/rows.js'
import { filter, none, page, resource } from '../resource.js'
import { speakerRow } from '../shapes.js'

const SIZE = 50
/** Speakers looked through for one of exactly the asked name. */
const NAMESAKES = 50

const Row = ({ row }: { row: SpeakerRow }) => (
  <tr data-stop>
    <th scope="row">
      <a class="who" href={addressOf.speaker(row.key)}>
        {row.name}
      </a>
      {row.office && <span class="office">{row.office}</span>}
    </th>
    <td class="figure">
      <a href={addressOf.speaker(row.key)}>
        <Count of={row.utterances} one="utterance" />
      </a>
    </td>
    <td class="figure">
      <Count of={row.documents} one="report" />
    </td>
    <td class="when">
      <Days from={row.from} to={row.to} />
    </td>
  </tr>
)

/** Everybody who is quoted, most utterances first. */
export const speakersPage = resource({
  path: '/speakers',
  summary: 'Speakers, most utterances first; or, by name, the one of that name',
  params: none,
  query: z.object({ text: filter, name: filter, page }),
  shape: z.strictObject({ text: z.string().nullable(), speakers: z.array(speakerRow).readonly() }),
  answer: (questions, { text, name, page: number }) => {
    if (name) {
      const { rows } = questions.speakers({ offset: 0, limit: NAMESAKES }, { text: name })
      const exact = rows.find((row) => row.name === name) ?? (rows.length === 1 ? rows[0] : undefined)
      return moved(exact ? addressOf.speaker(exact.key) : addressOf.speakers({ text: name }))
    }
    const { rows, total } = questions.speakers(windowOf(number, SIZE), text ? { text } : {})
    return given({ text: text || null, speakers: rows }, { number, size: SIZE, total })
  },
  show: ({ data: { text, speakers }, page: at }) => ({
    title: 'Speakers',
    section: 'speakers',
    main: (
      <>
        <header class="opening">
          <h1>Speakers</h1>
        </header>
        <form class="narrow" action="/speakers" aria-label="Narrow the speakers">
          <label>
            Name <input type="search" name="text" value={text ?? ''} />
          </label>
          <button type="submit">Narrow</button>
          {text !== null && <a href="/speakers">Show all</a>}
        </form>
        {speakers.length > 0 ? (
          <Rows
            class="speakers"
            caption="Speakers with their utterances, the reports that tell them, and when"
            columns={['Speaker', 'Utterances', 'Reports', 'When']}
            rows={speakers}
            row={(row) => <Row row={row} />}
          />
        ) : (at?.number ?? 1) > 1 ? (
          <PastTheEnd what="speakers" first={addressOf.speakers({ text: text ?? '' })} />
        ) : (
          <p class="empty">
            {text === null ? (
              'Nobody is quoted in the record yet.'
            ) : (
              <>
                No speaker has “{text}” in the name. Try the family name alone, or{' '}
                <a href={addressOf.search(text)}>search the reports</a>.
              </>
            )}
          </p>
        )}
        <Pager page={at} what="speakers" at={(number) => addressOf.speakers({ text: text ?? '', page: number })} />
      </>
    ),
  }),
})
