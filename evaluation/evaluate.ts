/**
 * Runs every score at hand, prints it beside its floor, and fails when a figure has fallen.
 *
 *   npm run evaluate -- [--only samples,seeds] [--misses] [--raise] [--lower SCORE[/FIGURE] --reason "..."]
 *
 * --raise moves floors up to the figures. --lower moves one floor, or all floors of a score, down to the figures or on
 * to a changed corpus; the reason is kept in evaluation/floors.json. Exit codes: 1 below a floor, 2 misused.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Floors } from './floors.ts'
import { hold, Misuse } from './hold.ts'
import { scores } from './scores.ts'

const FLOORS = new URL('floors.json', import.meta.url)

const OPTIONS = {
  only: { type: 'string' },
  misses: { type: 'boolean' },
  raise: { type: 'boolean' },
  lower: { type: 'string' },
  reason: { type: 'string' },
} as const

async function evaluate(): Promise<number> {
  const { values: asked } = parseArgs({ options: OPTIONS })
  const before = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors
  const today = new Date().toISOString().slice(0, 10)
  const { floors, failed } = await hold(scores, before, asked, today, (line) => console.log(line))
  if (asked.raise || asked.lower !== undefined) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
  if (failed.length === 0) return 0
  console.error(`\nBelow its floors, scored on another corpus, or broken: ${failed.join(', ')}.`)
  console.error(
    'Mend what made it fall, or say why it may: --lower SCORE/FIGURE --reason "..." (SCORE alone: all of it).',
  )
  return 1
}

try {
  process.exitCode = await evaluate()
} catch (error) {
  const misused = error instanceof Misuse || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')
  if (!misused) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}
