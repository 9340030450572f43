/**
 * Trains the model that tells the lines of a report from leftovers of its page in a plain text extract.
 *
 *   node build.js && node training/clean/plain.ts [--folds]
 *
 * With `--folds` nothing is written: every fifth of the pages is scored by a model trained on the rest.
 */
import { writeFileSync } from 'node:fs'
import { bodyProbabilities } from '../../dist/read/clean/chain.js'
import { type Example, FOLDS, newsExamples, plainExamples } from './examples.ts'
import { fit, type Fitted } from './fit.ts'
import { bag, wordF1 } from './marks.ts'

const ROUNDS = 6
const examples = [...plainExamples(), ...newsExamples('train', 2)]
if (examples.length === 0) {
  console.log('SKIPPED: the corpora are not here')
  process.exit(0)
}
console.log(`${examples.length} examples, ${examples.reduce((sum, { lines }) => sum + lines.length, 0)} lines`)
if (process.argv.includes('--folds')) crossValidate()
else write(fit(examples, ROUNDS))

function crossValidate(): void {
  const thresholds = [0.03, 0.05, 0.1, 0.2, 0.3, 0.5]
  const sums = new Map(thresholds.map((threshold) => [threshold, { f: 0, lost: 0, body: 0, kept: 0, odd: 0 }]))
  let scored = 0
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fit(
      examples.filter((example) => example.fold !== fold),
      ROUNDS,
    )
    for (const example of examples) {
      if (example.fold !== fold) continue
      scored++
      const probabilities = bodyProbabilities(model, example.features)
      for (const [threshold, sum] of sums) tally(sum, example, probabilities, threshold)
    }
  }
  for (const [threshold, { f, lost, body, kept, odd }] of sums)
    console.log(
      `p > ${threshold}: word F1 ${(f / scored).toFixed(4)}, body lines lost ${((100 * lost) / body).toFixed(2)} %, ` +
        `furniture kept ${((100 * kept) / odd).toFixed(2)} %`,
    )
}

interface Tally {
  f: number
  lost: number
  body: number
  kept: number
  odd: number
}

function tally(sum: Tally, { lines, marks, gold }: Example, probabilities: Float64Array, threshold: number): void {
  const text: string[] = []
  for (const [at, line] of lines.entries()) {
    const keep = probabilities[at]! > threshold
    if (keep && marks[at] !== -1) text.push(line.text)
    if (marks[at] === 1) {
      sum.body++
      if (!keep) sum.lost++
    } else if (marks[at] === 0) {
      sum.odd++
      if (keep) sum.kept++
    }
  }
  sum.f += wordF1(bag(text.join('\n')), gold)
}

/** Weights as whole numbers from -127 to 127 and the scale that undoes it. */
function write({ weights, stay, enter, leave }: Fitted): void {
  const most = Math.min(4, Math.max(...weights.map(Math.abs)))
  const scale = most / 127
  const whole = Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))))
  const path = new URL('../../src/models/plain-lines.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify({ scale, stay, enter, leave, weights: runs(whole) })}\n`)
  console.log(`wrote ${path.pathname}: ${whole.filter((weight) => weight !== 0).length} weights`)
}

/** Runs of zeros as one negative-free pair would need a mark: `[zeros, weight, zeros, weight, ...]`. */
function runs(weights: readonly number[]): number[] {
  const pairs: number[] = []
  let zeros = 0
  for (const weight of weights) {
    if (weight === 0) zeros++
    else {
      pairs.push(zeros, weight)
      zeros = 0
    }
  }
  return pairs
}
