/**
 * Whether confidence means what it says: of the attributions given 80 per cent, are eight in ten right?
 *
 *   ONRECORD_CORPORA=... node evaluation/attributions/reliability.ts
 *
 * PolNeAR's dev part, whole articles; right as in `metric.ts` (content and source). For each tenth of confidence: how many,
 * their mean confidence, the share that is right with its 95 % interval (bootstrap over articles). The expected
 * calibration error (Guo and others, ICML 2017) is the mean distance of the two, weighed by how many. Then what a threshold
 * buys: precision and recall of the attributions above it.
 */
import { read } from '../../dist/read/read.js'
import { capturedOf, hasPolnear, readPolnear } from '../../training/attributions/corpus.ts'
import { interval, type Drawn } from '../bootstrap.ts'
import { matches } from './metric.ts'
import { toldIn } from './told-in.ts'

if (!hasPolnear()) {
  console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
  process.exit(0)
}

interface Judged {
  readonly confidence: number
  readonly isRight: boolean
}

let gold = 0
const articles = readPolnear('dev').map(({ name, source, marked }): Judged[] => {
  const document = read(capturedOf(name, source))
  const { predicted } = matches(source, marked, toldIn(document))
  gold += marked.length
  return document.attributions.map(({ confidence }, i) => ({ confidence, isRight: predicted.has(i) }))
})
const all = articles.flat()
const share = (judged: readonly Judged[]) => judged.filter(({ isRight }) => isRight).length / judged.length
const mean = (judged: readonly Judged[]) => judged.reduce((sum, { confidence }) => sum + confidence, 0) / judged.length
const percent = (part: number) => (100 * part).toFixed(1).padStart(5)

console.log('confidence     number  mean  right (95 % interval)')
let error = 0
for (let tenth = 0; tenth < 10; tenth++) {
  const isIn = ({ confidence }: Judged) => Math.min(9, Math.floor(confidence * 10)) === tenth
  const bin = all.filter(isIn)
  if (bin.length === 0) continue
  error += (bin.length / all.length) * Math.abs(share(bin) - mean(bin))
  const [low, high] = interval(articles, (drawn: Drawn<Judged>) => share(drawn.flat().filter(isIn)))
  console.log(
    `${tenth * 10} to ${tenth * 10 + 10} %`.padEnd(14),
    String(bin.length).padStart(6),
    percent(mean(bin)),
    `${percent(share(bin))} (${percent(low)} to ${percent(high)})`,
  )
}
console.log(`expected calibration error ${(100 * error).toFixed(1)} %`)
console.log('\nat least    kept  precision  recall')
for (const least of [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9]) {
  const kept = all.filter(({ confidence }) => confidence >= least)
  if (kept.length === 0) continue
  const right = kept.filter(({ isRight }) => isRight).length
  console.log(
    `${(100 * least).toFixed(0)} %`.padEnd(10),
    String(kept.length).padStart(5),
    percent(right / kept.length).padStart(10),
    percent(right / gold).padStart(7),
  )
}
