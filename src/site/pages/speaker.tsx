import { z } from '@hono/zod-openapi'
import type { Questions, Telling } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { absent, given, windowOf } from '../answer.js'
import { Day, Days } from '../parts/dates.js'
import { Outlet } from '../parts/outlet.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { Positions } from '../parts/positions.js'
import { Timeline } from '../parts/timeline.js'
import { plural } from '../parts/words.js'
import { LOOKED_AT, positionsIn } from '../positions.js'
import { key, page, resource } from '../resource.js'
import { position, speakerRow, telling } from '../shapes.js'
import { changedWords } from '../telling.js'

const SIZE = 30
/** Utterances in the picture: more would be a smear. */
const DRAWN = 240

const retold = z
  .strictObject({
    earliest: telling,
    day: z.string().nullable(),
    reports: z.int(),
    changed: z.boolean().openapi({ description: 'Some telling is trimmed, altered or translated.' }),
  })
  .openapi('SpeakersUtterance')
export type SpeakersUtterance = z.infer<typeof retold>

const shape = z.strictObject({
  speaker: speakerRow,
  utterances: z.array(retold).readonly(),
  positions: z.array(position).readonly(),
  drawn: z
    .array(
      z.strictObject({
        utterance: z.string(),
        day: z.string(),
        words: z.string(),
        reports: z.int(),
        changed: z.boolean(),
      }),
    )
    .readonly(),
})
type Data = z.infer<typeof shape>

function retoldOf(questions: Questions, earliest: Telling): SpeakersUtterance {
  const utterance = questions.utterance(earliest.utterance)
  return {
    earliest,
    day: utterance?.occasion.from ?? earliest.document.published?.slice(0, 10) ?? null,
    reports: new Set(utterance?.members.map(({ document }) => document)).size,
    changed: utterance?.pairs.some(({ relation }) => changedWords(relation)) ?? false,
  }
}

const drawnOf = (all: readonly SpeakersUtterance[]): Data['drawn'] =>
  all.flatMap(({ earliest, day, reports, changed }) =>
    day === null ? [] : [{ utterance: earliest.utterance, day, words: earliest.words, reports, changed }],
  )

const Said = ({ of: { earliest, day, reports, changed } }: { of: SpeakersUtterance }) => (
  <li data-stop id={`u-${earliest.utterance}`}>
    <p class="when">
      <Day value={day} />
    </p>
    <div>
      <p class="said">
        <a href={addressOf.utterance(earliest.utterance)}>{earliest.words || '(no words found)'}</a>
      </p>
      <p class="counts">
        <a href={`${addressOf.utterance(earliest.utterance)}#tellings`}>told by {plural(reports, 'report')}</a>
        {changed && <span class="flag">words changed on the way</span>}
        <a href={addressOf.document(earliest.document.id)}>
          first in <Outlet of={earliest.document} running />
        </a>
      </p>
    </div>
  </li>
)

/** One speaker over time. */
export const speakerPage = resource({
  path: '/speakers/{key}',
  summary: 'One speaker’s utterances, earliest first, and how many reports tell each',
  params: z.object({ key }),
  query: z.object({ page }),
  shape,
  answer: (questions, { key: asked, page: number }) => {
    const speaker = questions.speaker(asked)
    if (speaker === null) return absent('speaker', asked, 'Look for the name among the speakers.')
    const { rows, total } = questions.tellingsOf(asked, windowOf(number, SIZE))
    const utterances = rows.map((row) => retoldOf(questions, row))
    const all =
      total <= SIZE
        ? utterances
        : questions.tellingsOf(asked, { offset: 0, limit: DRAWN }).rows.map((row) => retoldOf(questions, row))
    // Topics belong to the speaker, not to a page of the list: the first page has them.
    const latest = { offset: Math.max(0, total - LOOKED_AT), limit: LOOKED_AT }
    const positions = number > 1 ? [] : positionsIn(questions, questions.tellingsOf(asked, latest).rows)
    return given({ speaker, utterances, positions, drawn: drawnOf(all) }, { number, size: SIZE, total })
  },
  show: ({ data: { speaker, utterances, positions, drawn }, page: at }) => ({
    title: speaker.name,
    section: 'speakers',
    main: (
      <article class="speaker">
        <header class="opening">
          <p class="kicker">
            Speaker · <Days from={speaker.from} to={speaker.to} />
          </p>
          <h1>{speaker.name}</h1>
          <p class="lead">
            {speaker.office && <>{speaker.office}. </>}
            <a href="#utterances">{plural(speaker.utterances, 'utterance')}</a> in {plural(speaker.documents, 'report')}
            .
          </p>
        </header>
        {drawn.length > 1 && <Timeline drawn={drawn} total={speaker.utterances} name={speaker.name} />}
        {positions.length > 0 && <Positions positions={positions} looked={LOOKED_AT} total={at?.total ?? 0} />}
        <h2 id="utterances">In order of time</h2>
        {utterances.length === 0 && <PastTheEnd what="utterances" first={addressOf.speaker(speaker.key)} />}
        <ol class="over-time">
          {utterances.map((one) => (
            <Said of={one} />
          ))}
        </ol>
        <Pager page={at} what="utterances" at={(number) => addressOf.speaker(speaker.key, { page: number })} />
      </article>
    ),
  }),
})
