/**
 * Scores the shipped reader's attributions on PolNeAR's dev part, whole articles.
 *
 *   ONRECORD_CORPORA=... node evaluation/attributions/score.ts [--json]
 *
 * The tables are those of the corpus' own scorer, whose definitions `metric.ts` follows; where Python and that scorer are
 * at hand, every figure is checked against it.
 */
import { read } from '../../dist/read/read.js'
import type { Document } from '../../dist/record/document.js'
import { capturedOf, hasPolnear, readPolnear } from '../../training/attributions/corpus.ts'
import { crossCheck } from './cross-check.ts'
import { KINDS, MODES, newScores, ROLES, score, type Count } from './metric.ts'
import { toldIn } from './told-in.ts'

if (!hasPolnear()) {
  console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
  process.exit(0)
}

const examples = readPolnear('dev')
const scores = newScores()
const started = performance.now()
const documents = examples.map(({ name, source }) => read(capturedOf(name, source)))
const seconds = (performance.now() - started) / 1000
for (const [i, { source, marked }] of examples.entries())
  score(scores, source, marked, toldIn(documents[i] as Document))

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

const differences = crossCheck(scores, documents)
if (differences === null) console.error('cross-check SKIPPED: no Python or no scorer')
else if (differences.length === 0) console.error('cross-check: every figure is the same')
else {
  for (const difference of differences) console.error(difference)
  process.exitCode = 1
}

function line({ precision, recall, f }: Count): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5)
  return `P ${percent(precision)} R ${percent(recall)} F ${percent(f)}`
}
