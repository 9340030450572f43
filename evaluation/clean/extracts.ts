/**
 * Plain extracts made from pages that nothing was trained on (scrapinghub-aeb): the body with more or less of its page
 * around it, line by line, marks of the page gone. Word-bag F1 an extract, mean; body lines lost and furniture kept.
 *
 *   node build.js && node evaluation/clean/extracts.ts
 */
import { judgeLines } from '../../dist/read/clean/judge.js'
import { judgeByRules } from '../../dist/read/clean/rules.js'
import { aebPages, type Example, MARGINS, plainExamples } from '../../training/clean/examples.ts'
import { bag, wordF1 } from '../../training/clean/marks.ts'

const MARGIN_NAMES = ['few lines', 'some lines', 'many lines', 'the whole page']

type Way = (example: Example) => readonly boolean[]

const WAYS: Readonly<Record<string, Way>> = {
  'everything kept': ({ lines }) => lines.map(() => true),
  'rules alone': ({ lines }) => judgeByRules(lines, undefined).verdicts.map((verdict) => 'keep' in verdict),
  'rules and model': ({ lines }) => judgeLines(lines, undefined).verdicts.map((verdict) => 'keep' in verdict),
}

interface Sums {
  extracts: number
  f1: number
  body: number
  lost: number
  odd: number
  kept: number
}

function add(sums: Sums, { lines, marks, gold }: Example, keep: readonly boolean[]): void {
  const text = lines.flatMap((line, at) => (keep[at] && marks[at] !== -1 ? [line.text] : []))
  sums.extracts++
  sums.f1 += wordF1(bag(text.join('\n')), gold)
  for (const [at, mark] of marks.entries()) {
    if (mark === 1) sums.body++
    if (mark === 0) sums.odd++
    if (mark === 1 && !keep[at]) sums.lost++
    if (mark === 0 && keep[at]) sums.kept++
  }
}

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`
const shown = ({ extracts, f1, body, lost, odd, kept }: Sums): string =>
  `word F1 ${(f1 / extracts).toFixed(4)}, body lines lost ${percent(lost, body)}, furniture kept ${percent(kept, odd)}`
const sums = (): Sums => ({ extracts: 0, f1: 0, body: 0, lost: 0, odd: 0, kept: 0 })

const examples = [...plainExamples(aebPages(), MARGINS)]
if (examples.length === 0) {
  console.log('SKIPPED: scrapinghub-aeb is not here')
  process.exit(0)
}
console.log(`${examples.length} extracts`)
for (const [name, way] of Object.entries(WAYS)) {
  const all = sums()
  const by = MARGINS.map(sums)
  for (const example of examples) {
    const keep = way(example)
    add(all, example, keep)
    add(by[Number(example.name.split('-')[1])]!, example, keep)
  }
  console.log(`${name.padEnd(16)} ${shown(all)}`)
  for (const [at, one] of by.entries()) console.log(`  ${MARGIN_NAMES[at]!.padEnd(14)} ${shown(one)}`)
}
