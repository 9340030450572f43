import { InvalidArgumentError, type Command } from 'commander'
import type { Served } from '../site/serve.js'
import type { Store } from '../store/store.js'
import { examples, withStore, type Define } from './cli.js'
import type { ExitCode, Io } from './io.js'

export interface ServeOptions {
  /** Undefined: the usual one, or any free one where that is taken. */
  readonly port?: number
  readonly host: string
}

/** Not registered for anything common, so two programs rarely want it. */
const USUAL_PORT = 4127

export const defineServe: Define = ({ program, io, does }) => {
  const command = program
    .command('serve')
    .summary('open the record in a browser')
    .description('Serves the record as pages until it is stopped (Ctrl-C). Each page is also there as JSON.')
    .addHelpText('after', examples('serve', 'serve --port 8080 --db elections.db'))
  addServeOptions(command)
  does<ServeOptions>(command, (_, options) =>
    withStore(io, options, { readOnly: true }, (store) => serveUntilStopped(store, options, io)),
  )
}

/** The options that `serve` and `start` share. */
export function addServeOptions(command: Command): void {
  command
    .option('--port <number>', `port to serve at (default: ${USUAL_PORT}, or a free one where that is taken)`, portOf)
    .option('--host <address>', 'address to serve at; the default is seen by this machine alone', '127.0.0.1')
}

/** Prints the address and serves until a person asks to stop. */
export async function serveUntilStopped(store: Store, options: ServeOptions, io: Io): Promise<ExitCode> {
  let served: Served
  try {
    served = await listen(store, options, io)
  } catch (error) {
    io.err(
      `Cannot serve at ${options.host}, port ${options.port ?? USUAL_PORT}: ${reasonOf(error)}. Choose another with --port or --host.`,
    )
    return 1
  }
  const stopped = new Promise<void>((stop) => io.onInterrupt(stop))
  await io.out(`The record is at ${served.address} (Ctrl-C stops)\n`)
  await stopped
  await served.close()
  return 0
}

async function listen(store: Store, { port, host }: ServeOptions, io: Io): Promise<Served> {
  const { serve } = await import('../site/serve.js')
  const log = (line: string) => io.err(line)
  try {
    return await serve(store.questions, { host, port: port ?? USUAL_PORT, log })
  } catch (error) {
    if (port !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return serve(store.questions, { host, port: 0, log })
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'the port is taken',
  EACCES: 'this user may not use that port',
  EADDRNOTAVAIL: 'this machine has no such address',
  ENOTFOUND: 'there is no such host',
}

function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  return REASONS[code] ?? message
}

function portOf(value: string): number {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('It has to be a number up to 65535.')
  return Number(value)
}
