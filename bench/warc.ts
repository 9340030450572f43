/**
 * Reading of packed web archives: `node build.js && taskset -c 0 node bench/warc.ts [MB] [FOLDER]`.
 *
 * Makes an archive of MB packed megabytes (2,000 unless said) in FOLDER (a temporary one unless said), reads it, and
 * deletes it. Its pages are made up and pack as news pages do, to about a fifth. Four figures, packed megabytes (10^6
 * bytes) a second, by the clock and of the processor: `zlib alone` unpacks the same members in one go each,
 * from memory, and is what no reader can pass; `records` takes every record apart and checks it; `answers` also
 * decodes each HTTP answer; `reports` is all that intake does, down to text, hashes and ids. Memory is this process's peak
 * beside what it was before reading, and is to stay when the archive grows.
 */
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { disk } from '../dist/intake/files.js'
import { answerOf } from '../dist/intake/warc/http.js'
import { membersOf } from '../dist/intake/warc/members.js'
import { recordsOf } from '../dist/intake/warc/records.js'
import { reportsOfArchive } from '../dist/intake/warc/warc.js'
import { recordOf, responseOf } from '../dist/intake/warc/written.js'
import { isProblem } from '../dist/intake/taken.js'
import { busySince, peakMemory, stepsASecond, table } from './clock.ts'

const megabytes = Number(process.argv[2] ?? 2_000)

/** Numbers that look random and are the same in every run (xorshift32). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Words of made-up letters, the common ones far commoner than the rare, as in a language. */
function wordsOf(random: () => number): string[] {
  const letters = 'etaoinshrdlucmfwypvbgkjqxz'
  const letter = () => letters[Math.floor(random() ** 2 * letters.length)]
  return Array.from({ length: 20_000 }, () => Array.from({ length: 2 + Math.floor(random() * 9) }, letter).join(''))
}

/** A page of about 150 KB as news sites serve them: scripts and menus around 40 paragraphs; it packs to a fifth. */
function pageOf(number: number, words: readonly string[], random: () => number): string {
  const word = () => words[Math.floor(random() ** 3 * words.length)]
  const sentence = (length: number) => Array.from({ length }, word).join(' ')
  const many = (length: number, one: (at: number) => string) => Array.from({ length }, (_, at) => one(at)).join('\n')
  const menu = many(
    130,
    (at) =>
      `<li class="site-menu__item site-menu__item--level-${at % 3}"><a class="site-menu__link" href="https://outlet.example/section/${word()}" data-track-action="navigation" data-track-label="menu">${sentence(2)}</a></li>`,
  )
  const paragraphs = many(40, () => `<p class="article__paragraph article__paragraph--body">${sentence(45)}.</p>`)
  const cards = many(
    30,
    () =>
      `<div class="card card--related"><a class="card__link" href="https://outlet.example/news/${word()}-${Math.floor(random() * 1e6)}"><img class="card__image" loading="lazy" sizes="(min-width: 1020px) 320px, 100vw" src="https://images.outlet.example/${Math.floor(random() * 1e6)}.jpg?width=320&amp;quality=80" alt=""><h3 class="card__headline">${sentence(8)}</h3></a></div>`,
  )
  const script = many(
    220,
    (at) =>
      `{"component":"article-slot","position":${at},"enabled":true,"id":"${Math.floor(random() * 1e9).toString(36)}","label":"${word()}"},`,
  )
  return `<!doctype html><html><head><meta charset="utf-8"><title>${sentence(8)} ${number}</title><script>window.state=[${script}]</script></head><body><ul>${menu}</ul><article>${paragraphs}</article>${cards}</body></html>`
}

/** Members of different pages that the archive repeats: packing gigabytes would take an hour, reading them does not care. */
const DIFFERENT = 400

interface Made {
  readonly packed: number
  readonly unpacked: number
  readonly records: number
  /** The different members. */
  readonly alike: readonly Buffer[]
}

async function write(path: string): Promise<Made> {
  const random = numbers(20_260)
  const words = wordsOf(random)
  const members = Array.from({ length: DIFFERENT }, (_, number) => {
    const uri = `https://outlet-${number % 40}.example/news/${number}`
    const response = responseOf(uri, pageOf(number, words, random), { 'X-Crawler-Content-Encoding': 'gzip' })
    const request = recordOf({
      type: 'request',
      uri,
      contentType: 'application/http; msgtype=request',
      block: `GET /news/${number} HTTP/1.1\r\nHost: outlet.example\r\n\r\n`,
    })
    return { size: request.length + response.length, members: [gzipSync(request), gzipSync(response)] as const }
  })
  const out = createWriteStream(path)
  let [packed, unpacked, records] = [0, 0, 0]
  for (let at = 0; packed < megabytes * 1e6; at = (at + 1) % DIFFERENT) {
    const { size, members: both } = members[at]!
    for (const member of both) {
      if (!out.write(member)) await once(out, 'drain')
      packed += member.length
    }
    unpacked += size
    records += 2
  }
  out.end()
  await once(out, 'finish')
  return { packed, unpacked, records, alike: members.flatMap((one) => one.members) }
}

/** Unpacks members until as much is unpacked as the archive has. */
function unpackedAlone(members: readonly Buffer[], packed: number): number {
  let found = 0
  for (let taken = 0; taken < packed; found++) {
    const member = members[found % members.length]!
    gunzipSync(member, { chunkSize: member.readUInt32LE(member.length - 4) + 64 })
    taken += member.length
  }
  return found
}

interface Run {
  readonly name: string
  readonly seconds: number
  readonly busy: number
  readonly found: number
}

async function timed(name: string, work: () => Promise<number>): Promise<Run> {
  const [started, idle] = [performance.now(), process.cpuUsage()]
  const found = await work()
  return { name, found, seconds: (performance.now() - started) / 1000, busy: busySince(idle) }
}

async function measure(path: string): Promise<void> {
  const { packed, unpacked, records, alike } = await write(path)
  console.log(
    `${(packed / 1e6).toFixed(0)} MB packed, ${(unpacked / 1e6).toFixed(0)} MB unpacked, ${records} records\n`,
  )
  const before = peakMemory()
  const wants = (fields: ReadonlyMap<string, string>) => fields.get('warc-type') === 'response'
  const all = () => recordsOf(membersOf(disk.open(path), path), path, wants)
  const runs = [
    await timed('zlib alone', async () => unpackedAlone(alike, packed)),
    await timed('records', async () => {
      let found = 0
      for await (const record of all()) found += 'code' in record ? 0 : 1
      return found
    }),
    await timed('answers', async () => {
      let found = 0
      for await (const record of all())
        if (!('code' in record) && record.block !== null && 'body' in answerOf(record.block)) found++
      return found
    }),
    await timed('reports', async () => {
      let found = 0
      const archive = { uri: `file:${path}`, path, chunks: disk.open(path), packed: true }
      for await (const taken of reportsOfArchive(archive)) found += isProblem(taken) ? 0 : 1
      return found
    }),
  ]
  const rows = runs.map(({ name, found, seconds, busy }) => [
    name,
    found,
    seconds,
    packed / 1e6 / seconds,
    busy,
    packed / 1e6 / busy,
  ])
  console.log(table(['', 'found', 'seconds', 'MB/s', 'cpu seconds', 'MB/cpu s'], rows))
  console.log(`\npeak memory: ${peakMemory().toFixed(0)} MB, before reading ${before.toFixed(0)} MB`)
  console.log(`this machine: ${stepsASecond().toFixed(0)} million steps a second of processor time`)
}

const folder = await mkdtemp(join(process.argv[3] ?? tmpdir(), 'onrecord-warc-'))
try {
  await measure(join(folder, 'made.warc.gz'))
} finally {
  await rm(folder, { recursive: true })
}
