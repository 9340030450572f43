import { z } from '@hono/zod-openapi'
import type { Article } from '../../record/article.js'
import type { Utterance } from '../../record/utterance.js'
import { addressOf } from '../address.js'
import { absent, given, wrong } from '../answer.js'
import { pairFrom, toldIn } from '../aligned.js'
import { DateWithBasis } from '../parts/dates.js'
import { Exhibits } from '../parts/exhibits.js'
import { outletInWords } from '../outlet.js'
import { Outlet } from '../parts/outlet.js'
import { StandingName, STANDINGS } from '../parts/standing.js'
import { ToldWords } from '../parts/words.js'
import { id, index, resource } from '../resource.js'
import { standing, told, words, type Told } from '../shapes.js'
import { shelfOf, tellingOf, type Shelf } from '../telling.js'

/** Characters of the article shown before and after the words. */
const AROUND = 160

const side = told
  .safeExtend({ aligned: z.array(words).readonly(), before: z.string(), after: z.string() })
  .openapi('Side')
type Side = z.infer<typeof side>

const shape = z.strictObject({
  utterance: z.string(),
  speaker: z.string(),
  standing,
  why: z.string().nullable(),
  a: side,
  b: side,
})
type Data = z.infer<typeof shape>

/** The words of the paragraph around a telling, cut at word ends. */
function around({ text, blocks }: Article, { content }: Told): Pick<Side, 'before' | 'after'> {
  const [start, end] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0]
  const from = blocks.findLast((block) => block.start <= start)?.start ?? 0
  const to = blocks.find((block) => block.end >= end)?.end ?? text.length
  const before = text.slice(Math.max(from, start - AROUND), start)
  const after = text.slice(end, Math.min(to, end + AROUND))
  return {
    before: start - from > AROUND ? `… ${before.replace(/^\S*\s/, '')}` : before,
    after: to - end > AROUND ? `${after.replace(/\s\S*$/, '')} …` : after,
  }
}

function sideOf(shelf: Shelf, utterance: Utterance, own: Told, other: Told): Side {
  const text = (of: Told) => ({ text: shelf(of.document.id)?.article.text ?? '', content: of.content })
  const article = shelf(own.document.id)?.article
  const alignment = pairFrom(utterance.pairs, other.index, own.index)?.alignment ?? []
  const aligned = toldIn(text(own), text(other), alignment).filter(({ mark }) => mark !== 'deleted')
  return { ...own, aligned, ...(article ? around(article, own) : { before: '', after: '' }) }
}

const SideView = ({ of, label }: { of: Side; label: string }) => (
  <section class="side" aria-label={label}>
    <h2>
      <Outlet of={of.document} />
    </h2>
    <p class="credit">
      <DateWithBasis date={of.document.published} />
    </p>
    <blockquote class="said" dir="auto" lang={of.document.language === 'und' ? undefined : of.document.language}>
      <p>
        <span class="around">{of.before}</span>
        <span class="told">
          <ToldWords words={of.aligned} struck={false} />
        </span>
        <span class="around">{of.after}</span>
      </p>
    </blockquote>
    <p class="doors">
      <a href={addressOf.attribution(of.document.id, of.attribution, of.content[0] ?? null)}>In the article</a>
    </p>
  </section>
)

/** Both outlets, or the one that tells it twice. */
function bothOf({ a, b }: Data): string {
  const [first, second] = [outletInWords(a.document), outletInWords(b.document)]
  if (a.document.id === b.document.id) return `${capital(first)}, twice in one report`
  return first === second ? `Two reports of ${first}` : `${capital(first)} and ${second}`
}

const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1)

const Opening = ({ data }: { data: Data }) => (
  <header class="opening">
    <p class="kicker">
      <a href={addressOf.utterance(data.utterance)}>What {data.speaker} said</a>, side by side
    </p>
    <h1>{bothOf(data)}</h1>
    <p class="lead">
      <StandingName standing={data.standing} /> {data.why ?? STANDINGS[data.standing].says}
    </p>
    <p class="aside">
      <ins>Underlined</ins> words stand in one of the two only.
    </p>
  </header>
)

/** Two tellings of one utterance, side by side. */
export const comparePage = resource({
  path: '/utterances/{id}/compare',
  summary: 'Two tellings of one utterance, word beside word',
  params: z.object({ id }),
  query: z.object({ a: index, b: index }),
  shape,
  answer: (questions, { id: asked, a, b }) => {
    const utterance = questions.utterance(asked)
    if (utterance === null) return absent('utterance', asked, 'Search its words.')
    if (a === b) return wrong('a and b name the same telling.', 'Give two different tellings, as in ?a=0&b=1.')
    const shelf = shelfOf(questions)
    const [first, second] = [tellingOf(shelf, utterance, a), tellingOf(shelf, utterance, b)]
    if (first === null || second === null) {
      return absent(
        'telling',
        String(first === null ? a : b),
        `The utterance has ${utterance.members.length} tellings, counted from 0.`,
      )
    }
    const pair = pairFrom(utterance.pairs, a, b)
    return given({
      utterance: utterance.id,
      speaker: utterance.speaker,
      standing: pair?.relation ?? ('joined' as const),
      why: pair?.why ?? null,
      a: sideOf(shelf, utterance, first, second),
      b: sideOf(shelf, utterance, second, first),
    })
  },
  show: ({ data, here }) => ({
    title: `${bothOf(data)}: what ${data.speaker} said`,
    section: 'utterances',
    main: (
      <article class="compare">
        <Opening data={data} />
        <div class="sides">
          <SideView of={data.a} label="First telling" />
          <SideView of={data.b} label="Second telling" />
        </div>
        <p class="doors">
          <a href={addressOf.utterance(data.utterance)}>All tellings of this utterance</a>
        </p>
        <Exhibits
          headings={data.a.document.id === data.b.document.id ? [data.a.document] : [data.a.document, data.b.document]}
          here={here.origin + here.address}
        />
      </article>
    ),
  }),
})
