/**
 * Speakers and names against corpora: `node evaluation/speakers/evaluate.ts [--wrong]`. Build first.
 *
 * First with the corpora's own sources, so that only the step from a source to its actor is scored; then of the
 * attributions that the program finds itself, with a table of what goes wrong, by form of the source.
 */
import { existsSync } from 'node:fs'
import { corpora, type GoldText } from './corpus.ts'
import { gum } from './gum.ts'
import { meantime } from './meantime.ts'
import { names } from './names.ts'
import { answersOf, FORMS, type Answer, type Given } from './resolved.ts'

type Told = Answer & { readonly text: string }

const share = (right: number, of: number): string =>
  `${right} of ${of} (${((100 * right) / Math.max(1, of)).toFixed(1)} %)`

const answersTo = (texts: readonly GoldText[], given: Given): Told[] =>
  texts.flatMap((text) => answersOf(text, given).map((answer) => ({ ...answer, text: text.name })))

function tell(name: string, label: string, rows: readonly Answer[]): void {
  const right = rows.filter(({ outcome }) => outcome === 'right').length
  console.log(`${name.padEnd(14)} ${label.padEnd(12)} ${share(right, rows.length)}`)
}

/** The program is given the sources. */
function given(name: string, texts: readonly GoldText[]): void {
  const answers = answersTo(texts, 'sources')
  tell(name, 'all', answers)
  for (const form of FORMS) {
    const rows = answers.filter((answer) => answer.form === form)
    if (rows.length > 0) tell(name, form, rows)
  }
  wrong(answers)
}

const OUTCOMES = ['right', 'no name', 'nobody', 'another'] as const

/** The program finds the attributions: how many, and what became of each, by form. */
function found(name: string, texts: readonly GoldText[]): void {
  const marked = answersTo(texts, 'found')
  const answers = marked.filter(({ outcome }) => outcome !== 'not found')
  console.log(`${`${name} recall`.padEnd(14)} ${'all'.padEnd(12)} ${share(answers.length, marked.length)}`)
  tell(`${name} found`, 'all', answers)
  tell(
    `${name} found`,
    'not I or you',
    answers.filter(({ form }) => form !== 'I, we, you'),
  )
  console.log(`  ${'form'.padEnd(14)} ${['marked', 'found', ...OUTCOMES].map((each) => each.padStart(8)).join('')}`)
  for (const form of FORMS) {
    const rows = marked.filter((answer) => answer.form === form)
    const counts = OUTCOMES.map((outcome) => rows.filter((row) => row.outcome === outcome).length)
    const all = [rows.length, counts.reduce((sum, count) => sum + count, 0), ...counts]
    console.log(`  ${form.padEnd(14)} ${all.map((count) => String(count).padStart(8)).join('')}`)
  }
  wrong(marked)
}

function wrong(answers: readonly Told[]): void {
  if (!process.argv.includes('--wrong')) return
  for (const { text, source, speaker, outcome, votes } of answers)
    if (outcome !== 'right') console.log(`  ${outcome}: ${text}: ${source} -> ${speaker ?? 'nobody'} (${votes})`)
}

if (!existsSync(corpora)) console.log(`SKIPPED: no corpora at ${corpora}; set ONRECORD_CORPORA`)
else {
  given('meantime-en', meantime())
  given('gum news', gum(/_news_/))
  given('gum other', gum(/_(?:interview|speech|court)_/))
  found('meantime', meantime())
  found('gum news', gum(/_news_/))
  found('gum other', gum(/_(?:interview|speech|court|podcast)_/))
  for (const [kind, { right, found, gold }] of names()) {
    const [p, r] = [right / found, right / gold]
    console.log(
      `uner names     ${kind.padEnd(12)} P ${p.toFixed(3)} R ${r.toFixed(3)} F ${((2 * p * r) / (p + r)).toFixed(3)}`,
    )
  }
}
