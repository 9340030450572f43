import type { Clues } from './clues.js'
import { mix, step } from './hashing.js'

/** Most features that one token has in the first look. */
export const FIRST_LOOK = 96

/** Stands for a word before the first or after the last of the block. */
const OUTSIDE = 0x5bd1e995

/**
 * Features of token `i` for the first look, as 32-bit numbers, written to `out` from `at`; returns where they end.
 *
 * `from` and `to` bound the block: nothing is seen across it. Each feature is its own number mixed with what it sees;
 * their order here is their number, and the model was trained on it: append, never insert.
 */
export function firstLook(c: Clues, i: number, from: number, to: number, out: Int32Array, at: number): number {
  let n = at
  let id = 1
  const add = (value: number) => {
    out[n++] = mix(id++, value)
  }
  const inside = (k: number) => k >= from && k < to
  const word = (k: number) => (inside(k) ? (c.word[k] as number) : OUTSIDE)
  const stem = (k: number) => (inside(k) ? (c.stem[k] as number) : OUTSIDE)
  const tag = (k: number) => (inside(k) ? (c.tag[k] as number) : 31)
  const cue = (k: number) => (inside(k) ? (c.cue[k] as number) : 15)
  const quote = (k: number) => (inside(k) ? (c.quote[k] as number) : 7)
  const shape = (k: number) => (inside(k) ? (c.shape[k] as number) : 15)

  const w = word(i),
    wl = word(i - 1),
    wr = word(i + 1),
    wll = word(i - 2),
    wrr = word(i + 2)
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
  const size = c.quoteSize[i] as number

  add(w)
  add(wl)
  add(wr)
  add(wll)
  add(wrr)
  add(word(i - 3))
  add(word(i + 3))
  add(mix(wl, w))
  add(mix(w, wr))
  add(mix(wl, wr))
  add(mix(wll, wl))
  add(mix(wr, wrr))
  add(s)
  add(sl)
  add(sr)
  add(stem(i - 2))
  add(stem(i + 2))
  add(mix(sl, s))
  add(mix(s, sr))
  add(mix(s, tl))
  add(mix(s, tr))
  add(mix(s, tl * 32 + tr))
  add(t)
  add(tl)
  add(tr)
  add(tll)
  add(trr)
  add(tl * 32 + t)
  add(t * 32 + tr)
  add(tl * 1024 + t * 32 + tr)
  add(tll * 1024 + tl * 32 + t)
  add(t * 1024 + tr * 32 + trr)
  add(mix(tlll * 1024 + tll * 32 + tl, t))
  add(mix(tr * 1024 + trr * 32 + trrr, t))
  add(mix(w, tl))
  add(mix(w, tr))
  add(mix(wl, t))
  add(mix(wr, t))
  add(mix(wl, tr))
  add(mix(sl, t * 32 + tr))
  add(mix(sr, tl * 32 + t))
  add(mix(c.ending[i] as number, t))
  add(shape(i) * 256 + shape(i - 1) * 16 + shape(i + 1))
  add(mix(shape(i), t * 32 + tr))

  // Quotation marks.
  add(q * 16 + size)
  add(ql * 64 + q * 8 + qr)
  add(mix(w, q))
  add(mix(t, q * 64 + ql * 8 + qr))
  add(mix(wl, q))
  add(mix(wr, q))
  add(mix(s, ql * 64 + q * 8 + qr))
  add((q * 16 + size) * 32 + t)

  // Verbs of reporting near by.
  add(k * 1024 + tl * 32 + tr)
  add(kl * 16 + k)
  add(k * 16 + kr)
  add(mix(cue(i + 2), t))
  add(mix(cue(i - 2), t))
  add(mix(k, mix(wl, wr)))
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
  add(mix(leftBase, leftFar))
  add(mix(leftBase, split * 32 + t))
  add(mix(leftKind * 16 + leftFar, clauseWord))
  add(mix(rightBase, rightFar))
  add(mix(rightBase, t))
  add(mix(rightKind * 16 + rightFar, q * 32 + t))
  add(leftKind * 4096 + rightKind * 256 + q * 32 + t)
  add(mix(leftBase, q * 2 + split))
  add(mix(rightBase, q))
  add(mix(leftBase, mix(clauseWord, sinceClause)))
  add(mix(clauseWord, sinceClause))
  add(mix(clauseWord, t * 16 + leftKind))
  add(mix(mix(leftBase, split), tag(left + 1)))
  add(mix(rightBase, tag(right - 1)))

  // Place in the sentence and what kind of sentence it is.
  const first = c.first[i] as number
  const last = c.last[i] as number
  const opens = quote(first) * 8 + quote(last - 1)
  const into = step(i - first)
  const togo = step(last - 1 - i)
  add(into * 16 + q)
  add(togo * 16 + q)
  add(mix(into, t))
  add(mix(togo, w))
  add(mix(word(first), into))
  add(mix(word(first), leftKind * 16 + rightKind))
  add(mix(opens, q * 256 + leftKind * 16 + rightKind))
  add(mix(opens, t * 16 + into))
  add((c.bracket[i] as number) * 32 + t)
  add(mix(word(last - 1), togo))
  add(mix(c.block[i] === 0 ? 1 : 0, k * 16 + into))
  add(mix(c.block[i] === 0 ? 1 : 0, w))
  return n
}
