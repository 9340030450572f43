import { intake, type World } from '../intake/intake.js'
import { isProblem, type Report } from '../intake/taken.js'
import { read } from '../read/read.js'
import type { Document } from '../record/document.js'
import type { Io } from './io.js'
import { isNote, printOf, printProblem } from './print-problem.js'
import { progressOf } from './progress.js'

export interface Outcome {
  /** Reports read. */
  readonly reports: number
  /** Problems that kept something from being read, or from being read right. */
  readonly problems: number
  /** A person asked to stop before the end. */
  readonly interrupted: boolean
}

/** Reads every report at `places` and hands it to `take`, one at a time. Problems are printed as they come. */
export async function readEach(
  places: readonly string[],
  io: Io,
  world: World,
  what: string,
  take: (report: Report, document: Document) => void | Promise<void>,
): Promise<Outcome> {
  let [reports, problems, interrupted] = [0, 0, false]
  const release = io.onInterrupt(() => (interrupted = true))
  const progress = await progressOf(io, world, places, what)
  try {
    for await (const taken of intake(places, progress.world)) {
      if (isProblem(taken)) {
        printProblem(io, taken)
        problems += isNote(taken.code) ? 0 : 1
      } else {
        const document = read(taken.captured)
        problems += printProblemsOf(io, document)
        await take(taken, document)
        reports++
        progress.tick()
      }
      // Reading is work without waiting: signals are only heard when it rests.
      await io.pause()
      if (interrupted) break
    }
  } finally {
    progress.end()
    release()
  }
  return { reports, problems, interrupted }
}

/** A problem of a place in the text is kept with the document; one of the whole report is told now, and counted. */
function printProblemsOf(io: Io, document: Document): number {
  const whole = document.problems.filter(({ at, code }) => at === null && !isNote(code))
  for (const problem of whole) printOf(io, document.capture.uri, problem)
  return whole.length
}
