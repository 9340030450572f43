/**
 * Trains the attribution tagger on PolNeAR's train part and writes src/models/attribution-tagger.json.
 *
 *   ONRECORD_CORPORA=... node training/attributions/train.ts [--held-out]
 *
 * Deterministic: the same corpus gives the same bytes. `--held-out` leaves every sixth article out of training and
 * writes to the path in ONRECORD_MODEL instead, for choosing between features without touching dev.
 */
import { writeFileSync } from 'node:fs'
import { firstLook, FIRST_LOOK } from '../../dist/read/attributions/features.js'
import { LABEL_COUNT as L } from '../../dist/read/attributions/label.js'
import { newSeen, seeBlock, secondLook, SECOND_LOOK, type Seen } from '../../dist/read/attributions/second-look.js'
import { blocksOf } from '../../dist/read/attributions/tagger.js'
import { hasPolnear, readPolnear } from './corpus.ts'
import { labelWith, trainField } from './crf.ts'
import { learnKin } from './kin.ts'
import { packField } from './pack.ts'
import { packPairs, trainPairs } from './pairs.ts'
import { readTexts } from './texts.ts'
import { tableOf, tokensOf, type Look } from './table.ts'

const RATES = { alpha: 0.05, beta: 1, l1: 0.5, l2: 1 }
const FOLDS = 3
const FIRST_BITS = 18
const SECOND_BITS = 18
/** A feature seen fewer times in training is left out. */
const LEAST = 4
/** Added to every transition of the second look to "outside": finding a little more, less surely, gave F +.5 held out. */
const LEAN = -102 / 1024

if (!hasPolnear()) {
  console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
  process.exit(0)
}
const heldOut = process.argv.includes('--held-out')
const path = process.env['ONRECORD_MODEL'] ?? new URL('../../src/models/attribution-tagger.json', import.meta.url)
const isIn = (article: number) => !heldOut || article % 6 !== 0
const report = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`)

const { kin, packed: packedKin } = learnKin(readTexts())
report('classes of words')

const examples = readPolnear('train')
const tokens = tokensOf(examples, kin)
report(`${examples.length} articles, ${tokens.labels.length} tokens`)

const pairs = packPairs(trainPairs(examples, tokens, isIn))
report('pairs')

const plain: Look = (_, c, i, from, to, out, at) => firstLook(c, i, from, to, out, at)
const table = tableOf(tokens, plain, FIRST_LOOK, isIn, LEAST)
const first = trainField(table, isIn, { epochs: 3, rates: RATES })
report(`first look: ${table.features} features`)
const packedFirst = packField(first, table.numbering.all(), FIRST_BITS)
report(`first look: ${packedFirst.placed} rows, ${packedFirst.lost} left out`)

// The second look must learn from labels that the first gives to articles it has not seen.
const labels = new Uint8Array(tokens.labels.length)
const chances = new Float32Array(labels.length * L)
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (article: number) => Math.floor(article / 6) % FOLDS === fold
  const field = trainField(table, (article) => isIn(article) && !inFold(article), { epochs: 2, rates: RATES })
  labelWith(table, field, inFold, labels, chances)
  report(`fold ${fold + 1} of ${FOLDS}`)
}
const seen = tokens.clues.map((c, article) => {
  const [from, to] = [tokens.firsts[article] as number, (tokens.firsts[article] as number) + c.length]
  const found = newSeen(c.length)
  for (const [first, last] of blocksOf(c))
    seeBlock(c, labels.subarray(from, to), chances.subarray(from * L, to * L), first, last, found)
  return found
})
const again: Look = (article, c, i, from, to, out, at) =>
  secondLook(c, seen[article] as Seen, i, from, to, out, firstLook(c, i, from, to, out, at))
const secondTable = tableOf(tokens, again, FIRST_LOOK + SECOND_LOOK, isIn, LEAST)
const second = trainField(secondTable, isIn, { epochs: 3, rates: RATES })
const leaning = {
  ...second,
  transitions: second.transitions.map((w, i) => Math.round(w * 1024) / 1024 + (i % L === 0 ? LEAN : 0)),
}
const packedSecond = packField(leaning, secondTable.numbering.all(), SECOND_BITS)
report(`second look: ${secondTable.features} features, ${packedSecond.placed} rows, ${packedSecond.lost} left out`)

writeFileSync(
  path,
  `${JSON.stringify({ first: packedFirst.packed, second: packedSecond.packed, pairs, kin: packedKin }, null, 2)}\n`,
)
report(`written to ${path.toString()}`)
