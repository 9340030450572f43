import { explain, type Problem, type ProblemCode } from '../record/problem.js'
import type { PrintedProblem } from '../record/document.js'
import type { Io } from './io.js'

/** Problems of reports that were read all the same, in full: worth a line, not a failed command. */
const NOTES: ReadonlySet<string> = new Set<ProblemCode>([
  'keys-unread',
  'feed-summary-only',
  'file-passed-over',
  'archive-passed-over',
  'pages-left',
])

export const isNote = (code: string): boolean => NOTES.has(code)

/** The one place where a problem becomes a line for people. */
export const printProblem = (io: Io, problem: Problem): void =>
  io.err(lineOf({ code: problem.code, ...explain(problem) }))

/** A problem that came with a document; `where` is the document's address. */
export const printOf = (io: Io, where: string, problem: PrintedProblem): void => io.err(lineOf(problem, where))

/** Reports and paths come from anywhere: control characters in them could rewrite the terminal. */
const lineOf = ({ code, message, advice }: Omit<PrintedProblem, 'at'>, where?: string): string =>
  `${code}: ${where === undefined ? '' : `${where}: `}${message} ${advice}`.replace(/\p{Cc}/gu, '\uFFFD')
