import type { Clues } from './clues.js'
import { mix, step } from './hashing.js'
import type { Part } from './label.js'

/** Most features that one pair has. */
export const PAIR_FEATURES = 40
/** Parts farther apart than this do not belong together: no block, however long, costs more than its length. */
export const FARTHEST = 24
/** Candidates looked at on each side of a part. */
export const REACH = 4

/** Parts of one block in text order, and the clues they are seen by. */
export interface Scene {
  readonly clues: Clues
  readonly parts: readonly Part[]
}

/**
 * Features of the question "does part `k` belong to cue `cue`?" (`cue` -1: to none), written to `out`; returns how
 * many. Both are indices into `scene.parts`.
 */
export function pairFeatures({ clues: c, parts }: Scene, k: number, cue: number, out: Int32Array): number {
  let n = 0
  const part = parts[k] as Part
  const role = part.role === 'source' ? 1 : 2
  let id = role * 100
  const add = (value: number) => {
    out[n++] = mix(id++, value)
  }
  const opening = c.quote[part.first] as number
  const closing = c.quote[part.last - 1] as number
  const quoted = (c.quoteSize[part.first] as number) * 64 + opening * 8 + closing
  const wordsOf = step(part.last - part.first)
  if (cue === -1) {
    id += 50
    add(0)
    add(quoted)
    add(quoted * 16 + wordsOf)
    add(mix(c.word[part.first] as number, c.tag[part.first] as number))
    add(nearestCue(parts, k, -1) * 16 + nearestCue(parts, k, 1))
    return n
  }
  const other = parts[cue] as Part
  const after = cue < k
  const [left, right] = after ? [other, part] : [part, other]
  const gap = right.first - left.last
  const between = tally(parts, Math.min(k, cue) + 1, Math.max(k, cue))
  const sentences = sentencesBetween(c, left.last - 1, right.first)
  const side = after ? 1 : 0
  const head = c.stem[headOf(c, other)] as number
  const kind = c.cue[headOf(c, other)] as number
  const crowd = between.cues * 16 + between.contents * 4 + between.sources
  // Whether the cue already has a neighbour of this role nearer, on this side or on the other.
  const rivals = rivalsOf(parts, cue, k)
  const signs = marksBetween(c, left.last, right.first)
  add(side)
  add(side * 16 + step(gap))
  add((side * 16 + step(gap)) * 64 + crowd)
  add(side * 64 + crowd)
  add((side * 64 + crowd) * 16 + rivals)
  add(mix(side * 16 + rivals, sentences * 512 + quoted))
  add(side * 8 + sentences)
  add(mix((side * 8 + sentences) * 64 + crowd, quoted))
  add(mix(head, side))
  add(mix(head, side * 16 + step(gap)))
  add(mix(head, side * 64 + crowd))
  add(mix(kind, (side * 8 + sentences) * 64 + crowd))
  add(mix(signs, side * 64 + crowd))
  add(mix(signs, side * 8 + sentences))
  add(mix(signs, quoted * 2 + side))
  add(mix(gap === 0 ? 1 : (c.word[left.last] as number), side))
  add(mix(gap === 0 ? 1 : (c.word[right.first - 1] as number), side))
  add(mix(gap === 1 ? (c.word[left.last] as number) : gap === 0 ? 1 : 2, side))
  add(mix(c.word[part.first] as number, side * 8 + sentences))
  add(mix(c.tag[part.first] as number, (side * 8 + sentences) * 64 + crowd))
  add(mix(c.word[other.last - 1] as number, side * 8 + sentences))
  add(mix(wordsOf * 16 + step(gap), side))
  add(mix(side * 64 + crowd, outward(parts, cue, after ? -1 : 1)))
  add(mix(side * 64 + crowd, outward(parts, k, after ? 1 : -1)))
  add(mix(mix(outward(parts, cue, -1), outward(parts, cue, 1)), side * 64 + crowd))
  return n
}

/** Steps to the next cue on one side, 9 for none. */
function nearestCue(parts: readonly Part[], k: number, way: 1 | -1): number {
  for (let i = k + way, steps = 1; i >= 0 && i < parts.length && steps < 9; i += way, steps++) {
    if ((parts[i] as Part).role === 'cue') return steps
  }
  return 9
}

/** The word of a cue that says most: its last verb of reporting, else its first word. */
function headOf(c: Clues, { first, last }: Part): number {
  for (let i = last - 1; i >= first; i--) if (c.cue[i] !== 0) return i
  return first
}

function tally(parts: readonly Part[], from: number, to: number) {
  let [cues, contents, sources] = [0, 0, 0]
  for (let i = from; i < to; i++) {
    const { role } = parts[i] as Part
    if (role === 'cue') cues++
    else if (role === 'content') contents++
    else sources++
  }
  return { cues: Math.min(3, cues), contents: Math.min(3, contents), sources: Math.min(3, sources) }
}

const sentencesBetween = (c: Clues, left: number, right: number): number => {
  let count = 0
  for (let i = left; (c.last[i] as number) <= right && count < 4; i = c.last[i] as number) count++
  return count
}

/** Parts of the same role that stand between a cue and the part, or beside the cue on its other side: 0 to 15. */
function rivalsOf(parts: readonly Part[], cue: number, k: number): number {
  const { role } = parts[k] as Part
  let near = 0
  for (let i = Math.min(cue, k) + 1; i < Math.max(cue, k); i++) if ((parts[i] as Part).role === role) near++
  const way = cue < k ? -1 : 1
  let beyond = 0
  for (let i = cue + way; i >= 0 && i < parts.length && Math.abs(i - cue) < FARTHEST && beyond < 3; i += way) {
    if ((parts[i] as Part).role === 'cue') break
    if ((parts[i] as Part).role === role) beyond++
  }
  return Math.min(3, near) * 4 + Math.min(3, beyond)
}

const ROLE_NUMBER = { source: 1, cue: 2, content: 3 } as const

/** Roles of the next two parts on one side. */
const outward = (parts: readonly Part[], from: number, way: 1 | -1): number => {
  const [next, second] = [parts[from + way], parts[from + 2 * way]]
  return (next ? ROLE_NUMBER[next.role] : 0) * 4 + (second ? ROLE_NUMBER[second.role] : 0)
}

/** Which marks and small words stand between: a bit each. */
function marksBetween(c: Clues, from: number, to: number): number {
  let bits = 0
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const tag = c.tag[i] as number
    bits |= c.quote[i] === 1 ? 1 : c.quote[i] === 3 ? 2 : 0
    if (tag === 13) bits |= 4
    else if (tag === 5) bits |= 8
    else if (tag === 14) bits |= 16
    else if (tag === 16 || tag === 4) bits |= 32
    else if (tag === 8 || tag === 12 || tag === 11) bits |= 64
    else bits |= 128
  }
  return bits
}
