/**
 * How linking grows: `node build.js && node bench/link.ts [--keep FOLDER] [SIZE...]` (default 100, 1,000 and 10,000 made-up
 * reports).
 *
 * `--keep` leaves every record as `FOLDER/SIZE.db`, for `bench/pages.ts` and the browser test of large records; else it goes
 * with the run. Each size runs in a process of its own, so that its peak memory is its own. "growth" is the exponent g in
 * processor time ~ size^g between a size and the one before: 1 is in proportion. "one more" adds one report to the full
 * record, which has to stay cheap however large the record is. How far a run is, it says on the error output.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { linkRecord } from '../dist/engine/engine.js'
import { contentId } from '../dist/record/content-id.js'
import { openStore, type Store } from '../dist/store/store.js'
import { told } from '../dist/told.js'
import { busySince, peakMemory, stepsASecond, table } from './clock.ts'
import { reports } from './collection.ts'

interface Figures {
  readonly size: number
  readonly addSeconds: number
  readonly linkSeconds: number
  /** Of the processor. */
  readonly linkBusy: number
  readonly oneMore: number
  /** By the clock. */
  readonly oneMoreSeconds: number
  readonly memory: number
  readonly utterances: number
  readonly stories: number
  readonly copies: number
}

/** How often one more report is added; the median of so many is steady. */
const MORE = 9

function measure(size: number, path: string): Figures {
  const store = openStore(path)
  try {
    const all = reports(size + MORE)
    const add = () => {
      const { value } = all.next()
      if (value !== undefined) store.add(...addable(value))
    }
    const adding = tellerOf('added')
    const addSeconds = timed(() => {
      for (let made = 0; made < size; made++, adding(made, size)) add()
    })
    let linkSeconds = 0
    const linkBusy = busy(() => (linkSeconds = timed(() => linkRecord(store, { onProgress: tellerOf('linked') }))))
    const { utterances, stories, copies } = store.questions.totals()
    const more = Array.from({ length: MORE }, () => oneMore(store, add))
    const middle = (which: 0 | 1) => more.map((one) => one[which]).toSorted((a, b) => a - b)[MORE >> 1] ?? NaN
    const counted = { memory: peakMemory(), utterances, stories, copies }
    return { size, addSeconds, linkSeconds, linkBusy, oneMore: middle(0), oneMoreSeconds: middle(1), ...counted }
  } finally {
    store.close()
  }
}

function oneMore(store: Store, add: () => void): [busy: number, clock: number] {
  let clock = 0
  const spent = busy(() => (clock = timed(() => (add(), linkRecord(store)))))
  return [spent, clock]
}

/** Under the address as its id: two papers may print an agency's report alike to the letter. */
function addable(report: Parameters<typeof told>[0]): Parameters<Store['add']> {
  const { captured, bytes, document } = told({ ...report, id: contentId(report.uri ?? '') })
  return [captured, bytes, document]
}

/** Steps of a run that are said: of a large one it takes minutes from one to the next. */
const STEPS = 20

function tellerOf(what: string): (done: number, of: number) => void {
  const started = performance.now()
  const idle = process.cpuUsage()
  let told = 0
  return (done, of) => {
    const step = Math.floor((STEPS * done) / of)
    if (step === told) return
    told = step
    const clock = (performance.now() - started) / 1000
    console.error(
      `${done} of ${of} reports ${what}: ${clock.toFixed(1)} s, ${busySince(idle).toFixed(1)} s of the processor, peak ${peakMemory().toFixed(0)} MB`,
    )
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

/** Seconds of the processor, over all threads. */
function busy(work: () => void): number {
  const idle = process.cpuUsage()
  work()
  return busySince(idle)
}

function inOwnProcess(size: number, folder: string): Figures {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--one', join(folder, `${size}.db`), String(size)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  )
  if (status !== 0) throw new Error(`the run over ${size} reports failed`)
  return JSON.parse(stdout) as Figures
}

const growth = (before: Figures | undefined, now: Figures): string =>
  before === undefined ? '' : (Math.log(now.linkBusy / before.linkBusy) / Math.log(now.size / before.size)).toFixed(2)

/** What is shown of each size, under its heading. */
const COLUMNS: readonly (readonly [string, (now: Figures, before: Figures | undefined) => string | number])[] = [
  ['reports', ({ size }) => size],
  ['add s', ({ addSeconds }) => addSeconds],
  ['link s', ({ linkSeconds }) => linkSeconds],
  ['link cpu s', ({ linkBusy }) => linkBusy],
  ['reports/cpu s', ({ size, linkBusy }) => size / linkBusy],
  ['growth', (now, before) => growth(before, now)],
  ['one more s', ({ oneMoreSeconds }) => oneMoreSeconds],
  ['cpu s', ({ oneMore }) => oneMore],
  ['peak MB', ({ memory }) => memory],
  ['utterances', ({ utterances }) => utterances],
  ['stories', ({ stories }) => stories],
  ['copies', ({ copies }) => copies],
]

function measureAll(sizes: readonly number[], folder: string): void {
  const figures = sizes.map((size) => inOwnProcess(size, folder))
  const rows = figures.map((now, index) => COLUMNS.map(([, of]) => of(now, figures[index - 1])))
  console.log('Linking made-up reports\n')
  console.log(
    table(
      COLUMNS.map(([heading]) => heading),
      rows,
    ),
  )
  console.log(`\nthis machine: ${stepsASecond().toFixed(0)} million steps a second of processor time`)
}

const { values, positionals } = parseArgs({
  options: { keep: { type: 'string' }, one: { type: 'string' } },
  allowPositionals: true,
})
const sizes = positionals.length === 0 ? [100, 1_000, 10_000] : positionals.map(Number)
if (values.one !== undefined) console.log(JSON.stringify(measure(sizes[0]!, values.one)))
else if (values.keep !== undefined) {
  mkdirSync(values.keep, { recursive: true })
  measureAll(sizes, values.keep)
} else {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  try {
    measureAll(sizes, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
