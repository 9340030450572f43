import { Option, type Command } from 'commander'
import type { Store } from '../store/store.js'
import type { ExitCode, Io } from './io.js'

/** What a command file needs to add itself to the program. */
export interface Cli {
  readonly program: Command
  readonly io: Io
  /** Makes `action` the command's, with the options of the program and of the command in one object. */
  does<Options>(
    command: Command,
    action: (args: readonly string[], options: Options & Global) => ExitCode | Promise<ExitCode>,
  ): void
}

/** Options of every command. */
export interface Global {
  /** The record's file. */
  readonly db: string
}

/** A command adds itself; the order of commands in the help is the order of the list in `program.ts`. */
export type Define = (cli: Cli) => void

/** Examples below a command's help: a line each, with what it does where that is not plain. */
export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ onrecord ${line}`).join('\n')}`

/** What a command prints that lists things. */
export interface TextOrLines {
  readonly format: 'text' | 'jsonl'
}

/** The option of a command that lists things. */
export const textOrLines = (): Option =>
  new Option('--format <format>', 'text: for people; jsonl: an object a line')
    .choices(['text', 'jsonl'])
    .default('text')

/** Runs `work` on the record and closes it, also when it fails. */
export async function withStore<T>(
  io: Io,
  { db }: Global,
  options: { readonly readOnly: boolean },
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const store = io.record(db, options)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
