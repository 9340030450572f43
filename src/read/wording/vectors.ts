import { fromBase64 } from '../../models/base64.js'

/** Numbers of one vector. */
export const SIZE = 16
/** Stored as whole numbers, so many to one. */
export const GRAIN = 40

/**
 * Two vectors a word: what it is, and what stands near it. The product of one word's first and another's second says how
 * much more often than by chance the two are near (Mikolov and others 2013), also where they were never met together.
 */
export interface Vectors {
  /** Row of a lexeme; undefined when it has none. */
  readonly rowOf: ReadonlyMap<number, number>
  readonly words: Float32Array
  readonly near: Float32Array
}

export interface StoredVectors {
  /** Lexemes, four bytes each, the lowest first. */
  readonly lexemes: string
  readonly words: string
  readonly near: string
}

const floats = (base64: string): Float32Array =>
  Float32Array.from(fromBase64(base64), (byte) => ((byte << 24) >> 24) / GRAIN)

export function vectorsOf({ lexemes, words, near }: StoredVectors): Vectors {
  const bytes = fromBase64(lexemes)
  const rowOf = new Map<number, number>()
  for (let i = 0; i + 3 < bytes.length; i += 4) {
    const lexeme = (bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)) >>> 0
    rowOf.set(lexeme, i / 4)
  }
  return { rowOf, words: floats(words), near: floats(near) }
}

/** Adds what stands near the word in a row to `sum`, `times` over. */
export function addNear({ near }: Vectors, row: number, sum: Float64Array, times: number): void {
  for (let j = 0; j < SIZE; j++) sum[j]! += times * near[row * SIZE + j]!
}

/** How a word goes with what is around it. */
export function goesWith({ words }: Vectors, row: number, around: Float64Array): number {
  let product = 0
  for (let j = 0; j < SIZE; j++) product += words[row * SIZE + j]! * around[j]!
  return product
}
