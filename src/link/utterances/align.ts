import type { AlignedStretch, AlignmentKind } from '../../record/utterance.js'
import type { Word } from '../words.js'
import { alike } from './alike.js'

/** Word `a` of one telling stands for word `b` of the other, as far as `alike` says. Indices into the word lists. */
export interface Match {
  readonly a: number
  readonly b: number
  readonly alike: number
}

/** Added for a match that directly follows another: of equal alignments the one in fewer pieces is the true one. */
const RUN = 0.15

/** What two words being matched is worth. */
const worth = (a: Word, b: Word, likeness: number): number => likeness * Math.min(a.weight, b.weight)

const equalUpTo = (length: number, equal: (index: number) => boolean): number => {
  let count = 0
  while (count < length && equal(count)) count++
  return count
}

/**
 * The alignment of two word lists that keeps their order and is worth most. What both begin and end with is matched as
 * it stands, for most tellings are copies of each other and an alignment costs their lengths' product.
 */
export function align(a: readonly Word[], b: readonly Word[]): Match[] {
  const most = Math.min(a.length, b.length)
  const head = equalUpTo(most, (i) => a[i]!.lower === b[i]!.lower)
  const tail = equalUpTo(most - head, (i) => a[a.length - 1 - i]!.lower === b[b.length - 1 - i]!.lower)
  const same = (count: number, fromA: number, fromB: number): Match[] =>
    Array.from({ length: count }, (_, i) => ({ a: fromA + i, b: fromB + i, alike: 1 }))
  const middle = alignWhole(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  return [
    ...same(head, 0, 0),
    ...middle.map((match) => ({ ...match, a: match.a + head, b: match.b + head })),
    ...same(tail, a.length - tail, b.length - tail),
  ]
}

/**
 * The alignment of two word lists that keeps their order and is worth most (Needleman and Wunsch 1970, gaps free):
 * rare words weigh more than common ones, and other forms and synonyms count in part.
 */
function alignWhole(a: readonly Word[], b: readonly Word[]): Match[] {
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width)
  const likeness = new Float32Array(a.length * b.length)
  // 1: matched here. Filled from the end, so that the way can be walked from the start.
  const matched = new Uint8Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const like = alike(a[i]!, b[j]!)
      likeness[i * b.length + j] = like
      const skip = Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!)
      const run = matched[(i + 1) * width + j + 1] === 1 ? RUN : 0
      const take = like === 0 ? -1 : worth(a[i]!, b[j]!, like) + run + best[(i + 1) * width + j + 1]!
      matched[i * width + j] = take >= skip ? 1 : 0
      best[i * width + j] = Math.max(take, skip)
    }
  }
  const matches: Match[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (matched[i * width + j] === 1) matches.push({ a: i, b: j, alike: likeness[i++ * b.length + j++]! })
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++
    else j++
  }
  return matches
}

export interface Run {
  readonly kind: AlignmentKind
  readonly a: readonly [number, number]
  readonly b: readonly [number, number]
}

/** Runs of matched and unmatched words that cover both lists. Words between two matches on both sides: replaced. */
export function runsOf(a: readonly Word[], b: readonly Word[], matches: readonly Match[]): Run[] {
  const runs: Run[] = []
  const push = (kind: AlignmentKind, fromA: number, toA: number, fromB: number, toB: number) => {
    const last = runs.at(-1)
    const goesOn = last?.kind === kind && last.a[1] === fromA && last.b[1] === fromB
    if (goesOn) runs.pop()
    runs.push({ kind, a: [goesOn ? last.a[0] : fromA, toA], b: [goesOn ? last.b[0] : fromB, toB] })
  }
  const gap = (fromA: number, toA: number, fromB: number, toB: number) => {
    if (fromA < toA && fromB < toB) push('replaced', fromA, toA, fromB, toB)
    else if (fromA < toA) push('deleted', fromA, toA, fromB, fromB)
    else if (fromB < toB) push('inserted', fromA, fromA, fromB, toB)
  }
  let [i, j] = [0, 0]
  for (const match of matches) {
    gap(i, match.a, j, match.b)
    push(match.alike === 1 ? 'same' : 'replaced', match.a, match.a + 1, match.b, match.b + 1)
    ;[i, j] = [match.a + 1, match.b + 1]
  }
  gap(i, a.length, j, b.length)
  return runs
}

/** Where a run stands in the article: from its first word to its last; an empty one stands behind the word before it. */
function stretch(words: readonly Word[], [from, to]: readonly [number, number]): readonly [number, number] {
  if (from < to) return [words[from]!.start, words[to - 1]!.end]
  const at = from > 0 ? words[from - 1]!.end : (words[0]?.start ?? 0)
  return [at, at]
}

export const stretchesOf = (a: readonly Word[], b: readonly Word[], runs: readonly Run[]): AlignedStretch[] =>
  runs.map((run) => [...stretch(a, run.a), ...stretch(b, run.b), run.kind])

/** What an alignment shows, as numbers. */
export interface Likeness {
  /** Bits of what is matched. */
  readonly shared: number
  /** Share of each side that is matched, by bits. */
  readonly ofA: number
  readonly ofB: number
  /** Bits of words matched as they are, and of the longest run of them. */
  readonly verbatim: number
  readonly longest: number
  /** Words in that run. */
  readonly longestWords: number
  /** Words matched as they are. */
  readonly equalWords: number
  /** Share of what lies between the first and the last match that is matched, on the side where it is less. */
  readonly compact: number
  /** Matched words, not counting those that say nothing. */
  readonly matches: number
  /** Bits of matched words that are no part of a name, and of matched words that stand in quotation marks somewhere. */
  readonly own: number
  readonly quoted: number
  /** Bits of the longest run of equal words that stand in quotation marks on both sides. */
  readonly cited: number
  /** Bits of words that stand against others between two matches, in quotation marks on both sides. */
  readonly exchanged: number
}

const CONTENT = 2

const between = (words: readonly Word[], matches: readonly Match[], side: 'a' | 'b'): readonly Word[] =>
  words.slice(matches[0]?.[side] ?? 0, (matches.at(-1)?.[side] ?? -1) + 1)

const total = (words: readonly Word[]) => words.reduce((sum, { weight }) => sum + weight, 0)

const markedBits = (words: readonly Word[], from: number, to: number): number =>
  total(words.slice(from, to).filter(({ marked }) => marked))

export function likenessOf(a: readonly Word[], b: readonly Word[], matches: readonly Match[]): Likeness {
  let [shared, verbatim, run, runWords, longest, longestWords, content, own, quoted] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  let [citedRun, cited, exchanged, equalWords] = [0, 0, 0, 0]
  let before: Match | null = null
  for (const match of matches) {
    const [wordA, wordB] = [a[match.a]!, b[match.b]!]
    const bits = match.alike * ((wordA.weight + wordB.weight) / 2)
    shared += bits
    if (wordA.weight === wordA.bits && wordB.weight === wordB.bits) own += bits
    if (wordA.marked || wordB.marked) quoted += bits
    if (wordA.bits >= CONTENT && wordB.bits >= CONTENT) content++
    const follows = before !== null && before.a === match.a - 1 && before.b === match.b - 1
    if (before !== null && !follows) {
      exchanged += Math.min(markedBits(a, before.a + 1, match.a), markedBits(b, before.b + 1, match.b))
    }
    if (match.alike !== 1) [run, runWords] = [0, 0]
    else {
      verbatim += bits
      equalWords++
      ;[run, runWords] = follows ? [run + bits, runWords + 1] : [bits, 1]
    }
    citedRun = match.alike === 1 && wordA.marked && wordB.marked ? (follows ? citedRun + bits : bits) : 0
    cited = Math.max(cited, citedRun)
    if (run > longest) [longest, longestWords] = [run, runWords]
    before = match
  }
  return {
    shared,
    ofA: Math.min(1, shared / Math.max(1, total(a))),
    ofB: Math.min(1, shared / Math.max(1, total(b))),
    verbatim,
    longest,
    longestWords,
    equalWords,
    compact: Math.min(1, shared / Math.max(1, total(between(a, matches, 'a')), total(between(b, matches, 'b')))),
    matches: content,
    own,
    quoted,
    cited,
    exchanged,
  }
}
