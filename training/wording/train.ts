/**
 * Learns `src/models/wording.json`: counts of words beside words, the net that weighs how a word fits, and the weights of
 * whole texts, spun and machine-translated.
 *
 *   node build.js && node training/wording/train.ts
 *
 * Counts, rounded, leave the corpora; no text does. Eight tenths of three corpora are learnt from (evaluation/spun/articles),
 * the rest is not looked at. A text that was counted is judged by the counts less its own, or unchanged texts would look
 * better than they are. Same corpora, same bytes.
 */
import { writeFileSync } from 'node:fs'
import type { Article, Block } from '../../dist/record/article.js'
import { annotate } from '../../dist/read/annotate/annotate.js'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import { contextOf, type Context } from '../../dist/read/wording/context.js'
import type { Count } from '../../dist/read/wording/counts.js'
import { cellsOf, spunOdds, USUAL_WORDS, weigh } from '../../dist/read/wording/judge.js'
import { fitsOf, formFitsOf, type Fit } from '../../dist/read/wording/misfit.js'
import { originalsBy } from '../../dist/read/wording/originals.js'
import { smallWordsOf } from '../../dist/read/wording/small-words.js'
import { tracesOf } from '../../dist/read/wording/traces.js'
import { tracesShared, translatedOdds, USUAL_TOKENS } from '../../dist/read/wording/translated.js'
import { allArticles, isLearntFrom } from '../../evaluation/spun/articles.ts'
import { isEnglish, shortened } from '../../evaluation/spun/lengths.ts'
import { machineTranslations } from '../../evaluation/spun/machine.ts'
import { spin } from '../../evaluation/spun/spin.ts'
import { wordNet } from '../../evaluation/spun/thesaurus.ts'
import { translate } from '../../evaluation/spun/translate.ts'
import { Chance } from '../../evaluation/tellings/chance.ts'
import { Counted } from './counted.ts'
import { fitLinear, fitNet, type Example } from './fit.ts'

const MODEL = 'src/models/wording.json'
/** Units of the net: with 16 as good on short texts, a little worse on spun words seldom met. */
const UNITS = 24
/** Share of the slots that are taken. */
const FILL = 0.85
/** Longest text that is counted, and lengths that examples are cut to, in characters. */
const LONGEST = 40_000
const LENGTHS = [1_500, 2_500, 4_000, 7_000]
const SHARES = [0.1, 0.15, 0.25, 0.4]
const DAMAGES = [0.15, 0.3, 0.5, 0.8]
/** Of unchanged words, one in so many is an example. */
const UNCHANGED = 0.25
/** Unchanged texts count so much more than others: a false accusation is worse than a miss. */
const CARE = 3
/** One unchanged article in so many may be accused, by the tail of the unchanged that were learnt from. */
const ACCUSED = 2_000
/** Share of the unchanged that is the tail. */
const TAIL = 0.03

function articleOf(text: string): Article {
  const blocks = [...text.matchAll(/\S[^\n]*/g)].map(({ 0: line, index }): Block => ({
    kind: 'paragraph',
    start: index,
    end: index + line.trimEnd().length,
  }))
  return { text, blocks } as unknown as Article
}

const annotated = (text: string): Annotation => annotate(articleOf(text)).found

const articles = allArticles()?.filter(isLearntFrom) ?? null
const machine = machineTranslations()
if (articles === null || machine === null) {
  console.log('SKIPPED: not all corpora are here')
  process.exit(0)
}

const said = (line: string) => console.log(`${line} (${Math.round(performance.now() / 1000)} s)`)

const counted = new Counted()
const learnt: { text: string; name: string; context: Context }[] = []
for (const { text: whole, name } of articles) {
  const text = shortened(whole, LONGEST)
  const context = contextOf(annotated(text).tokens)
  if (!isEnglish(context.tokens)) continue
  counted.add(context)
  learnt.push({ text, name, context })
}
said(`${learnt.length} texts counted`)
const originals = originalsBy(counted.count())

/** A text that the net and the weights of spun texts are learnt from. */
interface SpunText {
  readonly kind: 0 | 1
  readonly fits: readonly Fit[]
  readonly stems: readonly string[]
  /** By fit: whether the word was put there. */
  readonly put: readonly boolean[]
}

/** The same for translated texts. */
interface TranslatedText extends Example {
  readonly tokens: number
}

const thesauri = [wordNet('senses'), wordNet('wide')]
const spunTexts: SpunText[] = []
const translatedTexts: TranslatedText[] = []

function lookAtSpun(text: string, count: Count, kind: 0 | 1, put: readonly { start: number; end: number }[]): void {
  const context = contextOf(annotated(text).tokens)
  const fits = fitsOf(context, { count, originals })
  const isPut = ({ at }: Fit) => {
    const { start, end } = context.tokens[at]!
    return put.some((one) => one.start < end && start < one.end)
  }
  spunTexts.push({ kind, fits, stems: context.stems, put: fits.map(isPut) })
}

function lookAtTranslated(text: string, count: Count, kind: 0 | 1, counts: number): void {
  const context = contextOf(annotated(text).tokens)
  const tokens = context.tokens.length
  if (tokens < 100) return
  const traces = tracesOf({ text, tokens: context.tokens })
  const shares = tracesShared(context, formFitsOf(context, count), smallWordsOf(context, count), traces)
  translatedTexts.push({ kind, shares, tokens, scale: Math.sqrt(tokens / USUAL_TOKENS), counts })
}

for (const { text: whole, name, context } of learnt) {
  const chance = new Chance(`learn ${name}`)
  const count = counted.count(context)
  const text = shortened(whole, LENGTHS[chance.below(LENGTHS.length)]!)
  const annotation = annotated(text)
  lookAtSpun(text, count, 0, [])
  lookAtTranslated(text, count, 0, CARE)
  const way = { share: SHARES[chance.below(SHARES.length)]!, sparesQuotations: chance.share() < 0.3 }
  const spun = spin(text, annotation, way, thesauri[chance.below(thesauri.length)]!, chance)
  if (spun.replaced.length >= 8) lookAtSpun(spun.text, count, 1, spun.replaced)
  const share = DAMAGES[chance.below(DAMAGES.length)]!
  lookAtTranslated(translate(text, annotation, { share }, chance), count, 1, 1)
}
for (const { text, by } of machine.trained) lookAtTranslated(text, counted.count(), by === 'machine' ? 1 : 0, CARE)
said(`${spunTexts.length} and ${translatedTexts.length} examples`)

const rows: Float32Array[] = []
const kinds: number[] = []
const some = new Chance('rows')
for (const { fits, put } of spunTexts) {
  for (const [i, { measures }] of fits.entries()) {
    if (!put[i] && some.share() >= UNCHANGED) continue
    rows.push(measures)
    kinds.push(put[i] ? 1 : 0)
  }
}
const net = fitNet(rows, Uint8Array.from(kinds), UNITS)
const putShare = kinds.filter((kind) => kind === 1).length / kinds.length
const base = Number(Math.log(putShare / (1 - putShare)).toPrecision(5))
said(`net of ${rows.length} words`)

/** Log odds that one unchanged text in `ACCUSED` has, if their tail falls off evenly. */
function accusedFrom(unchanged: readonly number[]): number {
  const odds = unchanged.toSorted((a, b) => b - a)
  const tail = odds.slice(0, Math.ceil(TAIL * odds.length))
  const edge = tail.at(-1)!
  const beyond = tail.reduce((sum, one) => sum + one - edge, 0) / tail.length
  said(
    `tail ${odds
      .slice(0, 8)
      .map((one) => one.toFixed(1))
      .join(' ')}`,
  )
  return Number((edge + beyond * Math.log(TAIL * ACCUSED)).toPrecision(4))
}

const cells = spunTexts.map(({ fits, stems, kind }) => ({ ...cellsOf(weigh(fits, { net, base }), stems), kind }))
const enough = cells.filter(({ words }) => words >= 40)
const spunWeights = fitLinear(
  enough.map(({ shares, words, kind }) => ({
    shares,
    scale: Math.sqrt(words / USUAL_WORDS),
    kind,
    counts: kind === 1 ? 1 : CARE,
  })),
)
const spunAccused = accusedFrom(enough.filter(({ kind }) => kind === 0).map((cell) => spunOdds(cell, spunWeights)))
const translatedWeights = fitLinear(translatedTexts, 1e-3)
const translatedAccused = accusedFrom(
  translatedTexts
    .filter(({ kind }) => kind === 0)
    .map(({ shares, tokens }) => translatedOdds(shares, tokens, translatedWeights)),
)

const { slots, kinds: stored } = counted.packed(FILL)
const model = {
  source: `Counted over ${learnt.length} English news and web articles (PolNeAR training part, wcxb development part, scrapinghub-aeb); weights learnt on versions of them spun and spoilt by rule, and on sentences of SemEval STS 2012 and 2016 put out by translating systems`,
  licence: 'Counts and weights only; no text of the articles. As the program: Apache-2.0',
  counts: Buffer.from(slots.buffer).toString('base64').replace(/=+$/, ''),
  spun: { net, base, ...spunWeights, accused: spunAccused },
  translated: { ...translatedWeights, accused: translatedAccused },
}
const text = `${JSON.stringify(model)}\n`
writeFileSync(MODEL, text)
said(
  `${slots.length} slots, kept by kind ${stored.join(' ')}, ${text.length} bytes, accused from ${spunAccused} and ${translatedAccused}`,
)
