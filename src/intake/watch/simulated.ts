import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sha256 } from '../content-id.js'
import { askOf, type Ask } from '../fetch.js'
import { chance } from './chance.js'
import type { Clock } from './shelf.js'

/** A day of news on this machine, for tests of watching: outlets that publish, edit, repeat, move, fail and vanish. */

export const HOUR = 3_600_000
export const MINUTE = 60_000

/** Time that passes only while nothing is asked. */
export function simulatedClock(start: number): Clock & { time: number } {
  return {
    time: start,
    now() {
      return this.time
    },
    async wait(until, running, stop) {
      if (stop.aborted) return
      if (running.length > 0) await Promise.race(running)
      else if (until !== Infinity) this.time = Math.max(this.time, until)
    },
  }
}

/** What a feed does beside publishing. */
export type Habit =
  | 'etag'
  | 'dates'
  | 'fails'
  | 'moves'
  | 'repeats'
  | 'edits'
  | 'edits silently'
  | 'whole'
  | 'pages fail'
  | 'gone'
  | 'robots'
  | 'neither'

export const HABITS: readonly Habit[] = [
  ...([
    'etag',
    'dates',
    'fails',
    'moves',
    'repeats',
    'edits',
    'edits silently',
    'whole',
    'pages fail',
    'gone',
  ] as const),
  ...(['robots', 'neither'] as const),
]

export interface Story {
  readonly feed: number
  readonly number: number
  readonly at: number
  /** When its words change, each time to others. */
  readonly edits: readonly number[]
}

export interface Asked {
  readonly at: number
  readonly host: string
  readonly path: string
  readonly status: number
}

export const FEEDS = 50
/** Feeds that share a host: every tenth with its neighbour. */
export const hostOfFeed = (feed: number): string => `outlet${feed % 10 === 9 ? feed - 1 : feed}.example`
export const habitOf = (feed: number): Habit => HABITS[feed % HABITS.length]!

export class Day {
  readonly start: number
  readonly stories: readonly Story[]
  readonly asked: Asked[] = []
  readonly #clock: Clock
  readonly #failures = new Map<string, number>()
  port = 0

  constructor(clock: Clock, seed: number) {
    this.#clock = clock
    this.start = clock.now()
    this.stories = Array.from({ length: FEEDS }, (_, feed) => storiesOf(feed, this.start, seed)).flat()
  }

  addressOf(feed: number): string {
    return `http://${hostOfFeed(feed)}:${this.port}/feed${feed}.xml`
  }

  pageOf({ feed, number }: Story): string {
    return `http://${hostOfFeed(feed)}:${this.port}${habitOf(feed) === 'robots' && number % 2 === 0 ? '/private' : ''}/${feed}/${number}`
  }

  /** The words of a story at a moment. */
  textOf({ feed, number, edits }: Story, at: number): string {
    const edited = edits.filter((edit) => edit <= at).length
    const words = `Report ${number} of outlet ${feed} says what the board of ferry line ${number * 7 + feed} decided, and who spoke for it. `
    return `${words.repeat(3)}${edited === 0 ? '' : `The report was edited for the ${edited}. time.`}`
  }

  async listen(): Promise<{ ask: Ask; close: () => void }> {
    const server = createServer((request, response) => this.#answer(request, response))
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    this.port = (server.address() as AddressInfo).port
    const lookup = ((_: string, options: { all?: boolean }, done: (...of: unknown[]) => void) =>
      options.all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4)) as never
    return {
      ask: askOf({ allowPrivate: true, network: { lookup } }),
      close: () => void server.close().closeAllConnections(),
    }
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const now = this.#clock.now()
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    const path = request.url ?? ''
    const [status, headers, body] = this.#reply(host, path, request.headers, now)
    this.asked.push({ at: now, host, path, status })
    if (status === 0) request.socket.destroy()
    else response.writeHead(status, headers).end(status === 304 ? undefined : body)
  }

  #reply(host: string, path: string, headers: IncomingMessage['headers'], now: number): Reply {
    if (path === '/robots.txt') return this.#robots(host)
    const feed = /^\/(?:feed|moved)(\d+)\.xml$/.exec(path)?.[1]
    if (feed !== undefined) return this.#feed(Number(feed), path.startsWith('/moved'), headers, now)
    const [, of, number] = /^(?:\/private|\/again)?\/(\d+)\/(\d+)/.exec(path) ?? []
    const story = this.stories.find((one) => one.feed === Number(of) && one.number === Number(number))
    if (story === undefined || story.at > now) return [404, {}, '']
    return this.#page(story, path, headers, now)
  }

  #robots(host: string): Reply {
    const feed = Number(/\d+/.exec(host)?.[0])
    if (habitOf(feed) !== 'robots')
      return feed % 2 === 0 ? [404, {}, ''] : [200, {}, 'User-agent: *\nDisallow: /search\n']
    return [200, {}, 'User-agent: *\nDisallow: /private\nCrawl-delay: 5\n']
  }

  #feed(feed: number, isMoved: boolean, headers: IncomingMessage['headers'], now: number): Reply {
    const habit = habitOf(feed)
    const hours = (now - this.start) / HOUR
    if (habit === 'gone' && hours > 16) return [410, {}, '']
    if (habit === 'moves' && !isMoved && hours > 8)
      return hours > 14
        ? [404, {}, '']
        : [301, { location: `http://moved${feed}.example:${this.port}/moved${feed}.xml` }, '']
    if (habit === 'fails' && chance(1, feed, now) < 0.3)
      return chance(2, feed, now) < 0.3 ? [0, {}, ''] : [503, { 'retry-after': '120' }, '']
    const body = this.#feedText(feed, now)
    const etag = `"${body.length}-${this.stories.filter((one) => one.feed === feed && one.at <= now).length}-${this.#edits(feed, now)}"`
    if (habit === 'etag' && headers['if-none-match'] === etag) return [304, { etag }, '']
    const changed = new Date(this.#lastChange(feed, now)).toUTCString()
    if (habit === 'dates' && headers['if-modified-since'] === changed) return [304, {}, '']
    const given = habit === 'etag' ? { etag } : habit === 'dates' ? { 'last-modified': changed } : {}
    return [200, { 'content-type': 'application/rss+xml', ...given }, body]
  }

  #edits(feed: number, now: number): number {
    return this.stories
      .filter((one) => one.feed === feed)
      .flatMap(({ edits }) => edits)
      .filter((at) => at <= now).length
  }

  #lastChange(feed: number, now: number): number {
    const times = this.stories.filter((one) => one.feed === feed).flatMap(({ at, edits }) => [at, ...edits])
    return Math.max(this.start, ...times.filter((at) => at <= now))
  }

  /** The latest twenty stories; feeds that repeat name one twice, under another address. */
  #feedText(feed: number, now: number): string {
    const habit = habitOf(feed)
    const out = this.stories.filter((one) => one.feed === feed && one.at <= now).slice(-20)
    const items = out.flatMap((story) => {
      const page = this.pageOf(story)
      const says = habit === 'edits' ? story.edits.filter((edit) => edit <= now).length : 0
      const words =
        habit === 'whole'
          ? `<content:encoded><![CDATA[<h1>Story ${feed}-${story.number}</h1><p>${this.textOf(story, now)}</p>]]></content:encoded>`
          : `<description>Summary ${says} of story ${story.number} of outlet ${feed}.</description>`
      const item = (link: string) =>
        `<item><title>Story ${feed}-${story.number}</title><link>${link}</link><pubDate>${new Date(story.at).toUTCString()}</pubDate>${words}</item>`
      if (habit !== 'repeats') return [item(page)]
      return [
        item(`${page}?utm_source=rss&amp;utm_campaign=${Math.floor(now / HOUR)}`),
        item(page.replace(/(\/\d+\/\d+)$/, '/again$1')),
      ]
    })
    return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${feed}</title>${items.join('')}</channel></rss>`
  }

  #page(story: Story, path: string, headers: IncomingMessage['headers'], now: number): Reply {
    const failures = this.#failures.get(path) ?? 0
    if (habitOf(story.feed) === 'pages fail' && failures < 2) {
      this.#failures.set(path, failures + 1)
      return failures === 0 ? [500, {}, ''] : [429, { 'retry-after': '600' }, '']
    }
    const text = this.textOf(story, now)
    const etag = `"${sha256(text).slice(0, 16)}"`
    if (story.number % 3 === 0 && headers['if-none-match'] === etag) return [304, { etag }, '']
    const own =
      habitOf(story.feed) === 'repeats' && story.number % 2 === 0
        ? `<link rel="canonical" href="${this.pageOf(story)}">`
        : ''
    const given = story.number % 3 === 0 ? { etag } : {}
    return [
      200,
      { 'content-type': 'text/html; charset=utf-8', ...given },
      `<html><head>${own}<title>x</title></head><body><h1>Story ${story.feed}-${story.number}</h1><p>${text}</p><p class=ad>Seen ${now}</p></body></html>`,
    ]
  }
}

type Reply = readonly [status: number, headers: Record<string, string>, body: string]

function storiesOf(feed: number, start: number, seed: number): Story[] {
  const stories: Story[] = []
  const habit = habitOf(feed)
  for (let at = start - 2 * HOUR, number = 0; at < start + 24 * HOUR; number++) {
    const edits =
      habit === 'edits' || habit === 'edits silently' || habit === 'whole' ? editsOf(feed, number, at, seed) : []
    stories.push({ feed, number, at, edits })
    at += Math.round((0.8 + 4 * chance(seed, feed, number)) * HOUR)
  }
  return stories
}

function editsOf(feed: number, number: number, at: number, seed: number): number[] {
  const count = Math.floor(3 * chance(seed, feed, number, 'edits'))
  return Array.from(
    { length: count },
    (_, edit) => at + Math.round((1.2 + 2 * edit + chance(seed, feed, number, edit)) * HOUR),
  )
}
