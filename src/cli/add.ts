import { RecordError, type Added, type Store } from '../store/store.js'
import { examples, withStore, type Define } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { addPlacesOptions, PLACES, type Places } from './places.js'
import { counted } from './progress.js'
import { readEach, type Outcome } from './reading.js'

export const defineAdd: Define = ({ program, io, does }) => {
  const command = program
    .command('add')
    .summary('read reports and put them in the record')
    .description(
      'Reads reports, puts them in the record and joins what several of them report. Adding a report again changes nothing. Stopped half way (Ctrl-C, power cut), what was added is kept; run it again to go on.',
    )
    .argument('<place...>', PLACES)
    .addHelpText(
      'after',
      examples(
        'add reports/',
        'add reports.jsonl --db elections.db',
        'add https://outlet.example/feed.xml',
        'add - < report.txt',
      ),
    )
  addPlacesOptions(command)
  does<Places>(command, (places, options) =>
    withStore(io, options, { readOnly: false }, async (store) => {
      const outcome = await addPlaces(places, store, io, options)
      return exitCodeOf(outcome)
    }),
  )
}

export interface AddOutcome extends Outcome {
  readonly counts: Readonly<Record<Added, number>>
}

/** Adds every report at `places` to the record, links it, and says what came of it. */
export async function addPlaces(places: readonly string[], store: Store, io: Io, options: Places): Promise<AddOutcome> {
  const counts: Record<Added, number> = { added: 0, changed: 0, known: 0 }
  try {
    const world = io.world({ allowPrivate: options.allowPrivate === true })
    const outcome = await readEach(
      places,
      io,
      world,
      'added',
      { ...options, wording: true },
      ({ captured, bytes, whole, takenAt }, document) => {
        // Only a page that was fetched has a moment that it was taken at; a file may be years old.
        const { uri, within } = captured.capture
        const fetched = /^https?:/.test(uri) && within === undefined && Object.keys(captured.given).length === 0
        counts[
          store.add(captured, bytes, document, { whole, takenAt: takenAt ?? (fetched ? io.today() : undefined) })
        ]++
      },
    )
    await link(store, io)
    say(io, { ...outcome, counts })
    return { ...outcome, counts }
  } catch (error) {
    if (error instanceof RecordError)
      io.err(`Stopped after ${counted(counts.added)} reports were added; they are kept.`)
    throw error
  }
}

/** Joins what is new with what is there. Short for a few reports, minutes for thousands: then people want to know. */
async function link(store: Store, io: Io): Promise<void> {
  const { linkRecord } = await import('../engine/engine.js')
  linkRecord(store, {
    onProgress: (done, of) => {
      const line = `${counted(done)} of ${counted(of)} reports joined with the others`
      if (io.terminal !== null) io.draw(line)
      else if (done < of) io.err(line)
    },
  })
  if (io.terminal !== null) io.draw('')
}

function say(io: Io, { counts, problems, interrupted }: AddOutcome): void {
  const parts = [`${counted(counts.added)} added`]
  if (counts.changed > 0) parts.push(`${counted(counts.changed)} read anew`)
  if (counts.known > 0) parts.push(`${counted(counts.known)} known already`)
  if (problems > 0) parts.push(`${counted(problems)} ${problems === 1 ? 'problem' : 'problems'}, see above`)
  io.err(`Reports: ${parts.join(', ')}.`)
  if (interrupted) io.err('Stopped before the end. What was added is kept; run the same command again to go on.')
}

const exitCodeOf = ({ reports, problems, interrupted }: Outcome): ExitCode =>
  problems > 0 || interrupted || reports === 0 ? 1 : 0
