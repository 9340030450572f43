/**
 * Translations by a real engine found: held-back articles taken through five languages and back, and invented reports
 * (`one-way`), written in four languages, taken into English.
 *
 *   node build.js && node evaluation/evaluate.ts --only translated [--misses]
 *
 * Nothing was learnt from any of the articles, nor from anything that was taken one way. Unchanged articles, translations
 * simulated by rule and those of statistical systems, of which the trees know nothing, are in the score `spun`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Score } from '../score.ts'
import { corpusHash } from '../shipped.ts'
import { allArticles, isLearntFrom, READ_FROM, type Plain } from './articles.ts'
import { ENGINES, enginesAreHere, roundTrips, translations } from './engines.ts'
import { LONG, shortened } from './lengths.ts'
import { articleOf, wordingOf } from './plain-article.ts'
import { Tallies } from './tallies.ts'

/** One article in so many: an engine takes half a minute for a hundred. */
const ONE_IN = 4

const isTaken = (article: Plain, at: number): boolean => at % ONE_IN === 0 && articleOf(article.text).language === 'en'

const ONE_WAY = new URL('one-way/', import.meta.url)

/** Invented reports in other languages; each file begins with the name of its own in the engine. */
async function oneWay(): Promise<{ file: string; text: string | null }[]> {
  const files = readdirSync(ONE_WAY).toSorted()
  const all = files.map(async (file) => {
    const [text = null] = await translations(
      [readFileSync(new URL(file, ONE_WAY), 'utf8')],
      [`${file.slice(0, 3)}-eng`],
    )
    return { file, text }
  })
  return Promise.all(all)
}

export async function scoreTranslated(): Promise<Score> {
  const name = 'translated'
  const articles = allArticles()?.filter((article) => !isLearntFrom(article)) ?? null
  if (articles === null) return { name, skipped: 'not all corpora are here' }
  if (!enginesAreHere()) return { name, skipped: 'not all engines are installed (evaluation/spun/engines.ts)' }
  const taken = articles.filter(isTaken)
  const cut = taken.map(({ text }) => shortened(text, LONG))
  const [tallies, misses] = [new Tallies(), [] as string[]]
  const all = await Promise.all(ENGINES.map(async (engine) => ({ ...engine, there: await roundTrips(cut, engine) })))
  for (const { language, there } of all) {
    for (const [i, text] of there.entries()) {
      const verdict = text === null ? 'not judged' : wordingOf(text).verdict
      if (verdict === 'not judged') continue
      const found = verdict === 'machine-translated'
      tallies.add('found', found)
      tallies.add(`found: ${language}`, found)
      if (!found) misses.push(`${language}: ${taken[i]!.corpus} ${taken[i]!.name}: ${verdict}`)
    }
  }
  for (const { file, text } of await oneWay()) {
    const found = text !== null && wordingOf(text).verdict === 'machine-translated'
    tallies.add('found: one way', found)
    if (!found) misses.push(`one way: ${file}`)
  }
  return {
    name,
    corpus: corpusHash(...READ_FROM, fileURLToPath(ONE_WAY)),
    ...tallies.figures(tallies.names().toSorted()),
    misses,
  }
}
