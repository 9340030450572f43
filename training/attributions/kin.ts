/**
 * Learns classes of words from text without marks: words whose neighbours are alike get the same class.
 *
 * Counts of the neighbours on each side, as shifted logarithms of how much more often than by chance; reduced to a few
 * dimensions by subspace iteration; grouped by k-means that starts from the most frequent words.
 */
import { hashOf } from '../../dist/read/attributions/hashing.js'
import { slotOf, type Kin, type PackedKin } from '../../dist/read/attributions/kin.js'

const WORDS = 12_000
const NEIGHBOURS = 1_000
const DIMENSIONS = 48
const CLASSES = 200
const ROUNDS = 12
const BITS = 15
/** A rarer word has too few neighbours to tell its class by. */
const LEAST = 6

/** `texts`: the words of each text, in small letters. */
export function learnKin(texts: readonly (readonly string[])[]): {
  kin: Kin
  packed: PackedKin
} {
  const words = frequentWords(texts)
  const number = new Map(words.map((word, i) => [word, i]))
  const counts = countNeighbours(texts, number)
  const vectors = reduce(associate(counts, words.length), words.length)
  const classes = group(vectors, words.length)
  return pack(words, classes)
}

function frequentWords(texts: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= LEAST)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, WORDS)
    .map(([word]) => word)
}

/** Row: a word; column: a neighbour on the left, then the same on the right. Only the most frequent are neighbours. */
type Sparse = readonly Map<number, number>[]

function countNeighbours(texts: readonly (readonly string[])[], number: ReadonlyMap<string, number>): Sparse {
  const rows = Array.from({ length: number.size }, () => new Map<number, number>())
  const see = (row: number | undefined, neighbour: number | undefined, side: number) => {
    if (row === undefined || neighbour === undefined || neighbour >= NEIGHBOURS) return
    const counts = rows[row] as Map<number, number>
    const column = side * NEIGHBOURS + neighbour
    counts.set(column, (counts.get(column) ?? 0) + 1)
  }
  for (const text of texts) {
    const numbers = text.map((word) => number.get(word))
    for (let i = 0; i < numbers.length; i++) {
      see(numbers[i], numbers[i - 1], 0)
      see(numbers[i], numbers[i + 1], 1)
    }
  }
  return rows
}

/** From counts to how much more often than by chance, as logarithms; what is rarer than by chance is left out. */
function associate(rows: Sparse, size: number): Sparse {
  const columns = new Float64Array(2 * NEIGHBOURS)
  let total = 0
  for (const row of rows) {
    for (const [column, n] of row) {
      columns[column] = (columns[column] as number) + n
      total += n
    }
  }
  return rows.slice(0, size).map((row) => {
    const sum = [...row.values()].reduce((a, b) => a + b, 0)
    const strong = new Map<number, number>()
    for (const [column, n] of row) {
      const score = Math.log((n * total) / (sum * (columns[column] as number)))
      if (score > 0) strong.set(column, score * Math.sqrt(n / (n + 2)))
    }
    return strong
  })
}

/** The main directions of the rows: each row in `DIMENSIONS` numbers, of length one. */
function reduce(rows: Sparse, size: number): Float64Array {
  let basis = new Float64Array(2 * NEIGHBOURS * DIMENSIONS)
  let state = 12345
  for (let i = 0; i < basis.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    basis[i] = state / 2 ** 32 - 0.5
  }
  let places = new Float64Array(0)
  for (let turn = 0; turn < 5; turn++) {
    orthonormal(basis, 2 * NEIGHBOURS)
    places = new Float64Array(size * DIMENSIONS)
    const next = new Float64Array(basis.length)
    for (const [r, row] of rows.entries()) {
      const place = places.subarray(r * DIMENSIONS, (r + 1) * DIMENSIONS)
      for (const [column, score] of row) {
        for (let d = 0; d < DIMENSIONS; d++)
          place[d] = (place[d] as number) + score * (basis[column * DIMENSIONS + d] as number)
      }
      for (const [column, score] of row) {
        for (let d = 0; d < DIMENSIONS; d++)
          next[column * DIMENSIONS + d] = (next[column * DIMENSIONS + d] as number) + score * (place[d] as number)
      }
    }
    basis = next
  }
  for (let r = 0; r < size; r++) unit(places.subarray(r * DIMENSIONS, (r + 1) * DIMENSIONS))
  return places
}

function unit(vector: Float64Array) {
  let sum = 0
  for (const x of vector) sum += x * x
  const length = Math.sqrt(sum) || 1
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) / length
}

/** Gram-Schmidt over the columns of a matrix of `DIMENSIONS` columns. */
function orthonormal(matrix: Float64Array, rows: number) {
  for (let d = 0; d < DIMENSIONS; d++) {
    for (let e = 0; e < d; e++) {
      let dot = 0
      for (let r = 0; r < rows; r++)
        dot += (matrix[r * DIMENSIONS + d] as number) * (matrix[r * DIMENSIONS + e] as number)
      for (let r = 0; r < rows; r++)
        matrix[r * DIMENSIONS + d] =
          (matrix[r * DIMENSIONS + d] as number) - dot * (matrix[r * DIMENSIONS + e] as number)
    }
    let sum = 0
    for (let r = 0; r < rows; r++) sum += (matrix[r * DIMENSIONS + d] as number) ** 2
    const length = Math.sqrt(sum) || 1
    for (let r = 0; r < rows; r++) matrix[r * DIMENSIONS + d] = (matrix[r * DIMENSIONS + d] as number) / length
  }
}

/** Class of each row, from 1. */
function group(vectors: Float64Array, size: number): Uint8Array {
  const classes = new Uint8Array(size)
  const centres = vectors.slice(0, CLASSES * DIMENSIONS)
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float64Array(centres.length)
    for (let r = 0; r < size; r++) {
      const nearest = nearestOf(vectors, r, centres)
      classes[r] = nearest + 1
      for (let d = 0; d < DIMENSIONS; d++) {
        sums[nearest * DIMENSIONS + d] =
          (sums[nearest * DIMENSIONS + d] as number) + (vectors[r * DIMENSIONS + d] as number)
      }
    }
    for (let k = 0; k < CLASSES; k++) {
      const sum = sums.subarray(k * DIMENSIONS, (k + 1) * DIMENSIONS)
      if (sum.every((x) => x === 0)) continue
      unit(sum)
      centres.set(sum, k * DIMENSIONS)
    }
  }
  return classes
}

function nearestOf(vectors: Float64Array, row: number, centres: Float64Array): number {
  let best = 0
  let top = -Infinity
  for (let k = 0; k < CLASSES; k++) {
    let dot = 0
    for (let d = 0; d < DIMENSIONS; d++)
      dot += (vectors[row * DIMENSIONS + d] as number) * (centres[k * DIMENSIONS + d] as number)
    if (dot > top) [best, top] = [k, dot]
  }
  return best
}

function pack(words: readonly string[], classes: Uint8Array): { kin: Kin; packed: PackedKin } {
  const bytes = new Uint8Array(2 ** BITS * 5)
  const kin: Kin = {
    keys: new Int32Array(bytes.buffer, 0, 2 ** BITS),
    classes: bytes.subarray(2 ** BITS * 4),
  }
  for (const [i, word] of words.entries()) {
    const at = slotOf(kin, hashOf(word))
    kin.keys[at] = hashOf(word)
    kin.classes[at] = classes[i] as number
  }
  return {
    kin,
    packed: { bits: BITS, slots: Buffer.from(bytes).toString('base64') },
  }
}
