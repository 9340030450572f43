/**
 * Spun and machine-translated reports found, and unchanged ones left alone.
 *
 *   node build.js && node evaluation/evaluate.ts --only spun [--misses]
 *
 * Versions are made of articles that nothing was learnt from; every article of every corpus is read unchanged. The
 * corpora's own machine translations and the seed reports are scored beside them; an engine's are in the score `translated`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Wording } from '../../dist/record/wording.js'
import { contextOf } from '../../dist/read/wording/context.js'
import { MODEL } from '../../dist/read/wording/model.js'
import { findWording } from '../../dist/read/wording/wording.js'
import type { Score } from '../score.ts'
import { corpora, corpusHash, shared } from '../shipped.ts'
import { Chance } from '../chance.ts'
import { allArticles, isLearntFrom, isNews, READ_FROM, type Plain } from './articles.ts'
import { lessOwn } from './less-own.ts'
import { LONG, shortened } from './lengths.ts'
import { machineTranslations } from './machine.ts'
import { annotated, articleOf, wordingOf } from './plain-article.ts'
import { scoreSeeds } from './seeds.ts'
import { spin, type Replaced } from './spin.ts'
import { Tallies } from './tallies.ts'
import { printed, wordNet } from './thesaurus.ts'
import { translate } from './translate.ts'

/** Longest text that was counted, in characters. */
const COUNTED = 40_000

/** One that was counted is judged by the counts less its own, as one that was not. */
function unchangedWordingOf(one: Plain): Wording {
  if (!isLearntFrom(one)) return wordingOf(one.text)
  const [article, model] = [articleOf(one.text), MODEL()]
  const counted = contextOf(annotated(articleOf(shortened(one.text, COUNTED))).tokens)
  const memory = { ...model.memory, count: lessOwn(model.memory.count, counted) }
  return findWording(article, annotated(article), { ...model, memory }).found
}

/** Shares of the words with an entry that spinning replaces, and of small words that translating spoils. */
const SHARES = [0.1, 0.15, 0.25, 0.4]
const DAMAGES = [0.15, 0.3, 0.5, 0.8]
/** The benchmark is made of these; what is subtler is printed beside it. */
const SPUN_FROM = 0.25
const DAMAGED_FROM = 0.5
/** A report with fewer replaced words is hardly spun. */
const LEAST_REPLACED = 10

/** 95 % of a rate of `hits` in `of` lies in here (Wilson). */
function interval(hits: number, of: number): [number, number] {
  const [z, share] = [1.96, hits / of]
  const middle = share + (z * z) / (2 * of)
  const width = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return [(middle - width) / (1 + (z * z) / of), (middle + width) / (1 + (z * z) / of)]
}

/** How many of the replaced words are listed, and how many of the listed were replaced. */
function scoreWords(wording: Wording, replaced: readonly Replaced[], tallies: Tallies): void {
  const meets = (a: { start: number; end: number }, b: { start: number; end: number }) =>
    a.start < b.end && b.start < a.end
  const listed = wording.replaced.map(({ span }) => span)
  tallies.add(
    'replaced words listed',
    replaced.filter((one) => listed.some((span) => meets(span, one))).length,
    replaced.length,
  )
  tallies.add(
    'listed words replaced',
    listed.filter((span) => replaced.some((one) => meets(span, one))).length,
    listed.length,
  )
}

function scoreUnchanged(articles: readonly Plain[], tallies: Tallies, misses: string[]): void {
  for (const article of articles) {
    const { verdict, why } = unchangedWordingOf(article)
    const accused = verdict === 'spun' || verdict === 'machine-translated'
    tallies.add(isNews(article) ? 'left alone' : 'left alone: no news', !accused)
    tallies.add(`left alone: ${article.corpus}`, !accused)
    if (isNews(article) && !isLearntFrom(article)) tallies.add('left alone: held back', !accused)
    if (verdict === 'not judged') tallies.add('not judged', 1)
    if (accused) misses.push(`accused: ${article.corpus} ${article.name}: ${verdict}: ${why}`)
  }
}

function scoreSpinning(held: readonly Plain[], tallies: Tallies, misses: string[]): void {
  const other = process.env['ONRECORD_THESAURUS']
  const sources = [
    ['senses', wordNet('senses')] as const,
    ['wide', wordNet('wide')] as const,
    ...(other === undefined ? [] : [['printed', printed(other)] as const]),
  ]
  for (const { text: whole, name } of held) {
    const text = shortened(whole, LONG)
    const article = articleOf(text)
    if (article.language !== 'en') continue
    const annotation = annotated(article)
    const chance = new Chance(`score ${name}`)
    const share = SHARES[chance.below(SHARES.length)]!
    const [source, thesaurus] = sources[chance.below(sources.length)]!
    const spun = spin(text, annotation, { share, sparesQuotations: chance.share() < 0.3 }, thesaurus, chance)
    if (spun.replaced.length < LEAST_REPLACED) continue
    const wording = wordingOf(spun.text)
    const found = wording.verdict === 'spun'
    tallies.add(`spun ${source} ${share}`, found)
    if (share < SPUN_FROM || source === 'printed') continue
    tallies.add('spun found', found)
    if (found) scoreWords(wording, spun.replaced, tallies)
    else misses.push(`spun, not found: ${name}: ${source}, ${share}, ${spun.replaced.length} words: ${wording.verdict}`)
  }
}

function scoreTranslating(held: readonly Plain[], tallies: Tallies, misses: string[]): void {
  for (const { text: whole, name } of held) {
    const text = shortened(whole, LONG)
    const article = articleOf(text)
    if (article.language !== 'en') continue
    const annotation = annotated(article)
    for (const manner of ['slavic', 'german'] as const) {
      const chance = new Chance(`spoil ${manner} ${name}`)
      const share = DAMAGES[chance.below(DAMAGES.length)]!
      const { verdict } = wordingOf(translate(text, annotation, { share, manner }, chance).text)
      if (verdict === 'not judged') continue
      const found = verdict === 'machine-translated'
      tallies.add(`simulated translation ${manner} ${share}`, found)
      if (share < DAMAGED_FROM) continue
      tallies.add('simulated translation found', found)
      if (!found) misses.push(`translated (simulated ${manner} ${share}), not found: ${name}: ${verdict}`)
    }
  }
  for (const { text, name, by } of machineTranslations()?.held ?? []) {
    const { verdict } = wordingOf(text)
    const found = verdict === 'machine-translated'
    if (by === 'machine') tallies.add('machine translation found', found)
    else tallies.add("persons' sentences left alone", verdict !== 'machine-translated' && verdict !== 'spun')
    if (found !== (by === 'machine')) misses.push(`${by}: ${name}: ${verdict}`)
  }
}

const FIGURES = [
  'left alone',
  'left alone: held back',
  'left alone: no news',
  'spun found',
  'replaced words listed',
  'listed words replaced',
  'simulated translation found',
  'machine translation found',
  "persons' sentences left alone",
  'seed verdicts',
  'seed words',
  'seed words by own wording',
]

export function scoreSpun(): Score {
  const name = 'spun'
  const articles = allArticles()
  if (articles === null || !existsSync(join(shared, 'gold/seeds.json')))
    return { name, skipped: 'not all corpora are here' }
  const [tallies, misses] = [new Tallies(), [] as string[]]
  const held = articles.filter((article) => !isLearntFrom(article))
  scoreUnchanged(articles, tallies, misses)
  scoreSpinning(held, tallies, misses)
  scoreTranslating(held, tallies, misses)
  scoreSeeds(tallies, misses)
  for (const one of tallies.names().toSorted()) if (!FIGURES.includes(one)) misses.push(`${one}: ${tallies.told(one)}`)
  const { right, of } = tallies.one('left alone')
  const [least, most] = interval(of - right, of)
  const rate = `${of - right} of ${of} accused, 95 % of such rates lie between ${(1000 * least).toFixed(1)} and ${(1000 * most).toFixed(1)} in 1,000`
  const { figures, of: told } = tallies.figures(FIGURES)
  return {
    name,
    corpus: corpusHash(...READ_FROM, join(corpora, 'paraphrase-sts-mrpc/data/sts'), join(shared, 'seeds')),
    figures,
    of: { ...told, 'left alone': rate },
    misses,
  }
}
