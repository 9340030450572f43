/**
 * How reading grows: `node build.js && node bench/read-growth.ts [SIZE...]` (default 100, 1,000 and 10,000 made-up
 * reports). Each size runs in a process of its own; "growth" is the exponent g in processor time ~ size^g.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { reportsOfLines } from '../dist/intake/jsonl.js'
import { isProblem } from '../dist/intake/taken.js'
import { read } from '../dist/read/read.js'
import { busySince, peakMemory, table } from './clock.ts'
import { reports } from './collection.ts'

interface Figures {
  readonly size: number
  readonly busy: number
  readonly memory: number
}

/** Not counted: loading tables and weights, and the first reports, which are read before the code is compiled. */
const WARMING = 50

async function* lines(size: number): AsyncGenerator<Uint8Array> {
  let id = 0
  for (const { text } of reports(size)) {
    yield new TextEncoder().encode(`${JSON.stringify({ id: String(id++), text: text.replace(/[⟦⟧]/g, '') })}\n`)
  }
}

async function readAll(size: number): Promise<void> {
  for await (const taken of reportsOfLines(lines(size), 'made')) if (!isProblem(taken)) read(taken.captured)
}

async function measure(size: number): Promise<Figures> {
  await readAll(WARMING)
  const idle = process.cpuUsage()
  await readAll(size)
  return { size, busy: busySince(idle), memory: peakMemory() }
}

function inOwnProcess(size: number): Figures {
  const args = [fileURLToPath(import.meta.url), '--one', String(size)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the run over ${size} reports failed:\n${stderr}`)
  return JSON.parse(stdout) as Figures
}

const growth = (before: Figures | undefined, now: Figures): string =>
  before === undefined ? '' : (Math.log(now.busy / before.busy) / Math.log(now.size / before.size)).toFixed(2)

const [first, ...others] = process.argv.slice(2)
if (first === '--one') {
  console.log(JSON.stringify(await measure(Number(others[0]))))
} else {
  const sizes = first === undefined ? [100, 1_000, 10_000] : [first, ...others].map(Number)
  const figures = sizes.map(inOwnProcess)
  console.log('Reading made-up reports\n')
  const rows = figures.map((now, index) => [
    now.size,
    now.busy,
    now.size / now.busy,
    growth(figures[index - 1], now),
    now.memory,
  ])
  console.log(table(['reports', 'cpu seconds', 'reports/cpu s', 'growth', 'peak MB'], rows))
}
