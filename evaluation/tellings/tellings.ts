/**
 * How well tellings of one utterance are joined, and told from statements that only look alike.
 *
 *   node build.js && node evaluation/tellings/tellings.ts [--part train] [--misses]
 *
 * Made from the quotations of PolNeAR's development part, dated as printed and without any date.
 */
import { pathToFileURL } from 'node:url'
import { linkAll } from '../../dist/link/link.js'
import { corpora, corpusHash } from '../shipped.ts'
import type { Score } from '../score.ts'
import { collectionOf, type Made } from './collection.ts'
import { halfOf, isJoined, lookAlikesAmong } from './look-alikes.ts'
import { pairsOf, type Pair } from './pairs.ts'
import { quotationsOf } from './quotations.ts'

interface Found {
  readonly together: (pair: Pair) => boolean
  readonly relation: (pair: Pair) => string | null
  /** Pairs that were joined and are of different quotations and different articles. */
  readonly joinedPairs: number
}

function found(made: readonly Made[]): Found {
  const { utterances } = linkAll(made.map(({ document }) => document))
  const group = new Map(utterances.flatMap(({ id, members }) => members.map(({ document }) => [document, id] as const)))
  const relations = new Map<string, string>()
  for (const { members, pairs } of utterances) {
    for (const { a, b, relation } of pairs) relations.set(`${members[a]!.document} ${members[b]!.document}`, relation)
  }
  const keyOf = ({ a, b }: Pair) => [a.document.id, b.document.id].toSorted().join(' ')
  return {
    together: ({ a, b }) => group.get(a.document.id) === group.get(b.document.id),
    relation: (pair) => relations.get(keyOf(pair)) ?? null,
    joinedPairs: relations.size,
  }
}

const percent = (right: number, of: number) => (of === 0 ? 0 : (100 * right) / of)

function scored(made: readonly Made[], misses: string[]) {
  const { together, relation } = found(made)
  const pairs = pairsOf(made)
  const told = pairs.filter(({ kind }) => kind === 'told')
  const alike = pairs.filter(({ kind }) => kind === 'look-alike')
  const joined = told.filter(together)
  const wrong = alike.filter(together)
  const right = joined.filter((pair) => relation(pair) === pair.b.relation)
  const negations = told.filter(({ b }) => b.way === 'negation')
  for (const pair of told) if (!together(pair)) misses.push(`not joined: ${pair.b.way} ${pair.b.document.id}`)
  for (const pair of wrong) misses.push(`wrongly joined: ${pair.a.document.id} ${pair.b.document.id}`)
  for (const pair of joined)
    if (relation(pair) !== pair.b.relation)
      misses.push(`${pair.b.way}: ${relation(pair)}, not ${pair.b.relation} ${pair.b.document.id}`)
  const precision = percent(joined.length, joined.length + wrong.length)
  const recall = percent(joined.length, told.length)
  return {
    figures: {
      'joined F1': (2 * precision * recall) / (precision + recall),
      'relation right': percent(right.length, joined.length),
      'look-alikes kept apart': percent(alike.length - wrong.length, alike.length),
      'negations seen': percent(negations.filter((pair) => relation(pair) === 'altered').length, negations.length),
    },
    of: { 'joined F1': `${told.length} pairs`, 'look-alikes kept apart': `${wrong.length} of ${alike.length} joined` },
  }
}

/** Statements of one speaker on one thing that were printed days apart. Half of them were not looked at. */
function keptApart(misses: string[]) {
  const parts = (['train', 'dev'] as const).flatMap((part) => quotationsOf(corpora, part) ?? [])
  const all = lookAlikesAmong(parts)
  const figures: Record<string, number> = {}
  const of: Record<string, string> = {}
  for (const dated of [true, false]) {
    const wrong = all.filter((pair) => isJoined(pair, dated))
    for (const half of [null, 'held'] as const) {
      const within = (pair: (typeof all)[number]) => half === null || halfOf(pair) === half
      const [joined, count] = [wrong.filter(within).length, all.filter(within).length]
      const figure = `other occasions kept apart${dated ? '' : ', undated'}${half === null ? '' : ', held'}`
      figures[figure] = percent(count - joined, count)
      of[figure] = `${joined} of ${count} joined`
    }
    for (const pair of wrong)
      if (halfOf(pair) === 'tuned')
        misses.push(`other occasion joined${dated ? '' : ', undated'}: ${pair.a.id} ${pair.b.id}`)
  }
  return { figures, of }
}

export function scoreTellings(part: 'train' | 'dev' = 'dev', most = 1200): Score {
  const name = 'tellings'
  const quotations = quotationsOf(corpora, part)?.slice(0, most) ?? null
  if (quotations === null) return { name, skipped: `there is no ${corpora}/polnear` }
  const misses: string[] = []
  const dated = scored(collectionOf(quotations, true), misses)
  const undated = scored(collectionOf(quotations, false), misses)
  const apart = keptApart(misses)
  const named = (row: Record<string, number>, suffix: string) =>
    Object.entries(row).map(([figure, value]) => [figure + suffix, value])
  return {
    name,
    corpus: corpusHash(
      ...['train', 'dev'].flatMap((one) => [
        `${corpora}/polnear/data/${one}/text`,
        `${corpora}/polnear/data/${one}/attributions`,
      ]),
    ),
    figures: Object.fromEntries([
      ...named(dated.figures, ''),
      ...named(undated.figures, ', undated'),
      ...named(apart.figures, ''),
    ]),
    of: {
      ...apart.of,
      ...dated.of,
      ...Object.fromEntries(Object.entries(undated.of).map(([figure, of]) => [`${figure}, undated`, of])),
    },
    misses,
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const score = scoreTellings(process.argv.includes('train') ? 'train' : 'dev')
  if ('skipped' in score) console.log('SKIPPED:', score.skipped)
  else {
    for (const [figure, value] of Object.entries(score.figures))
      console.log(figure.padEnd(34), value.toFixed(1), score.of?.[figure] ?? '')
    if (process.argv.includes('--misses')) for (const miss of score.misses ?? []) console.log('  ', miss)
  }
}
