#!/usr/bin/env node
/** Where the program starts. Imports nothing of weight until it is known that this Node can run the rest. */
import { tuneEngine } from './tune-engine.js'

tuneEngine()

const NEEDED = [22, 13] as const

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  const needed = NEEDED.join('.')
  console.error(`onrecord needs Node ${needed} or newer; this is Node ${process.versions.node}.`)
  console.error('From a clone, "npm run -s onrecord -- COMMAND" uses the Node that npm ci installed with it.')
  process.exitCode = 2
} else {
  // node:sqlite calls itself experimental; a person who adds a report can do nothing about it.
  const warn = process.emitWarning.bind(process)
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes('SQLite')) warn(warning, ...rest)
  }) as typeof process.emitWarning

  const [{ run }, { processIo }] = await Promise.all([import('./program.js'), import('./process-io.js')])
  try {
    process.exitCode = await run(process.argv.slice(2), processIo())
  } catch (error) {
    console.error(
      `This is a defect of onrecord: please report it with what follows.\n${(error as Error).stack ?? error}`,
    )
    process.exitCode = 1
  }
  // Asked to stop, we may still be waiting for standard input; nobody will read it.
  process.stdin.destroy()
}
