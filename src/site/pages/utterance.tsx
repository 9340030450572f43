import { z } from '@hono/zod-openapi'
import type { Utterance } from '../../record/utterance.js'
import type { Questions } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { absent, given } from '../answer.js'
import { aroundInCapture } from '../../record/mapping.js'
import { Day, Days } from '../parts/dates.js'
import { DecidedByHand } from '../parts/decided.js'
import { Exhibits } from '../parts/exhibits.js'
import { Outlet } from '../parts/outlet.js'
import { StandingName, STANDINGS } from '../parts/standing.js'
import { isBare, plural, ToldWords } from '../parts/words.js'
import { id, resource } from '../resource.js'
import { decided, standing, told, words, type Told } from '../shapes.js'
import { changedWords, fullestOf, setAgainst, shelfOf, tellingsOf } from '../telling.js'

const setBeside = told
  .safeExtend({
    standing,
    why: z.string().nullable(),
    words: z.string(),
    aligned: z.array(words).readonly(),
    capture: z.strictObject({ start: z.int(), end: z.int() }).nullable(),
  })
  .openapi('SetBeside')
type SetBeside = z.infer<typeof setBeside>

const shape = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  occasion: z.strictObject({ from: z.string().nullable(), to: z.string().nullable() }),
  /** The one that the others are set against. */
  fullest: z.int().nullable(),
  decided: z.array(decided).readonly(),
  tellings: z.array(setBeside).readonly(),
})
type Data = z.infer<typeof shape>

function read(questions: Questions, utterance: Utterance): Data {
  const shelf = shelfOf(questions)
  const all = tellingsOf(shelf, utterance)
  const fullest = fullestOf(all, utterance.pairs)
  const beside = (telling: Told): SetBeside => {
    const set = setAgainst(shelf, utterance, fullest ?? telling, telling)
    const hull = { start: telling.content[0]?.start ?? 0, end: telling.content.at(-1)?.end ?? 0 }
    const capture = aroundInCapture(shelf(telling.document.id)?.article.map ?? [], hull)
    return { ...telling, standing: set.standing, why: set.why, aligned: set.words, capture: capture && { ...capture } }
  }
  const order = (telling: Told) => (telling.index === fullest?.index ? 0 : 1)
  return {
    id: utterance.id,
    speaker: utterance.speaker,
    occasion: utterance.occasion,
    fullest: fullest?.index ?? null,
    decided: utterance.decided ?? [],
    tellings: all.toSorted((a, b) => order(a) - order(b)).map(beside),
  }
}

const KINDS = { direct: 'quoted', indirect: 'reported', mixed: 'partly quoted' }

/** Marks are drawn where both tellings claim to give the words; a paraphrase differs everywhere. */
const struck = ({ standing: how }: SetBeside) => how !== 'paraphrased'

const Telling = ({ of, telling }: { of: Data; telling: SetBeside }) => {
  const { document, index, standing: how } = telling
  return (
    <li class={`telling ${how}`} data-stop id={`t${index}`}>
      <div class="margin">
        <StandingName standing={how} />
      </div>
      <div>
        <blockquote
          class={isBare(telling.kind, telling.words) ? 'said bare' : 'said'}
          dir="auto"
          lang={document.language === 'und' ? undefined : document.language}
        >
          <p>
            <ToldWords words={telling.aligned} struck={struck(telling)} />
          </p>
        </blockquote>
        <p class="credit">
          <span class="outlet">
            <Outlet of={document} />
          </span>
          , <Day value={document.published?.value ?? null} /> · {KINDS[telling.kind]}
          {telling.headline && ', in the title'}
          {telling.addressee && `, told ${telling.addressee}`}
          {telling.relayedBy && `, relayed by ${telling.relayedBy}`}
        </p>
        {telling.why !== null && (
          <p class="aside">
            {STANDINGS[how].word}: {telling.why}
          </p>
        )}
        <p class="doors">
          <a href={addressOf.attribution(document.id, telling.attribution, telling.content[0] ?? null)}>
            In the article
          </a>
          {telling.capture && <a href={addressOf.capture(document.id, telling.capture)}>In the capture</a>}
          {of.fullest !== null && index !== of.fullest && (
            <a href={addressOf.compare(of.id, of.fullest, index)} data-opens="compare">
              Side by side
            </a>
          )}
        </p>
      </div>
    </li>
  )
}

const Opening = ({ of }: { of: Data }) => {
  const reports = new Set(of.tellings.map(({ document }) => document.id)).size
  const changed = of.tellings.filter(({ standing: how }) => changedWords(how)).length
  return (
    <header class="opening">
      <p class="kicker">
        Utterance · <Days from={of.occasion.from} to={of.occasion.to} />
      </p>
      <h1>
        What <a href={addressOf.speakers({ name: of.speaker })}>{of.speaker}</a> said
      </h1>
      <p class="lead">
        Told by <a href="#tellings">{plural(reports, 'report')}</a>
        {changed > 0 && `; ${changed} ${changed === 1 ? 'gives' : 'give'} it in changed or fewer words`}. Each is set
        against the fullest: <ins>underlined</ins> words are its own, <del>struck</del> words are left out.
      </p>
      <DecidedByHand decided={of.decided} />
    </header>
  )
}

/** One utterance: all its tellings under the fullest. */
export const utterancePage = resource({
  path: '/utterances/{id}',
  summary: 'One utterance: every report’s telling set against the fullest',
  params: z.object({ id }),
  query: z.object({}),
  shape,
  answer: (questions, { id: asked }) => {
    const utterance = questions.utterance(asked)
    if (utterance === null)
      return absent(
        'utterance',
        asked,
        'It may have been joined with another when reports were added. Search its words.',
      )
    return given(read(questions, utterance))
  },
  show: ({ data, here }) => ({
    title: `What ${data.speaker} said`,
    section: 'utterances',
    main: (
      <article class="utterance">
        <Opening of={data} />
        <h2 class="aloud" id="tellings">
          Tellings
        </h2>
        <ol class="tellings">
          {data.tellings.map((telling) => (
            <Telling of={data} telling={telling} />
          ))}
        </ol>
        <Exhibits headings={unique(data)} here={here.origin + here.address} />
      </article>
    ),
  }),
})

const unique = ({ tellings }: Data) => [...new Map(tellings.map(({ document }) => [document.id, document])).values()]
