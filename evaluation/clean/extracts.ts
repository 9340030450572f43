/**
 * Plain extracts made from pages that nothing was trained on (scrapinghub-aeb): the body with more or less of its page
 * around it, line by line, marks of the page gone. Word-bag F1 an extract, mean; body lines lost and furniture kept.
 *
 *   node build.js && node evaluation/clean/extracts.ts
 */
import { judgeLines } from '../../dist/read/clean/judge.js'
import { judgeByRules } from '../../dist/read/clean/rules.js'
import { aebPages, type Example, plainExamples } from '../../training/clean/examples.ts'
import { bag, wordF1 } from '../../training/clean/marks.ts'

type Way = (example: Example) => readonly boolean[]

const WAYS: Readonly<Record<string, Way>> = {
  'everything kept': ({ lines }) => lines.map(() => true),
  'rules alone': ({ lines }) => judgeByRules(lines, undefined).verdicts.map((verdict) => 'keep' in verdict),
  'rules and model': ({ lines }) => judgeLines(lines, undefined).verdicts.map((verdict) => 'keep' in verdict),
}

const examples = [...plainExamples(aebPages())]
if (examples.length === 0) {
  console.log('SKIPPED: scrapinghub-aeb is not here')
  process.exit(0)
}
console.log(`${examples.length} extracts`)
const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(1)} %`
for (const [name, way] of Object.entries(WAYS)) {
  let [f1, body, lost, odd, kept] = [0, 0, 0, 0, 0]
  for (const example of examples) {
    const keep = way(example)
    const { lines, marks, gold } = example
    f1 += wordF1(
      bag(
        lines
          .filter((_, at) => keep[at] && marks[at] !== -1)
          .map(({ text }) => text)
          .join('\n'),
      ),
      gold,
    )
    for (const [at, mark] of marks.entries()) {
      if (mark === 1) body++
      if (mark === 0) odd++
      if (mark === 1 && !keep[at]) lost++
      if (mark === 0 && keep[at]) kept++
    }
  }
  const score = (f1 / examples.length).toFixed(4)
  console.log(
    `${name.padEnd(16)} word F1 ${score}, body lines lost ${percent(lost, body)}, furniture kept ${percent(kept, odd)}`,
  )
}
