import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '../store/store.js'
import { addPlaces } from './add.js'
import { examples, withStore, type Define, type Global } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { addPlacesOptions, PLACES, type Places } from './places.js'
import { addServeOptions, serveUntilStopped, type ServeOptions } from './serve.js'
import { summaryOf } from './summary.js'

interface StartOptions extends ServeOptions, Places {
  readonly serve: boolean
}

/** Shipped beside the program: written for it, about invented people and states. */
const SAMPLES = fileURLToPath(new URL('../../samples/reports', import.meta.url))

export const defineStart: Define = ({ program, io, does }) => {
  const command = program
    .command('start')
    .summary('read reports, say what the record holds, and open it')
    .description(
      'Reads the samples that come with the program, or the reports at a path; says in plain words what the record holds; serves it. Without --db the record is kept only while the program runs, so it always shows what this program reads in these reports.',
    )
    .argument('[place...]', `${PLACES} (default: the samples)`)
    .option('--no-serve', 'stop after saying what the record holds')
    .addHelpText('after', examples('start', 'start reports/', 'start reports/ --db elections.db --no-serve'))
  addServeOptions(command)
  addPlacesOptions(command)
  does<StartOptions>(command, (places, options) => {
    const kept = command.getOptionValueSourceWithGlobals('db') !== 'default'
    return kept ? start(places, options, io) : inScratch((db) => start(places, { ...options, db }, io))
  })
}

async function start(places: readonly string[], options: StartOptions & Global, io: Io): Promise<ExitCode> {
  return withStore(io, options, { readOnly: false }, async (store) => {
    const { reports, problems, interrupted } = await addPlaces(placesOf(places), store, io, options)
    await io.out(`${summaryOf(store).join('\n')}\n`)
    if (interrupted || reports === 0) return 1
    if (options.serve) return open(store, options, io)
    return problems > 0 ? 1 : 0
  })
}

async function open(store: Store, options: StartOptions & Global, io: Io): Promise<ExitCode> {
  await io.out(`\nAsk it too: onrecord search WORDS --db ${options.db}\n`)
  return serveUntilStopped(store, options, io)
}

/** The samples under the path that a person would type, so that their addresses are the same in every clone. */
const placesOf = (places: readonly string[]): readonly string[] =>
  places.length > 0 ? places : [relative('', SAMPLES) || SAMPLES]

/** Runs `work` with a file name in a folder that is gone afterwards. */
async function inScratch<T>(work: (db: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    return await work(join(folder, 'start.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
