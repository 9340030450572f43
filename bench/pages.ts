/**
 * How long the pages take: `node build.js && node bench/pages.ts [RECORD]`.
 *
 * Without a record it reads the samples into one of its own. It serves the record as the command does, follows the links
 * from the first page, then asks every address found some rounds more, each page and its JSON, one after another, and
 * prints how long an answer takes by the clock and of the processor. Asking happens in the same process: both figures
 * hold what it costs to ask.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Io } from '../dist/cli/io.js'
import { serveUntilStopped } from '../dist/cli/serve.js'
import { linkRecord } from '../dist/engine/engine.js'
import { disk } from '../dist/intake/files.js'
import { intake } from '../dist/intake/intake.js'
import { isProblem } from '../dist/intake/taken.js'
import { read } from '../dist/read/read.js'
import { openStore, type Store } from '../dist/store/store.js'
import { busySince, stepsASecond, table } from './clock.ts'

/** Every address is asked so often after it was found; the first time includes warming up. */
const ROUNDS = 3
/** Addresses at most: a crawl of a large record would take hours, and tell nothing more. */
const MOST = 2_000

interface Asked {
  readonly kind: string
  readonly address: string
  /** Milliseconds. */
  readonly clock: number
  readonly busy: number
}

async function addSamples(store: Store): Promise<void> {
  const world = {
    files: disk,
    stdin: process.stdin,
    fetch: () => Promise.reject(new Error('no network in a benchmark')),
  }
  for await (const taken of intake([fileURLToPath(new URL('../samples/reports', import.meta.url))], world)) {
    if (!isProblem(taken)) store.add(taken.captured, taken.bytes, read(taken.captured))
  }
  linkRecord(store)
}

/** The record served: where, and how to stop it. */
interface Site {
  readonly origin: string
  stop(): Promise<void>
}

async function servedFrom(store: Store): Promise<Site> {
  let interrupt = () => {}
  const { promise: printed, resolve: print } = Promise.withResolvers<string>()
  const io = {
    out: async (text: string) => print(text),
    err: (line: string) => console.error(line),
    onInterrupt: (stop: () => void) => (interrupt = stop),
  } as unknown as Io
  const done = serveUntilStopped(store, { host: '127.0.0.1', port: 0 }, io)
  const [origin = ''] = /http:\/\/[^/]+/.exec(await printed) ?? []
  return {
    origin,
    async stop() {
      interrupt()
      await done
    },
  }
}

/** Which kinds of addresses there are, as the site describes itself; the longest first. */
async function kindsOf({ origin }: Site): Promise<(address: string) => string> {
  const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: Record<string, unknown> }
  const patterns = Object.keys(paths)
    .filter((path) => !path.endsWith('.json'))
    .map((path): [string, RegExp] => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)])
    .toSorted(([a], [b]) => b.length - a.length)
  return (address) => patterns.find(([, pattern]) => pattern.test(address.split('?')[0] ?? ''))?.[0] ?? 'others'
}

const jsonOf = (address: string): string => {
  const [path = '/', query] = address.split('?')
  return `${path === '/' ? '/index' : path}.json${query === undefined ? '' : `?${query}`}`
}

async function ask({ origin }: Site, address: string): Promise<Omit<Asked, 'kind'> & { readonly body: string }> {
  const [started, idle] = [performance.now(), process.cpuUsage()]
  const answer = await fetch(origin + address, { redirect: 'manual' })
  const body = await answer.text()
  const [clock, busy] = [performance.now() - started, busySince(idle) * 1000]
  if (answer.status >= 400) throw new Error(`${address} answers ${answer.status}`)
  // Some addresses lead on to another.
  return { address, clock, busy, body: `${body} href="${answer.headers.get('location') ?? ''}"` }
}

/** What is no page: its JSON is asked beside it, style and script once a visit. */
const NO_PAGE = /\.(?:json|css|svg|js)(?:\?|$)|\/raw$/

/** Addresses of pages, nearest to the first page first: a set gives what is put in while it is gone through. */
async function addressesOf(site: Site): Promise<string[]> {
  const found = new Set(['/'])
  for (const address of found) {
    const { body } = await ask(site, address)
    for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)/g)) {
      const next = href.replaceAll('&amp;', '&')
      if (found.size < MOST && !NO_PAGE.test(next)) found.add(next)
    }
  }
  return [...found].toSorted()
}

const at = (values: readonly number[], share: number): number => values[Math.floor((values.length - 1) * share)] ?? NaN

function rowOf(kind: string, asked: readonly Asked[]): (string | number)[] {
  const [busy, clock] = [asked.map((one) => one.busy), asked.map((one) => one.clock)].map((all) =>
    all.toSorted((a, b) => a - b),
  ) as [number[], number[]]
  const addresses = new Set(asked.map(({ address }) => address)).size
  const shown = [at(busy, 0.5), at(busy, 0.95), at(busy, 1), at(clock, 0.5), at(clock, 0.95), at(clock, 1)]
  return [kind, addresses, ...shown.map((value) => value.toFixed(1))]
}

function print(asked: readonly Asked[]): void {
  const kinds = [...new Set(asked.map(({ kind }) => kind))].toSorted()
  const rows = kinds.map((kind) =>
    rowOf(
      kind,
      asked.filter((one) => one.kind === kind),
    ),
  )
  const heads = ['address', 'asked', 'cpu p50', 'p95', 'max', 'clock p50', 'p95', 'max']
  console.log(`milliseconds an answer\n\n${table(heads, [...rows, rowOf('all', asked)])}`)
  const slowest = asked.toSorted((a, b) => b.busy - a.busy)[0]
  if (slowest) console.log(`\nslowest: ${slowest.address}, ${slowest.busy.toFixed(1)} ms of the processor`)
}

async function measure(path: string, fresh: boolean): Promise<void> {
  const store = openStore(path, { readOnly: !fresh })
  try {
    if (fresh) await addSamples(store)
    const site = await servedFrom(store)
    const kindOf = await kindsOf(site)
    const pages = await addressesOf(site)
    const asked: Asked[] = []
    for (let round = 0; round < ROUNDS; round++) {
      for (const page of pages) {
        for (const address of [page, jsonOf(page)]) {
          const { clock, busy } = await ask(site, address)
          asked.push({ kind: kindOf(page), address, clock, busy })
        }
      }
    }
    await site.stop()
    const { documents, utterances } = store.questions.totals()
    console.log(`${documents} reports, ${utterances} utterances`)
    print(asked)
    console.log(`this machine: ${stepsASecond().toFixed(0)} million steps a second of processor time`)
  } finally {
    store.close()
  }
}

const [given] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
try {
  await measure(given ?? join(folder, 'samples.db'), given === undefined)
} finally {
  rmSync(folder, { recursive: true })
}
