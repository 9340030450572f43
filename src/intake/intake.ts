import type { Problem } from '../record/problem.js'
import { decode } from './charset.js'
import type { Columns } from './columns.js'
import type { Fetch } from './fetch.js'
import { reasonOf, type Files } from './files.js'
import { filesUnder } from './folders.js'
import { reportsOfJson, reportsOfLines } from './jsonl.js'
import { HEAD_BYTES, REPORT_BYTES, WHOLE_BYTES } from './limits.js'
import { wholeOf } from './lines.js'
import { kindOf, rootOf, type Kind } from './media-type.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'
import { TooTight, unpackedFrom } from './unpack.js'

/** All of the outside world that intake touches. */
export interface World {
  readonly files: Files
  readonly stdin: AsyncIterable<Uint8Array>
  /** An address that a person named. */
  readonly fetch: Fetch
  /** An address that a feed or a sitemap named: asked as a robot must ask, at a pace and where robots may. */
  readonly follow?: Fetch
}

export interface IntakeOptions {
  /** Columns of tables and keys of JSON lines. */
  readonly columns?: Columns
  /** Whether pages that feeds and sitemaps name are fetched; without a word, where the feed itself was fetched. */
  readonly follow?: boolean | undefined
}

/**
 * Reports at the given places (files, folders, web addresses, `-` for standard input), one at a time, in order.
 * What cannot be read is a problem, and the rest is read. Holds one report at a time, however many there are.
 */
export async function* intake(
  places: readonly string[],
  world: World,
  options: IntakeOptions = {},
): AsyncGenerator<Taken> {
  for (const place of places) {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(place)?.[1]?.toLowerCase()
    if (place === '-') yield* streamOf(standardInput(world), world, options)
    else if (scheme === 'http' || scheme === 'https') yield* addressOf(place, world, options)
    else if (scheme !== undefined && (place.includes('://') || !(await exists(place, world.files))))
      yield { code: 'scheme-unknown', at: null, path: place, scheme }
    else yield* placeOnDisk(place, world, options)
  }
}

const standardInput = ({ stdin }: World): Stream => ({
  uri: 'stdin:',
  path: 'standard input',
  name: '',
  named: true,
  chunks: stdin,
  fail: reasonAt('standard input'),
})

/** `a:b` is a fine name for a file, so only a name that is none is taken for an address. */
const exists = (path: string, files: Files): Promise<boolean> =>
  files.look(path).then(
    () => true,
    () => false,
  )

async function* placeOnDisk(place: string, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  for await (const found of filesUnder(world.files, place)) {
    if ('code' in found) yield found
    else yield* streamOf(fileAt(found.path, found.path === place, world.files), world, options)
  }
}

const fileAt = (path: string, named: boolean, files: Files): Stream => ({
  uri: `file:${path}`,
  path,
  name: path,
  named,
  chunks: files.open(path),
  fail: reasonAt(path),
})

async function* addressOf(address: string, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  if (URL.parse(address) === null) {
    yield { code: 'fetch-failed', at: null, path: address, reason: 'it is not a complete address' }
    return
  }
  const fetched = await world.fetch(address)
  if ('code' in fetched) yield fetched
  else {
    const name = new URL(fetched.address).pathname
    yield* streamOf({ ...fetched, uri: fetched.address, path: address, name, named: true }, world, {
      ...options,
      follow: options.follow ?? true,
    })
  }
}

const reasonAt =
  (path: string) =>
  (error: unknown): Problem =>
    error instanceof TooTight
      ? { code: 'file-bomb', at: null, path }
      : { code: 'file-unreadable', at: null, path, reason: reasonOf(error) }

const LINE_BREAK = 0x0a

/** Bytes on their way, from wherever. */
interface Stream {
  readonly uri: string
  readonly path: string
  /** Its extension tells what is in it. */
  readonly name: string
  /** Whether a person named it, or it was found in a folder. */
  readonly named: boolean
  /** Whether it was packed: what is packed twice was packed to mislead, or by mistake. */
  readonly unpacked?: boolean
  readonly mediaType?: string | undefined
  readonly charset?: string | undefined
  readonly chunks: AsyncIterable<Uint8Array>
  readonly fail: (error: unknown) => Problem
}

async function* streamOf(stream: Stream, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  const source = stream.chunks[Symbol.asyncIterator]()
  try {
    const taken = await opening(source)
    const head = new Uint8Array(Buffer.concat(taken)).subarray(0, HEAD_BYTES)
    const kind = kindOf({ ...stream, head })
    yield* reportsOf({ ...stream, chunks: joined(taken, source) }, kind, world, options)
  } catch (error) {
    yield stream.fail(error)
  } finally {
    // Not all of it may have been wanted: the file or the connection is closed now, not some day.
    await source.return?.()
  }
}

/** Programs for these kinds are loaded when the first one comes: most commands never meet one. */
async function* reportsOf(stream: Stream, kind: Kind, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  const { path, chunks } = stream
  if (kind === 'binary' || (kind === 'gzip' && stream.unpacked === true)) yield { code: 'file-binary', at: null, path }
  else if (kind === 'jsonl') yield* reportsOfLines(chunks, path, options.columns)
  else if (kind === 'csv' || kind === 'tsv') {
    const { reportsOfTable } = await import('./table.js')
    const delimiter = kind === 'tsv' ? '\t' : null
    yield* reportsOfTable({ ...stream, charset: stream.charset, delimiter, columns: options.columns ?? {} })
  } else if (kind === 'archive') yield* (await import('./warc/warc.js')).reportsOfArchive({ ...stream, packed: false })
  else if (kind === 'gzip') yield* ofPacked(stream, world, options)
  else {
    const limit = kind === 'text' || kind === 'html' ? REPORT_BYTES : WHOLE_BYTES
    const bytes = await wholeOf(chunks, limit)
    if (bytes === null) yield { code: 'file-too-large', at: null, path, limit }
    else yield* reportsOfWhole(stream, kind, bytes, world, options)
  }
}

/** A packed web archive is read member by member; anything else is what its name without `.gz` and its opening say. */
async function* ofPacked(stream: Stream, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  const source = stream.chunks[Symbol.asyncIterator]()
  const taken = await opening(source)
  const chunks = joined(taken, source)
  const { isArchive, openingOf, reportsOfArchive } = await import('./warc/warc.js')
  if (isArchive(openingOf(Buffer.concat(taken)))) yield* reportsOfArchive({ ...stream, chunks, packed: true })
  else {
    const inner: Stream = {
      ...stream,
      name: stream.name.replace(/\.gz$/i, ''),
      unpacked: true,
      mediaType: /gzip/.test(stream.mediaType ?? '') ? undefined : stream.mediaType,
      chunks: unpackedFrom(chunks, 'gzip'),
      fail: (error) => (isUnpacking(error) ? damaged(stream.path) : stream.fail(error)),
    }
    yield* streamOf(inner, world, options)
  }
}

const isUnpacking = (error: unknown): boolean => String((error as NodeJS.ErrnoException).code).startsWith('Z_')

const damaged = (path: string): Problem => ({
  code: 'file-unreadable',
  at: null,
  path,
  reason: 'it is packed and cannot be unpacked to its end',
})

async function* reportsOfWhole(
  stream: Stream,
  kind: Kind,
  bytes: Uint8Array,
  world: World,
  options: IntakeOptions,
): AsyncGenerator<Taken> {
  if (kind === 'json') yield* ofJson(stream, bytes, world, options)
  else if (kind === 'xml') yield* ofXml(stream, bytes, world, options)
  else if (kind === 'letter') yield* (await import('./letter.js')).reportsOfLetter(bytes, stream)
  else if (kind === 'pdf') yield* (await import('./pdf/pdf.js')).reportsOfPdf(bytes, stream)
  else yield* single(stream, bytes, kind === 'html' ? 'text/html' : 'text/plain')
}

const single = ({ uri, path, charset }: Stream, bytes: Uint8Array, mediaType: 'text/html' | 'text/plain') =>
  capture({ bytes, uri, mediaType, charset, given: {}, path })

async function* ofJson(
  { path, uri, charset }: Stream,
  bytes: Uint8Array,
  world: World,
  options: IntakeOptions,
): AsyncGenerator<Taken> {
  const { source, valid, charset: used } = decode(bytes, { charset, markup: false })
  if (!valid) yield { code: 'charset-invalid', at: null, path, charset: used }
  const isFeed = /^\s*\{[^]{0,300}?"https?:\/\/jsonfeed\.org\/version/.test(source)
  if (isFeed) yield* (await import('./feed/reports.js')).reportsOfFeed(source, { path, uri }, followOf(world, options))
  else yield* reportsOfJson(source, path, options.columns)
}

async function* ofXml(stream: Stream, bytes: Uint8Array, world: World, options: IntakeOptions): AsyncGenerator<Taken> {
  const { path, uri } = stream
  const { source, valid, charset } = decode(bytes, { charset: stream.charset, markup: true })
  const root = rootOf(source)
  if (root === 'html') {
    yield* single(stream, bytes, 'text/html')
    return
  }
  if (!valid) yield { code: 'charset-invalid', at: null, path, charset }
  const follow = followOf(world, options)
  if (isSitemap(root)) yield* (await import('./sitemap.js')).reportsOfSitemap(source, { path, uri }, follow)
  else if (isFeed(root)) yield* (await import('./feed/reports.js')).reportsOfFeed(source, { path, uri }, follow)
  else yield { code: 'xml-unknown', at: null, path, root }
}

/** Roots with and without a prefix: `rdf:RDF`, `atom:feed`. */
export const isFeed = (root: string): boolean => /^(?:\w+:)?(?:rss|feed|rdf|channel)$/.test(root)
export const isSitemap = (root: string): boolean => /^(?:\w+:)?(?:urlset|sitemapindex)$/.test(root)

const followOf = (world: World, { follow }: IntakeOptions): Fetch | null =>
  follow === true ? (world.follow ?? null) : null

/**
 * The first chunks of a stream. A line is enough to tell what comes, so that whoever writes to us line by line is read
 * line by line.
 */
async function opening(source: AsyncIterator<Uint8Array>): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = []
  let size = 0
  for (let line = false; size < HEAD_BYTES && !line; line = taken.at(-1)?.includes(LINE_BREAK) === true) {
    const next = await source.next()
    if (next.done) break
    taken.push(next.value)
    size += next.value.length
  }
  return taken
}

async function* joined(taken: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* taken
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}
