import type { Clues } from './clues.js'

/**
 * Stretches of a sentence between marks, conjunctions and relative words: a rough stand-in for its clauses. What is said
 * mostly begins and ends where one of them does.
 */
export interface Clauses {
  /** Number of the stretch that each token is in; the word or mark before a stretch counts as part of it. */
  readonly at: Int32Array
  /** For each stretch: the mark or word before it and the one after it, as tokens; -1 at the sentence's ends. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** Its first token without the mark or word before. */
  readonly first: Int32Array
  /** Its first verb as a token, -1 for none. */
  readonly verb: Int32Array
  /** Whether a noun stands before the verb, whether it has a verb, full or auxiliary: 0 to 7. */
  readonly kind: Uint8Array
  readonly count: number
}

/** More kinds than `Clauses.kind` has: no stretch there. */
export const NO_KIND = 15

const [AUX, NOUN, PRON, PROPN, VERB] = [4, 8, 11, 12, 16]
/** A stretch without a verb that is longer says more than a place or a time. */
const SHORT = 3

/** The stretches of all sentences. `isEdge`: whether a token is a mark or word between two of them. */
export function clausesOf(
  { tag, last, length }: Pick<Clues, 'tag' | 'last' | 'length'>,
  isEdge: (i: number) => boolean,
): Clauses {
  const ints = () => new Int32Array(length * 2 + 1)
  const clauses = {
    at: new Int32Array(length),
    before: ints(),
    after: ints(),
    first: ints(),
    verb: ints(),
    kind: new Uint8Array(length * 2 + 1),
    count: 0,
  }
  for (let start = 0; start < length;) {
    const end = last[start] as number
    let from = start
    for (let i = start; i <= end; i++) {
      if (i < end && !isEdge(i)) continue
      const k = clauses.count++
      clauses.before[k] = from > start ? from - 1 : -1
      clauses.after[k] = i < end ? i : -1
      clauses.first[k] = from
      readVerb(tag, from, i, k, clauses)
      clauses.at.fill(k, from > start ? from - 1 : from, i)
      from = i + 1
    }
    start = end
  }
  return clauses
}

function readVerb(
  tag: Uint8Array,
  from: number,
  to: number,
  k: number,
  { verb, kind }: { verb: Int32Array; kind: Uint8Array },
) {
  let named = 0
  for (let i = from; i < to; i++) {
    const t = tag[i] as number
    if (t === VERB || t === AUX) {
      verb[k] = i
      kind[k] = 4 + named * 2 + (t === VERB ? 1 : 0)
      return
    }
    if (t === NOUN || t === PRON || t === PROPN) named = 1
  }
  verb[k] = -1
  kind[k] = named + (to - from > SHORT ? 2 : 0)
}
