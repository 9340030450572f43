import { Argument, InvalidArgumentError, Option } from 'commander'
import type { Store } from '../store/store.js'
import { examples, withStore, type Define, type Global } from './cli.js'
import { csvLine } from './csv.js'
import { TABLES, UTTERANCES, type Table, type Title } from './export-tables.js'
import type { ExitCode, Io } from './io.js'

interface ExportOptions {
  readonly format: 'jsonl' | 'csv'
  readonly sure: number
}

/** Lines are gathered to this many characters before they are written: a write a line is slow. */
const BATCH = 64 * 1024

export const defineExport: Define = ({ program, io, does }) => {
  const command = program
    .command('export')
    .summary('print a part of the record as JSONL or CSV')
    .description(
      `Prints all of one kind, in the order of ids: the same reports give the same bytes, in whatever order they were added. Positions are found among the latest ${UTTERANCES.toLocaleString('en')} utterances of a speaker. In CSV a list is split by "; ", and words that a spreadsheet would take for a formula begin with an apostrophe.`,
    )
    .addArgument(new Argument('<kind>', 'what to print').choices(Object.keys(TABLES)))
    .addOption(
      new Option('--format <format>', 'jsonl: everything, an object a line; csv: a table')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .addOption(
      new Option(
        '--sure <percent>',
        'leave out attributions less sure than this, and utterances of which no telling is as sure',
      )
        .argParser(percent)
        .default(0),
    )
    .addHelpText(
      'after',
      examples(
        'export utterances > utterances.jsonl',
        'export attributions --format csv --sure 80 > said.csv',
        'export stories --db elections.db',
        'export annotations > annotations.jsonl  # W3C Web Annotations with PROV (JSON-LD)',
      ),
    )
  does<ExportOptions>(command, ([kind = ''], options) =>
    withStore(io, options, { readOnly: true }, (store) => exportKind(kind as Title, store, options, io)),
  )
}

async function exportKind(
  kind: Title,
  store: Store,
  { format, sure }: ExportOptions & Global,
  io: Io,
): Promise<ExitCode> {
  const table = TABLES[kind] as Table<unknown>
  if (sure > 0 && !table.isOfAttributions) {
    io.err(`${kind} are not made of attributions, so --sure cannot choose among them. Leave it out.`)
    return 2
  }
  let waiting = format === 'csv' ? csvLine(table.columns) : ''
  for (const row of table.rows(store, sure / 100)) {
    waiting += format === 'csv' ? table.lines(row, store).map(csvLine).join('') : `${JSON.stringify(row)}\n`
    if (waiting.length < BATCH) continue
    await io.out(waiting)
    waiting = ''
  }
  await io.out(waiting)
  return 0
}

function percent(value: string): number {
  if (!/^\d{1,3}(?:\.\d+)?$/.test(value) || Number(value) > 100)
    throw new InvalidArgumentError('It has to be a number from 0 to 100.')
  return Number(value)
}
