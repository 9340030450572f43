import { z } from '@hono/zod-openapi'
import type { StoryRow, Totals } from '../../store/questions.js'
import { addressOf } from '../address.js'
import { given, windowOf, type PageOf } from '../answer.js'
import { outletsInWords } from '../outlet.js'
import { Days } from '../parts/dates.js'
import { Pager, PastTheEnd } from '../parts/pager.js'
import { plural } from '../parts/words.js'
import { filter, none, page, resource } from '../resource.js'
import { storyRow, totals } from '../shapes.js'

const SIZE = 20

const Holdings = ({ totals: held }: { totals: Totals }) => (
  <p class="holdings">
    The record holds <a href={addressOf.documents()}>{plural(held.documents, 'report')}</a> by{' '}
    <a href={addressOf.outlets()}>{plural(held.outlets, 'outlet')}</a>, joined into{' '}
    <a href="#stories">{plural(held.stories, 'story', 'stories')}</a>. In them{' '}
    <a href={addressOf.speakers()}>{plural(held.speakers, 'speaker')}</a> are quoted or reported with{' '}
    <a href={addressOf.utterances({ show: 'all' })}>{plural(held.utterances, 'utterance')}</a>.{' '}
    <a href={addressOf.utterances()}>{held.sharedUtterances.toLocaleString('en')}</a> of these{' '}
    {held.sharedUtterances === 1 ? 'is' : 'are'} told by more than one report
    {held.changedUtterances > 0 && (
      <>
        ,{' '}
        <a class="changed" href={addressOf.utterances({ show: 'changed' })}>
          {held.changedUtterances.toLocaleString('en')} in changed words
        </a>
      </>
    )}
    .
  </p>
)

const Counts = ({ story }: { story: StoryRow }) => {
  const { id, documents, sharedUtterances, changedUtterances } = story
  const at = addressOf.story(id)
  return (
    <p class="counts">
      <a href={`${at}#reports`}>{plural(documents.length, 'report')}</a>
      {sharedUtterances > 0 && <a href={`${at}#matrix`}>{plural(sharedUtterances, 'utterance')} told by several</a>}
      {changedUtterances > 0 && (
        <a class="changed" href={`${addressOf.story(id, { show: 'changed' })}#matrix`}>
          {changedUtterances.toLocaleString('en')} with changed words
        </a>
      )}
    </p>
  )
}

const Story = ({ story }: { story: StoryRow }) => (
  <li data-stop>
    <p class="when">
      <Days from={story.from} to={story.to} />
    </p>
    <div>
      <h2>
        <a href={addressOf.story(story.id)}>{story.title || 'Untitled story'}</a>
      </h2>
      <p class="outlets">By {outletsInWords(story.outlets, story.outletUnknown)}</p>
      <Counts story={story} />
    </div>
  </li>
)

interface Asked {
  readonly outlet: string | null
  readonly text: string | null
}

const Narrow = ({ asked, outlets }: { asked: Asked; outlets: readonly string[] }) => (
  <form class="narrow" action="/" aria-label="Narrow the stories">
    <label>
      Words in the title <input type="search" name="text" value={asked.text ?? ''} />
    </label>
    <label>
      Reported by <input type="search" name="outlet" value={asked.outlet ?? ''} list="outlets" autocomplete="off" />
    </label>
    <datalist id="outlets">
      {outlets.map((name) => (
        <option value={name}></option>
      ))}
    </datalist>
    <button type="submit">Narrow</button>
    {(asked.text ?? asked.outlet) !== null && <a href="/">Show all</a>}
  </form>
)

const Empty = ({ asked, held, page: { number } }: { asked: Asked; held: Totals; page: PageOf }) => {
  if (number > 1)
    return (
      <PastTheEnd what="stories" first={addressOf.stories({ text: asked.text ?? '', outlet: asked.outlet ?? '' })} />
    )
  if ((asked.text ?? asked.outlet) !== null) {
    return (
      <p class="empty">
        No story fits. An outlet is named as it names itself.{' '}
        <a href="/">Show all {plural(held.stories, 'story', 'stories')}</a>, or search the words of the reports above.
      </p>
    )
  }
  if (held.documents > 0) {
    return (
      <p class="empty">
        No two reports tell of the same happening yet. <a href={addressOf.documents()}>Read the reports one by one</a>,
        or add more.
      </p>
    )
  }
  return (
    <p class="empty">
      The record is empty. Add reports with <code>onrecord add PATH</code> (a file, a folder or an address), then open
      this page again.
    </p>
  )
}

/** The stories, latest first: where a reader starts. */
export const storiesPage = resource({
  path: '/',
  summary: 'Stories, latest first, and what the record holds',
  params: none,
  query: z.object({ text: filter, outlet: filter, page }),
  shape: z.strictObject({
    totals,
    asked: z.strictObject({ outlet: z.string().nullable(), text: z.string().nullable() }),
    stories: z.array(storyRow).readonly(),
  }),
  answer: (questions, { text, outlet, page: number }) => {
    const narrowed = { ...(text ? { text } : {}), ...(outlet ? { outlet } : {}) }
    const { rows, total } = questions.stories(windowOf(number, SIZE), narrowed)
    const asked = { outlet: outlet || null, text: text || null }
    return given({ totals: questions.totals(), asked, stories: rows }, { number, size: SIZE, total })
  },
  show: ({ data: { totals: held, asked, stories }, page: at }) => {
    const position = at ?? { number: 1, size: SIZE, total: stories.length }
    const outlets = [...new Set(stories.flatMap((story) => story.outlets))].toSorted()
    const query = { text: asked.text ?? '', outlet: asked.outlet ?? '' }
    return {
      title: 'Onrecord',
      section: 'stories',
      main: (
        <>
          <h1 class="aloud">Stories</h1>
          {held.documents > 0 && <Holdings totals={held} />}
          {held.stories > 0 && <Narrow asked={asked} outlets={outlets} />}
          {stories.length === 0 && <Empty asked={asked} held={held} page={position} />}
          <ol class="stories" id="stories">
            {stories.map((story) => (
              <Story story={story} />
            ))}
          </ol>
          <Pager page={at} what="stories" at={(number) => addressOf.stories({ ...query, page: number })} />
        </>
      ),
    }
  },
})
