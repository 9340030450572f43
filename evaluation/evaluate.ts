/**
 * Runs every score at hand, prints it beside its floor, and fails when a figure has fallen.
 *
 *   npm run evaluate -- [--only samples,seeds] [--misses] [--raise] [--lower SCORE[/FIGURE] --reason "..."]
 *
 * --raise moves floors up to the figures. --lower moves one floor, or all floors of a score, down to the figures or on
 * to a changed corpus; the reason is kept in evaluation/floors.json.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gate, lowered, raised, type Floors, type Gate } from './floors.ts'
import type { Figures, Score } from './score.ts'

/** Loaded when its turn comes: what a score imports may not be built, or not be here. */
const SCORES: Readonly<Record<string, () => Promise<Score>>> = {
  samples: async () => (await import('./samples/samples.ts')).scoreSamples(),
  seeds: async () => (await import('./seeds/seeds.ts')).scoreSeeds(),
  polnear: async () => (await import('./polnear.ts')).scorePolnear(),
}

const FLOORS = new URL('floors.json', import.meta.url)

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    misses: { type: 'boolean', default: false },
    raise: { type: 'boolean', default: false },
    lower: { type: 'string' },
    reason: { type: 'string' },
  },
})

function misused(message: string): never {
  console.error(message)
  process.exit(2)
}

const chosen = options.only?.split(',') ?? Object.keys(SCORES)
const unknown = chosen.filter((name) => SCORES[name] === undefined)
if (unknown.length > 0)
  misused(`There is no score ${unknown.join(', ')}. There are: ${Object.keys(SCORES).join(', ')}.`)
const [lowerScore, lowerFigure = null] = options.lower?.split(/\/(.*)/s) ?? []
if (lowerScore !== undefined && !chosen.includes(lowerScore))
  misused(`--lower names ${lowerScore}, which is not scored.`)
if (lowerScore !== undefined && (options.reason ?? '').trim() === '')
  misused('--lower needs --reason "why it may fall".')

const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(1)).padStart(7)

function printScore({ name, corpus, of, misses }: Figures, { verdicts, sameCorpus }: Gate): void {
  console.log(`\n${name}  (corpus ${corpus}${sameCorpus ? '' : ', NOT the corpus of the floors'})`)
  const width = Math.max(...verdicts.map(({ figure }) => figure.length))
  console.log(`  ${''.padEnd(width)}  ${'figure'.padStart(7)} ${'floor'.padStart(7)}`)
  for (const { figure, value, floor, state } of verdicts) {
    const note = state === 'below' || state === 'missing' ? state.toUpperCase() : state === 'held' ? '' : state
    console.log(
      `  ${figure.padEnd(width)}  ${cell(value)} ${cell(floor)}  ${(of?.[figure] ?? '').padEnd(14)} ${note}`.trimEnd(),
    )
  }
  if (options.misses) for (const miss of misses ?? []) console.log(`  miss ${miss}`)
}

/** The floors of one score after what the options ask for. */
function moved(score: Figures, floors: Floors): Floors {
  let floor = floors[score.name]
  if (score.name === lowerScore && floor !== undefined) {
    floor = lowered(score, floor, lowerFigure, options.reason ?? '', new Date().toISOString().slice(0, 10))
  }
  if (options.raise) floor = raised(score, floor)
  return floor === undefined ? floors : { ...floors, [score.name]: floor }
}

let floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
const failed: string[] = []
for (const name of chosen) {
  const score = await SCORES[name]?.()
  if (score === undefined) continue
  if ('skipped' in score) {
    console.log(`\n${name}  SKIPPED: ${score.skipped}`)
    continue
  }
  floors = moved(score, floors)
  const result = gate(score, floors[name])
  printScore(score, result)
  if (!result.holds) failed.push(name)
}

if (options.raise || lowerScore !== undefined) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
if (failed.length > 0) {
  console.error(`\nBelow its floors, or scored on another corpus: ${failed.join(', ')}.`)
  console.error(
    'Mend what made the figure fall; or say why it may: --lower SCORE/FIGURE --reason "..." (SCORE alone: all its floors).',
  )
  process.exitCode = 1
}
