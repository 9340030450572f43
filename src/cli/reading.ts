import { intake, type IntakeOptions, type World } from '../intake/intake.js'
import { isProblem, type Report } from '../intake/taken.js'
import type { Asked } from '../read/read.js'
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
  { wording = false, ...options }: IntakeOptions & { readonly wording?: boolean },
  take: (report: Report, document: Document) => void | Promise<void>,
): Promise<Outcome> {
  // Loaded here, because its tables and weights take longer than most other commands.
  const { read } = await import('../read/read.js')
  const asked: Asked = wording ? { wording: (await import('../read/wording/wording.js')).findWording } : {}
  let [reports, problems] = [0, 0]
  const progress = await progressOf(io, world, places, what)
  const stoppable = untilInterrupted(intake(places, progress.world, options), io)
  try {
    for await (const taken of stoppable) {
      if (isProblem(taken)) {
        printProblem(io, taken)
        problems += isNote(taken.code) ? 0 : 1
      } else {
        const document = attempted(() => read(taken.captured, asked), taken, io)
        problems += document === null ? 1 : printProblemsOf(io, document)
        if (document !== null) await take(taken, document)
        reports += document === null ? 0 : 1
        progress.tick()
      }
      // Reading is work without waiting: signals are only heard when it rests.
      await io.pause()
    }
  } finally {
    progress.end()
  }
  return { reports, problems, interrupted: stoppable.interrupted }
}

/** Reading does not fail on text. Should it all the same, one report must not keep thousands from being read. */
function attempted(read: () => Document, { captured }: Report, io: Io): Document | null {
  try {
    return read()
  } catch (error) {
    printProblem(io, { code: 'read-failed', at: null, path: captured.capture.uri, reason: String(error) })
    return null
  }
}

/** What comes, until there is no more or a person asks to stop, even while waiting for what may never come. */
function untilInterrupted<T>(coming: AsyncGenerator<T>, io: Io): AsyncIterable<T> & { readonly interrupted: boolean } {
  const state = { interrupted: false, wake: () => {} }
  return {
    get interrupted() {
      return state.interrupted
    },
    async *[Symbol.asyncIterator]() {
      const release = io.onInterrupt(() => {
        state.interrupted = true
        state.wake()
      })
      try {
        while (!state.interrupted) {
          const next = await new Promise<IteratorResult<T>>((resolve, reject) => {
            state.wake = () => resolve({ done: true, value: undefined })
            coming.next().then(resolve, reject)
          })
          if (next.done) return
          yield next.value
        }
      } finally {
        release()
        // Closes files; not waited for, because standard input may stay silent for ever.
        void coming.return(undefined)
      }
    },
  }
}

/** A problem of a place in the text is kept with the document; one of the whole report is told now, and counted. */
function printProblemsOf(io: Io, document: Document): number {
  const whole = document.problems.filter(({ at, code }) => at === null && !isNote(code))
  for (const problem of whole) printOf(io, document.capture.uri, problem)
  return whole.length
}
