import type { TellingRelation } from '../../record/utterance.js'
import type { Sheet, Telling } from '../sheet.js'
import type { Word } from '../words.js'
import { isNegation } from '../words.js'
import type { Likeness, Match } from './align.js'
import { runsOf, type Run } from './align.js'
import { missedNegations } from './negation.js'

export interface Related {
  readonly relation: TellingRelation
  /** One sentence. */
  readonly why: string
}

/** Words that may come or go without a word of the speaker's being changed: "that" before reported speech. */
const FRAME = new Set(['that', 'and', 'but', 'so', 'well'])

/** Characters of words quoted in a sentence; the alignment has them all. */
const QUOTED = 60

/** Words as their report prints them. */
function said(words: readonly Word[], text: string): string {
  const all = words.map(({ start, end }) => text.slice(start, end)).join(' ')
  return all.length <= QUOTED ? all : `${all.slice(0, QUOTED).replace(/\s\S*$/, '')} …`
}

/** What the runs between the first and the last match change; what stands before and after is only left out. */
interface Inner {
  readonly replaced: readonly Run[]
  readonly dropped: readonly Run[]
}

function innerOf(a: readonly Word[], b: readonly Word[], runs: readonly Run[]): Inner {
  const first = runs.findIndex(({ kind }) => kind === 'same')
  const last = runs.findLastIndex(({ kind }) => kind === 'same')
  const inner = runs.slice(Math.max(0, first), last + 1)
  const counts = (run: Run) => {
    const words = [...a.slice(...run.a), ...b.slice(...run.b)]
    return !words.every(({ lower }) => FRAME.has(lower))
  }
  return {
    replaced: inner.filter((run) => run.kind === 'replaced'),
    dropped: inner.filter((run) => (run.kind === 'deleted' || run.kind === 'inserted') && counts(run)),
  }
}

/** Whether the side that leaves words out says so: an ellipsis, a bracket, or marks closed and opened again. */
function admits(text: string, words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at]]
  if (before === undefined || after === undefined) return true
  return /…|\.\s?\.|\[|["“”«»]/u.test(text.slice(before.end, after.start))
}

/** Whether the gap that a run is on one side is shown there. */
const gapShown = (a: Telling, b: Telling, texts: readonly [string, string], run: Run): boolean =>
  run.kind === 'deleted' ? admits(texts[1], b.words, run.b[0]) : admits(texts[0], a.words, run.a[0])

/** At the edges so few words stand against as many others that they were exchanged, not cut on both sides. */
const EXCHANGED = 2

function edgeExchanges(runs: readonly Run[]): Run[] {
  const edges = [...new Set([runs[0], runs.at(-1)])].filter((run) => run?.kind === 'replaced')
  return edges.filter((run): run is Run => {
    const [ofA, ofB] = [run!.a[1] - run!.a[0], run!.b[1] - run!.b[0]]
    return Math.max(ofA, ofB) <= EXCHANGED && Math.abs(ofA - ofB) <= 1
  })
}

/** Content words, or where there are none all words, that stand inside marks on one side and outside on the other. */
function movedMarks(a: Telling, b: Telling, matches: readonly Match[]): boolean {
  const equal = matches.filter(({ alike }) => alike === 1)
  const content = equal.filter(({ a: i }) => a.words[i]!.bits >= 2)
  const shared = content.length >= MOVED ? content : equal
  const moved = shared.filter(({ a: i, b: j }) => a.words[i]!.marked !== b.words[j]!.marked).length
  return moved >= MOVED && moved > shared.length / 3
}

/** From so many words on, marks around words that another telling has outside of marks are no chance. */
const MOVED = 2

/** A telling is the other's words when so much of the shorter one stands in it as it was said. */
const VERBATIM = 0.62

export function relate(
  a: Telling,
  b: Telling,
  like: Likeness,
  matches: readonly Match[],
  sheets: readonly [Pick<Sheet, 'text'>, Pick<Sheet, 'text'>],
): Related {
  const runs = runsOf(a.words, b.words, matches)
  const inner = innerOf(a.words, b.words, runs)
  const texts = [sheets[0].text, sheets[1].text] as const
  const negation = negationOf(a, b, runs, texts)
  if (negation !== null) return { relation: 'altered', why: negation }

  const verbatim = like.verbatim / Math.max(1, Math.min(a.weight, b.weight))
  const cuts = inner.dropped.filter((run) => !gapShown(a, b, texts, run))
  const quoted = [a, b].map(({ words }) => words.some(({ marked }) => marked))
  if (verbatim < VERBATIM && !mostlyVerbatim(a, b, matches)) {
    return isFragment(a, b, matches) ? FRAGMENT : retold(a, b, quoted[0]! && quoted[1]!)
  }
  const exchanged = [...inner.replaced, ...edgeExchanges(runs)]
  if (exchanged.length > 0) {
    // Words that one of them only tells may be any; those in both sides' marks are the speaker's.
    const inMarks = exchanged.filter((run) => touchesMarks(a.words, run.a) && touchesMarks(b.words, run.b))
    if (inMarks.length > 0) return replaced(a, b, inMarks, quoted, texts)
    return isFragment(a, b, matches) ? FRAGMENT : replaced(a, b, exchanged, [false], texts)
  }
  // A cut in the middle that nobody admits changes what was said when it is small; a long one is seen as a cut.
  const hidden = cuts.find((run) => run.a[1] - run.a[0] + run.b[1] - run.b[0] <= 3)
  if (hidden !== undefined && quoted[0] && quoted[1]) return dropped(a, b, hidden, texts)
  // Headlines leave marks out as a rule.
  if (!a.headline && !b.headline && movedMarks(a, b, matches)) {
    return {
      relation: 'altered',
      why: `The same words stand inside quotation marks in one telling and outside of them in the other.`,
    }
  }
  return cutOrWhole(runs, inner, cuts.length > 0, a, b)
}

const touchesMarks = (words: readonly Word[], [from, to]: readonly [number, number]): boolean =>
  words.slice(from, to).some(({ marked }) => marked)

const FRAGMENT: Related = {
  relation: 'trimmed',
  why: 'What one of them has in quotation marks is a part of the words of the other, and the rest is told.',
}

/** Words in marks from which they are a quotation, and how much of them the other must have as they are. */
const PIECE = { words: 2, same: 0.8 }

/** Whether one side quotes a piece of the other's very words and tells the rest in its own: nobody translated it. */
function isFragment(a: Telling, b: Telling, matches: readonly Match[]): boolean {
  const same = matches.filter(({ a: i, b: j, alike }) => alike === 1 && a.words[i]!.marked && b.words[j]!.marked)
  const pieceOf = ({ words }: Telling, index: (match: Match) => number) => {
    const marked = words.filter((word) => word.marked)
    const shared = same.map((match) => words[index(match)]!)
    return marked.length >= PIECE.words && marked.length < words.length && total(shared) >= PIECE.same * total(marked)
  }
  return pieceOf(a, (match) => match.a) || pieceOf(b, (match) => match.b)
}

/** Nearly all matched words are the very words: little of a long telling may still be one short run of the other. */
function mostlyVerbatim(a: Telling, b: Telling, matches: readonly Match[]): boolean {
  const weight = (list: readonly Match[]) => list.reduce((sum, { a: i }) => sum + a.words[i]!.weight, 0)
  const [first, last] = [matches[0], matches.at(-1)]
  if (first === undefined || last === undefined) return false
  const within = Math.min(total(a.words.slice(first.a, last.a + 1)), total(b.words.slice(first.b, last.b + 1)))
  return weight(matches.filter(({ alike }) => alike === 1)) / Math.max(1, within) > 0.8
}

const total = (words: readonly Word[]) => words.reduce((sum, { weight }) => sum + weight, 0)

function negationOf(a: Telling, b: Telling, runs: readonly Run[], texts: readonly [string, string]): string | null {
  if (a.denied !== b.denied) {
    // "He denied that it was" and "he said it was not so" agree, wherever the negation stands.
    const [denied, plain] = a.denied ? [a, b] : [b, a]
    const more = plain.words.filter(isNegation).length - denied.words.filter(isNegation).length
    return more === 1 ? null : 'Only one of the two denies it.'
  }
  return missedNegations(a.words, b.words, runs, (run) => gapShown(a, b, texts, run)).why
}

function retold(a: Telling, b: Telling, bothQuoted: boolean): Related {
  if (bothQuoted) {
    return {
      relation: 'translated',
      why: 'Both stand inside quotation marks and say the same in other words, as two translations do.',
    }
  }
  const which = a.headline || b.headline ? 'a headline' : 'one telling'
  return {
    relation: 'paraphrased',
    why: `The words of ${which} say in short or in other words what the other one says.`,
  }
}

type Texts = readonly [string, string]

function replaced(a: Telling, b: Telling, runs: readonly Run[], quoted: readonly boolean[], texts: Texts): Related {
  const run = runs[0]!
  const more = runs.length - 1
  const others = more === 0 ? '' : more === 1 ? ', and 1 more place differs' : `, and ${more} more places differ`
  const [one, other] = [said(a.words.slice(...run.a), texts[0]), said(b.words.slice(...run.b), texts[1])]
  return {
    relation: quoted.every(Boolean) ? 'altered' : 'paraphrased',
    why: `“${one}” stands against “${other}”${others}.`,
  }
}

function dropped(a: Telling, b: Telling, run: Run, texts: Texts): Related {
  const words = [said(a.words.slice(...run.a), texts[0]), said(b.words.slice(...run.b), texts[1])].join('')
  return { relation: 'altered', why: `“${words}” is left out in the middle, and nothing shows the gap.` }
}

/** Whether words of a run are only there to lead speech in. */
const isFrame = (a: Telling, b: Telling, run: Run): boolean =>
  [...a.words.slice(...run.a), ...b.words.slice(...run.b)].every(({ lower }) => FRAME.has(lower))

function cutOrWhole(all: readonly Run[], { dropped }: Inner, silent: boolean, a: Telling, b: Telling): Related {
  const runs = all.filter((run) => run.kind === 'same' || !isFrame(a, b, run))
  const extra = (kind: Run['kind']) => runs.some((run) => run.kind === kind)
  const [inA, inB] = [extra('deleted'), extra('inserted')]
  const ends = runs.filter(({ kind }) => kind === 'replaced').length > 0
  if (!inA && !inB && !ends) return { relation: 'identical', why: 'Both have the same words.' }
  if ((inA && inB) || ends)
    return { relation: 'overlapping', why: 'Each has words of the speaker that the other leaves out.' }
  const gap =
    dropped.length === 0 ? '' : silent ? '; nothing shows a gap in the middle' : '; an ellipsis or a mark shows the gap'
  return { relation: 'trimmed', why: `One leaves out words that the other has${gap}.` }
}
