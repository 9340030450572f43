import { z } from '@hono/zod-openapi'
import type { Span } from '../../record/span.js'
import type { Copy } from '../../record/copy.js'
import type { Document } from '../../record/document.js'
import type { Questions } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { absent, given, type PageOf } from '../answer.js'
import { originOf, otherOf, shareOf, stretchesFrom } from '../copied.js'
import { decoded } from '../decoded.js'
import { aroundInCapture } from '../../record/mapping.js'
import { ArticleText, drawingOf, TitleText, type Drawing } from '../parts/article-text.js'
import { outletInWords } from '../outlet.js'
import { DateWithBasis } from '../parts/dates.js'
import { Exhibits } from '../parts/exhibits.js'
import { Outlet } from '../parts/outlet.js'
import { Pager } from '../parts/pager.js'
import { RemovedList } from '../parts/removed.js'
import { WordingEvidence, WordingFact } from '../parts/wording.js'
import { plural } from '../parts/words.js'
import { at as place, id, page as number, resource } from '../resource.js'
import { copy, document, heading, span, type Heading } from '../shapes.js'
import { headingOf } from '../telling.js'

/** Characters of an article on one page: a long read; longer ones are paged. */
const PAGE = 120_000
/** Copies told of on one page, those first that most of its words stand in; the page of all copies has more. */
const COPIES = 20
/** Characters shown of one removed part; the capture has the rest. */
const REMOVED_SHOWN = 400

const count = z.int().min(0)
export const retold = z
  .strictObject({
    attribution: z.string(),
    utterance: z.string(),
    speaker: z.string(),
    reports: count.openapi({ description: 'Other reports that tell it.' }),
    standings: z.record(z.string(), count).openapi({ description: 'How many tellings stand how to this one.' }),
  })
  .openapi('Retold')
export type Retold = z.infer<typeof retold>

const removed = z
  .strictObject({ start: count, end: count, reason: z.string(), rule: z.string(), text: z.string() })
  .openapi('Removed')
export type RemovedPart = z.infer<typeof removed>

const exchange = z
  .strictObject({ copy: z.string(), here: z.string(), at: span, there: z.string(), thereAt: span })
  .openapi('Exchange', { description: 'Words of this report that stand for words of a report it shares text with.' })
type Exchange = z.infer<typeof exchange>

const shape = z.strictObject({
  document,
  story: z.strictObject({ id: z.string(), title: z.string() }).nullable(),
  retold: z.array(retold).readonly(),
  copies: z.array(copy).readonly(),
  /** The other sides of the copies. */
  copied: z.array(heading).readonly(),
  /** Where one of a spun pair has other words than the other. */
  exchanged: z.array(exchange).readonly(),
  removed: z.array(removed).readonly(),
  asked: z.strictObject({ at: span.nullable(), removed: z.boolean() }),
})
export type DocumentAnswer = z.infer<typeof shape>

function retoldIn(questions: Questions, { id: here }: Document): Retold[] {
  return questions.utterancesOf([here]).flatMap((utterance) =>
    utterance.members.flatMap((member, at): Retold[] => {
      if (member.document !== here) return []
      const standings: Record<string, number> = {}
      for (const { a, b, relation } of utterance.pairs) {
        if ((a === at || b === at) && utterance.members[a === at ? b : a]?.document !== here) {
          standings[relation] = (standings[relation] ?? 0) + 1
        }
      }
      const reports = new Set(utterance.members.map((one) => one.document)).size - 1
      return [
        { attribution: member.attribution, utterance: utterance.id, speaker: utterance.speaker, reports, standings },
      ]
    }),
  )
}

function removedFrom(questions: Questions, { id: here, article }: Document): RemovedPart[] {
  if (article.removed.length === 0) return []
  const stored = questions.capture(here)
  const source = stored ? decoded(stored) : ''
  return article.removed.map(({ start, end, reason, rule }) => {
    const text = source.slice(start, Math.min(end, start + REMOVED_SHOWN))
    return { start, end, reason, rule, text: end - start > REMOVED_SHOWN ? `${text} …` : text }
  })
}

const othersOf = (questions: Questions, here: string, copies: readonly Copy[]): Document[] =>
  copies.flatMap((one) => questions.document(otherOf(one, here)) ?? [])

/** Exchanged words of one pair that are told of; `explain` has all. */
const EXCHANGES = 60

function exchangesOf(here: Document, copies: readonly Copy[], others: readonly Document[]): Exchange[] {
  return copies.flatMap((one) => {
    const other = others.find(({ id }) => id === otherOf(one, here.id))
    if (other === undefined) return []
    const stretches = stretchesFrom(one, here.id, one.replaced.slice(0, EXCHANGES))
    return stretches.map(([start, end, thereStart, thereEnd]) => ({
      copy: one.id,
      here: here.article.text.slice(start, end),
      at: { start, end },
      there: other.article.text.slice(thereStart, thereEnd),
      thereAt: { start: thereStart, end: thereEnd },
    }))
  })
}

interface ExchangedOf {
  readonly of: string
  readonly copy: Copy
  readonly words: readonly Exchange[]
}

const Exchanged = ({ of, copy: one, words }: ExchangedOf) =>
  words.length === 0 ? null : (
    <details class="exchanged" open={words.length <= 12}>
      <summary>{plural(one.replaced.length, 'exchange')} of words</summary>
      <ul>
        {words.map(({ here, at, there, thereAt }) => (
          <li>
            <a class="said" href={addressOf.words(of, at)}>
              {here}
            </a>{' '}
            here,{' '}
            <a class="said" href={addressOf.words(otherOf(one, of), thereAt)}>
              {there}
            </a>{' '}
            there
          </li>
        ))}
        {words.length < one.replaced.length && (
          <li class="note">and {(one.replaced.length - words.length).toLocaleString('en')} more</li>
        )}
      </ul>
    </details>
  )

interface SharedWithOf {
  readonly of: Document
  readonly copy: Copy
  readonly others: readonly Heading[]
  readonly exchanged: readonly Exchange[]
}

const SharedWith = ({ of, copy: one, others, exchanged }: SharedWithOf) => {
  const there = otherOf(one, of.id)
  const other = others.find(({ id }) => id === there)
  const origin = originOf(one)
  return (
    <li>
      {one.relation}, {origin === null ? 'shared with' : origin === of.id ? 'taken from here by' : 'taken from'}{' '}
      <a href={addressOf.document(there)}>{other ? outletInWords(other) : 'another report'}</a>{' '}
      <span class="basis">{one.why}</span>
      <Exchanged of={of.id} copy={one} words={exchanged.filter(({ copy: pair }) => pair === one.id)} />
    </li>
  )
}

const Facts = ({ answer: { document: of, story, copies, copied, exchanged } }: { answer: DocumentAnswer }) => {
  const { article } = of
  return (
    <dl class="facts">
      <div>
        <dt>Published</dt>
        <dd>
          <DateWithBasis date={article.published} />
        </dd>
      </div>
      {article.byline.length > 0 && (
        <div>
          <dt>By</dt>
          <dd>{article.byline.join(', ')}</dd>
        </div>
      )}
      {article.corrections !== undefined && (
        <div>
          <dt>Corrected</dt>
          <dd>
            {article.corrections.map(({ text }) => (
              <p>{text}</p>
            ))}
          </dd>
        </div>
      )}
      {article.credits.length > 0 && (
        <div>
          <dt>Credits</dt>
          <dd>{article.credits.join(', ')}</dd>
        </div>
      )}
      {article.dateline && (
        <div>
          <dt>Sent from</dt>
          <dd>{article.dateline.place}</dd>
        </div>
      )}
      <div>
        <dt>Story</dt>
        <dd>
          {story ? (
            <a href={addressOf.story(story.id)}>{story.title || 'Untitled story'}</a>
          ) : (
            'none: no other report tells of the same'
          )}
        </dd>
      </div>
      {copies.length > 0 && (
        <div>
          <dt>Shares text</dt>
          <dd>
            <ul>
              {copies.map((one) => (
                <SharedWith of={of} copy={one} others={copied} exchanged={exchanged} />
              ))}
            </ul>
            <a href={addressOf.family(of.id)}>All copies of this text</a>
          </dd>
        </div>
      )}
      <div>
        <dt>Wording</dt>
        <dd>
          <WordingFact of={of} />
        </dd>
      </div>
      <div>
        <dt>Capture</dt>
        <dd>
          <a href={addressOf.capture(of.id)}>as stored</a>, {plural(of.capture.bytes, 'byte')}, {of.capture.mediaType},{' '}
          <span class="uri">{of.capture.uri}</span>
        </dd>
      </div>
    </dl>
  )
}

const Problems = ({ of }: { of: Document }) =>
  of.problems.length === 0 ? null : (
    <section class="problems" aria-labelledby="problems">
      <h2 id="problems">{plural(of.problems.length, 'problem')} in reading it</h2>
      <ul>
        {of.problems.slice(0, 100).map(({ code, at, message, advice }) => (
          <li>
            <code>{code}</code> {message} {advice}{' '}
            {at && at.start < at.end && <a href={addressOf.words(of.id, at)}>See the place</a>}
          </li>
        ))}
      </ul>
    </section>
  )

const Asked = ({ of, at }: { of: Document; at: Span | null }) => {
  if (at === null) return null
  if (at.start >= of.article.text.length) {
    return (
      <p class="notice">
        The address asks for characters {at.start} to {at.end}, but this article ends at {of.article.text.length}.
      </p>
    )
  }
  const source = aroundInCapture(of.article.map, at)
  return (
    <p class="notice">
      Characters {at.start} to {at.end} are highlighted. <a href="#at">Go there</a>
      {source && (
        <>
          {' '}
          or see <a href={addressOf.capture(of.id, source)}>the same place in the capture</a>
        </>
      )}
      .
    </p>
  )
}

const Title = ({ drawing }: { drawing: Drawing }) => (
  <header class="opening">
    <p class="kicker">
      Report ·{' '}
      {drawing.of.article.outlet === null ? (
        <Outlet of={{ outlet: null, uri: drawing.of.capture.uri }} />
      ) : (
        <a href={addressOf.documents({ outlet: drawing.of.article.outlet.name })}>{drawing.of.article.outlet.name}</a>
      )}
    </p>
    <TitleText drawing={drawing} />
  </header>
)

function pageWith(asked: number | undefined, at: Span | null, total: number): PageOf {
  const standing = at === null ? 1 : Math.floor(Math.min(at.start, Math.max(0, total - 1)) / PAGE) + 1
  return { number: asked ?? standing, size: PAGE, total }
}

/** One article: its words, who said what in them, what was removed, and the way to its capture. */
export const documentPage = resource({
  path: '/documents/{id}',
  summary: 'One report: its text, the attributions in it, what was removed from its page and why',
  params: z.object({ id }),
  query: z.object({
    at: place,
    removed: z.enum(['0', '1'], 'removed is 0 or 1').optional(),
    page: number.removeDefault().optional(),
  }),
  shape,
  answer: (questions, { id: asked, at, removed: shown, page }) => {
    const found = questions.document(asked)
    if (found === null)
      return absent(
        'report',
        asked,
        'Its address is made from its bytes: look for it among the reports, or search its words.',
      )
    const story = questions.storyOf(asked)
    const nearest = (a: Copy, b: Copy) => shareOf(b, asked) - shareOf(a, asked)
    const copies = questions.copiesOf([asked]).toSorted(nearest).slice(0, COPIES)
    const others = othersOf(questions, asked, copies)
    return given(
      {
        document: found,
        story: story && { id: story.id, title: story.title },
        retold: retoldIn(questions, found),
        copies,
        copied: others.map(headingOf),
        exchanged: exchangesOf(found, copies, others),
        removed: removedFrom(questions, found),
        asked: { at: at ?? null, removed: shown === '1' },
      },
      pageWith(page, at ?? null, found.article.text.length),
    )
  },
  show: ({ data, page, here }) => {
    const { document: of, asked, removed: parts } = data
    const drawing = drawingOf(data)
    const position = page ?? pageWith(undefined, asked.at, of.article.text.length)
    const range = { start: (position.number - 1) * PAGE, end: Math.min(of.article.text.length, position.number * PAGE) }
    return {
      title: of.article.title?.text ?? 'Untitled report',
      section: 'documents',
      main: (
        <article class="document">
          <Title drawing={drawing} />
          <Facts answer={data} />
          <Asked of={of} at={asked.at} />
          <ArticleText answer={data} drawing={drawing} range={range} />
          <Pager page={position} what="characters" at={(to) => addressOf.document(of.id, { page: to })} />
          <WordingEvidence of={of} />
          <RemovedList of={of} parts={parts} shown={asked.removed} />
          <Problems of={of} />
          <Exhibits headings={[headingOf(of)]} here={here.origin + here.address} />
        </article>
      ),
    }
  },
})
