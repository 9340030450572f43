/**
 * Speakers and names against corpora: `node evaluation/speakers/evaluate.ts [--wrong]`. Build first.
 *
 * Sources are the corpora's own, so that only the step from a source to its actor is scored.
 */
import { existsSync } from 'node:fs'
import { corpora, type GoldText } from './corpus.ts'
import { gum } from './gum.ts'
import { meantime } from './meantime.ts'
import { names } from './names.ts'
import { answersOf, type Answer, type Given } from './resolved.ts'

const share = (right: number, of: number): string =>
  `${right} of ${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`

function table(name: string, texts: readonly GoldText[], given: Given = 'sources'): void {
  const answers = texts.flatMap((text) => answersOf(text, given).map((answer) => ({ ...answer, text: text.name })))
  const tell = (label: string, rows: readonly Answer[]) =>
    console.log(
      `${name.padEnd(12)} ${label.padEnd(12)} ${share(rows.filter(({ right }) => right).length, rows.length)}`,
    )
  tell('all', answers)
  const chained = answers.filter(({ inChain }) => inChain).length
  console.log(`${name.padEnd(12)} ${'in chain'.padEnd(12)} ${share(chained, answers.length)}`)
  for (const form of ['name', 'pronoun', 'description'] as const)
    tell(
      form,
      answers.filter((answer) => answer.form === form),
    )
  if (process.argv.includes('--wrong'))
    for (const { text, source, speaker, right, votes } of answers)
      if (!right) console.log(`  ${text}: ${source} -> ${speaker ?? 'nobody'} (${votes})`)
}

if (!existsSync(corpora)) console.log(`SKIPPED: no corpora at ${corpora}; set ONRECORD_CORPORA`)
else {
  table('meantime-en', meantime())
  table('gum news', gum(/_news_/))
  table('gum other', gum(/_(?:interview|speech|court)_/))
  table('meantime found', meantime(), 'found')
  table('gum news found', gum(/_news_/), 'found')
  table('gum found', gum(/_/), 'found')
  for (const [kind, { right, found, gold }] of names()) {
    const [p, r] = [right / found, right / gold]
    console.log(
      `uner names   ${kind.padEnd(12)} P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r)).toFixed(3)}`,
    )
  }
}
