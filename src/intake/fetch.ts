import { lookup as systemLookup, type LookupAddress, type LookupOptions } from 'node:dns'
import { isIP } from 'node:net'
import { Agent, request, type Dispatcher } from 'undici'
import type { Problem } from '../record/problem.js'
import { isPublic } from './addresses.js'
import { FETCH_MS, HEAD_MS, REDIRECTS, SILENCE_MS } from './limits.js'
import { contentTypeOf, type ContentType } from './media-type.js'
import { isPacking, TooTight, unpackedFrom } from './unpack.js'

/** An answered address: its body is still on the way. */
export interface Fetched extends ContentType {
  /** Where the last redirect led. */
  readonly address: string
  readonly chunks: AsyncIterable<Uint8Array>
  /** What to say when the chunks break off with an error. */
  readonly fail: (error: unknown) => Problem
}

/** One answer of a server, whatever its status. Who does not read its chunks must leave them with `drop`. */
export interface Answer extends Fetched {
  readonly status: number
  /** First value of a header, by its name in lower case. */
  readonly header: (name: string) => string | undefined
  readonly drop: () => Promise<void>
}

export interface FetchOptions {
  /** Whether addresses of private networks and of this machine may be asked. */
  readonly allowPrivate: boolean
  /** How the program calls itself to servers. */
  readonly agent?: string | undefined
  /** Tests stand in for the network here. */
  readonly network?: Partial<Network>
}

/** The parts of the network that a test replaces: its names, what counts as public, and how long is waited. */
export interface Network {
  readonly lookup: typeof systemLookup
  readonly isPublic: (ip: string) => boolean
  readonly headMs: number
  readonly silenceMs: number
  readonly wholeMs: number
}

const NETWORK: Network = {
  lookup: systemLookup,
  isPublic,
  headMs: HEAD_MS,
  silenceMs: SILENCE_MS,
  wholeMs: FETCH_MS,
}

export type Fetch = (address: string) => Promise<Fetched | Problem>

/** Asks once and follows nothing. */
export type Ask = (address: string, headers?: Readonly<Record<string, string>>) => Promise<Answer | Problem>

/** Thrown inside a connection, where only an error can stop it. */
class Refused extends Error {}

/** Who we say we are; a host's robots.txt knows us by the first word. */
export const AGENT = 'onrecord'

/**
 * Asks web addresses of the public internet, one question an address.
 *
 * A page can name or redirect to an address that only this machine reaches (a router, a cloud's metadata service).
 * Names are checked where the connection asks for them, so that what was checked is what is connected to.
 */
export function askOf({
  allowPrivate,
  agent = `${AGENT} (reads single reports that a person asked for)`,
  network,
}: FetchOptions): Ask {
  const net: Network = { ...NETWORK, ...network }
  const dispatcher = new Agent({
    headersTimeout: net.headMs,
    bodyTimeout: net.silenceMs,
    connect: { timeout: net.headMs, lookup: allowPrivate ? net.lookup : publicLookup(net) },
  })
  return async (asked, headers = {}) => {
    const address = URL.parse(asked)
    if (address === null) return { code: 'fetch-failed', at: null, path: asked, reason: 'it is not a complete address' }
    const problem = refusalOf(address, allowPrivate, net)
    if (problem !== null) return problem
    try {
      const signal = AbortSignal.timeout(net.wholeMs)
      const answer = await request(address, {
        dispatcher,
        signal,
        headers: { ...HEADERS, 'user-agent': agent, ...headers },
      })
      return answerOf(answer, address, asked, net)
    } catch (error) {
      return failed(asked, error, net)
    }
  }
}

/** Asks, and follows redirects to what they lead to; anything but status 200 is a problem. */
export function fetchOf(options: FetchOptions): Fetch {
  return followed(askOf(options))
}

export function followed(ask: Ask): Fetch {
  return async (asked) => {
    let address = asked
    for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
      const answer = await ask(address)
      if ('code' in answer)
        return { ...answer, ...('path' in answer && answer.code === 'fetch-failed' ? { path: asked } : {}) }
      const next = redirectOf(answer)
      if (next === null && answer.status === 200) return answer
      // The body of a redirect is of no use; left unread it would hold the connection.
      await answer.drop()
      if (next === null)
        return { code: 'fetch-failed', at: null, path: asked, reason: `it answered with status ${answer.status}` }
      address = next
    }
    return { code: 'fetch-failed', at: null, path: asked, reason: `it redirects more than ${REDIRECTS} times` }
  }
}

const HEADERS = {
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/json;q=0.9, text/plain;q=0.8, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
}

/** Literal addresses are never looked up by name, so they are checked here. */
function refusalOf(address: URL, allowPrivate: boolean, net: Network): Problem | null {
  const path = address.href
  const scheme = address.protocol.slice(0, -1)
  if (scheme !== 'http' && scheme !== 'https') return { code: 'scheme-unknown', at: null, path, scheme }
  const host = address.hostname.replace(/^\[|\]$/g, '')
  if (!allowPrivate && isIP(host) !== 0 && !net.isPublic(host)) return { code: 'address-private', at: null, path }
  return null
}

/** As `dns.lookup`, but answers only when every address that the name stands for is public. */
const publicLookup =
  ({ lookup, isPublic: mayAsk }: Network) =>
  (
    host: string,
    options: LookupOptions,
    answer: (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void,
  ): void => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? []
      if (error !== null || first === undefined) answer(error ?? new Error('the name has no address'), [])
      else if (!addresses.every(({ address }) => mayAsk(address))) answer(new Refused(), [])
      else if (options.all) answer(null, addresses)
      else answer(null, first.address, first.family)
    })
  }

/** Where an answer sends us on; null when it does not. */
export function redirectOf({ status, header, address }: Answer): string | null {
  const to = header('location')
  if (![301, 302, 303, 307, 308].includes(status) || to === undefined) return null
  return URL.parse(to, address)?.href ?? null
}

function answerOf(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  address: URL,
  asked: string,
  net: Network,
): Answer {
  const header = (name: string): string | undefined => [headers[name]].flat()[0]
  return {
    status: statusCode,
    header,
    address: address.href,
    ...contentTypeOf(header('content-type') ?? ''),
    chunks: unpacked(body, (header('content-encoding') ?? '').trim().toLowerCase()),
    fail: (error) => failed(asked, error, net),
    drop: () => body.dump(),
  }
}

/** Whoever reads stops at its own limit of bytes, so a small answer that unpacks to gigabytes is never held. */
async function* unpacked(body: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<Uint8Array> {
  const packing = encoding.replace(/^x-/, '')
  if (packing === '' || packing === 'identity') yield* body
  else if (isPacking(packing)) yield* unpackedFrom(body, packing)
  else throw new Error(`it is packed as ${encoding.slice(0, 40)}, which cannot be unpacked`)
}

const REASONS: Readonly<Record<string, (net: Network) => string>> = {
  ENOTFOUND: () => 'no such host',
  EAI_AGAIN: () => 'no name server answers',
  ECONNREFUSED: () => 'nothing answers there',
  ECONNRESET: () => 'the connection broke',
  UND_ERR_SOCKET: () => 'the connection broke',
  UND_ERR_ABORTED: () => 'the connection broke',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: () => 'it is longer or shorter than it says',
  UND_ERR_CONNECT_TIMEOUT: ({ headMs }) => `no connection within ${headMs / 1000} seconds`,
  UND_ERR_HEADERS_TIMEOUT: ({ headMs }) => `no answer within ${headMs / 1000} seconds`,
  UND_ERR_BODY_TIMEOUT: ({ silenceMs }) => `nothing came for ${silenceMs / 1000} seconds`,
  UND_ERR_HEADERS_OVERFLOW: () => 'the head of its answer is longer than 16 KB',
  Z_DATA_ERROR: () => 'it cannot be unpacked',
  Z_BUF_ERROR: () => 'it ends before it is unpacked',
}

/** A failed request or body as a problem of its address. */
function failed(path: string, error: unknown, net: Network): Problem {
  if (error instanceof Refused) return { code: 'address-private', at: null, path }
  if (error instanceof TooTight) return { code: 'file-bomb', at: null, path }
  const { code = '', name, message } = error as NodeJS.ErrnoException
  const reason =
    name === 'TimeoutError' ? `it took more than ${net.wholeMs / 1000} seconds` : (REASONS[code]?.(net) ?? message)
  return { code: 'fetch-failed', at: null, path, reason }
}
