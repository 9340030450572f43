/**
 * Pairs of contents of different publishers that were judged by hand (verdicts.tsv): does linking join those that are one
 * act of speaking, and only those? `npm run evaluate -- --only pairs [--misses]`.
 *
 * Twice: with the contents that the corpus marks, which is linking alone, and with what the whole program reads, where
 * a pair is joined when two attributions that overlap its contents by half are. Half of the pairs, by a hash of their
 * articles' names, were not looked at while rules were made; their misses are not printed.
 */
import { readFileSync } from 'node:fs'
import { linkAll } from '../../../dist/link/link.js'
import type { Span } from '../../../dist/record/span.js'
import type { Score } from '../../score.ts'
import { corpora, corpusHash } from '../../shipped.ts'
import { candidatesAmong } from './candidates.ts'
import { asMarked, asRead, type Placed } from './documents.ts'
import { allTold, placeOf, type Told } from './told.ts'
import { halfOf, agreement, verdictsIn, type Verdict } from './verdicts.ts'

const FILE = new URL('verdicts.tsv', import.meta.url)

const size = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function common(some: readonly Span[], others: readonly Span[]): number {
  let shared = 0
  for (const a of some)
    for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return shared
}

/** Share of either side from which an attribution is the one that the corpus marks. */
const HALF = 0.5

/** The utterance of each attribution, by document and attribution. */
function utteranceOf(placed: readonly Placed[]): Map<string, string> {
  const { utterances } = linkAll(placed.map(({ document }) => document))
  return new Map(
    utterances.flatMap(({ id, members }) =>
      members.map(({ document, attribution }) => [`${document} ${attribution}`, id] as const),
    ),
  )
}

/** For each place of a content the utterances that tell it. */
function utterancesAt(placed: readonly Placed[]): Map<string, Set<string>> {
  const of = utteranceOf(placed)
  const found = new Map<string, Set<string>>()
  for (const { document, places } of placed) {
    for (const [place, spans] of places) {
      const same = document.attributions.filter(
        ({ content }) => common(content, spans) >= HALF * Math.max(1, Math.min(size(content), size(spans))),
      )
      found.set(place, new Set(same.map(({ id }) => of.get(`${document.id} ${id}`)!)))
    }
  }
  return found
}

/** With marked contents each has one attribution: the one with these very spans. */
function utterancesOfMarked(placed: readonly Placed[]): Map<string, Set<string>> {
  const of = utteranceOf(placed)
  const keyOf = (spans: readonly Span[]) => spans.map(({ start, end }) => `${start}-${end}`).join(',')
  return new Map(
    placed.flatMap(({ document, places }) => {
      const ids = new Map(document.attributions.map(({ content, id }) => [keyOf(content), id]))
      return [...places].map(([place, spans]): [string, Set<string>] => {
        const utterance = of.get(`${document.id} ${ids.get(keyOf(spans)) ?? ''}`)
        return [place, new Set(utterance === undefined ? [] : [utterance])]
      })
    }),
  )
}

interface Outcome extends Verdict {
  readonly joined: boolean
}

function outcomes(verdicts: readonly Verdict[], at: ReadonlyMap<string, ReadonlySet<string>>): Outcome[] {
  return verdicts
    .filter(({ verdict }) => verdict !== 'unclear')
    .map((one) => ({ ...one, joined: [...(at.get(one.a) ?? [])].some((id) => at.get(one.b)?.has(id)) }))
}

function f1(all: readonly Outcome[]) {
  const joined = all.filter((one) => one.joined)
  const same = all.filter(({ verdict }) => verdict === 'same')
  const right = joined.filter(({ verdict }) => verdict === 'same').length
  const [precision, recall] = [right / Math.max(1, joined.length), right / Math.max(1, same.length)]
  return {
    f: (200 * precision * recall) / Math.max(1e-9, precision + recall),
    of: `${right} of ${same.length} joined, ${joined.length - right} of ${all.length - same.length} wrongly`,
  }
}

/** Every article that a pair stands in, with all that the corpus marks in it. */
function placedOf(verdicts: readonly Verdict[], told: readonly Told[], how: typeof asMarked): Placed[] {
  const names = new Set(verdicts.flatMap(({ a, b }) => [a, b].map((place) => place.slice(0, place.lastIndexOf(':')))))
  const byArticle = Map.groupBy(
    told.filter(({ article }) => names.has(article.name)),
    ({ article }) => article.name,
  )
  return [...byArticle.values()].map((all) => how(all[0]!.article, all))
}

export function scorePairs(): Score {
  const name = 'pairs'
  const told = allTold(corpora)
  if (told === null) return { name, skipped: `there is no ${corpora}/polnear` }
  const verdicts = verdictsIn(readFileSync(FILE, 'utf8'))
  const listed = candidatesAmong(told).map(({ a, b }) => `${placeOf(a)} ${placeOf(b)}`)
  if (listed.join('\n') !== verdicts.map(({ a, b }) => `${a} ${b}`).join('\n'))
    throw new Error('verdicts.tsv does not hold the pairs that candidates.ts lists')
  const figures: Record<string, number> = {}
  const of: Record<string, string> = {}
  const misses: string[] = []
  const add = (figure: string, found: readonly Outcome[]) => ({ f: figures[figure], of: of[figure] } = f1(found))
  for (const [how, at] of [
    ['marked', utterancesOfMarked(placedOf(verdicts, told, asMarked))],
    ['read', utterancesAt(placedOf(verdicts, told, asRead))],
  ] as const) {
    const found = outcomes(verdicts, at)
    add(`pair F1, ${how}`, found)
    for (const half of ['tuned', 'held'] as const) {
      add(
        `pair F1, ${how}, ${half}`,
        found.filter((one) => halfOf(one) === half),
      )
    }
    for (const one of found) {
      if (halfOf(one) === 'held' || one.joined === (one.verdict === 'same')) continue
      misses.push(`${how}: ${one.joined ? 'wrongly joined' : 'not joined'} ${one.a} ${one.b}`)
    }
  }
  const again = agreement(verdicts)
  figures['judged alike twice'] = (100 * again.same) / Math.max(1, again.of)
  of['judged alike twice'] = `${again.same} of ${again.of} pairs, judged again after the rest without looking`
  const folders = ['train', 'dev'].flatMap((part) => ['text', 'attributions'].map((kind) => `${part}/${kind}`))
  return { name, corpus: corpusHash(...folders.map((one) => `${corpora}/polnear/data/${one}`)), figures, of, misses }
}
