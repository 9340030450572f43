import { Argument, Option } from 'commander'
import type { Store } from '../store/store.js'
import { examples, withStore, type Define, type Global } from './cli.js'
import { csvLine } from './csv.js'
import { TABLES, type Table, type Title } from './export-tables.js'
import type { ExitCode, Io } from './io.js'

interface ExportOptions {
  readonly format: 'jsonl' | 'csv'
}

/** Lines are gathered to this many characters before they are written: a write a line is slow. */
const BATCH = 64 * 1024

export const defineExport: Define = ({ program, io, does }) => {
  const command = program
    .command('export')
    .summary('print a part of the record as JSONL or CSV')
    .description(
      'Prints all of one kind, in the order of ids: the same reports give the same bytes, in whatever order they were added. In CSV a list is split by "; ", and words that a spreadsheet would take for a formula begin with an apostrophe.',
    )
    .addArgument(new Argument('<kind>', 'what to print').choices(Object.keys(TABLES)))
    .addOption(
      new Option('--format <format>', 'jsonl: everything, an object a line; csv: a table')
        .choices(['jsonl', 'csv'])
        .default('jsonl'),
    )
    .addHelpText(
      'after',
      examples(
        'export utterances > utterances.jsonl',
        'export attributions --format csv > said.csv',
        'export stories --db elections.db',
      ),
    )
  does<ExportOptions>(command, ([kind = ''], options) =>
    withStore(io, options, { readOnly: true }, (store) => exportKind(kind as Title, store, options, io)),
  )
}

async function exportKind(kind: Title, store: Store, { format }: ExportOptions & Global, io: Io): Promise<ExitCode> {
  const table = TABLES[kind] as Table<unknown>
  let waiting = format === 'csv' ? csvLine(table.columns) : ''
  for (const row of table.rows(store)) {
    waiting += format === 'csv' ? table.lines(row, store).map(csvLine).join('') : `${JSON.stringify(row)}\n`
    if (waiting.length < BATCH) continue
    await io.out(waiting)
    waiting = ''
  }
  await io.out(waiting)
  return 0
}
