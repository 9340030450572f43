import type { Problem } from '../../record/problem.js'
import { explain } from '../../record/problem.js'
import type { SourceState } from '../../record/source.js'
import { decode } from '../charset.js'
import { sha256 } from '../content-id.js'
import { readFeed, type Item } from '../feed/feed.js'
import type { Answer } from '../fetch.js'
import { WHOLE_BYTES } from '../limits.js'
import { wholeOf } from '../lines.js'
import { rootOf } from '../media-type.js'
import { latestFirst, readSitemap, type Place } from '../sitemap.js'
import { isPacking, unpackedFrom } from '../unpack.js'
import type { Articles } from './articles.js'
import { backOff, jittered, retryAt } from './chance.js'
import type { Source } from './feeds-file.js'
import { conditional, validatorsOf, Visit } from './visit.js'
import type { Failure, Watching } from './watch.js'

/** When a source that its host's robots.txt refuses is looked at again, in milliseconds. */
const REFUSED_AGAIN = 24 * 3_600_000
/** Pages of a sitemap that are taken up, the latest first: a news sitemap has at most so many. */
const MOST_PLACES = 1_000
/** Sitemaps of an index that are asked, the latest first. */
const MOST_SITEMAPS = 10

/** What a source lists, in one shape. */
interface Listed {
  readonly items: readonly Item[]
  /** Other lists to be asked. */
  readonly lists: readonly string[]
}

/** The watched sources: when each is asked, and what is made of its answer. */
export class Sources {
  readonly #watching: Watching
  readonly #articles: Articles
  readonly #byAddress: ReadonlyMap<string, Source>
  /** What is on the shelf of each: every look at the clock asks for all of them. */
  readonly #states = new Map<string, SourceState>()
  /** Lists that an index named, to be asked after it: address to the source it belongs to. */
  readonly #lists = new Map<string, { readonly source: string; readonly dueAt: number }>()

  constructor(watching: Watching, articles: Articles) {
    this.#watching = watching
    this.#articles = articles
    this.#byAddress = new Map(watching.plan.sources.map((source) => [source.url, source]))
  }

  due(): Visit[] {
    const own = [...this.#byAddress.keys()].flatMap((address) => {
      const { asks, etag, modified, dueAt } = this.#state(address)
      return dueAt === null ? [] : [new Visit('source', address, asks, dueAt, conditional(etag, modified))]
    })
    const lists = [...this.#lists].map(([address, { dueAt }]) => new Visit('source', address, address, dueAt))
    return [...own, ...lists]
  }

  #state(address: string): SourceState {
    const held = this.#states.get(address)
    if (held !== undefined) return held
    const { shelf, clock } = this.#watching
    const fresh: SourceState = {
      address,
      asks: address,
      standing: 'new',
      etag: null,
      modified: null,
      body: null,
      dueAt: clock.now(),
      askedAt: null,
      answeredAt: null,
      polls: 0,
      failures: 0,
      problem: null,
    }
    return this.#save(shelf.source(address) ?? fresh)
  }

  #save(state: SourceState): SourceState {
    this.#watching.shelf.saveSource(state)
    this.#states.set(state.address, state)
    return state
  }

  async take(visit: Visit, answer: Answer): Promise<void> {
    const { status } = answer
    if (status === 200) await this.#read(visit, answer)
    else {
      await answer.drop()
      if (status === 304) this.#answered(visit, {})
      else if (status === 410) this.#gone(visit)
      else
        this.failed(visit, {
          reason: `it answered with status ${status}`,
          retryAt: retryAt(answer.header('retry-after'), this.#watching.clock.now()),
        })
    }
  }

  async #read(visit: Visit, answer: Answer): Promise<void> {
    let bytes: Uint8Array | null
    try {
      bytes = await wholeOf(isPacked(answer) ? unpackedFrom(answer.chunks, 'gzip') : answer.chunks, WHOLE_BYTES)
    } catch (error) {
      this.failed(visit, { problem: answer.fail(error) })
      return
    }
    if (bytes === null) {
      this.failed(visit, { problem: { code: 'file-too-large', at: null, path: visit.address, limit: WHOLE_BYTES } })
      return
    }
    const body = sha256(bytes)
    const listed =
      this.#state(this.#sourceOf(visit)).body === body && !this.#lists.has(visit.of) ? NOTHING : listIn(bytes, answer)
    if (typeof listed === 'string') this.failed(visit, { reason: listed })
    else this.#takeUp(visit, answer, listed, body)
  }

  /** In one step: that the source answered so is forgotten again if what it listed is not on the shelf. */
  #takeUp(visit: Visit, answer: Answer, listed: Listed, body: string): void {
    const source = this.#sourceOf(visit)
    const plan = this.#byAddress.get(source)!
    this.#watching.shelf.together(() => {
      for (const item of listed.items) this.#articles.named(item, plan)
      if (this.#lists.delete(visit.of)) return
      const now = this.#watching.clock.now()
      for (const address of listed.lists) this.#lists.set(address, { source, dueAt: now })
      // An index says nothing of its lists: they are asked whether it changed or not.
      this.#answered(
        visit,
        listed.lists.length > 0 ? { etag: null, modified: null, body: null } : { ...validatorsOf(answer), body },
      )
    })
    this.#articles.takeWhole()
  }

  #sourceOf(visit: Visit): string {
    return this.#lists.get(visit.of)?.source ?? visit.of
  }

  #answered(visit: Visit, given: Partial<SourceState>): void {
    if (this.#lists.delete(visit.of)) return
    const { clock, plan, tell } = this.#watching
    const state = this.#state(visit.of)
    const every = this.#byAddress.get(visit.of)?.every ?? 0
    const now = clock.now()
    if (visit.moved !== null) tell({ kind: 'moved', address: state.asks, to: visit.moved })
    this.#save({
      ...state,
      ...given,
      asks: visit.moved ?? state.asks,
      standing: 'answering',
      dueAt: now + jittered(every, plan.seed, visit.of, state.polls),
      askedAt: now,
      answeredAt: now,
      polls: state.polls + 1,
      failures: 0,
      problem: null,
    })
  }

  failed(visit: Visit, { problem, reason = '', retryAt: wanted }: Failure): void {
    if (this.#lists.delete(visit.of)) return
    const { clock, plan, tell } = this.#watching
    const state = this.#state(visit.of)
    const failures = state.failures + 1
    const now = clock.now()
    const said: Problem = problem ?? { code: 'fetch-failed', at: null, path: visit.of, reason }
    const every = this.#byAddress.get(visit.of)?.every ?? 0
    const wait = backOff(every, failures - 1, plan.seed, visit.of)
    // A server that names a time knows better; one that names none too often must not be asked more often than one in health.
    const dueAt = wanted == null ? now + wait : Math.max(wanted, now + Math.min(wait, every))
    this.#save({
      ...state,
      standing: 'failing',
      dueAt,
      askedAt: now,
      polls: state.polls + 1,
      failures,
      problem: explain(said).message,
    })
    tell({ kind: 'problem', source: visit.of, problem: said })
  }

  refused(visit: Visit): void {
    this.#stand(visit, 'refused', { code: 'robots-refused', at: null, path: visit.address }, REFUSED_AGAIN)
  }

  #gone(visit: Visit): void {
    const reason = 'it says that it is gone for good'
    this.#stand(visit, 'gone', { code: 'fetch-failed', at: null, path: visit.of, reason }, null)
  }

  #stand(visit: Visit, standing: 'refused' | 'gone', problem: Problem, again: number | null): void {
    if (this.#lists.delete(visit.of)) return
    const { clock, tell } = this.#watching
    const now = clock.now()
    const state = this.#state(visit.of)
    const dueAt = again === null ? null : now + again
    this.#save({ ...state, standing, dueAt, askedAt: now, polls: state.polls + 1, problem: explain(problem).message })
    tell({ kind: 'problem', source: visit.of, problem })
  }
}

const NOTHING: Listed = { items: [], lists: [] }

const isPacked = ({ mediaType = '', address }: Answer): boolean =>
  isPacking('gzip') && (/gzip/.test(mediaType) || /\.gz$/i.test(URL.parse(address)?.pathname ?? ''))

/** What a feed or a sitemap lists; why there is nothing, as the end of a sentence. */
function listIn(bytes: Uint8Array, { address, charset }: Answer): Listed | string {
  const { source } = decode(bytes, { charset, markup: true })
  const root = rootOf(source)
  if (/^(?:\w+:)?(?:urlset|sitemapindex)$/.test(root)) {
    const { pages, sitemaps } = readSitemap(source, address)
    return {
      items: latestFirst(pages).slice(0, MOST_PLACES).map(itemOf),
      lists: latestFirst(sitemaps)
        .slice(0, MOST_SITEMAPS)
        .map(({ url }) => url),
    }
  }
  if (root === 'html') return 'it is a web page, no feed'
  const feed = readFeed(source, address)
  return typeof feed === 'string' ? feed : { items: feed.items, lists: [] }
}

const itemOf = ({ url, title, outlet, published, updated }: Place): Item => ({
  id: url,
  url,
  title,
  published,
  updated,
  byline: [],
  outlet,
  html: null,
  summary: true,
})
