import { areOpposite } from '../../lexicon/opposites.js'
import type { AlignedStretch } from '../../record/utterance.js'
import { align, likenessOf, runsOf, stretchesOf, type Likeness, type Run } from '../utterances/align.js'
import { missedNegations } from '../utterances/negation.js'
import type { Word } from '../words.js'
import { spokenOf, topicsOf, type Spoken, type Statement } from './topics.js'

export type { Statement } from './topics.js'

/** A statement of a position, beside an earlier one that it repeats or contradicts. */
export interface Step {
  readonly utterance: string
  readonly standing: 'new' | 'repeated' | 'contradicts'
  /** Utterance of the earlier statement; null for what is new. */
  readonly earlier: string | null
  /** One sentence; null for what is new. */
  readonly why: string | null
  /** Places in the article of the earlier one (`a`) beside places in this one's (`b`). */
  readonly alignment: readonly AlignedStretch[]
}

/** One speaker's utterances on one topic, in time order. */
export interface Position {
  readonly labels: readonly string[]
  readonly steps: readonly Step[]
}

/** Earlier statements of a topic that one is held against: the latest. */
const LOOKED_BACK = 40

/**
 * The positions among one speaker's statements. A function of the set: their order is that of their days, the undated
 * last, and of one day that of their ids.
 */
export function positionsOf(statements: readonly Statement[]): Position[] {
  const order = ({ day, utterance }: Statement) => `${day ?? '~'} ${utterance}`
  const sorted = statements.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map(spokenOf)
  return topicsOf(sorted).map(({ labels, statements: all }) => ({
    labels,
    steps: all.map((one, index) => stepOf(one, all.slice(Math.max(0, index - LOOKED_BACK), index))),
  }))
}

/** A contradiction is told before a repetition: who takes something back may have repeated it before. */
function stepOf(one: Spoken, earlier: readonly Spoken[]): Step {
  let repeated: Step | null = null
  for (const before of earlier.toReversed()) {
    const step = against(one, before)
    if (step?.standing === 'contradicts') return step
    repeated ??= step
  }
  return repeated ?? { utterance: one.utterance, standing: 'new', earlier: null, why: null, alignment: [] }
}

/**
 * Share of the shorter statement, by what its words say, that makes it the other's repetition; and that two statements
 * must share for one to contradict the other: of both, or nearly all of the shorter one in one place of the longer.
 * Words on the same thing reach .4 by chance.
 */
const SAME = { repeated: 0.62, contradicts: 0.5, whole: 0.75, compact: 0.5 }
/** Words that say something which they must share, and bits beside names. */
const LEAST = { words: 3, own: 8 }

function against(one: Spoken, before: Spoken): Step | null {
  const [a, b] = [before.telling, one.telling]
  if (!mayShare(before, one)) return null
  const matches = align(a.words, b.words)
  const like = likenessOf(a.words, b.words, matches)
  if (like.matches < LEAST.words || like.own < LEAST.own) return null
  const runs = runsOf(a.words, b.words, matches)
  const step = { utterance: one.utterance, earlier: before.utterance, alignment: stretchesOf(a.words, b.words, runs) }
  const why = isOfOneThing(like) ? opposed(before, one, runs) : null
  if (why !== null) return { ...step, standing: 'contradicts', why }
  if (Math.max(like.ofA, like.ofB) < SAME.repeated) return null
  const percent = Math.round(100 * Math.max(like.ofA, like.ofB))
  return { ...step, standing: 'repeated', why: `It shares ${percent} % of the words of the shorter of the two.` }
}

const isOfOneThing = ({ ofA, ofB, compact }: Likeness): boolean =>
  Math.min(ofA, ofB) >= SAME.contradicts || (Math.max(ofA, ofB) >= SAME.whole && compact >= SAME.compact)

/** Share of the shorter statement that must be in the other, in any order, before an alignment is worth making. */
const GLANCE = 0.4

/** Whether both have so much of the same words that one can repeat or contradict the other. */
function mayShare({ words: a }: Spoken, { words: b }: Spoken): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let [shared, all] = [0, 0]
  for (const [word, bits] of few) {
    all += bits
    if (many.has(word)) shared += bits
  }
  return shared >= GLANCE * all
}

/** Why two statements that share most of their words say the opposite; null where they do not, as far as words tell. */
function opposed(a: Spoken, b: Spoken, runs: readonly Run[]): string | null {
  const [one, other] = [a.telling, b.telling]
  // What follows the last shared word goes on to something else, and its negations with it.
  const shared = runs.at(-1)?.kind === 'same' ? runs : runs.slice(0, -1)
  const missed = missedNegations(one.words, other.words, shared, () => false)
  const denied = one.denied !== other.denied
  // "He denied that it was" and "it was not" agree.
  if (denied !== (missed.count % 2 === 1)) return denied ? 'Only one of the two denies it.' : missed.why
  if (missed.count > 0 || denied) return null
  const turned = oppositesIn(one.words, other.words, runs)
  if (turned === null) return null
  const said = ({ document }: Spoken, { start, end }: Word) => document.article.text.slice(start, end)
  return `“${said(a, turned[0])}” stands against “${said(b, turned[1])}”.`
}

/** More words against each other are no exchange: an opposite among them may be of another thing. */
const AT_ONE_PLACE = 3

/** Words of opposite meaning at one place of both. */
function oppositesIn(a: readonly Word[], b: readonly Word[], runs: readonly Run[]): readonly [Word, Word] | null {
  for (const { kind, a: ofA, b: ofB } of runs) {
    if (kind !== 'replaced' || Math.max(ofA[1] - ofA[0], ofB[1] - ofB[0]) > AT_ONE_PLACE) continue
    for (const one of a.slice(...ofA))
      for (const other of b.slice(...ofB)) if (areOpposite(one.stem, other.stem)) return [one, other]
  }
  return null
}
