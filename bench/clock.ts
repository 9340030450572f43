/**
 * How fast this machine is right now: millions of steps of a fixed loop over integers and strings, the two things that
 * reading does, in a second of processor time. Machines and their neighbours differ; figures divided by this one can be
 * compared.
 */
export function stepsASecond(): number {
  const started = process.cpuUsage()
  let mixed = 0x811c9dc5
  let words = 0
  for (let round = 0; round < ROUNDS; round++) {
    for (let step = 0; step < STEPS; step++) mixed = Math.imul(mixed ^ step, 0x01000193)
    words += `${mixed} ${round} ${TEXT}`.split(' ').map((word) => word.toLowerCase()).length
  }
  if (words === 0) throw new Error('unreachable, but keeps the loop from being left out')
  return (ROUNDS * STEPS) / 1e6 / busySince(started)
}

const ROUNDS = 2_000
const STEPS = 50_000
const TEXT = 'Nothing here is measured but how long it takes to take these words apart. '.repeat(8)

/** Seconds of the processor since `before`, over all threads of this process. */
export function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}

/** Peak memory of this process so far, in MB. */
export const peakMemory = (): number => process.resourceUsage().maxRSS / 1024

export const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN

/** Rows under their headings, columns as wide as they need. */
export function table(headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [headings, ...rows].map((row) => row.map(shown))
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n')
}

const shown = (cell: string | number): string =>
  typeof cell === 'string' ? cell : Number.isInteger(cell) ? String(cell) : cell.toPrecision(3)
