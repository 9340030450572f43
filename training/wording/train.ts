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
import type { Trace } from '../../dist/record/wording.js'
import { annotate } from '../../dist/read/annotate/annotate.js'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import { CONTENT, contextOf, type Context } from '../../dist/read/wording/context.js'
import type { Count } from '../../dist/read/wording/counts.js'
import { clashesIn } from '../../dist/read/wording/clashes.js'
import { cellsOf, clashesSay, spunOdds, USUAL_WORDS, weigh } from '../../dist/read/wording/judge.js'
import { fitsOf, formFitsOf, type Fit, type FormFits } from '../../dist/read/wording/misfit.js'
import { originalsBy } from '../../dist/read/wording/originals.js'
import { smallWordsOf, type SmallWord } from '../../dist/read/wording/small-words.js'
import { tracesOf } from '../../dist/read/wording/traces.js'
import { vectorsOf } from '../../dist/read/wording/vectors.js'
import { tracesShared, translatedOdds, USUAL_TOKENS, weighSmall } from '../../dist/read/wording/translated.js'
import { allArticles, isLearntFrom } from '../../evaluation/spun/articles.ts'
import { isEnglish, shortened } from '../../evaluation/spun/lengths.ts'
import { machineTranslations } from '../../evaluation/spun/machine.ts'
import { spin } from '../../evaluation/spun/spin.ts'
import { wordNet } from '../../evaluation/spun/thesaurus.ts'
import { translate } from '../../evaluation/spun/translate.ts'
import { Chance } from '../../evaluation/chance.ts'
import { Counted } from './counted.ts'
import { fitLinear, fitNet, type Example } from './fit.ts'
import { glosses, learnVectors } from './vectors.ts'

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
/** Real translations count less than a text made by rule: most of their sentences show nothing, and would teach that. */
const REAL = 0.3
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

/** Vectors are learnt from one half of the texts, what weighs them from the other: no text may be judged by its own. */
const isOfVectors = (name: string): boolean => new Chance(`vectors ${name}`).share() < 0.5
const lexemesOf = ({ tokens, lexemes }: Context) =>
  Uint32Array.from(tokens.flatMap(({ tag }, i) => (CONTENT.has(tag) ? [lexemes[i]!] : [])))
const storedVectors = learnVectors([
  ...glosses(),
  ...learnt.filter(({ name }) => isOfVectors(name)).map(({ context }) => lexemesOf(context)),
])
const vectors = vectorsOf(storedVectors)
said(`${vectors.rowOf.size} vectors`)

/** A text that the net and the weights of spun texts are learnt from. */
interface SpunText {
  readonly kind: 0 | 1
  readonly fits: readonly Fit[]
  readonly stems: readonly string[]
  readonly clashes: number
  /** By fit: whether the word was put there. */
  readonly put: readonly boolean[]
}

/** The same for translated texts. */
interface TranslatedText {
  readonly kind: 0 | 1
  readonly counts: number
  readonly context: Context
  readonly forms: FormFits
  readonly traces: readonly Trace[]
  readonly places: readonly SmallWord[]
  /** By place: whether its small word was spoilt; null where nobody can tell. */
  readonly spoilt: readonly boolean[] | null
}

const thesauri = [wordNet('senses'), wordNet('wide')]
const spunTexts: SpunText[] = []
const translatedTexts: TranslatedText[] = []

function lookAtSpun(text: string, count: Count, kind: 0 | 1, put: readonly { start: number; end: number }[]): void {
  const context = contextOf(annotated(text).tokens)
  const fits = fitsOf(context, { count, originals, vectors })
  const isPut = ({ at }: Fit) => {
    const { start, end } = context.tokens[at]!
    return put.some((one) => one.start < end && start < one.end)
  }
  spunTexts.push({ kind, fits, stems: context.stems, clashes: clashesIn(context.tokens).length, put: fits.map(isPut) })
}

function lookAtTranslated(
  text: string,
  count: Count,
  kind: 0 | 1,
  counts: number,
  put: readonly { start: number; end: number }[] | null,
): void {
  const context = contextOf(annotated(text).tokens)
  if (context.tokens.length < 100) return
  const forms = formFitsOf(context, count)
  const places = smallWordsOf(context, count, forms)
  const isPut = ({ start, end }: SmallWord) => put!.some((one) => one.start < end && start < one.end)
  translatedTexts.push({
    kind,
    counts,
    context,
    forms,
    traces: tracesOf({ text, tokens: context.tokens }),
    places,
    spoilt: put === null ? null : places.map(isPut),
  })
}

for (const { text: whole, name, context } of learnt) {
  const chance = new Chance(`learn ${name}`)
  const count = counted.count(context)
  const judged = !isOfVectors(name)
  const text = shortened(whole, LENGTHS[chance.below(LENGTHS.length)]!)
  const annotation = annotated(text)
  if (judged) lookAtSpun(text, count, 0, [])
  lookAtTranslated(text, count, 0, CARE, [])
  const way = { share: SHARES[chance.below(SHARES.length)]!, sparesQuotations: chance.share() < 0.3 }
  const spun = spin(text, annotation, way, thesauri[chance.below(thesauri.length)]!, chance)
  if (judged && spun.replaced.length >= 8) lookAtSpun(spun.text, count, 1, spun.replaced)
  if (judged) continue
  const share = DAMAGES[chance.below(DAMAGES.length)]!
  const spoilt = translate(text, annotation, { share }, chance)
  lookAtTranslated(spoilt.text, count, 1, 1, spoilt.places)
}
const plain = counted.count()
// Real translations count for the whole text only: which of their words are wrong nobody marked.
for (const { text, by } of machine.trained)
  lookAtTranslated(text, plain, by === 'machine' ? 1 : 0, by === 'machine' ? REAL : CARE, by === 'machine' ? null : [])
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
const baseOf = (all: readonly number[]): number => {
  const share = all.filter((kind) => kind === 1).length / all.length
  return Number(Math.log(share / (1 - share)).toPrecision(5))
}
const net = fitNet(rows, Uint8Array.from(kinds), UNITS)
const base = baseOf(kinds)
said(`net of ${rows.length} words`)

const smallRows: Float32Array[] = []
const smallKinds: number[] = []
for (const { places, spoilt } of translatedTexts) {
  for (const [i, { measures }] of places.entries()) {
    if (spoilt === null || (!spoilt[i] && some.share() >= UNCHANGED)) continue
    smallRows.push(measures)
    smallKinds.push(spoilt[i] ? 1 : 0)
  }
}
const smallNet = fitNet(smallRows, Uint8Array.from(smallKinds), UNITS)
const smallBase = baseOf(smallKinds)
said(`net of ${smallRows.length} small words`)

/**
 * Log odds that one unchanged text in `ACCUSED` has, if their tail falls off evenly. How fast it does is told by the
 * middle of the tail: one text of verse or of lists must not set the bar for all.
 */
function accusedFrom(unchanged: readonly number[]): number {
  const odds = unchanged.toSorted((a, b) => b - a)
  const tail = odds.slice(0, Math.ceil(TAIL * odds.length))
  const edge = tail.at(-1)!
  const fall = (tail[tail.length >> 1]! - edge) / Math.log(2)
  said(
    `tail ${odds
      .slice(0, 12)
      .map((one) => one.toFixed(1))
      .join(' ')}, edge ${edge.toFixed(2)}, falls by ${fall.toFixed(2)}`,
  )
  return Number((edge + fall * Math.log(TAIL * ACCUSED)).toPrecision(4))
}

/** Clashes a word; one more than there were, so that never is not taken for impossible. */
function clashRate(of: 0 | 1): number {
  const texts = spunTexts.filter(({ kind }) => kind === of)
  const [met, words] = texts.reduce(([a, b], { clashes, fits }) => [a + clashes, b + fits.length], [1, 1])
  return Number((met / words).toPrecision(4))
}
const clashes = { spun: clashRate(1), unchanged: clashRate(0) }
said(`clashes ${clashes.spun} ${clashes.unchanged}`)
const cells = spunTexts.map(({ fits, stems, kind, clashes: met }) => ({
  ...cellsOf(weigh(fits, { net, base }), stems),
  kind,
  clashes: clashesSay(met, fits.length, { clashes }),
}))
const enough = cells.filter(({ words }) => words >= 40)
const spunWeights = fitLinear(
  enough.map(({ shares, words, kind }) => ({
    shares,
    scale: Math.sqrt(words / USUAL_WORDS),
    kind,
    counts: kind === 1 ? 1 : CARE,
  })),
)
const spunAccused = accusedFrom(
  enough.filter(({ kind }) => kind === 0).map((cell) => spunOdds(cell, spunWeights) + cell.clashes),
)
const translatedExamples = translatedTexts.map(({ context, forms, traces, places, kind, counts }) => {
  const tokens = context.tokens.length
  const weighed = weighSmall(places, { net: smallNet, base: smallBase })
  const shares = tracesShared(context, forms, weighed, traces)
  return { shares, tokens, kind, counts, scale: Math.sqrt(tokens / USUAL_TOKENS) } satisfies Example & {
    tokens: number
  }
})
const translatedWeights = fitLinear(translatedExamples)
const translatedAccused = accusedFrom(
  translatedExamples
    .filter(({ kind }) => kind === 0)
    .map(({ shares, tokens }) => translatedOdds(shares, tokens, translatedWeights)),
)

const { slots, kinds: stored } = counted.packed(FILL)
const model = {
  source: `Counted over ${learnt.length} English news and web articles (PolNeAR training part, wcxb development part, scrapinghub-aeb); weights learnt on versions of them spun and spoilt by rule, and on sentences of SemEval STS 2012 and 2016 put out by translating systems`,
  licence: 'Counts and weights only; no text of the articles. As the program: Apache-2.0',
  vectors: storedVectors,
  counts: Buffer.from(slots.buffer).toString('base64').replace(/=+$/, ''),
  spun: { net, base, ...spunWeights, clashes, accused: spunAccused },
  translated: { net: smallNet, base: smallBase, ...translatedWeights, accused: translatedAccused },
}
const text = `${JSON.stringify(model)}\n`
writeFileSync(MODEL, text)
said(
  `${slots.length} slots, kept by kind ${stored.join(' ')}, ${text.length} bytes, accused from ${spunAccused} and ${translatedAccused}`,
)
