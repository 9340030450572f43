/**
 * Articles a second and peak memory of reading plain text, from files to documents: `npm run bench`, or
 * `node build.js && taskset -c 0 node bench/read.ts [FOLDER]` to hold it to one core.
 *
 * Besides the clock's time it gives the processor's (all threads of this process): where other programs share the core,
 * that is what the reading itself costs.
 *
 * Reads the development articles of PolNeAR unless a folder is given, again and again. The first pass includes loading
 * tables and weights; in the next ones the engine still compiles, on the same core. The median of the later half is what
 * a long run gets.
 */
import { existsSync } from 'node:fs'
import { tuneEngine } from '../dist/cli/tune-engine.js'
import { disk } from '../dist/intake/files.js'
import { intake } from '../dist/intake/intake.js'
import { isProblem } from '../dist/intake/taken.js'
import { read } from '../dist/read/read.js'
import { busySince, median, peakMemory, stepsASecond, table } from './clock.ts'

tuneEngine()

const PASSES = 12

const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../shared/corpora', import.meta.url).pathname
const folder = process.argv[2] ?? `${corpora}/polnear/data/dev/text`

interface Pass {
  readonly articles: number
  readonly bytes: number
  readonly words: number
  readonly attributions: number
  readonly seconds: number
  /** Of the processor, over all threads. */
  readonly busy: number
}

async function pass(): Promise<Pass> {
  const [started, idle] = [performance.now(), process.cpuUsage()]
  let [articles, bytes, words, attributions] = [0, 0, 0, 0]
  const world = {
    files: disk,
    stdin: process.stdin,
    fetch: () => Promise.reject(new Error('no network in a benchmark')),
  }
  for await (const taken of intake([folder], world)) {
    if (isProblem(taken)) continue
    articles++
    bytes += taken.bytes.length
    const document = read(taken.captured)
    words += document.article.text.split(/\s+/).length
    attributions += document.attributions.length
  }
  return { articles, bytes, words, attributions, seconds: (performance.now() - started) / 1000, busy: busySince(idle) }
}

if (existsSync(folder)) {
  const before = stepsASecond()
  const passes: Pass[] = []
  for (let number = 0; number < PASSES; number++) passes.push(await pass())
  const clock = (before + stepsASecond()) / 2

  console.log(`Reading ${folder}\n`)
  console.log(
    table(
      ['pass', 'articles', 'KB', 'attributions', 'seconds', 'articles/s', 'cpu seconds', 'articles/cpu s'],
      passes.map(({ articles, bytes, attributions, seconds, busy }, index) => [
        index === 0 ? 'first' : String(index + 1),
        articles,
        Math.round(bytes / 1024),
        attributions,
        seconds,
        articles / seconds,
        busy,
        articles / busy,
      ]),
    ),
  )
  const steady = passes.slice(PASSES / 2)
  const rate = median(steady.map(({ articles, seconds }) => articles / seconds))
  const bare = median(steady.map(({ articles, busy }) => articles / busy))
  console.log('\nmedian of the later half')
  console.log(`articles a second: ${rate.toFixed(1)}; articles a second of processor time: ${bare.toFixed(1)}`)
  const long = steady[0] === undefined ? 0 : steady[0].words / steady[0].articles
  console.log(
    `words an article: ${long.toFixed(0)}; articles of 600 words a second: ${((rate * long) / 600).toFixed(1)}, of processor time: ${((bare * long) / 600).toFixed(1)}`,
  )
  console.log(`peak memory: ${peakMemory().toFixed(0)} MB`)
  console.log(
    `this machine: ${clock.toFixed(0)} million steps a second of processor time; articles for 1,000 million steps: ${((bare / clock) * 1000).toFixed(1)}`,
  )
} else {
  console.log(`SKIPPED: there is no ${folder}. Set ONRECORD_CORPORA, or name a folder of plain texts.`)
}
