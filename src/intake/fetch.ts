import { lookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, request, type Dispatcher } from 'undici'
import type { Problem } from '../record/problem.js'
import { isPublic } from './addresses.js'
import { FETCH_MS, HEAD_MS, REDIRECTS, SILENCE_MS } from './limits.js'

/** An answered address: its body is still on the way. */
export interface Fetched {
  /** Where the last redirect led. */
  readonly address: string
  readonly mediaType: string | undefined
  readonly charset: string | undefined
  readonly chunks: AsyncIterable<Uint8Array>
  /** What to say when the chunks break off with an error. */
  readonly fail: (error: unknown) => Problem
}

export interface FetchOptions {
  /** Whether addresses of private networks and of this machine may be asked. */
  readonly allowPrivate: boolean
}

export type Fetch = (address: string) => Promise<Fetched | Problem>

/** Thrown inside a connection, where only an error can stop it. */
class Refused extends Error {}

/**
 * Fetches web addresses of the public internet.
 *
 * A page can name or redirect to an address that only this machine reaches (a router, a cloud's metadata service).
 * Names are checked where the connection asks for them, so that what was checked is what is connected to.
 */
export function fetchOf({ allowPrivate }: FetchOptions): Fetch {
  const agent = new Agent({
    headersTimeout: HEAD_MS,
    bodyTimeout: SILENCE_MS,
    connect: { timeout: HEAD_MS, ...(allowPrivate ? {} : { lookup: publicLookup }) },
  })
  return async (address) => {
    try {
      return await follow(agent, address, allowPrivate)
    } catch (error) {
      return failed(address, error)
    }
  }
}

async function follow(agent: Agent, asked: string, allowPrivate: boolean): Promise<Fetched | Problem> {
  const signal = AbortSignal.timeout(FETCH_MS)
  let address = new URL(asked)
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const problem = refusalOf(address, allowPrivate)
    if (problem !== null) return problem
    const answer = await request(address, { dispatcher: agent, signal, headers: HEADERS })
    const next = redirectOf(answer, address)
    if (next === null) return answer.statusCode === 200 ? fetchedOf(answer, address, asked) : refusedBy(answer, asked)
    // The body of a redirect is of no use; left unread it would hold the connection.
    await answer.body.dump()
    address = next
  }
  return { code: 'fetch-failed', at: null, path: asked, reason: `it redirects more than ${REDIRECTS} times` }
}

const HEADERS = {
  'user-agent': 'onrecord (reads single reports that a person asked for)',
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/** Literal addresses are never looked up by name, so they are checked here. */
function refusalOf(address: URL, allowPrivate: boolean): Problem | null {
  const path = address.href
  const scheme = address.protocol.slice(0, -1)
  if (scheme !== 'http' && scheme !== 'https') return { code: 'scheme-unknown', at: null, path, scheme }
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && !isPublic(host)) return { code: 'address-private', at: null, path }
  return null
}

/** As `dns.lookup`, but answers only when every address that the name stands for is public. */
function publicLookup(
  host: string,
  options: LookupOptions,
  answer: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? []
    if (error !== null || first === undefined) answer(error ?? new Error('the name has no address'), [])
    else if (!addresses.every(({ address }) => isPublic(address))) answer(new Refused(), [])
    else if (options.all) answer(null, addresses)
    else answer(null, first.address, first.family)
  })
}

function redirectOf({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  const to = headers['location']
  if (![301, 302, 303, 307, 308].includes(statusCode) || typeof to !== 'string') return null
  return URL.parse(to, from.href)
}

async function refusedBy(answer: Dispatcher.ResponseData, path: string): Promise<Problem> {
  await answer.body.dump()
  return { code: 'fetch-failed', at: null, path, reason: `it answered with status ${answer.statusCode}` }
}

function fetchedOf({ headers, body }: Dispatcher.ResponseData, address: URL, asked: string): Fetched {
  const type = textOf(headers['content-type'])
  return {
    address: address.href,
    mediaType: /^[^;\s]+/.exec(type)?.[0].toLowerCase(),
    charset: /;\s*charset\s*=\s*["']?([\w:.+-]+)/i.exec(type)?.[1],
    chunks: unpacked(body, textOf(headers['content-encoding']).trim().toLowerCase()),
    fail: (error) => failed(asked, error),
  }
}

const textOf = (header: string | string[] | undefined): string => [header].flat()[0] ?? ''

/** Whoever reads stops at its own limit of bytes, so a small answer that unpacks to gigabytes is never held. */
function unpacked(body: Readable, encoding: string): AsyncIterable<Uint8Array> {
  if (encoding === '' || encoding === 'identity') return body
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ]
  if (unpack === undefined) throw new Error(`it is packed as ${encoding.slice(0, 40)}, which cannot be unpacked`)
  const out = unpack()
  body.on('error', (error) => out.destroy(error))
  out.on('close', () => body.destroy())
  return body.pipe(out)
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no name server answers',
  ECONNREFUSED: 'nothing answers there',
  ECONNRESET: 'the connection broke',
  UND_ERR_SOCKET: 'the connection broke',
  UND_ERR_CONNECT_TIMEOUT: `no connection within ${HEAD_MS / 1000} seconds`,
  UND_ERR_HEADERS_TIMEOUT: `no answer within ${HEAD_MS / 1000} seconds`,
  UND_ERR_BODY_TIMEOUT: `nothing came for ${SILENCE_MS / 1000} seconds`,
}

/** A failed request or body as a problem of its address. */
function failed(path: string, error: unknown): Problem {
  if (error instanceof Refused) return { code: 'address-private', at: null, path }
  const { code = '', name, message } = error as NodeJS.ErrnoException
  const reason = name === 'TimeoutError' ? `it took more than ${FETCH_MS / 1000} seconds` : (REASONS[code] ?? message)
  return { code: 'fetch-failed', at: null, path, reason }
}
