/**
 * Scores the shipped reader's attributions on PolNeAR's dev part, whole articles.
 *
 *   ONRECORD_CORPORA=... node evaluation/attributions/score.ts [--json]
 *
 * The tables are those of the corpus' own scorer, whose definitions `metric.ts` follows.
 */
import { read } from '../../dist/read/read.js'
import type { Document } from '../../dist/record/document.js'
import { capturedOf, hasPolnear, readPolnear } from '../../training/attributions/corpus.ts'
import { KINDS, MODES, newScores, ROLES, score, type Count, type Range, type Told } from './metric.ts'

if (!hasPolnear()) {
  console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
  process.exit(0)
}

const examples = readPolnear('dev')
const scores = newScores()
const started = performance.now()
const documents = examples.map(({ name, source }) => read(capturedOf(name, source)))
const seconds = (performance.now() - started) / 1000
for (const [i, { article, gold }] of examples.entries())
  score(scores, article.text, gold, (documents[i] as Document).attributions.map(toldOf))

if (process.argv.includes('--json')) {
  const of = ({ precision, recall, f }: Count) => ({ precision, recall, f })
  const component = ROLES.map((role) => [
    role,
    Object.fromEntries(MODES.map((mode) => [mode, of(scores.component[role][mode])])),
  ])
  const attribution = KINDS.map((kind) => [kind, of(scores.attribution[kind])])
  console.log(
    JSON.stringify({ component: Object.fromEntries(component), attribution: Object.fromEntries(attribution) }),
  )
} else {
  console.log(`${examples.length} articles, ${(examples.length / seconds).toFixed(1)} a second`)
  for (const role of ROLES)
    console.log(role.padEnd(9), MODES.map((mode) => `${mode} ${line(scores.component[role][mode])}`).join('  '))
  for (const kind of KINDS) {
    const count = scores.attribution[kind]
    console.log(kind.padEnd(9), line(count), ` (${count.predicted} predicted, ${count.gold} gold)`)
  }
}

function line({ precision, recall, f }: Count): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  return `P ${percent(precision)} R ${percent(recall)} F ${percent(f)}`
}

function toldOf({ source, cue, content }: Document['attributions'][number]): Told {
  const ranges = (spans: readonly { readonly start: number; readonly end: number }[]) =>
    spans.map(({ start, end }): Range => [start, end])
  return { Source: ranges(source), Cue: ranges(cue), Content: ranges(content) }
}
