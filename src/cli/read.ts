import { Option } from 'commander'
import type { Document } from '../record/document.js'
import { examples, type Define, type Global } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { addPlacesOptions, PLACES, type Places } from './places.js'
import { readEach } from './reading.js'

type Format = 'json' | 'jsonl'

interface ReadOptions extends Places {
  readonly format?: Format
  readonly wording?: boolean
}

export const defineRead: Define = ({ program, io, does }) => {
  const command = program
    .command('read')
    .summary('read reports and print what they say; stores nothing')
    .description(
      'Reads reports and prints one document for each: what was removed, who said what. Stores nothing. Prints indented JSON on a terminal, else a document a line.',
    )
    .argument('<place...>', PLACES)
    .addOption(
      new Option('--format <format>', 'jsonl: a document a line; json: indented')
        .choices(['json', 'jsonl'])
        .default(undefined, 'json on a terminal, else jsonl'),
    )
    .option('--wording', 'look also whether it reads as if spun or machine-translated: a fifth slower')
    .addHelpText(
      'after',
      examples(
        'read report.txt',
        'read reports/ --format jsonl > documents.jsonl',
        'read https://outlet.example/report.html',
        'read - < report.html',
      ),
    )
  addPlacesOptions(command)
  does<ReadOptions>(command, (places, options) => readPlaces(places, options, io))
}

async function readPlaces(places: readonly string[], options: ReadOptions & Global, io: Io): Promise<ExitCode> {
  const format = options.format ?? (io.outToTerminal ? 'json' : 'jsonl')
  const { reports, problems } = await readEach(
    places,
    io,
    io.world({ allowPrivate: options.allowPrivate === true }),
    'read',
    options,
    (_, document) => io.out(printed(document, format)),
  )
  if (reports === 0 && problems === 0) io.err('Found no report there: no file, or only empty folders.')
  return reports === 0 || problems > 0 ? 1 : 0
}

const printed = (document: Document, format: Format): string =>
  `${format === 'json' ? JSON.stringify(document, null, 2) : JSON.stringify(document)}\n`
