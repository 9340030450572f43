import { Command, CommanderError } from 'commander'
import { RecordError } from '../store/store.js'
import { defineAdd } from './add.js'
import type { Cli, Define, Global } from './cli.js'
import { defineCheck } from './check.js'
import { defineCorrect } from './correct.js'
import { defineExplain } from './explain.js'
import { defineExport } from './export.js'
import type { ExitCode, Io } from './io.js'
import { printProblem } from './print-problem.js'
import { defineRead } from './read.js'
import { defineSearch } from './search.js'
import { defineSources } from './sources.js'
import { defineServe } from './serve.js'
import { defineStart } from './start.js'
import { defineVerify } from './verify.js'
import { defineWatch } from './watch.js'

const COMMANDS: readonly Define[] = [
  defineAdd,
  defineRead,
  defineWatch,
  defineSources,
  defineServe,
  defineStart,
  defineExport,
  defineVerify,
  defineSearch,
  defineCheck,
  defineExplain,
  defineCorrect,
]

const ABOUT = `Turns news reports into a record anyone can check: who said what, who did what to whom,
and how each outlet told it.`

const EXITS = `
Exit codes:
  0  done
  1  some input has a problem, or nothing was found: standard error says which
  2  the command was misused

Data goes to standard output, words for people to standard error.`

/** All commands, ready to parse. `exit` hears each command's exit code. */
export function programOf(io: Io, exit: (code: ExitCode) => void): Command {
  const program = new Command('onrecord')
    .description(ABOUT)
    .option('--db <file>', 'the file that holds the record', 'onrecord.db')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', EXITS)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.out(text),
      writeErr: (text) => io.err(text.trimEnd()),
      // The same help everywhere: documents are made from it, and a terminal's width would change them.
      getOutHelpWidth: () => 100,
      getErrHelpWidth: () => 100,
    })
  const cli: Cli = {
    program,
    io,
    does: (command, action) => {
      command.action(async () => exit(await action(command.args, command.optsWithGlobals() as Global & never)))
    },
  }
  for (const define of COMMANDS) define(cli)
  return program
}

/** Runs one command line (without `node` and the program's name). */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  try {
    await programOf(io, (given) => (code = given)).parseAsync([...args], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof RecordError)) throw error
    printProblem(io, error.problem)
    return 1
  }
}
