import type { Ask, FetchOptions } from '../intake/fetch.js'
import type { World } from '../intake/intake.js'
import type { Clock } from '../intake/watch/shelf.js'
import type { Store } from '../store/store.js'

/** 0: done. 1: some input has a problem, or nothing was found; standard error says which. 2: the command was misused. */
export type ExitCode = 0 | 1 | 2

/** All a command may touch. Tests pass one in memory; `main.ts` passes the process. */
export interface Io {
  world(options: FetchOptions): World
  /** The web, a question at a time. */
  ask(options: FetchOptions): Ask
  /** The time of day, and waiting for a later one. */
  readonly clock: Clock
  /** The record in a file. */
  record(path: string, options: { readonly readOnly: boolean }): Store
  /** Data, whole lines. Resolves when there is room for more. */
  out(text: string): Promise<void>
  /** A line for people. */
  err(line: string): void
  /** Width of the terminal that standard error is shown on, in columns; null when it goes elsewhere. */
  readonly terminal: number | null
  /** Whether standard output is a terminal. */
  readonly outToTerminal: boolean
  /** Draws over the line of people's terminal that was drawn last. */
  draw(line: string): void
  /** Milliseconds from an unknown moment: for rates. */
  elapsed(): number
  /** The time of day, ISO 8601 in UTC: for when a page was fetched. */
  today(): string
  /** Calls `stop` when a person asks to stop, until the function it gives is called. */
  onInterrupt(stop: () => void): () => void
  /** Lets what waits outside (signals, files) come in. */
  pause(): Promise<void>
}
