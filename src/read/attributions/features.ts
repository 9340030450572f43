import { NO_KIND } from './clauses.js'
import type { Clues } from './clues.js'
import { mix, step } from './hashing.js'

/** Number of the first feature. */
export const FIRST_ID = 1

/** Most features that one token has in the first look. */
export const FIRST_LOOK = 144

/** What the features of the first look see, by their numbers from 0: `first` inclusive, `last` exclusive. */
export const FIRST_LOOK_GROUPS = [
  { name: 'words and their classes', first: 0, last: 30 },
  { name: 'tags', first: 30, last: 46 },
  { name: 'quotation marks', first: 46, last: 54 },
  { name: 'verbs of reporting', first: 54, last: 72 },
  { name: 'plain verbs of saying', first: 72, last: 84 },
  { name: 'place in the sentence', first: 84, last: 95 },
  { name: 'stretch of the sentence', first: 95, last: 109 },
] as const

/** Stands for a word before the first or after the last of the block. */
const OUTSIDE = 0x5bd1e995

/**
 * Features of token `i` for the first look, as 32-bit numbers, written to `out` from `at`; returns where they end.
 *
 * `from` and `to` bound the block: nothing is seen across it. A feature is what it sees and its place, from `FIRST_ID`; the
 * model was trained on their order: append, never insert.
 */
export function firstLook(c: Clues, i: number, from: number, to: number, out: Int32Array, at: number): number {
  let n = at
  const inside = (k: number) => k >= from && k < to
  const word = (k: number) => (inside(k) ? (c.word[k] as number) : OUTSIDE)
  const form = (k: number) => (inside(k) ? (c.form[k] as number) : OUTSIDE)
  const stem = (k: number) => (inside(k) ? (c.stem[k] as number) : OUTSIDE)
  const kin = (k: number) => (inside(k) ? (c.kin[k] as number) : 255)
  const tag = (k: number) => (inside(k) ? (c.tag[k] as number) : 31)
  const cue = (k: number) => (inside(k) ? (c.cue[k] as number) : 15)
  const quote = (k: number) => (inside(k) ? (c.quote[k] as number) : 7)
  const shape = (k: number) => (inside(k) ? (c.shape[k] as number) : 15)

  const w = form(i),
    wl = form(i - 1),
    wr = form(i + 1),
    wll = form(i - 2),
    wrr = form(i + 2)
  const s = stem(i),
    sl = stem(i - 1),
    sr = stem(i + 1)
  const t = tag(i),
    tl = tag(i - 1),
    tr = tag(i + 1),
    tll = tag(i - 2),
    trr = tag(i + 2),
    tlll = tag(i - 3),
    trrr = tag(i + 3)
  const q = quote(i),
    ql = quote(i - 1),
    qr = quote(i + 1)
  const k = cue(i),
    kl = cue(i - 1),
    kr = cue(i + 1)
  const g = kin(i),
    gl = kin(i - 1),
    gr = kin(i + 1)
  const size = c.quoteSize[i] as number

  // Words, stems, classes of words.
  out[n++] = word(i)
  out[n++] = word(i - 1)
  out[n++] = word(i + 1)
  out[n++] = wll
  out[n++] = wrr
  out[n++] = mix(wl, w)
  out[n++] = mix(w, wr)
  out[n++] = mix(wl, wr)
  out[n++] = mix(wll, wl)
  out[n++] = mix(wr, wrr)
  out[n++] = s
  out[n++] = sl
  out[n++] = sr
  out[n++] = mix(sl, s)
  out[n++] = mix(s, sr)
  out[n++] = mix(s, tl * 32 + tr)
  out[n++] = g
  out[n++] = gl
  out[n++] = gr
  out[n++] = kin(i - 2)
  out[n++] = kin(i + 2)
  out[n++] = gl * 256 + g
  out[n++] = g * 256 + gr
  out[n++] = gl * 256 + gr
  out[n++] = (gl * 256 + g) * 256 + gr
  out[n++] = mix(g, tl * 32 + tr)
  out[n++] = mix(g, mix(wl, 1))
  out[n++] = mix(g, mix(wr, 2))
  out[n++] = mix(kin(i - 2), gl * 256 + g)
  out[n++] = mix(kin(i + 2), gr * 256 + g)

  // Tags.
  out[n++] = tl * 32 + t
  out[n++] = t * 32 + tr
  out[n++] = tl * 1024 + t * 32 + tr
  out[n++] = tll * 1024 + tl * 32 + t
  out[n++] = t * 1024 + tr * 32 + trr
  out[n++] = mix(tlll * 1024 + tll * 32 + tl, t)
  out[n++] = mix(tr * 1024 + trr * 32 + trrr, t)
  out[n++] = mix(w, tl)
  out[n++] = mix(w, tr)
  out[n++] = mix(wl, t)
  out[n++] = mix(wr, t)
  out[n++] = mix(sl, t * 32 + tr)
  out[n++] = mix(sr, tl * 32 + t)
  out[n++] = mix(c.ending[i] as number, t)
  out[n++] = shape(i) * 256 + shape(i - 1) * 16 + shape(i + 1)
  out[n++] = mix(shape(i), t * 32 + tr)

  // Quotation marks.
  out[n++] = q * 16 + size
  out[n++] = ql * 64 + q * 8 + qr
  out[n++] = mix(w, q)
  out[n++] = mix(t, q * 64 + ql * 8 + qr)
  out[n++] = mix(wl, q)
  out[n++] = mix(wr, q)
  out[n++] = mix(s, ql * 64 + q * 8 + qr)
  out[n++] = (q * 16 + size) * 32 + t

  // Verbs of reporting near by.
  out[n++] = k * 1024 + tl * 32 + tr
  out[n++] = kl * 16 + k
  out[n++] = k * 16 + kr
  out[n++] = mix(cue(i + 2), t)
  out[n++] = mix(cue(i - 2), t)
  out[n++] = mix(k, mix(wl, wr))
  const left = c.cueLeft[i] as number
  const right = c.cueRight[i] as number
  const leftBase = left < 0 ? 0 : (c.cueBase[left] as number)
  const rightBase = right < 0 ? 0 : (c.cueBase[right] as number)
  const leftFar = left < 0 ? 9 : step(i - left)
  const rightFar = right < 0 ? 9 : step(right - i)
  const leftKind = left < 0 ? 9 : (c.cue[left] as number)
  const rightKind = right < 0 ? 9 : (c.cue[right] as number)
  const clause = c.clause[i] as number
  const clauseWord = clause < 0 ? OUTSIDE : (c.word[clause] as number)
  const sinceClause = clause < 0 ? 15 : step(i - clause)
  // 1: the last mark or conjunction stands between the verb and here.
  const split = clause > left ? 1 : 0
  out[n++] = mix(leftBase, leftFar)
  out[n++] = mix(leftBase, split * 32 + t)
  out[n++] = mix(leftKind * 16 + leftFar, clauseWord)
  out[n++] = mix(rightBase, rightFar)
  out[n++] = mix(rightBase, t)
  out[n++] = mix(rightKind * 16 + rightFar, q * 32 + t)
  out[n++] = leftKind * 4096 + rightKind * 256 + q * 32 + t
  out[n++] = mix(leftBase, q * 2 + split)
  out[n++] = mix(leftBase, mix(clauseWord, sinceClause))
  out[n++] = mix(clauseWord, sinceClause)
  out[n++] = mix(clauseWord, t * 16 + leftKind)
  out[n++] = mix(mix(leftBase, split), tag(left + 1))

  // The plain verbs among them, and where the sentence's last one stands.
  const before = c.reportLeft[i] as number
  const after = c.reportRight[i] as number
  const beforeFar = before < 0 ? 9 : step(i - before)
  const afterFar = after < 0 ? 9 : step(after - i)
  const beforeBase = before < 0 ? 0 : (c.cueBase[before] as number)
  const afterBase = after < 0 ? 0 : (c.cueBase[after] as number)
  const tail = c.tail[i] as number
  const verbs = c.verbs[i] as number
  out[n++] = beforeFar * 256 + afterFar * 16 + q
  out[n++] = mix(beforeBase, afterBase)
  out[n++] = mix(afterBase, afterFar * 32 + t)
  out[n++] = mix(beforeBase, beforeFar * 32 + t)
  out[n++] = tail * 16 + afterFar
  out[n++] = mix(tail, t * 16 + afterFar)
  out[n++] = mix(tail, k * 8 + q)
  out[n++] = mix(tail, mix(clauseWord, afterFar))
  out[n++] = verbs * 1024 + t * 32 + tr
  out[n++] = mix(verbs * 16 + k, t)
  out[n++] = mix(s, verbs)
  out[n++] = verbs * 256 + beforeFar * 16 + afterFar

  // Place in the sentence and what kind of sentence it is.
  const first = c.first[i] as number
  const last = c.last[i] as number
  const opens = quote(first) * 8 + quote(last - 1)
  const into = step(i - first)
  const togo = step(last - 1 - i)
  out[n++] = into * 16 + q
  out[n++] = togo * 16 + q
  out[n++] = mix(into, t)
  out[n++] = mix(togo, w)
  out[n++] = mix(form(first), into)
  out[n++] = mix(form(first), leftKind * 16 + rightKind)
  out[n++] = mix(opens, q * 256 + leftKind * 16 + rightKind)
  out[n++] = mix(opens, t * 16 + into)
  out[n++] = (c.bracket[i] as number) * 32 + t
  out[n++] = mix(form(last - 1), togo)
  out[n++] = mix(c.block[i] === 0 ? 1 : 0, k * 16 + into)

  // The stretch of the sentence that the word is in, and its neighbours.
  const { clauses } = c
  const stretch = clauses.at[i] as number
  const edge = clauses.before[stretch] as number
  const next = clauses.after[stretch] as number
  const edgeWord = word(edge)
  const nextWord = word(next)
  const edgeTag = edge < 0 ? 30 : tag(edge + 1)
  const nextTag = next < 0 ? 30 : tag(next + 1)
  const kind = clauses.kind[stretch] as number
  const kindBefore = edge < 0 ? NO_KIND : (clauses.kind[stretch - 1] as number)
  const kindAfter = next < 0 ? NO_KIND : (clauses.kind[stretch + 1] as number)
  const kinds = (kindBefore * 16 + kind) * 16 + kindAfter
  const verb = clauses.verb[stretch] as number
  const verbStem = verb < 0 ? 0 : (c.stem[verb] as number)
  const verbEnding = verb < 0 ? 0 : (c.ending[verb] as number)
  // Stretches since the last verb of reporting.
  const since = left < 0 ? 9 : Math.min(5, stretch - (clauses.at[left] as number))
  out[n++] = mix(edgeWord, kind * 32 + edgeTag)
  out[n++] = mix(nextWord, kindAfter * 32 + nextTag)
  out[n++] = mix(mix(edgeWord, kind), since * 16 + leftKind)
  out[n++] = mix(leftBase, since * 16 + kind)
  out[n++] = mix(mix(leftBase, edgeWord), since * 32 + edgeTag)
  out[n++] = mix(mix(nextWord, nextTag * 16 + kindAfter), since * 16 + leftKind)
  out[n++] = mix(nextWord, mix(next < 0 ? 0 : word(next + 1), t))
  out[n++] = mix(edgeWord, mix(edge < 0 ? 0 : word(edge + 1), leftKind))
  out[n++] = kinds
  out[n++] = mix(kinds, mix(edgeWord, nextWord))
  out[n++] = mix(verbStem, since * 16 + leftKind)
  out[n++] = mix(verbEnding, mix(edgeWord, since))
  out[n++] = mix(next < 0 ? 9 : step(next - i), mix(nextWord, kindAfter * 16 + since))
  out[n++] = mix(kind * 16 + since, q * 32 + t)
  return n
}
