/** One report as Onrecord reads it against gold. */
import type { Attribution } from '../../dist/record/attribution.js'
import type { Document } from '../../dist/record/document.js'
import type { Tally } from '../tally.ts'
import type { GoldSpan, ReportGold, Statement } from './gold.types.ts'
import { sameName } from './same-name.ts'
import { opening, scoreStatement, type Matches } from './score-statement.ts'
import type { View } from './view.ts'
import { goldWords, likeness, readWords, shared, type Words } from './words-in.ts'

/** Content must agree to this degree (Dice over words), as in the scorers of the field. */
const AGREES = 0.75
const AGREES_LOOSELY = 0.3

type Gold = ReportGold<GoldSpan>

export function scoreReport(gold: Gold, view: View, document: Document | undefined, tally: Tally): Matches {
  if (!tally.add('read', document !== undefined, `${gold.id}: no document of ${gold.file}`) || document === undefined) {
    return new Map()
  }
  scoreCleaning(gold, view, document, tally)
  scoreHead(gold, document, tally)
  const matches = matched(gold, view, document)
  for (const statement of gold.attributions) {
    scoreStatement(
      statement,
      matches,
      { gold, document, wordsOf: goldWords(view), read: readWords(document.article) },
      tally,
    )
  }
  scoreExtra(gold, matches, view, document, tally)
  return matches
}

function scoreCleaning(gold: Gold, view: View, { article }: Document, tally: Tally): void {
  const wordsOf = goldWords(view)
  const kept = readWords(article)([{ start: 0, end: article.text.length }])
  const dateline = wordsOf(gold.dateline === null ? [] : [gold.dateline.at])
  for (const line of gold.body) {
    const words = new Set([...wordsOf([line])].filter((word) => !dateline.has(word)))
    tally.add('kept', shared(words, kept) > 0.9 * words.size, `${gold.id}: ${opening(line)}`)
  }
  for (const { reason, words: line } of gold.removed) {
    const words = wordsOf([line])
    tally.add('removed', shared(words, kept) < 0.1 * words.size, `${gold.id}: ${reason}: ${opening(line)}`)
  }
}

const letters = (text: string | null | undefined): string => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function scoreHead(gold: Gold, { article }: Document, tally: Tally): void {
  const { title, outlet, published, dateline, byline, credits } = article
  const right = letters(title?.text) === letters(gold.title.text)
  tally.add('title', right, `${gold.id}: ${JSON.stringify(title?.text ?? null)} for ${JSON.stringify(gold.title.text)}`)
  const ours = gold.outlet === null ? outlet === null : sameName(outlet?.name ?? null, gold.outlet)
  tally.add('outlet', ours, `${gold.id}: ${outlet?.name ?? null} for ${gold.outlet}`)
  tally.add('published', isDayOf(gold, published?.value ?? null), `${gold.id}: ${published?.value ?? null} for ${gold.published ?? gold.publishedBetween?.join(' to ')}`)
  if (gold.dateline !== null) {
    tally.add('dateline', letters(dateline?.place) === letters(gold.dateline.place), `${gold.id}: ${dateline?.place ?? null} for ${gold.dateline.place}`)
  }
  if (gold.byline !== undefined) {
    const names = gold.byline.every((name) => byline.some((found) => letters(found) === letters(name)))
    tally.add('byline', names, `${gold.id}: ${JSON.stringify(byline)} for ${JSON.stringify(gold.byline)}`)
  }
  for (const credit of gold.credits ?? []) {
    tally.add('credit', credits.some((found) => sameName(found, credit)), `${gold.id}: ${JSON.stringify(credits)} for ${credit}`)
  }
} // prettier-ignore

/** Where the report prints no day, none is right, and so is one that can be inferred. */
function isDayOf({ published, publishedBetween }: Gold, value: string | null): boolean {
  if (published !== null) return value?.slice(0, 10) === published
  if (value === null) return true
  const [first = '', last = ''] = publishedBetween ?? []
  return value.length >= 10 && first <= value.slice(0, 10) && value.slice(0, 10) <= last
}

/** Statements that may be read as one attribution: each alone, and a quotation with one or more that go on from it. */
function readings({ attributions }: Gold): (readonly Statement<GoldSpan>[])[] {
  const longer = attributions.flatMap((first) => {
    const others = attributions.filter(({ continues }) => continues === first.id)
    return others.map((_, last) => [first, ...others.slice(0, last + 1)])
  })
  return [...attributions.map((one) => [one]), ...longer]
}

/** One attribution for one statement, those that agree best first. */
function matched(gold: Gold, view: View, document: Document): Matches {
  const [wanted, found] = [goldWords(view), readWords(document.article)]
  const contents = document.attributions.map(({ content }) => found(content))
  const pairs = readings(gold).flatMap((statements) => {
    const words = wanted(statements.flatMap(({ content }) => content))
    const least = statements.some(({ loose }) => loose) ? AGREES_LOOSELY : AGREES
    return contents.flatMap((other, index) => {
      const agreement = likeness(words, other)
      return agreement >= least ? [{ statements, index, agreement }] : []
    })
  })
  const matches = new Map<string, Attribution>()
  const used = new Set<number>()
  for (const { statements, index } of pairs.toSorted((a, b) => b.agreement - a.agreement)) {
    const attribution = document.attributions[index]
    if (attribution === undefined || used.has(index) || statements.some(({ id }) => matches.has(id))) continue
    for (const { id } of statements) matches.set(id, attribution)
    used.add(index)
  }
  return matches
}

/** What Onrecord takes for a statement and gold does not. A piece of a statement that gold marks as loose is none. */
function scoreExtra(gold: Gold, matches: Matches, view: View, document: Document, tally: Tally): void {
  const used = new Set([...matches.values()].map(({ id }) => id))
  const found = readWords(document.article)
  const loose = gold.attributions.filter((one) => one.loose).map((one) => goldWords(view)(one.content))
  const piece = (words: Words) => loose.some((whole) => shared(words, whole) > 0.8 * words.size)
  for (const attribution of document.attributions) {
    if (attribution.act === 'thought' || (!used.has(attribution.id) && piece(found(attribution.content)))) continue
    const words = attribution.content.map(({ start, end }) => document.article.text.slice(start, end)).join(' … ')
    const source = attribution.source.map(({ start, end }) => document.article.text.slice(start, end)).join(' ')
    tally.add(
      'precision',
      used.has(attribution.id),
      `${gold.id}: ${source} : ${words.slice(0, 90)} (${attribution.by})`,
    )
  }
}
