/** The seed reports by their gold: verdicts, and which of the replaced words named there are shown. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Copy } from '../../dist/record/copy.js'
import type { Document } from '../../dist/record/document.js'
import type { Utterance } from '../../dist/record/utterance.js'
import { documentsOf, recordOf, type Record as Across } from '../onrecord.ts'
import { shared } from '../shipped.ts'
import type { Tallies } from './tallies.ts'

interface Gold {
  readonly articles: Readonly<
    Record<
      string,
      {
        readonly file: string
        readonly integrity?: { readonly verdict: string; readonly replaced?: [string, string][] }
      }
    >
  >
}

interface Place {
  readonly start: number
  readonly end: number
}

type Ends = readonly [aStart: number, aEnd: number, bStart: number, bEnd: number, ...rest: unknown[]]

const sideOf = ([aStart, aEnd, bStart, bEnd]: Ends, isA: boolean): Place =>
  isA ? { start: aStart, end: aEnd } : { start: bStart, end: bEnd }

/** Words of a document that stand for others of a report it shares text with. */
const byCopies = ({ id }: Document, copies: readonly Copy[]): Place[] =>
  copies
    .filter(({ a, b }) => a === id || b === id)
    .flatMap(({ a, replaced }) => replaced.map((ends) => sideOf(ends, a === id)))

/** A telling that says it in nearly the same words shows single words that were replaced; a paraphrase does not. */
const TELLS = new Set(['identical', 'trimmed', 'overlapping', 'altered'])
/** Words of one exchange: "be adjacent to" for "border". */
const MOST_WORDS = 4

/** Words of a document that stand for others of another telling of the same utterance. */
function byTellings({ id }: Document, utterances: readonly Utterance[]): Place[] {
  return utterances.flatMap(({ members, pairs }) =>
    pairs.flatMap(({ a, b, relation, alignment }) => {
      const [isA, isB] = [members[a]?.document === id, members[b]?.document === id]
      if (isA === isB || !TELLS.has(relation)) return []
      return alignment.flatMap((ends) => (ends[4] === 'replaced' ? [sideOf(ends, isA)] : []))
    }),
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().split(/[^\p{L}]+/u)

/** Whether a word of content of what was put there stands in one of the places. */
const isShown = (put: string, places: readonly Place[], { article: { text } }: Document): boolean =>
  places.some(({ start, end }) => {
    const words = wordsOf(text.slice(start, end))
    return words.length <= MOST_WORDS && wordsOf(put).some((word) => word.length > 2 && words.includes(word))
  })

/** Tallies `seed verdicts`, `seed words by own wording` and `seed words`: those, or shown by another report. */
export function scoreSeeds(tallies: Tallies, misses: string[]): void {
  const gold = JSON.parse(readFileSync(join(shared, 'gold/seeds.json'), 'utf8')) as Gold
  const all = Object.entries(gold.articles)
  const across = recordOf(...all.map(([, { file }]) => join(shared, file)))
  for (const [id, { file, integrity }] of all) {
    const [document] = documentsOf('--wording', join(shared, file))
    if (document === undefined) continue
    const { verdict } = document.wording
    const right =
      integrity === undefined ? verdict !== 'spun' && verdict !== 'machine-translated' : verdict === integrity.verdict
    tallies.add('seed verdicts', right)
    if (!right) misses.push(`seed ${id}: ${verdict}, not ${integrity?.verdict ?? 'accused of nothing'}`)
    scoreReplaced(id, document, across, integrity?.replaced ?? [], tallies, misses)
  }
}

function scoreReplaced(
  id: string,
  document: Document,
  { copies, utterances }: Across,
  gold: readonly [string, string][],
  tallies: Tallies,
  misses: string[],
): void {
  const own = document.wording.replaced.map(({ span }) => span)
  const others = [...byCopies(document, copies), ...byTellings(document, utterances)]
  for (const [, put] of gold) {
    const [byOwn, byOthers] = [isShown(put, own, document), isShown(put, others, document)]
    tallies.add('seed words by own wording', byOwn)
    tallies.add('seed words', byOwn || byOthers)
    if (!byOwn && !byOthers) misses.push(`seed ${id}: “${put}” is not listed`)
  }
  const text = (places: readonly Place[]) =>
    places.map(({ start, end }) => document.article.text.slice(start, end)).join(', ')
  if (own.length + others.length > 0) misses.push(`seed ${id} lists ${text(own)}; by others ${text(others) || 'none'}`)
}
