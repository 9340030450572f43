import type { Problem } from './problem.js'

/** What a stage gives: what it found, and what it could not do. Stages never throw on text. */
export interface Found<T> {
  readonly found: T
  readonly problems: readonly Problem[]
}
