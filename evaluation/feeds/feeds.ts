/**
 * Feeds as feedparser's own test files have them: which entries, titles, links and dates come out as expected, ours beside
 * feedsmith alone.
 *
 *   node build.js && node evaluation/feeds/feeds.ts [--misses]
 *
 * A file counts where its expectation compares an entry or the feed by `==` in what intake reads: how many entries, title,
 * link, id, dates. Dates are compared by day and, where both know it, minute. All other files are read too: none may throw.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFeed } from 'feedsmith'
import { decode } from '../../dist/intake/charset.js'
import { isoOf } from '../../dist/intake/feed/dates.js'
import { readFeed } from '../../dist/intake/feed/feed.js'
import { decoded } from '../../dist/intake/feed/words.js'
import { corpora } from '../shipped.ts'
import { expectationOf, type Expected, type Value } from './expectation.ts'

/** What is compared, in the names of feedparser. */
interface Read {
  readonly entries: readonly Entry[]
  readonly feed: Entry
}

interface Entry {
  readonly title: string | undefined
  readonly link: string | undefined
  readonly id: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
}

const folder = join(corpora, 'feedparser-tests/tests')

/** Where the file would have been fetched, and with which header: both stand in the comment. */
const headerOf = (file: string): string | undefined =>
  /charset=["']?([\w-]+)/i.exec(/^[ \t]*Header:\s*Content-type:.*$/im.exec(file)?.[0] ?? '')?.[1]
const BASE = 'http://127.0.0.1:8097/tests/file.xml'

function ours(text: string): Read | null {
  const feed = readFeed(text, BASE)
  if (typeof feed === 'string') return null
  const entries = feed.items.map(({ title, url, id, published, updated }) => ({
    title,
    link: url,
    id,
    published,
    updated,
  }))
  return {
    entries,
    feed: { title: feed.title, link: feed.link, id: undefined, published: feed.updated, updated: feed.updated },
  }
}

type Loose = Readonly<Record<string, any>>

/** The same fields straight from the library, taken as kindly as can be. */
function theirs(text: string): Read | null {
  const { format, feed } = parseFeed(text) as { format: string; feed: Loose }
  const linkOf = (one: Loose) =>
    one.link ?? one.url ?? one.links?.find((link: Loose) => link.rel === undefined || link.rel === 'alternate')?.href
  const textOf = (value: unknown) =>
    typeof value === 'object' && value !== null && 'value' in value
      ? String(value.value)
      : (value as string | undefined)
  const entryOf = (one: Loose): Entry => ({
    title: textOf(one.title),
    link: linkOf(one),
    id: textOf(one.guid) ?? one.id,
    published: isoOf(one.published ?? one.pubDate ?? one.date_published ?? one.dc?.dates?.[0]),
    updated: isoOf(one.updated ?? one.lastBuildDate ?? one.dc?.dates?.[0] ?? one.pubDate),
  })
  return { entries: ((format === 'atom' ? feed.entries : feed.items) ?? []).map(entryOf), feed: entryOf(feed) }
}

const FIELDS: Readonly<Record<string, keyof Entry>> = {
  title: 'title',
  link: 'link',
  id: 'id',
  guid: 'id',
  published: 'published',
  published_parsed: 'published',
  issued: 'published',
  issued_parsed: 'published',
  created: 'published',
  created_parsed: 'published',
  updated: 'updated',
  updated_parsed: 'updated',
  modified: 'updated',
  modified_parsed: 'updated',
  date: 'updated',
  date_parsed: 'updated',
}

/** The field that a path names; null for what intake does not read. */
function fieldOf(path: Expected['path']): { entry: number | null; field: keyof Entry | 'length' } | null {
  const [from, ...rest] = path
  if (from === 'entries' && rest[0] === 'length') return { entry: null, field: 'length' }
  const entry = from === 'entries' ? (rest.shift() as number) : null
  const named = rest
    .join('.')
    .replace(/^title_detail\.value$/, 'title')
    .replace(/^links\.0\.href$/, 'link')
  const field = FIELDS[named]
  return field === undefined || (entry === null && field === 'id') ? null : { entry, field }
}

function holds({ path, value }: Expected, read: Read | null): boolean {
  const at = fieldOf(path)
  if (read === null || at === null) return false
  if (at.field === 'length') return read.entries.length === value
  const found = (at.entry === null ? read.feed : read.entries[at.entry])?.[at.field]
  return (
    found !== undefined &&
    (at.field === 'published' || at.field === 'updated' ? isSameTime(found, value) : isSameText(found, value))
  )
}

/** Markup in titles is undone by us and kept by feedparser: words are compared. */
const isSameText = (found: string, value: Value): boolean => plain(found) === plain(String(value))
const plain = (text: string): string =>
  decoded(text.replace(/<[^<>]*>/g, ''))
    .replace(/<[^<>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()

function isSameTime(found: string, value: Value): boolean {
  const wanted = typeof value === 'object' ? isoFrom(value) : (isoOf(String(value)) ?? '')
  return (
    found === wanted ||
    (found.length === 10 && wanted.startsWith(found)) ||
    (wanted.length === 10 && found.startsWith(wanted))
  )
}

const isoFrom = ([year = 0, month = 1, day = 1, hour = 0, minute = 0]: readonly number[]): string =>
  `${new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16)}Z`

interface Tally {
  files: number
  usable: number
  ours: number
  theirs: number
  crashed: number
  theirsThrew: number
}

function score(name: string, files: readonly string[], misses: string[]): Tally {
  const tally: Tally = { files: files.length, usable: 0, ours: 0, theirs: 0, crashed: 0, theirsThrew: 0 }
  for (const path of files) {
    const bytes = readFileSync(path)
    const comment = bytes.toString('latin1', 0, 4096)
    const { source } = decode(bytes, { charset: headerOf(comment), markup: true })
    const own = attempt(() => ours(source))
    const other = attempt(() => theirs(source))
    if (own === 'threw') tally.crashed++
    if (other === 'threw') tally.theirsThrew++
    const expected = expectationOf(source) ?? expectationOf(comment)
    if (expected === null || expected.some(({ path: at }) => fieldOf(at) === null)) continue
    tally.usable++
    const right = (read: Read | null | 'threw') => read !== 'threw' && expected.every((one) => holds(one, read))
    if (right(own)) tally.ours++
    else misses.push(`${name}: ${path.slice(folder.length + 1)}`)
    if (right(other)) tally.theirs++
  }
  return tally
}

function attempt<T>(work: () => T): T | 'threw' {
  try {
    return work()
  } catch {
    return 'threw'
  }
}

function run(): void {
  if (!existsSync(folder)) {
    console.log(`SKIPPED: there is no ${folder}`)
    return
  }
  const misses: string[] = []
  let [files, crashed] = [0, 0]
  for (const name of ['wellformed', 'illformed', 'entities', 'encoding']) {
    const paths = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' })
    const tally = score(
      name,
      paths
        .filter((file) => file.endsWith('.xml'))
        .toSorted()
        .map((file) => join(folder, name, file)),
      misses,
    )
    files += tally.files
    crashed += tally.crashed
    const share = (right: number) => (tally.usable === 0 ? '-' : ((100 * right) / tally.usable).toFixed(1))
    console.log(
      `${name.padEnd(10)} ${String(tally.files).padStart(5)} files, ${String(tally.usable).padStart(4)} usable: onrecord ${share(tally.ours).padStart(5)} %, feedsmith alone ${share(tally.theirs).padStart(5)} %; crashed: onrecord ${tally.crashed}, feedsmith declined ${tally.theirsThrew}`,
    )
  }
  console.log(`all files read without a crash: ${((100 * (files - crashed)) / files).toFixed(1)} %`)
  if (process.argv.includes('--misses')) for (const miss of misses) console.log(`miss ${miss}`)
}

run()
