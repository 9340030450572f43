import type { Clues } from './clues.js'
import { firstLook, FIRST_LOOK } from './features.js'
import { mix, step } from './hashing.js'
import { LABEL_COUNT as L, roleNumber } from './label.js'

export const SECOND_LOOK = FIRST_LOOK + 64

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
}

/** `chances`: probability of each label for each token. */
export function seenOf(c: Clues, labels: Uint8Array, chances: Float32Array): Seen {
  const n = c.length
  const ints = () => new Int32Array(n).fill(-1)
  const seen = {
    labels,
    cueLeft: ints(),
    cueRight: ints(),
    sourceLeft: ints(),
    sourceRight: ints(),
    contentLeft: ints(),
    contentRight: ints(),
    here: new Uint8Array(n),
    before: new Uint8Array(n),
    after: new Uint8Array(n),
    chances: new Uint8Array(n * 3),
  }
  nearest(c, labels, SOURCE, seen.sourceLeft, seen.sourceRight)
  nearest(c, labels, CUE, seen.cueLeft, seen.cueRight)
  nearest(c, labels, CONTENT, seen.contentLeft, seen.contentRight)
  rolesAround(c, labels, seen.here, seen.before, seen.after)
  for (let i = 0; i < n; i++) {
    for (let role = 0; role < 3; role++) {
      const chance = (chances[i * L + role * 2 + 1] as number) + (chances[i * L + role * 2 + 2] as number)
      seen.chances[i * 3 + role] = Math.min(9, Math.floor(chance * 10))
    }
  }
  return seen
}

function nearest({ block, length }: Clues, labels: Uint8Array, role: number, left: Int32Array, right: Int32Array) {
  for (let i = 1; i < length; i++) {
    if (block[i] === block[i - 1])
      left[i] = roleNumber(labels[i - 1] as number) === role ? i - 1 : (left[i - 1] as number)
  }
  for (let i = length - 2; i >= 0; i--) {
    if (block[i] === block[i + 1])
      right[i] = roleNumber(labels[i + 1] as number) === role ? i + 1 : (right[i + 1] as number)
  }
}

function rolesAround(c: Clues, labels: Uint8Array, here: Uint8Array, before: Uint8Array, after: Uint8Array) {
  let last = { block: -1, roles: 0, first: 0 }
  for (let first = 0; first < c.length;) {
    const end = c.last[first] as number
    let roles = 0
    for (let i = first; i < end; i++) roles |= 1 << roleNumber(labels[i] as number)
    roles >>= 1
    const block = c.block[first] as number
    here.fill(roles, first, end)
    if (last.block === block) {
      before.fill(8 | last.roles, first, end)
      after.fill(8 | roles, last.first, first)
    }
    last = { block, roles, first }
    first = end
  }
}

/** Features of token `i` for the second look: those of the first, and what the first look found around it. */
export function secondLook(
  c: Clues,
  s: Seen,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
): number {
  let n = firstLook(c, i, from, to, out, at)
  let id = 1001
  const add = (value: number) => {
    out[n++] = mix(id++, value)
  }
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

  add(l0)
  add(l1 * 8 + l0)
  add(l0 * 8 + r1)
  add(l1 * 64 + l0 * 8 + r1)
  add(l2 * 64 + l1 * 8 + l0)
  add(l0 * 64 + r1 * 8 + r2)
  add(l2 * 4096 + l1 * 512 + l0 * 64 + r1 * 8 + r2)
  add(label(i - 3) * 64 + l2 * 8 + l1)
  add(r1 * 64 + r2 * 8 + label(i + 3))
  add(mix(w, l1 * 64 + l0 * 8 + r1))
  add(mix(t, l1 * 64 + l0 * 8 + r1))
  add(pSource)
  add(pCue)
  add(pContent)
  add(pSource * 100 + pCue * 10 + pContent)
  add(mix(pContent, q * 32 + t))
  add(mix(pCue, mix(c.cueBase[i] as number, t)))
  add(mix(pSource, t * 8 + (c.shape[i] as number)))

  const here = s.here[i] as number
  const before = s.before[i] as number
  const after = s.after[i] as number
  add(here * 256 + before * 16 + after)
  add(
    mix(
      here * 256 + before * 16 + after,
      q * 64 + (c.quote[c.first[i] as number] as number) * 8 + (c.quote[(c.last[i] as number) - 1] as number),
    ),
  )
  add(mix(here, l0 * 32 + t))
  add(mix(before, l0 * 8 + q))
  add(mix(after, l0 * 8 + q))

  const place = (k: number) =>
    k < 0 ? 99 : k >= (c.first[i] as number) && k < (c.last[i] as number) ? step(Math.abs(i - k)) : k < i ? 20 : 30
  const cueLeft = s.cueLeft[i] as number
  const cueRight = s.cueRight[i] as number
  const sourceLeft = s.sourceLeft[i] as number
  const sourceRight = s.sourceRight[i] as number
  const contentLeft = s.contentLeft[i] as number
  const contentRight = s.contentRight[i] as number
  const stemOf = (k: number) => (k < 0 ? 0 : (c.stem[k] as number))
  add(mix(stemOf(cueLeft), place(cueLeft)))
  add(mix(stemOf(cueRight), place(cueRight)))
  add(place(cueLeft) * 100 + place(cueRight))
  add(place(sourceLeft) * 100 + place(sourceRight))
  add(place(contentLeft) * 100 + place(contentRight))
  add(mix(place(cueLeft) * 100 + place(cueRight), place(sourceLeft) * 100 + place(sourceRight)))
  // Which of cue, source and content is nearest on each side, in order.
  const left = order(cueLeft, sourceLeft, contentLeft, i)
  const right = order(cueRight, sourceRight, contentRight, i)
  add(left * 8 + right)
  add(mix(left * 8 + right, q * 8 + l0))
  add(mix(left * 8 + right, t))
  add(mix(stemOf(cueLeft), left * 8 + q))
  add(mix(stemOf(cueRight), right * 8 + q))
  add(mix(stemOf(cueLeft), l0 * 32 + t))
  add(mix(stemOf(cueRight), l0 * 32 + t))
  const clause = c.clause[i] as number
  const clauseWord = clause < 0 ? 0 : (c.word[clause] as number)
  add(mix(clauseWord, (clause > cueLeft ? 8 : 0) + left))
  add(mix(mix(clauseWord, stemOf(cueLeft)), clause > cueLeft ? 1 : 0))
  add(mix(clauseWord, (contentLeft >= 0 && contentLeft > clause ? 1 : 0) * 16 + (contentLeft > cueLeft ? 8 : 0) + l0))
  add(mix(place(contentLeft), q * 8 + l0))
  add(mix(place(contentRight), q * 8 + l0))
  return n
}

/** Order of the nearest cue, source and content on one side, 0 to 7. */
function order(cue: number, source: number, content: number, i: number): number {
  const far = (k: number) => (k < 0 ? 1e9 : Math.abs(i - k))
  return (far(cue) < far(source) ? 1 : 0) | (far(cue) < far(content) ? 2 : 0) | (far(source) < far(content) ? 4 : 0)
}
