import type { Span } from '../record/span.js'
import { PIECES } from '../store/content-text.js'
import type { AlignedStretch, AlignmentKind, TellingPair } from '../record/utterance.js'

/** `gap`: words of the report between two pieces of a telling, left out. */
export type Mark = AlignmentKind | 'gap'

/** Words of one telling. `instead` holds what the other telling has in their place. */
export interface Words {
  readonly text: string
  readonly mark: Mark
  readonly instead: string | null
}

interface Stretch extends Span {
  readonly mark: AlignmentKind
  readonly other: string
}

const TURNED = { same: 'same', replaced: 'replaced', inserted: 'deleted', deleted: 'inserted' } as const

/** The pair of tellings `a` and `b` read from `a`; null when the two are not related directly. */
export function pairFrom(pairs: readonly TellingPair[], a: number, b: number): TellingPair | null {
  const pair = pairs.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))
  if (pair === undefined) return null
  if (pair.a === a) return pair
  const alignment = pair.alignment.map(([aStart, aEnd, bStart, bEnd, kind]): AlignedStretch => [
    bStart,
    bEnd,
    aStart,
    aEnd,
    TURNED[kind],
  ])
  return { ...pair, a, b, alignment }
}

/** The words of a telling from `start` to `end`: what the report says between its pieces is not among them. */
const within = ({ text, content }: Text, start: number, end: number): string =>
  content
    .map((piece) => text.slice(Math.max(piece.start, start), Math.max(0, Math.min(piece.end, end))))
    .filter((words) => words !== '')
    .join(PIECES)

export interface Text {
  readonly text: string
  readonly content: readonly Span[]
}

/**
 * Telling `b` with what differs from `a`: `inserted` and `replaced` are words of `b`; `deleted` are words of
 * `a` that `b` leaves out, at the place where they would stand.
 */
export function toldIn(b: Text, a: Text, alignment: readonly AlignedStretch[]): Words[] {
  const stretches = alignment.map(([aStart, aEnd, bStart, bEnd, mark]): Stretch => {
    return { start: bStart, end: bEnd, mark, other: within(a, aStart, aEnd) }
  })
  return merged(walk(b, stretches))
}

/** Words that stand in the telling are its own, whatever an alignment calls them; what they stand for is said once. */
function markOf({ mark, other }: Stretch, again: boolean): [Mark, string | null] {
  if (mark !== 'replaced' && mark !== 'deleted') return [mark, null]
  return again ? ['inserted', null] : ['replaced', other]
}

function walk({ text, content }: Text, unsorted: readonly Stretch[]): Words[] {
  const stretches = unsorted.toSorted((x, y) => x.start - y.start || x.end - y.end)
  const out: Words[] = []
  const put = (words: string, mark: Mark, instead: string | null = null) => {
    if (words !== '') out.push({ text: words, mark, instead })
  }
  let [next, drawn] = [0, -1]
  for (const [index, piece] of content.entries()) {
    if (index > 0) put(PIECES, 'gap')
    let at = piece.start
    for (; next < stretches.length; next++) {
      const stretch = stretches[next] as Stretch
      const empty = stretch.start >= stretch.end
      if (stretch.start > piece.end || (stretch.start === piece.end && !empty)) break
      const from = Math.max(at, stretch.start)
      const to = Math.min(stretch.end, piece.end)
      put(text.slice(at, from), 'same')
      if (empty) put(stretch.other, 'deleted')
      else if (to > from) {
        put(text.slice(from, to), ...markOf(stretch, drawn === next))
        drawn = next
      }
      at = Math.max(from, to)
      // A stretch that runs on into the next piece is drawn there too.
      if (stretch.end > piece.end) break
    }
    put(text.slice(at, piece.end), 'same')
  }
  for (const { start, end, other } of stretches.slice(next)) if (start >= end) put(other, 'deleted')
  return out
}

const both = (a: string | null, b: string | null) => (a === null || b === null ? (a ?? b) : a === b ? a : `${a} ${b}`)

/** Neighbouring words with the same mark become one stretch, with the white space between them. */
function merged(words: readonly Words[]): Words[] {
  const out: Words[] = []
  for (const word of words) {
    const last = out.at(-1)
    const before = out.at(-2)
    if (last !== undefined && last.mark === word.mark && word.mark !== 'gap') {
      const space = word.mark === 'deleted' ? ' ' : ''
      out[out.length - 1] = {
        text: last.text + space + word.text,
        mark: word.mark,
        instead: both(last.instead, word.instead),
      }
    } else if (last?.mark === 'same' && /^\s+$/.test(last.text) && before?.mark === word.mark && word.mark !== 'gap') {
      // White space between two deletions stands in the telling: it follows them, and is no part of what was left out.
      if (word.mark === 'deleted') {
        out.splice(-2, 2, { text: `${before.text} ${word.text}`, mark: word.mark, instead: null }, last)
        continue
      }
      out.splice(-2, 2, {
        text: before.text + last.text + word.text,
        mark: word.mark,
        instead: both(before.instead, word.instead),
      })
    } else out.push(word)
  }
  return out
}

export interface Change {
  /** Words of the fuller telling; empty when words were added. */
  readonly from: string
  /** Words of the other; empty when words were left out. */
  readonly to: string
}

/** The changes between two tellings, in text order. */
export function changesIn(words: readonly Words[]): Change[] {
  return words.flatMap(({ text, mark, instead }): Change[] => {
    if (mark === 'replaced') return [{ from: instead ?? '', to: text }]
    if (mark === 'inserted') return [{ from: '', to: text }]
    return mark === 'deleted' ? [{ from: text, to: '' }] : []
  })
}
