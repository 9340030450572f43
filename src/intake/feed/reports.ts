import type { Given } from '../../record/capture.js'
import { sha256 } from '../content-id.js'
import type { Fetch } from '../fetch.js'
import { known } from '../given.js'
import { FOLLOWED } from '../limits.js'
import { reportsOfPage } from '../page.js'
import { capture } from '../report.js'
import { isProblem, type Taken } from '../taken.js'
import { readFeed, type Item } from './feed.js'

/** Where a feed came from. */
export interface Whence {
  readonly path: string
  readonly uri: string
}

/**
 * The reports of a feed. Each item's own HTML is its capture; for an item that is only a summary its page is fetched,
 * where `follow` says how.
 */
export async function* reportsOfFeed(text: string, { path, uri }: Whence, follow: Fetch | null): AsyncGenerator<Taken> {
  const feed = readFeed(text, /^https?:/i.test(uri) ? uri : undefined)
  const reason = typeof feed === 'string' ? feed : feed.items.length === 0 ? 'it has no items' : null
  if (typeof feed === 'string' || reason !== null) {
    yield { code: 'feed-invalid', at: null, path, reason: reason ?? '' }
    return
  }
  let followed = 0
  for (const [index, item] of feed.items.entries()) {
    const ask = item.url !== undefined && (item.summary || item.html === null) && followed < FOLLOWED ? follow : null
    if (ask === null) yield* reportOfItem(item, `${path}:${index + 1}`)
    else {
      followed++
      yield* pageOrSummary(item, ask, `${path}:${index + 1}`)
    }
  }
}

/** The page of an item; what the feed has of it where the page cannot be had. */
async function* pageOrSummary(item: Item, follow: Fetch, path: string): AsyncGenerator<Taken> {
  let had = false
  for await (const taken of reportsOfPage(item.url ?? '', follow)) {
    had ||= !isProblem(taken)
    yield taken
  }
  if (!had) yield* reportOfItem(item, path)
}

/** What the feed itself has of an item. */
export function* reportOfItem(item: Item, path: string, given: Given = {}): Generator<Taken> {
  if (item.html === null || item.html.trim() === '') {
    yield { code: 'file-empty', at: null, path }
    return
  }
  if (item.summary) yield { code: 'feed-summary-only', at: null, path, title: item.title ?? null }
  const said = { ...givenBy(item), ...given }
  yield* capture({
    bytes: new TextEncoder().encode(item.html),
    uri: said.url ?? `feed:${said.id ?? sha256(JSON.stringify([item.html, said])).slice(0, 20)}`,
    mediaType: 'text/html',
    charset: 'utf-8',
    given: said,
    path,
  })
}

function givenBy({ id, url, title, published, byline, outlet }: Item): Given {
  return known({ id, url, title, outlet, published, byline: byline.length > 0 ? byline : undefined })
}
