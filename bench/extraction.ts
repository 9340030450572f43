/**
 * How fast the report is taken out of web pages, beside Readability on linkedom in the same run, on one core:
 *
 *   node build.js && taskset -c 0 node bench/extraction.ts [FOLDER]
 *
 * FOLDER holds pages packed with gzip (scrapinghub-aeb unless said; SKIPPED where there are none). Each tool runs in a
 * process of its own, twice in turn, and the better run counts: pages a second of the processor in the first round over
 * the pages and in the second, when the engine has warmed up, and the peak memory of the process. Ours does all of
 * cleaning, fields and the way back to the capture included.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { tuneEngine } from '../dist/cli/tune-engine.js'
import { busySince, peakMemory, table } from './clock.ts'

type Tool = 'onrecord' | 'Readability' | 'nothing'

interface Measured {
  readonly cold: number
  readonly warm: number
  /** MB. */
  readonly peak: number
}

const ROUNDS = 2

async function extractorOf(tool: Tool): Promise<(html: string) => number> {
  if (tool === 'nothing') return (html) => html.length
  if (tool === 'onrecord') {
    // As the program runs.
    tuneEngine()
    const { clean } = await import('../dist/read/clean/clean.js')
    const { pageCapture } = await import('../evaluation/clean/corpora.ts')
    return (html) => clean(pageCapture('page', html)).found.text.length
  }
  const { readabilityText } = await import('../evaluation/clean/other-tools.ts')
  return (html) => readabilityText(html).length
}

/** In a process of its own: pages are unpacked one at a time, outside the time taken. */
async function measure(tool: Tool, folder: string): Promise<Measured> {
  const extract = await extractorOf(tool)
  const files = readdirSync(folder).sort()
  const rates: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    let busy = 0
    for (const file of files) {
      const html = gunzipSync(readFileSync(join(folder, file))).toString('utf8')
      const before = process.cpuUsage()
      extract(html)
      busy += busySince(before)
    }
    rates.push(files.length / busy)
  }
  return { cold: rates[0]!, warm: rates.at(-1)!, peak: peakMemory() }
}

function measuredApart(tool: Tool, folder: string): Measured {
  const { stdout, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--one', tool, folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (status !== 0) throw new Error(`${tool} failed`)
  return JSON.parse(stdout) as Measured
}

function compare(folder: string): void {
  const best = new Map<Tool, Measured>()
  for (let turn = 0; turn < 2; turn++) {
    for (const tool of ['onrecord', 'Readability', 'nothing'] as const) {
      const now = measuredApart(tool, folder)
      const before = best.get(tool)
      if (!before || now.warm > before.warm) best.set(tool, now)
    }
  }
  const [own, theirs, nothing] = [best.get('onrecord')!, best.get('Readability')!, best.get('nothing')!]
  const row = (name: string, { cold, warm, peak }: Measured): (string | number)[] => [
    name,
    cold.toFixed(1),
    warm.toFixed(1),
    peak.toFixed(0),
  ]
  console.log(`${readdirSync(folder).length} pages, of the processor`)
  console.log(
    table(
      ['', 'pages/s, first round', 'second round', 'peak MB'],
      [row('onrecord', own), row('Readability on linkedom', theirs)],
    ),
  )
  console.log(`times as fast: ${(own.cold / theirs.cold).toFixed(2)} and ${(own.warm / theirs.warm).toFixed(2)}`)
  console.log(`peak of a process that only unpacks the pages: ${nothing.peak.toFixed(0)} MB`)
}

const [first, tool, given] = process.argv.slice(2)
if (first === '--one') console.log(JSON.stringify(await measure(tool as Tool, given!)))
else {
  const { corpora } = await import('../evaluation/clean/corpora.ts')
  const folder = first ?? join(corpora, 'scrapinghub-aeb/html')
  if (existsSync(folder)) compare(folder)
  else console.log(`SKIPPED: there are no pages in ${folder}`)
}
