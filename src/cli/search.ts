import { InvalidArgumentError } from 'commander'
import type { SearchHit } from '../store/questions.js'
import { examples, textOrLines, withStore, type Define, type TextOrLines } from './cli.js'
import type { ExitCode, Io } from './io.js'

interface SearchOptions extends TextOrLines {
  readonly limit: number
}

export const defineSearch: Define = ({ program, io, does }) => {
  const command = program
    .command('search')
    .summary('find words in what was said and written')
    .description('Finds words in the record. Each hit has an id that "onrecord explain" takes.')
    .argument('<words...>', 'words to look for; several must all be there')
    .option('--limit <count>', 'hits to print at most', countOf, 20)
    .addOption(textOrLines())
    .addHelpText('after', examples('search border crossing', 'search ceasefire --limit 100 --format jsonl'))
  does<SearchOptions>(command, (words, options) =>
    withStore(io, options, { readOnly: true }, async ({ questions }) => {
      const { rows, total } = questions.search(words.join(' '), { offset: 0, limit: options.limit })
      for (const hit of rows) await io.out(options.format === 'jsonl' ? `${JSON.stringify(hit)}\n` : textOfHit(hit))
      return said(words.join(' '), rows.length, total, io)
    }),
  )
}

function said(words: string, shown: number, total: number, io: Io): ExitCode {
  if (total === 0)
    io.err(`Nothing in the record has "${words}". Try fewer words, or look whether the reports were added.`)
  else if (shown < total) io.err(`${shown} of ${total} hits; --limit ${total} prints all.`)
  return total === 0 ? 1 : 0
}

function textOfHit({ document, attribution, speaker, snippet }: SearchHit): string {
  const id = attribution === null ? document.id : `${document.id}#${attribution}`
  const where = [document.outlet, document.published, document.title].filter((part) => part !== null).join(', ')
  // Every second piece is a match; brackets show it where there is no colour.
  const words = snippet.map((piece, index) => (index % 2 === 1 ? `[${piece}]` : piece)).join('')
  return `${id}  ${where}\n  ${speaker === null ? '' : `${speaker}: `}${words.replace(/\s+/g, ' ').trim()}\n`
}

/** A whole number above zero. */
function countOf(value: string): number {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('It has to be a whole number above 0.')
  return Number(value)
}
