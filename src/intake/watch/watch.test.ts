import { describe, expect, test } from 'vitest'
import type { Captured } from '../../record/capture.js'
import type { Document } from '../../record/document.js'
import { openStore, type Store } from '../../store/store.js'
import { told } from '../../told.js'
import type { Ask } from '../fetch.js'
import type { Plan } from './feeds-file.js'
import type { Shelf } from './shelf.js'
import { Day, FEEDS, habitOf, HOUR, MINUTE, hostOfFeed, simulatedClock } from './simulated.js'
import { watch, type Watching } from './watch.js'

const START = Date.UTC(2031, 3, 2, 6)
const PACE = 2_000

/** A reader for these pages: headline and paragraph, no more. Real reading would take most of the test's time. */
function readAs(captured: Captured): Document {
  const text = /<p>([^<]*)/.exec(captured.source)?.[1] ?? captured.source
  const title = /<h1>([^<]*)/.exec(captured.source)?.[1] ?? captured.given.title
  const { document } = told({ text, id: captured.id, ...(title === undefined ? {} : { title }) })
  return { ...document, capture: captured.capture }
}

const planOf = (urls: readonly string[]): Plan => ({
  sources: urls.map((url) => ({ url, every: 40 * MINUTE, outlet: undefined, language: undefined, pages: 'summary' })),
  pace: PACE,
  paces: new Map(),
  contact: undefined,
  seed: 7,
  recheck: [HOUR, 8 * HOUR],
})

const watchingOf = (store: Store, over: Pick<Watching, 'plan' | 'ask' | 'clock'> & Partial<Watching>): Watching => ({
  shelf: store.watched satisfies Shelf,
  read: readAs,
  tell: () => undefined,
  rest: () => undefined,
  stop: new AbortController().signal,
  once: false,
  until: null,
  ...over,
})

describe('24 hours of 50 feeds that fail, move, repeat and edit', () => {
  test('nothing lost, nothing twice, no host asked faster than its pace, killed and started again', async () => {
    const clock = simulatedClock(START)
    const day = new Day(clock, 3)
    const { ask, close } = await day.listen()
    const store = openStore(':memory:')
    const plan = planOf(Array.from({ length: FEEDS }, (_, feed) => day.addressOf(feed)))
    const end = START + 24 * HOUR
    // Killed in the middle of a question, now and then: whatever was on its way is gone.
    let left = 350
    const fragile: Ask = async (address, headers) => {
      if (left-- <= 0) throw new Error('killed')
      return ask(address, headers)
    }
    let kills = 0
    try {
      while (clock.now() < end) {
        try {
          await watch(watchingOf(store, { plan, ask: fragile, clock, until: end }))
        } catch (error) {
          if ((error as Error).message !== 'killed') throw error
          kills++
          left = 350 + 60 * kills
        }
      }
    } finally {
      close()
    }
    expect(kills).toBeGreaterThan(3)
    expect(missing(day, store, end)).toEqual([])
    expect(doubles(store)).toEqual([])
    expect(tooFast(day)).toEqual([])
    const sources = store.watched.sources()
    expect(sources).toHaveLength(FEEDS)
    const standings = new Map(sources.map(({ address, standing }) => [address, standing]))
    for (let feed = 0; feed < FEEDS; feed++) {
      const standing = standings.get(day.addressOf(feed))
      if (habitOf(feed) === 'gone') expect(standing).toBe('gone')
      else if (habitOf(feed) !== 'fails') expect([feed, standing]).toEqual([feed, 'answering'])
    }
    expect(day.asked.filter(({ status }) => status === 304).length).toBeGreaterThan(200)
    store.close()
  }, 120_000)
})

interface Held {
  readonly title: string
  readonly texts: readonly string[]
}

/** Articles on record with the texts of their versions. */
function heldIn(store: Store): Held[] {
  const byArticle = Map.groupBy(store.exports.versions(), ({ article }) => article)
  return [...byArticle.values()].map((versions) => {
    const documents = versions.map(({ document }) => store.questions.document(document)!)
    return { title: documents[0]!.article.title?.text ?? '', texts: documents.map(({ article }) => article.text) }
  })
}

/** What was published an hour before the end and is not on record, or not in its latest words. */
function missing(day: Day, store: Store, end: number): string[] {
  const held = new Map(heldIn(store).map((one) => [one.title, one]))
  return day.stories.flatMap((story) => {
    const habit = habitOf(story.feed)
    // A feed that failed four times in a row rests for some hours; it still names what it published meanwhile.
    const settled = end - (habit === 'fails' ? 6 * HOUR : 90 * MINUTE)
    const published = story.at < (habit === 'gone' ? START + 15 * HOUR : settled)
    if (!published) return []
    const one = held.get(`Story ${story.feed}-${story.number}`)
    if (one === undefined) return [`${habit}: story ${story.feed}-${story.number}`]
    if (habit === 'robots' && story.number % 2 === 0) return []
    // Edits that the feed tells are found with its next answer, silent ones when the page is looked at again.
    const seen = habit === 'edits silently' ? story.at + 8 * HOUR : end - 90 * MINUTE
    const wanted = new Set(
      [...story.edits.filter((at) => habit !== 'edits silently' && at < seen), Math.min(seen, end - 90 * MINUTE)].map(
        (at) => day.textOf(story, at),
      ),
    )
    if (habit === 'edits silently' && seen > end - HOUR) return []
    return [...wanted].filter((text) => !one.texts.includes(text)).map(() => `${habit}: a version of ${one.title}`)
  })
}

/** Articles on record twice, and versions that say what the one before said. */
function doubles(store: Store): string[] {
  const held = heldIn(store)
  const titles = held.map(({ title }) => title)
  const twice = titles.filter((title, at) => titles.indexOf(title) !== at)
  const same = held.filter(({ texts }) => texts.some((text, at) => text === texts[at - 1])).map(({ title }) => title)
  return [...twice, ...same]
}

function tooFast(day: Day): string[] {
  const last = new Map<string, number>()
  return day.asked.flatMap(({ at, host, path }) => {
    const before = last.get(host) ?? -Infinity
    last.set(host, at)
    const feed = Number(/\d+/.exec(host)?.[0])
    const wants = habitOf(feed) === 'robots' && host === hostOfFeed(feed) && path !== '/robots.txt' ? 5_000 : PACE
    return at - before < wants ? [`${host}${path} after ${at - before} ms`] : []
  })
}
