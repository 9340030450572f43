/**
 * Trains the trees that find the report in a plain text that holds a whole page, or much of one, around it.
 *
 *   node build.js && node training/clean/messy.ts [--folds]
 *
 * With `--folds` nothing is written: every fifth of the extracts is scored with trees grown from the rest, five times the
 * work of training, and the means are printed at the end.
 */
import { writeFileSync } from 'node:fs'
import { outlineOf } from '../../dist/read/clean/outline.js'
import { plainFigures } from '../../dist/read/clean/plain-figures.js'
import { judgeByRules } from '../../dist/read/clean/rules.js'
import { forestOf, likelihood } from '../../dist/models/trees.js'
import { type Example, FOLDS, MARGINS, plainExamples, wcxbPages } from './examples.ts'
import { bag, markLines, wordF1 } from './marks.ts'
import { grown, type Marked } from './page-samples.ts'

/** Extracts with many lines of the page, and with all. */
const MESSY = MARGINS.length - 2

interface Extract extends Marked {
  readonly example: Example
}

function extractOf(example: Example): Extract {
  const { lines, marks, gold } = example
  return { example, outlines: lines.map(outlineOf), figures: plainFigures(judgeByRules(lines, undefined)), marks, gold }
}

function crossValidate(extracts: readonly Extract[]): void {
  const limits = [0.3, 0.4, 0.5, 0.6]
  const sums = MARGINS.map(() => limits.map(() => ({ f1: 0, count: 0 })))
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = forestOf(grown(extracts.filter(({ example }) => example.fold !== fold)))
    for (const { example, figures, marks, gold } of extracts) {
      if (example.fold !== fold) continue
      const likely = figures.map((row) => likelihood(trees, row))
      for (const [at, limit] of limits.entries()) {
        const text = example.lines.flatMap((line, one) =>
          likely[one]! > limit && marks[one] !== -1 ? [line.text] : [],
        )
        const sum = sums[Number(example.name.split('-')[1])]![at]!
        sum.f1 += wordF1(bag(text.join('\n')), gold)
        sum.count++
      }
    }
    console.log(`fold ${fold + 1} of ${FOLDS} is done`)
  }
  for (const [variant, row] of sums.entries())
    for (const [at, { f1, count }] of row.entries())
      if (count > 0) console.log(`extract ${variant}, above ${limits[at]}: word F1 ${(f1 / count).toFixed(4)}`)
}

const extracts = [...plainExamples(wcxbPages(), MARGINS, markLines)]
  .filter(({ name }) => Number(name.split('-')[1]) >= MESSY)
  .map(extractOf)
if (extracts.length === 0) {
  console.log('SKIPPED: the corpora are not here')
  process.exit(0)
}
if (process.argv.includes('--folds')) crossValidate(extracts)
else {
  const trees = grown(extracts)
  const path = new URL('../../src/models/messy-trees.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify({ trees })}\n`)
  console.log(
    `wrote ${path.pathname}: ${trees.length} trees, ${trees.reduce((sum, tree) => sum + tree.length / 2, 0)} nodes`,
  )
}
