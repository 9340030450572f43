/** From examples to numbers: features of every token, gold labels, blocks. */
import { cluesOf, type Clues } from '../../dist/read/attributions/clues.js'
import { edgeOf } from '../../dist/read/attributions/edges.js'
import type { Kin } from '../../dist/read/attributions/kin.js'
import { blocksOf } from '../../dist/read/attributions/tagger.js'
import type { Example, GoldRole } from './corpus.ts'
import type { Table } from './crf.ts'

/** Writes the features of one token; `article` is the number of the example, `i` the token in it. */
export type Look = (
  article: number,
  c: Clues,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
  at: number,
) => number

const GOLD_ROLES: readonly GoldRole[] = ['Source', 'Cue', 'Content']

/** Numbers every feature seen at least `least` times in the articles of `isIn`; 0 and up, in the order first seen. */
export class Numbering {
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly mask: number
  size = 0

  constructor(bits: number) {
    this.keys = new Int32Array(2 ** bits)
    this.values = new Int32Array(2 ** bits).fill(-1)
    this.mask = 2 ** bits - 1
  }

  private slot(key: number): number {
    let at = Math.imul(key, 0x9e3779b1) >>> 5
    for (at &= this.mask; this.values[at] !== -1 && this.keys[at] !== key; at = (at + 1) & this.mask);
    return at
  }

  count(key: number) {
    const at = this.slot(key)
    this.keys[at] = key
    this.values[at] = Math.max(0, this.values[at] as number) + 1
  }

  /** From counts to numbers. */
  settle(least: number) {
    for (let at = 0; at <= this.mask; at++) {
      const count = this.values[at] as number
      if (count === -1) continue
      this.values[at] = count >= least ? this.size++ : -2
    }
  }

  /** The number of a feature, below 0 where it has none. */
  of(key: number): number {
    return this.values[this.slot(key)] as number
  }

  /** Features by number. */
  all(): Int32Array {
    const keys = new Int32Array(this.size)
    for (let at = 0; at <= this.mask; at++)
      if ((this.values[at] as number) >= 0) keys[this.values[at] as number] = this.keys[at] as number
    return keys
  }
}

export interface Tokens {
  readonly clues: readonly Clues[]
  /** Number of the first token of each article in the table. */
  readonly firsts: readonly number[]
  readonly labels: Uint8Array
  readonly edges: Uint8Array
  readonly blocks: readonly (readonly [from: number, to: number, article: number])[]
}

export function tokensOf(examples: readonly Example[], kin: Kin): Tokens {
  const clues = examples.map(({ annotation }) => cluesOf(annotation, kin))
  const firsts: number[] = []
  let total = 0
  for (const { length } of clues) {
    firsts.push(total)
    total += length
  }
  const labels = new Uint8Array(total)
  const edges = new Uint8Array(total)
  const blocks: [number, number, number][] = []
  for (const [a, example] of examples.entries()) {
    const base = firsts[a] as number
    const c = clues[a] as Clues
    goldLabels(example, labels.subarray(base, base + c.length))
    for (let i = 0; i < c.length; i++) edges[base + i] = edgeOf(c, i)
    for (const [from, to] of blocksOf(c)) blocks.push([base + from, base + to, a])
  }
  return { clues, firsts, labels, edges, blocks }
}

function goldLabels({ annotation: { tokens }, gold }: Example, labels: Uint8Array) {
  for (const attribution of gold) {
    for (const [r, role] of GOLD_ROLES.entries()) {
      for (const [start, end] of attribution[role]) {
        let i = firstEndingAfter(tokens, start)
        for (let first = true; i < tokens.length && (tokens[i] as { start: number }).start < end; i++, first = false) {
          if (labels[i] === 0) labels[i] = r * 2 + (first || labels[i - 1] === 0 ? 1 : 2)
        }
      }
    }
  }
}

function firstEndingAfter(tokens: readonly { readonly end: number }[], start: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as { end: number }).end > start) high = middle
    else low = middle + 1
  }
  return low
}

/** Features of all tokens; those seen fewer than `least` times in `isIn` are left out. */
export function tableOf(
  tokens: Tokens,
  look: Look,
  most: number,
  isIn: (article: number) => boolean,
  least: number,
): Table & { numbering: Numbering } {
  const numbering = new Numbering(25)
  const out = new Int32Array(most * 4)
  const each = (visit: (article: number, i: number, n: number) => void) => {
    for (const [from, to, article] of tokens.blocks) {
      const base = tokens.firsts[article] as number
      const c = tokens.clues[article] as Clues
      for (let i = from - base; i < to - base; i++)
        visit(article, i + base, look(article, c, i, from - base, to - base, out, 0))
    }
  }
  // All features as they come, then, once it is known which are frequent, their numbers in the same place.
  let ids = new Int32Array(tokens.labels.length * 100)
  const starts = new Float64Array(tokens.labels.length + 1)
  let total = 0
  each((article, i, n) => {
    if (total + n > ids.length) {
      const longer = new Int32Array(ids.length * 1.3)
      longer.set(ids)
      ids = longer
    }
    starts[i] = total
    for (let k = 0; k < n; k++) {
      ids[total++] = out[k] as number
      if (isIn(article)) numbering.count(out[k] as number)
    }
  })
  numbering.settle(least)
  let at = 0
  for (let i = 0; i < tokens.labels.length; i++) {
    const end = i + 1 < tokens.labels.length ? (starts[i + 1] as number) : total
    const begin = starts[i] as number
    starts[i] = at
    for (let k = begin; k < end; k++) {
      const id = numbering.of(ids[k] as number)
      if (id >= 0) ids[at++] = id
    }
  }
  starts[tokens.labels.length] = at
  return {
    ids: ids.subarray(0, at),
    starts,
    edges: tokens.edges,
    labels: tokens.labels,
    blocks: tokens.blocks,
    features: numbering.size,
    numbering,
  }
}
