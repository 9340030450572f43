import type { Copy } from '../record/copy.js'
import type { Document } from '../record/document.js'
import type { AlignedStretch, TellingPair, TellingRelation, Utterance } from '../record/utterance.js'
import type { Store } from '../store/store.js'
import { counted } from './progress.js'
import { Best } from './best.js'

/** How many findings of a relation are shown: all together about as many as a person reads before the pages. */
const SHOWN: Readonly<Partial<Record<TellingRelation, number>>> = { altered: 3, translated: 1, trimmed: 2 }
const COPIES_SHOWN = 2

const HEADINGS: Readonly<Partial<Record<TellingRelation, string>>> = {
  altered: 'Words changed',
  translated: 'Told in two translations',
  trimmed: 'Cut short',
}

/** Characters shown before and after the first word that differs: with it about a line of a terminal. */
const AROUND = 42

/** What the record holds, in plain words: counts, then the findings most worth a look. */
export function summaryOf(store: Store): string[] {
  const totals = store.questions.totals()
  if (totals.documents === 0) return ['The record is empty.']
  const shared = totals.sharedUtterances
  return [
    `The record holds ${many(totals.documents, 'report')} by ${many(totals.outlets, 'outlet')} on ${many(totals.stories, 'story', 'stories')}.`,
    `${many(totals.attributions, 'attribution')} were found in them: who said or thought what, ${many(totals.speakers, 'speaker')} in all.`,
    `${many(shared, 'utterance')} ${shared === 1 ? 'is' : 'are'} told by more than one report; ${many(totals.copies, 'pair')} of reports ${totals.copies === 1 ? 'shares' : 'share'} text.`,
    ...notable(store),
  ]
}

const many = (count: number, one: string, more = `${one}s`): string => `${counted(count)} ${count === 1 ? one : more}`

function notable(store: Store): string[] {
  const found = [...changed(store), ...copied(store)]
  return found.length === 0 ? [] : ['', 'Worth a look:', ...found]
}

interface Change {
  readonly utterance: Utterance
  readonly pair: TellingPair
}

/** Of each relation, the pairs that have most words in common: the fewer words differ, the more each says. */
function changed(store: Store): string[] {
  const best = new Map(Object.entries(SHOWN).map(([relation, count]) => [relation, new Best<Change>(count)]))
  for (const utterance of store.exports.utterances()) {
    for (const [relation, keep] of best) {
      const change = closest(utterance, relation)
      if (change !== null) keep.offer(sameShare(change.pair), change)
    }
  }
  return [...best.values()].flatMap((keep) => keep.kept().flatMap((change) => linesOf(change, store)))
}

/** The pair of two reports that says most about an utterance; null where no pair has that relation. */
function closest(utterance: Utterance, relation: string): Change | null {
  const { members, pairs } = utterance
  const keep = new Best<Change>(1)
  for (const pair of pairs) {
    const apart = members[pair.a]?.document !== members[pair.b]?.document
    if (apart && pair.relation === relation) keep.offer(sameShare(pair), { utterance, pair })
  }
  return keep.kept()[0] ?? null
}

/** Share of the words of both tellings that are the same, weighed by how many there are: "yes" shared says little. */
function sameShare({ alignment }: TellingPair): number {
  const lengths = alignment.map(([aStart, aEnd, bStart, bEnd, kind]) => [aEnd - aStart + bEnd - bStart, kind] as const)
  const all = lengths.reduce((sum, [length]) => sum + length, 0)
  const same = lengths.reduce((sum, [length, kind]) => sum + (kind === 'same' ? length : 0), 0)
  return all === 0 ? 0 : (same / all) * Math.min(1, all / 200)
}

function linesOf({ utterance, pair }: Change, store: Store): string[] {
  const first = pair.alignment.find(([, , , , kind]) => kind !== 'same') ?? pair.alignment[0]
  const tellings = (
    [
      ['a', 0],
      ['b', 2],
    ] as const
  ).map(([side, from]) => {
    const document = store.questions.document(utterance.members[pair[side]]?.document ?? '')
    return `    ${nameOf(document)}: ${document === null || first === undefined ? '' : excerpt(document, first, from)}`
  })
  return [`  ${HEADINGS[pair.relation]}: ${utterance.speaker} (onrecord explain ${utterance.id})`, ...tellings]
}

const nameOf = (document: Document | null): string => document?.article.outlet?.name ?? document?.capture.uri ?? ''

/** One side of a difference in its sentence, between brackets. */
function excerpt({ article: { text } }: Document, stretch: AlignedStretch, from: 0 | 2): string {
  const [start, end] = [stretch[from] as number, stretch[from + 1] as number]
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')
  const after = text.slice(end, end + AROUND).replace(/\s\S*$/, '')
  const words = text.slice(start, end)
  const shown = words.length > 2 * AROUND ? `${words.slice(0, 2 * AROUND).replace(/\s\S*$/, '')} …` : words
  return `… ${before}[${shown}]${after} …`.replace(/\s+/g, ' ')
}

const COPIES: Readonly<Record<Copy['relation'], string>> = {
  spun: 'Spun word by word',
  reprint: 'Reprinted',
  rewrite: 'Rewritten',
  excerpt: 'In part',
}

/** Spun copies before reprints before the rest; among those, where the direction is known. */
function copied(store: Store): string[] {
  const keep = new Best<Copy>(COPIES_SHOWN)
  const order = Object.keys(COPIES)
  for (const copy of store.exports.copies()) {
    const shared = Math.max(copy.containment.a, copy.containment.b)
    keep.offer(order.length - order.indexOf(copy.relation) + (copy.origin === null ? 0 : 0.5) + shared / 4, copy)
  }
  return keep.kept().flatMap(({ a, b, relation, why }) => {
    const [first, second] = [a, b].map((id) => nameOf(store.questions.document(id)))
    return [`  ${COPIES[relation]}: ${first} and ${second}`, `    ${why}`]
  })
}
