import type { Clues } from './clues.js'
import { mix, step } from './hashing.js'
import { LABEL_COUNT as L, roleNumber } from './label.js'

/** Most features that the second look adds to those of the first. */
export const SECOND_LOOK = 64

/** Number of the first feature of the second look: those of the first are numbered below it. */
export const SECOND_ID = 1001

const SOURCE = 1
const CUE = 2
const CONTENT = 3

/** What the first look found, made ready for the second: one entry a token. */
export interface Seen {
  readonly labels: Uint8Array
  /** Nearest token of a cue and of a source to the left and right within the block, the token itself left out; -1: none. */
  readonly cueLeft: Int32Array
  readonly cueRight: Int32Array
  readonly sourceLeft: Int32Array
  readonly sourceRight: Int32Array
  readonly contentLeft: Int32Array
  readonly contentRight: Int32Array
  /** Roles found in the token's sentence, and in the ones before and after in the same block: one bit a role. */
  readonly here: Uint8Array
  readonly before: Uint8Array
  readonly after: Uint8Array
  /** Tenths of probability that the token is part of a source, a cue, a content. */
  readonly chances: Uint8Array
  /** Tenths of probability, in the mean over a stretch of a sentence, that it is content; one entry a stretch. */
  readonly said: Uint8Array
}

/** Room for all tokens; filled block by block by `seeBlock`. */
export function newSeen({ length, clauses }: Clues): Seen {
  const ints = () => new Int32Array(length)
  return {
    labels: new Uint8Array(length),
    cueLeft: ints(),
    cueRight: ints(),
    sourceLeft: ints(),
    sourceRight: ints(),
    contentLeft: ints(),
    contentRight: ints(),
    here: new Uint8Array(length),
    before: new Uint8Array(length),
    after: new Uint8Array(length),
    chances: new Uint8Array(length * 3),
    said: new Uint8Array(clauses.count),
  }
}

/** Reads off what the first look found in the block of tokens `from` to `to`. `chances`: probability of each label. */
export function seeBlock(c: Clues, labels: Uint8Array, chances: Float32Array, from: number, to: number, seen: Seen) {
  for (let i = from; i < to; i++) seen.labels[i] = labels[i] as number
  nearest(labels, SOURCE, from, to, seen.sourceLeft, seen.sourceRight)
  nearest(labels, CUE, from, to, seen.cueLeft, seen.cueRight)
  nearest(labels, CONTENT, from, to, seen.contentLeft, seen.contentRight)
  rolesAround(c, labels, from, to, seen)
  for (let i = from; i < to; i++) {
    for (let role = 0; role < 3; role++) {
      const chance = (chances[i * L + role * 2 + 1] as number) + (chances[i * L + role * 2 + 2] as number)
      seen.chances[i * 3 + role] = Math.min(9, Math.floor(chance * 10))
    }
  }
  weighStretches(c, chances, from, to, seen.said)
}

function weighStretches({ clauses: { at } }: Clues, chances: Float32Array, from: number, to: number, said: Uint8Array) {
  for (let i = from; i < to;) {
    const stretch = at[i] as number
    const first = i
    let sum = 0
    for (; i < to && at[i] === stretch; i++)
      sum += (chances[i * L + CONTENT * 2 - 1] as number) + (chances[i * L + CONTENT * 2] as number)
    said[stretch] = Math.min(9, Math.floor((sum / (i - first)) * 10))
  }
}

function nearest(labels: Uint8Array, role: number, from: number, to: number, left: Int32Array, right: Int32Array) {
  let last = -1
  for (let i = from; i < to; i++) {
    left[i] = last
    if (roleNumber(labels[i] as number) === role) last = i
  }
  last = -1
  for (let i = to - 1; i >= from; i--) {
    right[i] = last
    if (roleNumber(labels[i] as number) === role) last = i
  }
}

function rolesAround(c: Clues, labels: Uint8Array, from: number, to: number, { here, before, after }: Seen) {
  let last = -1
  for (let first = from; first < to;) {
    const end = Math.min(to, c.last[first] as number)
    let roles = 0
    for (let i = first; i < end; i++) roles |= 1 << roleNumber(labels[i] as number)
    here.fill(roles >> 1, first, end)
    before.fill(last < 0 ? 0 : 8 | (here[last] as number), first, end)
    after.fill(0, first, end)
    if (last >= 0) after.fill(8 | (roles >> 1), last, first)
    last = first
    first = end
  }
}

/**
 * Features of token `i` for the second look, besides those of the first: what the first look found around it. Written
 * to `out` from `at`; returns where they end.
 */
export function secondLook(
  c: Clues,
  s: Seen,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  let n = at
  const label = (k: number) => (k >= from && k < to ? (s.labels[k] as number) : 7)
  const w = c.word[i] as number
  const t = c.tag[i] as number
  const q = c.quote[i] as number
  const l0 = label(i)
  const l1 = label(i - 1)
  const r1 = label(i + 1)
  const l2 = label(i - 2)
  const r2 = label(i + 2)
  const [pSource, pCue, pContent] = [
    s.chances[i * 3] as number,
    s.chances[i * 3 + 1] as number,
    s.chances[i * 3 + 2] as number,
  ]

  out[n++] = l0
  out[n++] = l1 * 8 + l0
  out[n++] = l0 * 8 + r1
  out[n++] = l1 * 64 + l0 * 8 + r1
  out[n++] = l2 * 64 + l1 * 8 + l0
  out[n++] = l0 * 64 + r1 * 8 + r2
  out[n++] = l2 * 4096 + l1 * 512 + l0 * 64 + r1 * 8 + r2
  out[n++] = label(i - 3) * 64 + l2 * 8 + l1
  out[n++] = r1 * 64 + r2 * 8 + label(i + 3)
  out[n++] = mix(w, l1 * 64 + l0 * 8 + r1)
  out[n++] = mix(t, l1 * 64 + l0 * 8 + r1)
  out[n++] = pSource
  out[n++] = pCue
  out[n++] = pContent
  out[n++] = pSource * 100 + pCue * 10 + pContent
  out[n++] = mix(pContent, q * 32 + t)
  out[n++] = mix(pCue, mix(c.cueBase[i] as number, t))
  out[n++] = mix(pSource, t * 8 + (c.shape[i] as number))

  const here = s.here[i] as number
  const before = s.before[i] as number
  const after = s.after[i] as number
  out[n++] = here * 256 + before * 16 + after
  out[n++] = mix(
    here * 256 + before * 16 + after,
    q * 64 + (c.quote[c.first[i] as number] as number) * 8 + (c.quote[(c.last[i] as number) - 1] as number),
  )
  out[n++] = mix(here, l0 * 32 + t)
  out[n++] = mix(before, l0 * 8 + q)
  out[n++] = mix(after, l0 * 8 + q)

  const place = (k: number) =>
    k < 0 ? 99 : k >= (c.first[i] as number) && k < (c.last[i] as number) ? step(Math.abs(i - k)) : k < i ? 20 : 30
  const cueLeft = s.cueLeft[i] as number
  const cueRight = s.cueRight[i] as number
  const sourceLeft = s.sourceLeft[i] as number
  const sourceRight = s.sourceRight[i] as number
  const contentLeft = s.contentLeft[i] as number
  const contentRight = s.contentRight[i] as number
  const stemOf = (k: number) => (k < 0 ? 0 : (c.stem[k] as number))
  out[n++] = mix(stemOf(cueLeft), place(cueLeft))
  out[n++] = mix(stemOf(cueRight), place(cueRight))
  out[n++] = place(cueLeft) * 100 + place(cueRight)
  out[n++] = place(sourceLeft) * 100 + place(sourceRight)
  out[n++] = place(contentLeft) * 100 + place(contentRight)
  out[n++] = mix(place(cueLeft) * 100 + place(cueRight), place(sourceLeft) * 100 + place(sourceRight))
  // Which of cue, source and content is nearest on each side, in order.
  const left = order(cueLeft, sourceLeft, contentLeft, i)
  const right = order(cueRight, sourceRight, contentRight, i)
  out[n++] = left * 8 + right
  out[n++] = mix(left * 8 + right, q * 8 + l0)
  out[n++] = mix(left * 8 + right, t)
  out[n++] = mix(stemOf(cueLeft), left * 8 + q)
  out[n++] = mix(stemOf(cueRight), right * 8 + q)
  out[n++] = mix(stemOf(cueLeft), l0 * 32 + t)
  out[n++] = mix(stemOf(cueRight), l0 * 32 + t)
  const clause = c.clause[i] as number
  const clauseWord = clause < 0 ? 0 : (c.word[clause] as number)
  out[n++] = mix(clauseWord, (clause > cueLeft ? 8 : 0) + left)
  out[n++] = mix(mix(clauseWord, stemOf(cueLeft)), clause > cueLeft ? 1 : 0)
  out[n++] = mix(
    clauseWord,
    (contentLeft >= 0 && contentLeft > clause ? 1 : 0) * 16 + (contentLeft > cueLeft ? 8 : 0) + l0,
  )
  out[n++] = mix(place(contentLeft), q * 8 + l0)
  out[n++] = mix(place(contentRight), q * 8 + l0)

  // The stretch of the sentence that the word is in: how much of it was found to be said, and of its neighbours.
  const { clauses } = c
  const stretch = clauses.at[i] as number
  const edge = clauses.before[stretch] as number
  const next = clauses.after[stretch] as number
  const edgeWord = edge < 0 ? 0 : (c.word[edge] as number)
  const nextWord = next < 0 ? 0 : (c.word[next] as number)
  const kind = clauses.kind[stretch] as number
  const said = s.said[stretch] as number
  const saidBefore = edge < 0 ? 10 : (s.said[stretch - 1] as number)
  const saidAfter = next < 0 ? 10 : (s.said[stretch + 1] as number)
  const since = cueLeft < (c.first[i] as number) ? 9 : Math.min(5, stretch - (clauses.at[cueLeft] as number))
  const until =
    cueRight < 0 || cueRight >= (c.last[i] as number) ? 9 : Math.min(5, (clauses.at[cueRight] as number) - stretch)
  const edges = label(clauses.first[stretch] as number) * 8 + (next < 0 ? 7 : label(next - 1))
  out[n++] = said * 8 + l0
  out[n++] = (saidBefore * 16 + said) * 16 + saidAfter
  out[n++] = mix((saidBefore * 16 + said) * 8 + l0, edgeWord)
  out[n++] = mix((said * 16 + saidAfter) * 8 + l0, nextWord)
  out[n++] = mix(edges * 8 + l0, kind * 16 + said)
  out[n++] = mix(stemOf(cueLeft), since * 16 + kind)
  out[n++] = mix(mix(edgeWord, since * 16 + kind), said)
  out[n++] = (since * 16 + until) * 64 + said * 4 + (l0 === 0 ? 0 : l0 < 3 ? 1 : l0 < 5 ? 2 : 3)
  out[n++] = mix(edgeWord, mix(until * 16 + kind, said))
  return n
}

/** Order of the nearest cue, source and content on one side, 0 to 7. */
function order(cue: number, source: number, content: number, i: number): number {
  const far = (k: number) => (k < 0 ? 1e9 : Math.abs(i - k))
  return (far(cue) < far(source) ? 1 : 0) | (far(cue) < far(content) ? 2 : 0) | (far(source) < far(content) ? 4 : 0)
}
