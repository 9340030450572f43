import type { Problem } from '../record/problem.js'
import { decode } from './charset.js'
import type { Fetch } from './fetch.js'
import { reasonOf, type Files } from './files.js'
import { filesUnder } from './folders.js'
import { reportsOfJson, reportsOfLines } from './jsonl.js'
import { HEAD_BYTES, REPORT_BYTES, WHOLE_BYTES } from './limits.js'
import { wholeOf } from './lines.js'
import { kindOf, rootOf, type Kind } from './media-type.js'
import { capture } from './report.js'
import type { Taken } from './taken.js'

/** All of the outside world that intake touches. */
export interface World {
  readonly files: Files
  readonly stdin: AsyncIterable<Uint8Array>
  readonly fetch: Fetch
}

/**
 * Reports at the given places (files, folders, web addresses, `-` for standard input), one at a time, in order.
 * What cannot be read is a problem, and the rest is read. Holds one report at a time, however many there are.
 */
export async function* intake(places: readonly string[], world: World): AsyncGenerator<Taken> {
  for (const place of places) {
    const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(place)?.[1]?.toLowerCase()
    if (place === '-')
      yield* streamOf({
        uri: 'stdin:',
        path: 'standard input',
        name: '',
        chunks: world.stdin,
        fail: reasonAt('standard input'),
      })
    else if (scheme === 'http' || scheme === 'https') yield* addressOf(place, world)
    else if (scheme !== undefined && (place.includes('://') || !(await exists(place, world.files))))
      yield { code: 'scheme-unknown', at: null, path: place, scheme }
    else yield* placeOnDisk(place, world)
  }
}

/** `a:b` is a fine name for a file, so only a name that is none is taken for an address. */
const exists = (path: string, files: Files): Promise<boolean> =>
  files.look(path).then(
    () => true,
    () => false,
  )

async function* placeOnDisk(place: string, { files }: World): AsyncGenerator<Taken> {
  for await (const found of filesUnder(files, place)) {
    if ('code' in found) yield found
    else
      yield* streamOf({
        uri: `file:${found.path}`,
        path: found.path,
        name: found.path,
        chunks: files.open(found.path),
        fail: reasonAt(found.path),
      })
  }
}

async function* addressOf(address: string, { fetch }: World): AsyncGenerator<Taken> {
  if (URL.parse(address) === null) {
    yield { code: 'fetch-failed', at: null, path: address, reason: 'it is not a complete address' }
    return
  }
  const fetched = await fetch(address)
  if ('code' in fetched) yield fetched
  else
    yield* streamOf({
      ...fetched,
      uri: fetched.address,
      path: address,
      name: new URL(fetched.address).pathname,
    })
}

const reasonAt =
  (path: string) =>
  (error: unknown): Problem => ({ code: 'file-unreadable', at: null, path, reason: reasonOf(error) })

const LINE_BREAK = 0x0a

/** Bytes on their way, from wherever. */
interface Stream {
  readonly uri: string
  readonly path: string
  /** Its extension tells what is in it. */
  readonly name: string
  readonly mediaType?: string | undefined
  readonly charset?: string | undefined
  readonly chunks: AsyncIterable<Uint8Array>
  readonly fail: (error: unknown) => Problem
}

async function* streamOf(stream: Stream): AsyncGenerator<Taken> {
  const source = stream.chunks[Symbol.asyncIterator]()
  try {
    const taken = await opening(source)
    const head = new Uint8Array(Buffer.concat(taken)).subarray(0, HEAD_BYTES)
    yield* reportsOf({ ...stream, chunks: joined(taken, source) }, kindOf({ ...stream, head }))
  } catch (error) {
    yield stream.fail(error)
  } finally {
    // Not all of it may have been wanted: the file or the connection is closed now, not some day.
    await source.return?.()
  }
}

async function* reportsOf(stream: Stream, kind: Kind): AsyncGenerator<Taken> {
  const { path, chunks } = stream
  if (kind === 'binary') yield { code: 'file-binary', at: null, path }
  else if (kind === 'jsonl') yield* reportsOfLines(chunks, path)
  else {
    const limit = kind === 'json' || kind === 'xml' ? WHOLE_BYTES : REPORT_BYTES
    const bytes = await wholeOf(chunks, limit)
    if (bytes === null) yield { code: 'file-too-large', at: null, path, limit }
    else yield* reportsOfWhole(stream, kind, bytes)
  }
}

async function* reportsOfWhole(stream: Stream, kind: Kind, bytes: Uint8Array): AsyncGenerator<Taken> {
  if (kind === 'json') yield* ofJson(stream, bytes)
  else if (kind === 'xml') yield* ofXml(stream, bytes)
  else yield* single(stream, bytes, kind === 'html' ? 'text/html' : 'text/plain')
}

const single = ({ uri, path, charset }: Stream, bytes: Uint8Array, mediaType: 'text/html' | 'text/plain') =>
  capture({ bytes, uri, mediaType, charset, given: {}, path })

async function* ofJson({ path, charset }: Stream, bytes: Uint8Array): AsyncGenerator<Taken> {
  const { source, valid, charset: used } = decode(bytes, { charset, markup: false })
  if (!valid) yield { code: 'charset-invalid', at: null, path, charset: used }
  const isFeed = /^\s*\{[^]{0,300}?"https?:\/\/jsonfeed\.org\/version/.test(source)
  yield* isFeed ? await ofFeed(source, path) : reportsOfJson(source, path)
}

async function* ofXml(stream: Stream, bytes: Uint8Array): AsyncGenerator<Taken> {
  const { source, valid, charset } = decode(bytes, { charset: stream.charset, markup: true })
  const root = rootOf(source)
  if (root === 'html') {
    yield* single(stream, bytes, 'text/html')
    return
  }
  if (!valid) yield { code: 'charset-invalid', at: null, path: stream.path, charset }
  if (['rss', 'feed', 'rdf:rdf'].includes(root)) yield* await ofFeed(source, stream.path)
  else yield { code: 'xml-unknown', at: null, path: stream.path, root }
}

/** The parser of feeds is loaded when the first one comes: most programs never meet one. */
const ofFeed = async (source: string, path: string): Promise<Generator<Taken>> =>
  (await import('./feed.js')).reportsOfFeed(source, path)

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
