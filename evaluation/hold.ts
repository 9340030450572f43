/** Scores held to their floors: what is printed, what fails, and what the floors are afterwards. */
import { gate, lowered, raised, type Floors, type Gate, type Verdict } from './floors.ts'
import type { Figures, Score } from './score.ts'
import type { Scores } from './scores.ts'

export interface Asked {
  /** Names of scores; all where nothing is named. */
  readonly only?: string | undefined
  readonly misses?: boolean | undefined
  readonly raise?: boolean | undefined
  /** `SCORE/FIGURE`, or `SCORE` for all its floors. */
  readonly lower?: string | undefined
  readonly reason?: string | undefined
}

export interface Held {
  readonly floors: Floors
  /** Names of the scores that do not hold. */
  readonly failed: readonly string[]
}

/** Asked for what cannot be done: a misspelt score must not pass for one that holds. */
export class Misuse extends Error {}

export async function hold(
  scores: Scores,
  before: Floors,
  asked: Asked,
  today: string,
  print: (line: string) => void,
): Promise<Held> {
  const chosen = asked.only?.split(',') ?? Object.keys(scores)
  refuseMisuse(scores, chosen, asked)
  let floors = before
  const failed: string[] = []
  for (const name of chosen) {
    const score = await scored(scores, name)
    if ('broken' in score) {
      print(`\n${name}  BROKEN: ${score.broken}`)
      failed.push(name)
      continue
    }
    if ('skipped' in score) {
      print(`\n${name}  SKIPPED: ${score.skipped}`)
      continue
    }
    floors = moved(score, floors, asked, today)
    const result = gate(score, floors[name])
    for (const line of table(score, result, asked.misses ?? false)) print(line)
    if (!result.holds) failed.push(name)
  }
  return { floors, failed }
}

/** A score that cannot be run does not hold, and must not keep the others from being run. */
async function scored(scores: Scores, name: string): Promise<Score | { readonly broken: string }> {
  try {
    return (await scores[name]?.()) ?? { broken: 'there is none' }
  } catch (error) {
    return { broken: (error as Error).message }
  }
}

function refuseMisuse(scores: Scores, chosen: readonly string[], { lower, reason }: Asked): void {
  const unknown = chosen.filter((name) => scores[name] === undefined)
  if (unknown.length > 0) {
    throw new Misuse(`There is no score ${unknown.join(', ')}. There are: ${Object.keys(scores).join(', ')}.`)
  }
  if (lower === undefined) return
  const [name] = partsOf(lower)
  if (!chosen.includes(name)) throw new Misuse(`--lower names ${name}, which is not scored.`)
  if ((reason ?? '').trim() === '') throw new Misuse('--lower needs --reason "why it may fall".')
}

function partsOf(lower: string): [score: string, figure: string | null] {
  const slash = lower.indexOf('/')
  return slash < 0 ? [lower, null] : [lower.slice(0, slash), lower.slice(slash + 1)]
}

/** The floors after what was asked for this score. */
function moved(score: Figures, floors: Floors, { raise, lower, reason }: Asked, today: string): Floors {
  let floor = floors[score.name]
  const [name, figure] = lower === undefined ? [] : partsOf(lower)
  if (score.name === name && floor !== undefined) floor = lowered(score, floor, figure ?? null, reason ?? '', today)
  if (raise) floor = raised(score, floor)
  return floor === undefined ? floors : { ...floors, [score.name]: floor }
}

const cell = (value: number | null): string => (value === null ? '-' : value.toFixed(1)).padStart(7)

const NOTES: Readonly<Record<Verdict['state'], string>> = {
  held: '',
  above: 'above',
  new: 'new',
  below: 'BELOW',
  missing: 'MISSING',
}

function* table({ name, corpus, of, misses }: Figures, { verdicts, sameCorpus }: Gate, withMisses: boolean) {
  yield `\n${name}  (corpus ${corpus}${sameCorpus ? '' : ', NOT the corpus of the floors'})`
  const width = Math.max(...verdicts.map(({ figure }) => figure.length))
  yield `  ${''.padEnd(width)}  ${'figure'.padStart(7)} ${'floor'.padStart(7)}`
  for (const { figure, value, floor, state } of verdicts) {
    const row = `  ${figure.padEnd(width)}  ${cell(value)} ${cell(floor)}  ${(of?.[figure] ?? '').padEnd(14)} ${NOTES[state]}`
    yield row.trimEnd()
  }
  if (withMisses) for (const miss of misses ?? []) yield `  miss ${miss}`
}
