import type { Words } from '../site/aligned.js'
import { check, isOneTelling, STANDINGS, type Checked } from '../site/checked.js'
import type { Finding, Held } from '../site/shapes.js'
import type { SearchHit } from '../store/questions.js'
import { examples, textOrLines, withStore, type Define, type TextOrLines } from './cli.js'
import type { ExitCode, Io } from './io.js'

interface CheckOptions extends TextOrLines {
  readonly speaker?: string
}

export const defineCheck: Define = ({ program, io, does }) => {
  const command = program
    .command('check')
    .summary('ask whether somebody said these words, and in which')
    .description(
      'Looks for a quotation on record: who said it, in which words, and where they differ from those asked about. Where nothing says it, prints what is nearest. Words on record that were not asked about stand in [brackets], words asked about that are not on record in {braces}.',
    )
    .argument('<quotation...>', 'the words, in quotation marks')
    .option('--speaker <name>', 'who is said to have said it: by full name, or family name alone')
    .addOption(textOrLines())
    .addHelpText(
      'after',
      examples(
        'check "We have no plans to close the strait"',
        'check "We have no plans to close the strait" --speaker Tolvald',
        'check "the strait stays open" --format jsonl',
      ),
    )
  does<CheckOptions>(command, (words, options) =>
    withStore(io, options, { readOnly: true }, async ({ questions }) => {
      const quotation = words.join(' ')
      if (!/[\p{L}\p{N}]/u.test(quotation)) {
        io.err('There is no word in it. Write the quotation after "check", in quotation marks.')
        return 2
      }
      return print(check(questions, quotation, options.speaker ?? null), options.format, io)
    }),
  )
}

async function print(checked: Checked, format: CheckOptions['format'], io: Io): Promise<ExitCode> {
  const { answer, findings, elsewhere } = checked
  if (format === 'jsonl') {
    for (const finding of findings) await io.out(`${JSON.stringify(finding)}\n`)
    for (const hit of elsewhere) await io.out(`${JSON.stringify({ standing: 'in nobody’s words', ...hit })}\n`)
    io.err(answer)
  } else {
    await io.out(`${answer}\n`)
    for (const finding of findings) await io.out(`\n${linesOf(finding).join('\n')}\n`)
    for (const hit of elsewhere) await io.out(`\n${elsewhereLine(hit)}\n`)
  }
  return findings.some(({ standing }) => standing === 'on record') ? 0 : 1
}

function linesOf(finding: Finding): string[] {
  const { standing, verdict, utterance, speaker, occasion, reports, closest, fullest } = finding
  const day = occasion.to ?? closest.telling.document.published?.value.slice(0, 10) ?? null
  const by = [speaker ?? 'speaker unknown', day === null ? 'day unknown' : `by ${day}`]
  const told = `told by ${reports} ${reports === 1 ? 'report' : 'reports'}`
  const id = utterance === null ? '' : ` (onrecord explain ${utterance})`
  const isOne = isOneTelling(finding)
  return [
    `${STANDINGS[standing]}, ${verdict}: ${by.join(', ')}, ${told}${id}`,
    ...tellingLines(isOne ? 'closest and fullest telling' : 'closest telling', closest),
    ...(isOne ? [] : tellingLines('fullest telling', fullest)),
  ]
}

const whereOf = (outlet: string | null, published: string | null | undefined, uri: string): string =>
  [outlet ?? 'outlet unknown', published ?? 'undated', uri].join(', ')

function tellingLines(which: string, { telling, relation, why, aligned, capture }: Held): string[] {
  const { document, attribution, content } = telling
  const at = content.map(({ start, end }) => `${start}-${end}`).join(' and ')
  const source = capture === null ? 'nowhere' : `${capture.start}-${capture.end}`
  return [
    `  ${which}, ${relation}: ${why}`,
    `    ${markedWords(aligned)}`,
    `    ${whereOf(document.outlet, document.published?.value, document.uri)}`,
    `    article ${at}, capture ${source} (onrecord explain '${document.id}#${attribution}')`,
  ]
}

/** Words on record, with what differs from those asked about. */
function markedWords(aligned: readonly Words[]): string {
  const pieces = aligned.map(({ text, mark, instead }) => {
    if (mark === 'deleted') return ` {${text.trim()}} `
    if (mark === 'inserted') return `[${text}]`
    return mark === 'replaced' ? `[${text}]${instead === null ? '' : ` {${instead.trim()}} `}` : text
  })
  return pieces
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?])/g, '')
    .trim()
}

const elsewhereLine = ({ document, at }: SearchHit): string =>
  `In the words of nobody who is named there: ${whereOf(document.outlet, document.published, document.uri)}\n` +
  `    article, from ${at} (onrecord explain ${document.id})`
