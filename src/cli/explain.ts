import { Option } from 'commander'
import type { Store } from '../store/store.js'
import { examples, withStore, type Define } from './cli.js'
import type { ExitCode, Io } from './io.js'
import { explained, type Explained } from './explained.js'

interface ExplainOptions {
  readonly format: 'text' | 'json'
}

export const defineExplain: Define = ({ program, io, does }) => {
  const command = program
    .command('explain')
    .summary('show what a finding rests on')
    .description(
      'From a finding to its evidence: the rule or model that found it, for an attribution which kinds of clue spoke for and against its source, cue and content (log odds a word), the words it points at, where they stand in the article and in the capture, the address and hash of the capture.',
    )
    .argument('<id>', 'a document, a finding in one (DOCUMENT#q3, #a1, #m2, #wording), an utterance, a story or a copy')
    .addOption(
      new Option('--format <format>', 'text: for people; json: for programs').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      examples(
        'explain 0f3a5c7e9b1d2f4a6c8e',
        "explain '0f3a5c7e9b1d2f4a6c8e#q3'",
        "explain '0f3a5c7e9b1d2f4a6c8e#q3' --format json",
      ),
    )
  does<ExplainOptions>(command, ([id = ''], { db, format }) =>
    withStore(io, { db }, { readOnly: true }, (store) => explainId(id, store, format, io)),
  )
}

async function explainId(id: string, store: Store, format: ExplainOptions['format'], io: Io): Promise<ExitCode> {
  const found = explained(id, store)
  if (found === null) {
    io.err(`Nothing in the record has the id "${id}". "onrecord search" and "onrecord export" print ids.`)
    return 1
  }
  await io.out(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : `${linesOf(found).join('\n')}\n`)
  return 0
}

function linesOf({ heading, facts, evidence, capture }: Explained): string[] {
  const all = [
    ...facts,
    ...(capture === null ? [] : Object.entries(capture).map(([key, value]) => [key, String(value)] as const)),
  ]
  const width = Math.max(...all.map(([name]) => name.length), ...evidence.map(({ role }) => role.length)) + 2
  const row = (name: string, value: string) => `  ${name.padEnd(width)}${value}`
  return [
    heading,
    ...facts.map(([name, value]) => row(name, value)),
    ...evidence.flatMap(({ role, words, document, article, capture: at }) => [
      row(role, words.replace(/\s+/g, ' ')),
      row('', `${document}, article ${rangeOf(article)}, capture ${at.map(rangeOf).join(' and ') || 'nowhere'}`),
    ]),
    ...(capture === null ? [] : Object.entries(capture).map(([name, value]) => row(name, String(value)))),
  ]
}

const rangeOf = ({ start, end }: { start: number; end: number }): string => `${start}-${end}`
