import type { SourceRow } from '../record/source.js'
import { examples, textOrLines, withStore, type Define, type TextOrLines } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { counted } from './progress.js'

export const defineSources: Define = ({ program, io, does }) => {
  const command = program
    .command('sources')
    .summary('show how each watched source stands')
    .description(
      'Prints a line for each source that "onrecord watch" follows: how it stands, when it answered last and is asked next, what came of it, and what went wrong.',
    )
    .addOption(textOrLines())
    .addHelpText('after', examples('sources', 'sources --format jsonl'))
  does<TextOrLines>(command, (_, options) =>
    withStore(io, options, { readOnly: true }, async (store) => show(store.watched.sources(), options.format, io)),
  )
}

async function show(rows: readonly SourceRow[], format: TextOrLines['format'], io: Io): Promise<ExitCode> {
  for (const row of rows) await io.out(format === 'jsonl' ? `${JSON.stringify(jsonOf(row))}\n` : `${lineOf(row)}\n`)
  if (rows.length === 0) io.err('Nothing is watched. Name sources in a file and run "onrecord watch FILE".')
  return rows.length === 0 ? 1 : 0
}

const momentOf = (time: number | null): string | null =>
  time === null ? null : new Date(time).toISOString().slice(0, 16) + 'Z'

function jsonOf({ dueAt, askedAt, answeredAt, etag, modified, body, ...row }: SourceRow): object {
  void [etag, modified, body]
  return { ...row, askedAt: momentOf(askedAt), answeredAt: momentOf(answeredAt), dueAt: momentOf(dueAt) }
}

function lineOf(row: SourceRow): string {
  const parts = [
    row.standing.padEnd(9),
    `${counted(row.articles)} articles, ${counted(row.changes)} changes`,
    `answered ${momentOf(row.answeredAt) ?? 'never'}`,
    row.dueAt === null ? 'not asked again' : `next ${momentOf(row.dueAt)}`,
    row.asks === row.address ? '' : `moved to ${row.asks}`,
    row.failures > 0 ? `failed ${row.failures} times` : '',
    row.problem ?? '',
  ]
  return [row.address, ...parts.filter((part) => part !== '')].join('  ').replace(/\p{Cc}/gu, '\uFFFD')
}
