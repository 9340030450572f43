/**
 * How linking grows: `node build.js && node bench/link.ts [SIZE...]` (default 100, 1,000 and 10,000 made-up reports; 100000
 * takes half an hour and 8 GB of disk).
 *
 * Each size runs in a process of its own, so that its peak memory is its own. "growth" is the exponent g in processor
 * time ~ size^g between a size and the one before: 1 is in proportion. "one more" adds one report to the full record,
 * which has to stay cheap however large the record is.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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
  readonly memory: number
  readonly utterances: number
  readonly stories: number
  readonly copies: number
}

/** How often one more report is added; the median of so many is steady. */
const MORE = 9

function measure(size: number): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'))
  const store = openStore(join(folder, 'link.db'))
  try {
    const all = reports(size + MORE)
    const add = (store: Store) => {
      const { value } = all.next()
      if (value !== undefined) store.add(...addable(value))
    }
    const addSeconds = timed(() => {
      for (let made = 0; made < size; made++) add(store)
    })
    let linkSeconds = 0
    const linkBusy = busy(() => (linkSeconds = timed(() => linkRecord(store, { onProgress: toldOf(size) }))))
    const { utterances, stories, copies } = store.questions.totals()
    const more = Array.from({ length: MORE }, () => busy(() => (add(store), linkRecord(store))))
    const oneMore = more.sort((a, b) => a - b)[MORE >> 1] ?? NaN
    return { size, addSeconds, linkSeconds, linkBusy, oneMore, memory: peakMemory(), utterances, stories, copies }
  } finally {
    store.close()
    rmSync(folder, { recursive: true })
  }
}

/** Under the address as its id: two papers may print an agency's report alike to the letter. */
function addable(report: Parameters<typeof told>[0]): Parameters<Store['add']> {
  const { captured, bytes, document } = told({ ...report, id: contentId(report.uri ?? '') })
  return [captured, bytes, document]
}

/** A run over tens of thousands takes minutes: every tenth of it says how far it is. */
function toldOf(size: number): (done: number, of: number) => void {
  let told = 0
  return (done, of) => {
    if (size < 20_000 || done / of < (told + 1) / 10) return
    told = Math.floor((10 * done) / of)
    console.error(`${done} of ${of} reports linked, ${(process.cpuUsage().user / 1e6).toFixed(0)} s of the processor`)
  }
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return (performance.now() - started) / 1000
}

/** Seconds of the processor. */
function busy(work: () => void): number {
  const idle = process.cpuUsage()
  work()
  return busySince(idle)
}

function inOwnProcess(size: number): Figures {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--one', String(size)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', size < 20_000 ? 'pipe' : 'inherit'] },
  )
  if (status !== 0) throw new Error(`the run over ${size} reports failed:\n${stderr}`)
  return JSON.parse(stdout) as Figures
}

const growth = (before: Figures | undefined, now: Figures): string =>
  before === undefined ? '' : (Math.log(now.linkBusy / before.linkBusy) / Math.log(now.size / before.size)).toFixed(2)

const [first, ...others] = process.argv.slice(2)
if (first === '--one') {
  console.log(JSON.stringify(measure(Number(others[0]))))
} else {
  const sizes = first === undefined ? [100, 1_000, 10_000] : [first, ...others].map(Number)
  const figures = sizes.map(inOwnProcess)
  console.log('Linking made-up reports\n')
  console.log(
    table(
      [
        'reports',
        'add s',
        'link s',
        'link cpu s',
        'reports/cpu s',
        'growth',
        'one more cpu s',
        'peak MB',
        'utterances',
        'stories',
        'copies',
      ],
      figures.map((now, index) => [
        now.size,
        now.addSeconds,
        now.linkSeconds,
        now.linkBusy,
        now.size / now.linkBusy,
        growth(figures[index - 1], now),
        now.oneMore,
        now.memory,
        now.utterances,
        now.stories,
        now.copies,
      ]),
    ),
  )
  console.log(`\nthis machine: ${stepsASecond().toFixed(0)} million steps a second of processor time`)
}
