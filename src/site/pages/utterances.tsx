import { z } from '@hono/zod-openapi'
import type { Questions, Totals, UtteranceFilter, UtteranceRow } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { given, windowOf } from '../answer.js'
import { Changes } from '../parts/changes.js'
import { Days } from '../parts/dates.js'
import { Outlet } from '../parts/outlet.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { StandingName } from '../parts/standing.js'
import { cut, isBare, plural } from '../parts/words.js'
import { filter, none, page, resource } from '../resource.js'
import { change, heading, relation, standing, utteranceRow, type Standing } from '../shapes.js'
import { fullestOf, setAgainst, shelfOf, tellingsOf, type Shelf } from '../telling.js'

const SIZE = 20
/** Characters of the words in the list; the utterance has them all. */
const WORDS = 320
/** Other tellings under one utterance, and changes shown of one of them: a glance, not the whole comparison. */
const BESIDE = 4
const CHANGES = 3
/** Changes to choose them from. */
const CARRIED = 12

const SHOWN = ['shared', 'changed', 'all'] as const
type Show = (typeof SHOWN)[number]

const other = z
  .strictObject({
    telling: z.int().openapi({ description: "Index in the utterance's members." }),
    document: heading,
    standing,
    changes: z.array(change).readonly(),
    wordCount: z.int(),
  })
  .openapi('OtherTelling')

const listed = z
  .strictObject({
    ...utteranceRow.shape,
    quoted: z.boolean().openapi({ description: 'The fullest telling is a quotation.' }),
    fullest: z.strictObject({ telling: z.int(), document: heading, wordCount: z.int() }).nullable(),
    others: z.array(other).readonly().openapi({ description: 'Those in other words first; not all of them.' }),
  })
  .openapi('ListedUtterance')
type Listed = z.infer<typeof listed>

const shape = z.strictObject({
  asked: z.strictObject({ show: z.enum(SHOWN), relation: relation.nullable(), speaker: z.string().nullable() }),
  totals: z.strictObject({ shared: z.int(), changed: z.int(), all: z.int() }),
  utterances: z.array(listed).readonly(),
})
type Asked = z.infer<typeof shape>['asked']

/** What a fact-checker looks at first. */
const FIRST: readonly Standing[] = [
  'altered',
  'trimmed',
  'translated',
  'overlapping',
  'paraphrased',
  'joined',
  'identical',
]

/** A row of the store with its tellings set against the fullest, as the utterance's own page sets them. */
function listedFrom(questions: Questions, shelf: Shelf, row: UtteranceRow): Listed {
  const utterance = row.documents > 1 ? questions.utterance(row.id) : null
  const tellings = utterance === null ? [] : tellingsOf(shelf, utterance)
  const fullest = utterance === null ? null : fullestOf(tellings, utterance.pairs)
  if (utterance === null || fullest === null) return { ...row, quoted: false, fullest: null, others: [] }
  const others = tellings
    .filter(({ document }) => document.id !== fullest.document.id)
    .map((one) => {
      const { standing: how, changes } = setAgainst(shelf, utterance, fullest, one)
      const { index: telling, document, wordCount } = one
      return { telling, document, standing: how, changes: changes.slice(0, CARRIED), wordCount }
    })
    .toSorted((a, b) => FIRST.indexOf(a.standing) - FIRST.indexOf(b.standing))
  const { index: telling, document, wordCount, words, kind } = fullest
  return {
    ...row,
    words,
    quoted: isBare(kind, words),
    fullest: { telling, document, wordCount },
    others: others.slice(0, BESIDE),
  }
}

const Other = ({ of, one }: { of: Listed; one: Listed['others'][number] }) => (
  <li>
    <a href={addressOf.compare(of.id, of.fullest?.telling ?? 0, one.telling)} data-opens="compare">
      <StandingName standing={one.standing} />
      <span class="outlet">
        <Outlet of={one.document} />
      </span>
      <Changes of={one} full={of.fullest?.wordCount ?? 0} most={CHANGES} />
    </a>
  </li>
)

const Line = ({ of }: { of: Listed }) => (
  <li data-stop>
    <p class="when">
      <Days from={of.from} to={of.to} />
    </p>
    <div>
      <p class="by-whom">
        <a class="who" href={addressOf.speakers({ name: of.speaker })}>
          {of.speaker}
        </a>
      </p>
      <p class={of.quoted ? 'said bare' : 'said'} dir="auto">
        <a href={addressOf.utterance(of.id)}>{cut(of.words, WORDS) || '(no words found)'}</a>
      </p>
      <p class="counts">
        <a href={`${addressOf.utterance(of.id)}#tellings`}>told by {plural(of.documents, 'report')}</a>
        {of.fullest && (
          <span>
            most fully by <Outlet of={of.fullest.document} running />
          </span>
        )}
      </p>
      {of.others.length > 0 && (
        <ul class="others">
          {of.others.map((one) => (
            <Other of={of} one={one} />
          ))}
        </ul>
      )}
    </div>
  </li>
)

const SHOWS: Readonly<Record<Show, string>> = {
  shared: 'told by several reports',
  changed: 'with changed words',
  all: 'all',
}

const address = ({ show, relation: how, speaker }: Asked, number?: number) =>
  addressOf.utterances({
    show: show === 'shared' ? '' : show,
    relation: how ?? '',
    speaker: speaker ?? '',
    ...(number === undefined ? {} : { page: number }),
  })

const RELATIONS = relation.options.toSorted((a, b) => FIRST.indexOf(a) - FIRST.indexOf(b))

/** Choices as links, so that an address shares the view. Figures stand where nothing narrows them. */
const Choices = ({ asked, totals }: Pick<z.infer<typeof shape>, 'asked' | 'totals'>) => (
  <div class="choosing">
    <p class="choices">
      {SHOWN.map((show) => (
        <a
          href={address({ ...asked, show, relation: null })}
          aria-current={asked.show === show && asked.relation === null ? 'true' : undefined}
        >
          {SHOWS[show]}
          {asked.speaker === null && ` ${totals[show].toLocaleString('en')}`}
        </a>
      ))}
    </p>
    <p class="choices">
      <span>told somewhere as</span>
      {RELATIONS.map((how) => (
        <a
          href={address({ ...asked, show: 'shared', relation: how })}
          aria-current={asked.relation === how ? 'true' : undefined}
        >
          {how}
        </a>
      ))}
    </p>
  </div>
)

const Narrow = ({ asked }: { asked: Asked }) => (
  <form class="narrow" action="/utterances" aria-label="Narrow the utterances">
    <label>
      Speaker <input type="search" name="speaker" value={asked.speaker ?? ''} />
    </label>
    {asked.show !== 'shared' && <input type="hidden" name="show" value={asked.show} />}
    {asked.relation !== null && <input type="hidden" name="relation" value={asked.relation} />}
    <button type="submit">Narrow</button>
    {asked.speaker !== null && <a href={address({ ...asked, speaker: null })}>Every speaker</a>}
  </form>
)

const Empty = ({ asked, number }: { asked: Asked; number: number }) => {
  if (number > 1) return <PastTheEnd what="utterances" first={address(asked)} />
  if (asked.show === 'all' && asked.speaker === null && asked.relation === null) {
    return (
      <p class="empty">
        Nobody is quoted in the record yet. Add reports with <code>onrecord add PATH</code>.
      </p>
    )
  }
  return (
    <p class="empty">
      No utterance is so. <a href={addressOf.utterances({ show: 'all' })}>Show all utterances</a>, or search the words
      of the reports above.
    </p>
  )
}

const wanted = ({ show, relation: how, speaker }: Asked): UtteranceFilter => ({
  ...(show === 'shared' ? { shared: true } : show === 'changed' ? { changed: true } : {}),
  ...(how === null ? {} : { relation: how }),
  ...(speaker === null ? {} : { speaker }),
})

const totalsOf = ({ sharedUtterances, changedUtterances, utterances }: Totals) => ({
  shared: sharedUtterances,
  changed: changedUtterances,
  all: utterances,
})

/** What was said, latest first, and how reports tell it. */
export const utterancesPage = resource({
  path: '/utterances',
  summary: 'Utterances, latest first: told by several reports, in changed words, or all; by relation and by speaker',
  params: none,
  query: z.object({
    show: z.enum(SHOWN, 'show is shared, changed or all').default('shared'),
    relation: z.enum(relation.options, `relation is ${relation.options.join(', ')}`).optional(),
    speaker: filter,
    page,
  }),
  shape,
  answer: (questions, { show, relation: how, speaker, page: number }) => {
    const asked = { show, relation: how ?? null, speaker: speaker || null }
    const { rows, total } = questions.utterances(windowOf(number, SIZE), wanted(asked))
    const shelf = shelfOf(questions)
    const utterances = rows.map((row) => listedFrom(questions, shelf, row))
    return given({ asked, totals: totalsOf(questions.totals()), utterances }, { number, size: SIZE, total })
  },
  show: ({ data: { asked, totals, utterances }, page: at }) => ({
    title: 'Utterances',
    section: 'utterances',
    main: (
      <>
        <header class="opening">
          <h1>Utterances</h1>
          <p class="lead">
            What was said, and how reports tell it: each line under the words is another report’s telling, with{' '}
            <del>words it leaves out</del> and <ins>words of its own</ins>.
          </p>
        </header>
        <Choices asked={asked} totals={totals} />
        <Narrow asked={asked} />
        {utterances.length === 0 && <Empty asked={asked} number={at?.number ?? 1} />}
        <ol class="over-time utterances">
          {utterances.map((of) => (
            <Line of={of} />
          ))}
        </ol>
        <Pager page={at} what="utterances" at={(number) => address(asked, number)} />
      </>
    ),
  }),
})
