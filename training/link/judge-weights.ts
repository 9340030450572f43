/**
 * Fits the weights of link/utterances/judge.ts by logistic regression and prints them.
 * Run: node build.js && node training/link/judge-weights.ts
 *
 * From PolNeAR's training part: retold quotations against look-alikes of the same speaker, on other days and in the same
 * article, dated and undated. What this collection does not hold (addressees, venues, links between two reports) keeps
 * the weight that was set by hand.
 */
import { sheetOf, type Sheet } from '../../dist/link/sheet.js'
import { align, likenessOf } from '../../dist/link/utterances/align.js'
import { evidenceOf, type Evidence } from '../../dist/link/utterances/judge.js'
import { occasionOf } from '../../dist/link/utterances/occasion.js'
import { collectionOf } from '../../evaluation/tellings/collection.ts'
import { quotationsOf } from '../../evaluation/tellings/quotations.ts'
import { Chance } from '../../evaluation/chance.ts'

const CORPORA = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'
const FITTED: (keyof Evidence)[] = [
  'ofShorter',
  'ofLonger',
  'shared',
  'run',
  'longest',
  'cited',
  'compact',
  'unquoted',
  'sameDay',
  'daysApart',
]
/** A wrong join hides a statement; a missed one shows it twice. */
const WRONG_JOIN = 2

const quotations = quotationsOf(CORPORA, 'train')
if (quotations === null) {
  console.log('SKIPPED: no corpora')
  process.exit(0)
}

const family = (name: string) => name.split(' ').at(-1)!.toLowerCase()
const runs = (sheet: Sheet) =>
  new Set(sheet.lowers.slice(0, -5).map((_, index) => sheet.lowers.slice(index, index + 6).join(' ')))

interface Row {
  readonly values: number[]
  readonly told: boolean
}

function rowsOf(dated: boolean): Row[] {
  const rows: Row[] = []
  const chance = new Chance(`rows ${dated}`)
  const made = collectionOf(quotations!, dated)
  const bySpeaker = Map.groupBy(made, ({ base }) => family(base.speaker))
  const sheets = new Map(made.map((one) => [one, sheetOf(one.document)]))
  for (const group of bySpeaker.values()) {
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const [one, other] = [group[i]!, group[j]!]
        const told = one.base.id === other.base.id
        // Of people who speak a thousand times there are far more pairs than needed.
        if (!told && chance.share() > 25 / group.length) continue
        const [a, b] = [sheets.get(one)!, sheets.get(other)!]
        const [x, y] = [a.tellings[0]!, b.tellings[0]!]
        const like = likenessOf(x.words, y.words, align(x.words, y.words))
        if (like.shared < 4) continue
        if (!told) {
          const known = runs(a)
          if ([...runs(b)].some((run) => known.has(run))) continue
        }
        const evidence = evidenceOf(x, y, like, occasionOf(x, y, a, b), { linked: false, copies: false })
        rows.push({ values: FITTED.map((name) => evidence[name]), told })
      }
    }
  }
  return rows
}

const rows = [...rowsOf(true), ...rowsOf(false)]
const weights = FITTED.map(() => 0)
let bias = 0
const velocity = FITTED.map(() => 0)
let biasVelocity = 0
for (let round = 0; round < 1500; round++) {
  const slope = FITTED.map(() => 0)
  let biasSlope = 0
  let total = 0
  for (const { values, told } of rows) {
    const score = values.reduce((sum, value, k) => sum + value * weights[k]!, bias)
    const weight = told ? 1 : WRONG_JOIN
    const error = weight * ((told ? 1 : 0) - 1 / (1 + Math.exp(-score)))
    for (const [k, value] of values.entries()) slope[k]! += error * value
    biasSlope += error
    total += weight
  }
  for (const k of FITTED.keys()) {
    velocity[k] = 0.9 * velocity[k]! + 0.3 * (slope[k]! / total - 0.0005 * weights[k]!)
    weights[k]! += velocity[k]!
  }
  biasVelocity = 0.9 * biasVelocity + 0.3 * (biasSlope / total)
  bias += biasVelocity
}

const right = rows.filter(
  ({ values, told }) => values.reduce((sum, value, k) => sum + value * weights[k]!, bias) >= 0 === told,
).length
console.log(
  `${rows.length} pairs, ${rows.filter(({ told }) => told).length} told; right ${((100 * right) / rows.length).toFixed(2)} %`,
)
for (const [k, name] of FITTED.entries()) console.log(`  ${name}: ${weights[k]!.toFixed(2)},`)
console.log(`bias ${bias.toFixed(2)}`)
