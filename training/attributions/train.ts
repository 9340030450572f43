/**
 * Trains the attribution tagger on PolNeAR's train part and writes src/models/attribution-tagger.json.
 *
 *   ONRECORD_CORPORA=... node training/attributions/train.ts [--held-out]
 *
 * Deterministic: the same corpus gives the same bytes. `--held-out` leaves every sixth article out of training, for
 * choosing between features without touching dev, and writes to the path in ONRECORD_MODEL. Without it the same is done
 * beside, by a second process, so that from those articles it can be learnt how sure an attribution is.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FIRST_ID, firstLook, FIRST_LOOK } from '../../dist/read/attributions/features.js'
import { numbered } from '../../dist/read/attributions/hashing.js'
import { LABEL_COUNT as L } from '../../dist/read/attributions/label.js'
import { unpackModel, type StoredModel } from '../../dist/read/attributions/model.js'
import {
  newSeen,
  SECOND_ID,
  seeBlock,
  secondLook,
  SECOND_LOOK,
  type Seen,
} from '../../dist/read/attributions/second-look.js'
import { blocksOf } from '../../dist/read/attributions/tagger.js'
import { learnConfidence } from './confidence.ts'
import { hasPolnear, readPolnear } from './corpus.ts'
import { labelWith, trainField } from './crf.ts'
import { learnKin } from './kin.ts'
import { packTransitions, packWeights } from './pack.ts'
import { packPairs, trainPairs } from './pairs.ts'
import { readTexts } from './texts.ts'
import { tableOf, tokensOf, type Look } from './table.ts'

const RATES = { alpha: 0.015, beta: 1, l1: 1, l2: 1 }
const EPOCHS = 6
const FOLDS = 3
const PLAIN_BITS = 18
const FOUND_BITS = 15
/** A feature seen fewer times in training is left out. */
const LEAST = 4
/** Added to every transition of the second look to "outside": a little more is found, a little less surely. */
const LEAN = -51 / 1024

if (!hasPolnear()) {
  console.log('SKIPPED: no polnear corpus at ONRECORD_CORPORA')
  process.exit(0)
}
const heldOut = process.argv.includes('--held-out')
const path = process.env['ONRECORD_MODEL'] ?? new URL('../../src/models/attribution-tagger.json', import.meta.url)
const isIn = (article: number) => !heldOut || article % 6 !== 0
const report = (what: string) => console.error(`${(performance.now() / 1000).toFixed(0)} s  ${what}`)

const other = heldOut ? null : trainBeside()

const { kin, packed: packedKin } = learnKin(readTexts())
report('classes of words')

const examples = readPolnear('train')
const tokens = tokensOf(examples, kin)
report(`${examples.length} articles, ${tokens.labels.length} tokens`)

const pairs = packPairs(trainPairs(examples, tokens, isIn))
report('pairs')

const plain: Look = (_, c, i, from, to, out, at) => numbered(out, at, firstLook(c, i, from, to, out, at), FIRST_ID)
const table = tableOf(tokens, plain, FIRST_LOOK, isIn, LEAST)
const first = trainField(table, isIn, { epochs: EPOCHS, rates: RATES })
report(`first look: ${table.features} features`)
// The second look must learn from labels that the first gives to articles it has not seen.
const labels = new Uint8Array(tokens.labels.length)
const chances = new Float32Array(labels.length * L)
for (let fold = 0; fold < FOLDS; fold++) {
  const inFold = (article: number) => Math.floor(article / 6) % FOLDS === fold
  const field = trainField(table, (article) => isIn(article) && !inFold(article), { epochs: EPOCHS - 1, rates: RATES })
  labelWith(table, field, inFold, labels, chances)
  report(`fold ${fold + 1} of ${FOLDS}`)
}
const seen = tokens.clues.map((c, article) => {
  const [from, to] = [tokens.firsts[article] as number, (tokens.firsts[article] as number) + c.length]
  const found = newSeen(c)
  for (const [first, last] of blocksOf(c))
    seeBlock(c, labels.subarray(from, to), chances.subarray(from * L, to * L), first, last, found)
  return found
})
const again: Look = (article, c, i, from, to, out, at) => {
  const middle = plain(article, c, i, from, to, out, at)
  return numbered(out, middle, secondLook(c, seen[article] as Seen, i, from, to, out, middle), SECOND_ID)
}
const secondTable = tableOf(tokens, again, FIRST_LOOK + SECOND_LOOK, isIn, LEAST)
const second = trainField(secondTable, isIn, { epochs: EPOCHS, rates: RATES })
report(`second look: ${secondTable.features} features`)

const keys = table.numbering.all()
const isPlain = new Set(keys)
const learnt = { weights: second.weights, keys: secondTable.numbering.all() }
const plainRows = packWeights([{ weights: first.weights, keys }, learnt], PLAIN_BITS, (key) => isPlain.has(key))
const foundRows = packWeights([learnt], FOUND_BITS, (key) => !isPlain.has(key))
for (const { placed, lost } of [plainRows, foundRows]) report(`${placed} rows, ${lost} left out`)
const transitions = [
  packTransitions(first.transitions),
  packTransitions(second.transitions.map((w, i) => w + (i % L === 0 ? LEAN : 0))),
]
const model: StoredModel = {
  plain: plainRows.packed,
  found: foundRows.packed,
  transitions,
  pairs,
  kin: packedKin,
  // What is held out tells how sure the model without it may be; the full model is taken to be as sure of its own.
  confidence: [],
}
const confidence = learnConfidence(
  examples.filter((_, article) => article % 6 === 0),
  unpackModel(other === null ? model : await other),
)
report(`confidence: ${confidence.join(' ')}`)
writeFileSync(path, `${JSON.stringify({ ...model, confidence }, null, 2)}\n`)
report(`written to ${path.toString()}`)

/** Trains the model that leaves every sixth article out, in a process of its own. */
async function trainBeside(): Promise<StoredModel> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-training-'))
  const file = join(folder, 'held-out.json')
  try {
    const child = spawn(process.execPath, [...process.execArgv, process.argv[1] as string, '--held-out'], {
      env: { ...process.env, ONRECORD_MODEL: file },
      stdio: ['ignore', 'ignore', 'ignore'],
    })
    const [code] = (await once(child, 'exit')) as [number | null]
    if (code !== 0) throw new Error(`training without every sixth article ended with ${code}`)
    return JSON.parse(readFileSync(file, 'utf8')) as StoredModel
  } finally {
    rmSync(folder, { recursive: true })
  }
}
