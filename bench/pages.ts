/**
 * How long the pages take: `node build.js && node bench/pages.ts [RECORD]`.
 *
 * Without a record it reads the samples into one of its own. It serves the record as the command does, follows the links
 * from the first page, types into the forms what stands on the pages (words to search, quotations to check, names to
 * narrow a list by), turns to the middle and the end of every list, then asks every address found some rounds more, each
 * page and its JSON, one after another, and prints how long an answer takes by the clock and of the processor. Asking
 * happens in the same process: both figures hold what it costs to ask. A kind of page is its path and what it is asked.
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
import { findWording } from '../dist/read/wording/wording.js'
import { openStore, type Store } from '../dist/store/store.js'
import { busySince, stepsASecond, table } from './clock.ts'

/** Every address is asked so often after it was found; the first time includes warming up. */
const ROUNDS = 2
/** Addresses of one kind at most: a crawl of a large record would take days, and tell nothing more. */
const MOST = 40
/** What an answer may take, milliseconds, nineteen times out of twenty. */
const BOUND = 100

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
    if (!isProblem(taken)) store.add(taken.captured, taken.bytes, read(taken.captured, { wording: findWording }))
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

type KindOf = (address: string) => string

/** Which kinds of addresses there are, as the site describes itself; the longest first. */
async function kindsOf({ origin }: Site): Promise<KindOf> {
  const { paths } = (await (await fetch(`${origin}/openapi.json`)).json()) as { paths: Record<string, unknown> }
  const patterns = Object.keys(paths)
    .filter((path) => !path.endsWith('.json'))
    .map((path): [string, RegExp] => [path, new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`)])
    .toSorted(([a], [b]) => b.length - a.length)
  return (address) => {
    const [path = '', query = ''] = address.split('?')
    const asked = [...new URLSearchParams(query).keys()].toSorted().join(' ')
    const kind = patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others'
    return asked === '' ? kind : `${kind} ? ${asked}`
  }
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

interface List {
  readonly data: Record<string, unknown>
  readonly page?: { readonly size: number; readonly total: number }
}

const LISTS = ['/', '/documents', '/utterances', '/utterances?show=all', '/utterances?show=changed', '/speakers']
const RELATIONS = 'identical trimmed overlapping altered translated paraphrased'.split(' ')
/** What many reports have, and what none has. */
const WORDS = ['the', 'said', 'of the', 'not', '"of the"', 'qzxqzx']

const asking = (path: string, query: Record<string, string>) => `${path}?${new URLSearchParams(query).toString()}`

/** The list's middle and last page. */
function pagesOf(list: string, { page }: List): string[] {
  const last = page === undefined ? 1 : Math.ceil(page.total / page.size)
  return [last >> 1, last]
    .filter((number) => number > 1)
    .map((number) => `${list}${list.includes('?') ? '&' : '?'}page=${number}`)
}

interface Spoken {
  readonly words: string
  readonly speaker: string
}

/** What a reader may type who has read this. */
function typedAfter({ words, speaker }: Spoken): string[] {
  const all = words
    .replaceAll(/[“”"…]/g, ' ')
    .trim()
    .split(/\s+/)
  const middle = all.slice(all.length >> 1, (all.length >> 1) + 3)
  const other = all.map((word, index) => (index % 4 === 3 ? 'otherwise' : word)).join(' ')
  return [
    asking('/search', { q: all[0] ?? '' }),
    asking('/search', { q: middle.join(' ') }),
    asking('/search', { q: `"${middle.join(' ')}"` }),
    asking('/check', { words: all.slice(0, 40).join(' ') }),
    asking('/check', { words: other.slice(0, 400), speaker }),
    asking('/check', { words: all.slice(0, 3).join(' ') }),
    asking('/utterances', { speaker }),
    asking('/utterances', { speaker: speaker.split(' ').at(-1) ?? '', show: 'all' }),
    asking('/utterances', { speaker, relation: 'altered' }),
    asking('/speakers', { name: speaker }),
    asking('/speakers', { text: speaker.slice(0, 3) }),
    asking('/', { text: middle[0] ?? '' }),
  ]
}

/** Addresses that no link leads to: what is typed into forms, and the middle and the end of lists. */
async function typed(site: Site): Promise<string[]> {
  const ofJson = async (address: string) =>
    JSON.parse((await ask(site, jsonOf(address))).body.split(' href="')[0]!) as List
  const narrowed = RELATIONS.map((relation) => asking('/utterances', { relation }))
  const outlets = ((await ofJson('/outlets')).data['outlets'] as { name: string }[]).slice(0, 20)
  const reports = outlets.flatMap(({ name: outlet }) => ['/documents', '/'].map((path) => asking(path, { outlet })))
  const found: string[] = []
  for (const list of [...LISTS, ...narrowed, ...reports.slice(0, 4)])
    found.push(list, ...pagesOf(list, await ofJson(list)))
  for (const page of found.filter((one) => one.startsWith('/utterances')))
    for (const one of ((await ofJson(page)).data['utterances'] as Spoken[]).slice(0, 3)) found.push(...typedAfter(one))
  return [
    ...found,
    ...reports,
    ...WORDS.flatMap((q) => [asking('/search', { q }), asking('/search', { q, page: '2' })]),
    ...WORDS.flatMap((words) => [asking('/check', { words }), asking('/', { text: words })]),
  ]
}

/** Addresses of pages, nearest to the first page first, then what is typed and what that leads to. */
async function addressesOf(site: Site, kindOf: KindOf): Promise<string[]> {
  const counts = new Map<string, number>()
  const found = new Set<string>()
  const note = (address: string) => {
    const count = counts.get(kindOf(address)) ?? 0
    if (found.has(address) || count >= MOST || NO_PAGE.test(address)) return
    counts.set(kindOf(address), count + 1)
    found.add(address)
  }
  for (const address of ['/', ...(await typed(site))]) note(address)
  // A set gives what is put in while it is gone through.
  for (const address of found) {
    const { body } = await ask(site, address)
    for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)/g)) note(href.replaceAll('&amp;', '&'))
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
  console.log(`milliseconds an answer\n\n${table(heads, [...rows, rowOf('all', asked)])}\n`)
  for (const { address, busy, clock } of asked.toSorted((a, b) => b.busy - a.busy).slice(0, 5))
    console.log(
      `among the slowest: ${address}, ${busy.toFixed(1)} ms of the processor, ${clock.toFixed(1)} by the clock`,
    )
  for (const [how, column] of [
    ['of the processor', 3],
    ['by the clock', 6],
  ] as const) {
    const slow = rows.filter((row) => Number(row[column]) > BOUND).map(([kind]) => kind)
    console.log(`more than ${BOUND} ms ${how} at the 95th percentile: ${slow.length === 0 ? 'none' : slow.join(', ')}`)
  }
}

async function measure(path: string, fresh: boolean): Promise<void> {
  const store = openStore(path, { readOnly: !fresh })
  try {
    if (fresh) await addSamples(store)
    const site = await servedFrom(store)
    const kindOf = await kindsOf(site)
    const pages = await addressesOf(site, kindOf)
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
