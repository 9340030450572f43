import type { Problem } from '../record/problem.js'
import { explain } from '../record/problem.js'

/** The record on disk cannot do what was asked. Whoever runs the store prints `problem`; what was stored before stays. */
export class RecordError extends Error {
  readonly problem: Problem

  constructor(problem: Problem, cause?: unknown) {
    super(explain(problem).message, { cause })
    this.name = 'RecordError'
    this.problem = problem
  }
}

/** Result codes of SQLite (https://www.sqlite.org/rescode.html); the low byte names the kind. */
const CODES = {
  busy: 5,
  locked: 6,
  readOnly: 8,
  inputOutput: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  notADatabase: 26,
}

function problemOf(path: string, code: number, reason: string): Problem {
  switch (code & 0xff) {
    case CODES.busy:
    case CODES.locked:
      return { code: 'record-locked', at: null, path }
    case CODES.full:
      return { code: 'record-full', at: null, path }
    case CODES.corrupt:
    case CODES.notADatabase:
      return { code: 'record-not-a-record', at: null, path }
    default:
      return { code: 'record-unusable', at: null, path, reason }
  }
}

/** Runs `work`; what SQLite throws comes out as a {@link RecordError}. Errors of our own making pass as they are. */
export function withProblems<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && typeof error.errcode === 'number') {
      throw new RecordError(problemOf(path, error.errcode, error.message), error)
    }
    throw error
  }
}
