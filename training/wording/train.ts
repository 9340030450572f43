/**
 * Learns `src/models/wording.json`: counts of words beside words, the net that weighs how a word fits, and the weights of
 * whole texts, spun and machine-translated.
 *
 *   node build.js && node training/wording/train.ts
 *
 * Counts, rounded, leave the corpora; no text does. Eight tenths of three corpora are learnt from (evaluation/spun/articles),
 * the rest is not looked at. A text that was counted is judged by the counts less its own, or unchanged texts would look
 * better than they are. Needs Apertium (evaluation/spun/engines.ts). Same corpora and engines, same bytes.
 */
import { writeFileSync } from 'node:fs'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import { CONTENT, contextOf, type Context } from '../../dist/read/wording/context.js'
import { originalsBy } from '../../dist/read/wording/originals.js'
import { vectorsOf } from '../../dist/read/wording/vectors.js'
import { allArticles, isLearntFrom } from '../../evaluation/spun/articles.ts'
import { isEnglish, shortened } from '../../evaluation/spun/lengths.ts'
import { ENGINES, enginesAreHere, roundTrips } from '../../evaluation/spun/engines.ts'
import { machineTranslations } from '../../evaluation/spun/machine.ts'
import { annotated as annotatedArticle, articleOf } from '../../evaluation/spun/plain-article.ts'
import { spin } from '../../evaluation/spun/spin.ts'
import { wordNet } from '../../evaluation/spun/thesaurus.ts'
import { translate } from '../../evaluation/spun/translate.ts'
import { Chance } from '../../evaluation/chance.ts'
import { changedIn } from './changed.ts'
import { Counted } from './counted.ts'
import { learnSpun, lookAtSpun, type SpunText } from './spun.ts'
import { learnTranslated, lookAtTranslated, type TranslatedText } from './translated.ts'
import { glosses, learnVectors } from './vectors.ts'

const MODEL = 'src/models/wording.json'
/** Share of the slots that are taken. */
const FILL = 0.85
/** Longest text that is counted, and lengths that examples are cut to, in characters. */
const LONGEST = 40_000
const LENGTHS = [1_500, 2_500, 4_000, 7_000]
const SHARES = [0.1, 0.15, 0.25, 0.4]
const DAMAGES = [0.15, 0.3, 0.5, 0.8]
/** Unchanged texts count so much more than translated ones: a false accusation is worse than a miss. */
const CARE = 3
/** Real translations count less than a text made by rule: most of their sentences show nothing, and would teach that. */
const REAL = 0.3

const annotated = (text: string): Annotation => annotatedArticle(articleOf(text))

const articles = allArticles()?.filter(isLearntFrom) ?? null
const machine = machineTranslations()
if (articles === null || machine === null || !enginesAreHere()) {
  console.log('SKIPPED: not all corpora are here, or not all translation engines (evaluation/spun/engines.ts)')
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

const thesauri = [wordNet('senses'), wordNet('wide')]
const spunTexts: SpunText[] = []
const translatedTexts: TranslatedText[] = []
const keep = (one: TranslatedText | null) => void (one !== null && translatedTexts.push(one))

for (const { text: whole, name, context: counts } of learnt) {
  const chance = new Chance(`learn ${name}`)
  const count = counted.count(counts)
  const memory = { count, originals, vectors }
  const text = shortened(whole, LENGTHS[chance.below(LENGTHS.length)]!)
  const annotation = annotated(text)
  const context = contextOf(annotation.tokens)
  keep(lookAtTranslated(text, context, count, { name, kind: 0, teaches: 'both', counts: CARE, put: [] }))
  const damage = {
    share: DAMAGES[chance.below(DAMAGES.length)]!,
    manner: chance.share() < 0.6 ? 'slavic' : 'german',
  } as const
  const spoilt = translate(text, annotation, damage, chance)
  keep(
    lookAtTranslated(spoilt.text, contextOf(annotated(spoilt.text).tokens), count, {
      name,
      kind: 1,
      teaches: 'weights',
      counts: 1,
      put: spoilt.places,
    }),
  )
  if (isOfVectors(name)) continue
  spunTexts.push(lookAtSpun(context, memory, 0, []))
  for (const thesaurus of thesauri) {
    const way = { share: SHARES[chance.below(SHARES.length)]!, sparesQuotations: chance.share() < 0.3 }
    const spun = spin(text, annotation, way, thesaurus, chance)
    if (spun.replaced.length < 8) continue
    const after = contextOf(annotated(spun.text).tokens)
    spunTexts.push(lookAtSpun(after, memory, 1, spun.replaced))
    // What somebody spun is no translation.
    keep(lookAtTranslated(spun.text, after, count, { name, kind: 0, teaches: 'trees', counts: 1, put: null }))
  }
}
/** Shorter than what is made by rule: it takes the engine two minutes to get through a hundred thousand words. */
const LENGTHS_THERE = [1_500, 2_500, 4_000]
const cuts = learnt.map(({ text, name }) => shortened(text, LENGTHS_THERE[new Chance(`mt ${name}`).below(3)]!))
const before = cuts.map((text) => annotated(text).tokens)
const trips = ENGINES.map(async (engine) => {
  const there = await roundTrips(cuts, engine)
  said(`${there.filter((text) => text !== null).length} of ${cuts.length} through ${engine.language}`)
  return there
})
for (const there of await Promise.all(trips)) {
  for (const [i, text] of there.entries()) {
    if (text === null) continue
    const { name, context } = learnt[i]!
    const after = contextOf(annotated(text).tokens)
    const put = changedIn(before[i]!, after.tokens)
    keep(lookAtTranslated(text, after, counted.count(context), { name, kind: 1, teaches: 'trees', counts: 1, put }))
  }
}

const plain = counted.count()
// Real translations count for the whole text only: which of their words are wrong nobody marked.
for (const { text, name, by } of machine.trained) {
  const [kind, counts, put] = by === 'machine' ? ([1, REAL, null] as const) : ([0, CARE, []] as const)
  const lesson = { name, kind, teaches: 'weights', counts, put } as const
  keep(lookAtTranslated(text, contextOf(annotated(text).tokens), plain, lesson))
}
said(`${spunTexts.length} and ${translatedTexts.length} examples`)

const spun = learnSpun(spunTexts, said)
const translated = learnTranslated(translatedTexts, spun.first, said)
const { slots, kinds: stored } = counted.packed(FILL)
const model = {
  source: `Counted over ${learnt.length} English news and web articles (PolNeAR training part, wcxb development part, scrapinghub-aeb); weights and trees learnt on versions of them spun, spoilt by rule, and taken through five languages and back by Apertium, and on sentences of SemEval STS 2012 and 2016 put out by translating systems`,
  licence: 'Counts and weights only; no text of the articles. As the program: Apache-2.0',
  vectors: storedVectors,
  counts: Buffer.from(slots.buffer).toString('base64').replace(/=+$/, ''),
  spun,
  translated,
}
const text = `${JSON.stringify(model)}\n`
writeFileSync(MODEL, text)
said(
  `${slots.length} slots, kept by kind ${stored.join(' ')}, ${text.length} bytes, accused from ${spun.accused}, ${translated.accused} and ${translated.trees.accused}`,
)
