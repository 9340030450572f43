/**
 * How reading grows: `node build.js && node bench/read-growth.ts`, over 100, 1,000 and 10,000 made-up reports, then over
 * one report of 12,500 to 200,000 words. Each size runs in a process of its own; "growth" is the exponent g in processor
 * time ~ size^g.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { tuneEngine } from '../dist/cli/tune-engine.js'
import { reportsOfLines } from '../dist/intake/jsonl.js'
import { isProblem } from '../dist/intake/taken.js'
import { read } from '../dist/read/read.js'
import { explain } from '../dist/record/problem.js'
import { busySince, peakMemory, table } from './clock.ts'
import { reports } from './collection.ts'

interface Figures {
  readonly size: number
  readonly busy: number
  readonly memory: number
}

/** Not counted: loading tables and weights, and the first reports, which are read before the code is compiled. */
const WARMING = 50

const plain = (text: string): string => text.replace(/[⟦⟧]/g, '')

function* texts(size: number): Generator<string> {
  for (const { text } of reports(size)) yield plain(text)
}

/** One text of at least so many words. */
function* longText(words: number): Generator<string> {
  const parts: string[] = []
  let count = 0
  for (const { text } of reports(Infinity)) {
    if (count >= words) break
    parts.push(plain(text))
    count += text.split(/\s+/).length
  }
  yield parts.join('\n\n')
}

async function* lines(all: Iterable<string>): AsyncGenerator<Uint8Array> {
  let id = 0
  for (const text of all) yield new TextEncoder().encode(`${JSON.stringify({ id: String(id++), text })}\n`)
}

async function readAll(all: Iterable<string>): Promise<void> {
  for await (const taken of reportsOfLines(lines(all), 'made')) {
    if (isProblem(taken)) throw new Error(explain(taken).message)
    const { problems } = read(taken.captured)
    if (problems.some(({ code }) => code === 'capture-cut'))
      throw new Error('the report is longer than what is read of one')
  }
}

const KINDS = { reports: texts, words: longText } as const
type Kind = keyof typeof KINDS

async function measure(kind: Kind, size: number): Promise<Figures> {
  tuneEngine()
  await readAll(texts(WARMING))
  const idle = process.cpuUsage()
  await readAll(KINDS[kind](size))
  return { size, busy: busySince(idle), memory: peakMemory() }
}

function inOwnProcess(kind: Kind, size: number): Figures {
  const args = [fileURLToPath(import.meta.url), '--one', kind, String(size)]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`the run over ${size} ${kind} failed:\n${stderr}`)
  return JSON.parse(stdout) as Figures
}

const growth = (before: Figures | undefined, now: Figures): string =>
  before === undefined ? '' : (Math.log(now.busy / before.busy) / Math.log(now.size / before.size)).toFixed(2)

function print(kind: Kind, sizes: readonly number[]) {
  const figures = sizes.map((size) => inOwnProcess(kind, size))
  const rows = figures.map((now, index) => [
    now.size,
    now.busy,
    Math.round(now.size / now.busy),
    growth(figures[index - 1], now),
    now.memory,
  ])
  console.log(table([kind, 'cpu seconds', `${kind}/cpu s`, 'growth', 'peak MB'], rows))
}

const [first, kind, size] = process.argv.slice(2)
if (first === '--one') {
  console.log(JSON.stringify(await measure(kind as Kind, Number(size))))
} else {
  console.log('Reading made-up reports\n')
  print('reports', [100, 1_000, 10_000])
  console.log('\nReading one long report\n')
  print('words', [12_500, 25_000, 50_000, 100_000, 200_000])
}
