import type { Span } from './span.js'

/** What went wrong, as data. Stages return problems beside their findings; only the edge prints them. */
export type Problem =
  | { readonly code: 'quotation-unclosed'; readonly at: Span }
  | { readonly code: 'article-empty'; readonly at: null }
  | { readonly code: 'file-unreadable'; readonly at: null; readonly path: string; readonly reason: string }

export type ProblemCode = Problem['code']

export interface Explanation {
  /** One sentence: what happened, with the values that matter. */
  readonly message: string
  /** One sentence: what the reader can do now. */
  readonly advice: string
}

export function explain(problem: Problem): Explanation {
  switch (problem.code) {
    case 'quotation-unclosed':
      return {
        message: `A quotation opens at ${problem.at.start} and is not closed.`,
        advice: 'Check in the capture where the quotation ends.',
      }
    case 'article-empty':
      return {
        message: 'Nothing is left of the capture once it is cleaned.',
        advice: 'Open the capture and see what was removed: an empty file or a page without an article has nothing to read.',
      }
    case 'file-unreadable':
      return {
        message: `Cannot read ${problem.path}: ${problem.reason}.`,
        advice: 'Check the path and its permissions.',
      }
  }
}
