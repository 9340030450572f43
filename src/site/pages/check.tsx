import { z } from '@hono/zod-openapi'
import { addressOf } from '../address.js'
import { given, wrong } from '../answer.js'
import { check, isOneTelling, STANDINGS } from '../checked.js'
import { Day } from '../parts/dates.js'
import { Exhibits } from '../parts/exhibits.js'
import { Outlet } from '../parts/outlet.js'
import { isBare, plural, ToldWords } from '../parts/words.js'
import { filter, none, resource } from '../resource.js'
import { finding, searchHit, type Finding, type Held } from '../shapes.js'

/** Characters of a quotation: the longest of news have some two thousand. */
const LONGEST = 2_000

const shape = z.strictObject({
  words: z.string(),
  speaker: z.string().nullable(),
  answer: z.string().nullable(),
  findings: z.array(finding).readonly(),
  elsewhere: z.array(searchHit).readonly(),
})
type Data = z.infer<typeof shape>

const Form = ({ words, speaker }: Pick<Data, 'words' | 'speaker'>) => (
  <form class="narrow quotation" action="/check" aria-label="Check a quotation">
    <label>
      Words <input type="search" name="words" value={words} maxlength={LONGEST} required />
    </label>
    <label>
      Speaker <input type="search" name="speaker" value={speaker ?? ''} placeholder="anybody" />
    </label>
    <button type="submit">Check</button>
  </form>
)

const Telling = ({ which, of: { telling, why, aligned, capture } }: { which: string; of: Held }) => (
  <li class="telling" data-stop>
    <div class="margin">{which}</div>
    <div>
      <blockquote
        class={isBare(telling.kind, telling.words) ? 'said bare' : 'said'}
        dir="auto"
        lang={telling.document.language === 'und' ? undefined : telling.document.language}
      >
        <p>
          <ToldWords words={aligned} struck />
        </p>
      </blockquote>
      <p class="credit">
        <span class="outlet">
          <Outlet of={telling.document} />
        </span>
        , <Day value={telling.document.published?.value ?? null} />
      </p>
      <p class="aside">{why}</p>
      <p class="doors">
        <a href={addressOf.attribution(telling.document.id, telling.attribution, telling.content[0] ?? null)}>
          In the article
        </a>
        {capture && <a href={addressOf.capture(telling.document.id, capture)}>In the capture</a>}
      </p>
    </div>
  </li>
)

const FindingView = ({ of }: { of: Finding }) => {
  const { standing, verdict, utterance, speaker, reports, closest, fullest } = of
  const isOne = isOneTelling(of)
  return (
    <section class="finding">
      <h2>
        {STANDINGS[standing]}, {verdict}:{' '}
        {speaker === null ? 'speaker unknown' : <a href={addressOf.speakers({ name: speaker })}>{speaker}</a>}
      </h2>
      <ol class="tellings">
        <Telling which={isOne ? 'closest, fullest' : 'closest'} of={closest} />
        {!isOne && <Telling which="fullest" of={fullest} />}
      </ol>
      {utterance !== null && (
        <p class="aside">
          <a href={addressOf.utterance(utterance)}>Told by {plural(reports, 'report')}</a>
        </p>
      )}
    </section>
  )
}

const Elsewhere = ({ hits }: { hits: Data['elsewhere'] }) => (
  <section aria-labelledby="elsewhere">
    <h2 id="elsewhere">In these words, but of nobody who is named there</h2>
    <ul>
      {hits.map(({ document, at }) => (
        <li data-stop>
          <a href={addressOf.words(document.id, { start: at, end: at + 1 })}>{document.title ?? 'Untitled report'}</a>,{' '}
          <Outlet of={document} />, <Day value={document.published} />
        </li>
      ))}
    </ul>
  </section>
)

const Legend = () => (
  <p class="aside">
    <ins>Underlined</ins> words are on record and were not asked about; <del>struck</del> words were asked about and are
    not on record.
  </p>
)

const headings = (findings: readonly Finding[]) => [
  ...new Map(
    findings.flatMap(({ closest, fullest }) =>
      [closest, fullest].map(({ telling: { document } }) => [document.id, document] as const),
    ),
  ).values(),
]

/** Whether words are on record, and in which. */
export const checkPage = resource({
  path: '/check',
  summary: 'Whether somebody said these words: who did, in which words, and where they differ',
  params: none,
  query: z.object({
    words: z
      .string()
      .optional()
      .openapi({ description: `At most ${LONGEST} characters.` }),
    speaker: filter,
  }),
  shape,
  answer: (questions, { words = '', speaker }) => {
    if (words.length > LONGEST)
      return wrong(
        `The quotation is ${words.length} characters long; at most ${LONGEST} are taken.`,
        'Check a sentence of it at a time.',
      )
    if (!/[\p{L}\p{N}]/u.test(words))
      return given({ words: '', speaker: speaker || null, answer: null, findings: [], elsewhere: [] })
    return given(check(questions, words, speaker || null))
  },
  show: ({ data: { words, speaker, answer, findings, elsewhere }, here }) => ({
    title: answer === null ? 'Check a quotation' : `Check: ${words.slice(0, 60)}`,
    section: 'search',
    main: (
      <article class="utterance check">
        <header class="opening">
          <p class="kicker">Check a quotation</p>
          <h1>{answer === null ? 'Did somebody say that?' : <span class="said">“{words}”</span>}</h1>
          {answer !== null && <p class="lead">{answer}</p>}
        </header>
        <Form words={words} speaker={speaker} />
        {answer === null && (
          <p class="empty">
            Type words that somebody is said to have said, and who, where that matters. The answer is what is on record,
            word by word; or what is nearest.
          </p>
        )}
        {findings.length > 0 && <Legend />}
        {findings.map((one) => (
          <FindingView of={one} />
        ))}
        {elsewhere.length > 0 && <Elsewhere hits={elsewhere} />}
        {findings.length > 0 && <Exhibits headings={headings(findings)} here={here.origin + here.address} />}
      </article>
    ),
  }),
})
