import { fromBase64 } from '../../models/base64.js'
import { LABEL_COUNT as L } from './label.js'
import { newWeighing, type Weighing } from './weighing.js'

/** Trained weights as stored: bytes in base64. `training/` writes them with `rowOf` and `fingerprintOf` of this file. */
export interface PackedWeights {
  /** There are 2 ** bits rows: a fingerprint, then, for each look, one signed byte a label. */
  readonly bits: number
  /** How many looks a row has weights for. */
  readonly looks: number
  /** A stored weight divided by it is the weight. */
  readonly scale: number
  /**
   * Which rows are there, one bit a row; then those rows, in order: the fingerprint, for each look a byte that says with
   * a bit a label which weights are not 0, all those weights.
   */
  readonly rows: string
}

/** Weights in the memory of the module that weighs; `weigh.wat` says where each part lies. */
export interface Weights {
  /** What is seen of one token: written by the caller, at most `MOST_FEATURES`, then weighed. */
  readonly features: Int32Array
  /** One a row, 0: empty. Apart from the weights, so that features not known are told in fast memory. */
  readonly fingerprints: Uint8Array
  /** Where the weights of each row lie: the heavy ones together, for most features that are known are among them. */
  readonly places: Int32Array
  /** `ROOM` bytes a place, eight a look: the weight of each label. */
  readonly rows: Int8Array
  /** What `weigh` leaves: eight sums a look. */
  readonly sums: Int16Array
  readonly module: Weighing
  readonly bits: number
  readonly looks: number
  readonly scale: number
}

export const TRANSITION_SCALE = 1024

/** The two rows that a feature may stand in, and the byte that tells it from others there; 1 to 127, for 0 is "empty". */
export const rowOf = (feature: number, bits: number): number => feature >>> (32 - bits)
export const otherRowOf = (row: number, fingerprint: number, bits: number): number =>
  row ^ (Math.imul(fingerprint, 0x9e3779b1) >>> (32 - bits))
export const fingerprintOf = (feature: number): number => ((feature & 0x7fff) % 127) + 1

export function unpackWeights({ bits, looks, scale, rows }: PackedWeights): Weights {
  const bytes = fromBase64(rows)
  const count = 2 ** bits
  const found = rowsIn(bytes, count, looks)
  const weights = emptyWeights({ bits, looks, scale }, found.length)
  for (const [place, { row, at }] of found.sort((a, b) => b.heaviness - a.heaviness || a.row - b.row).entries()) {
    setRow(weights, row, place, bytes[at] as number)
    let next = at + 1 + looks
    for (let look = 0; look < looks; look++)
      for (let l = 0; l < L; l++)
        if (((bytes[at + 1 + look] as number) & (1 << l)) !== 0)
          setWeight(weights, place, look, l, signed(bytes[next++] as number))
  }
  return weights
}

const signed = (byte: number): number => (byte << 24) >> 24

/** Rows that are there, where their bytes begin, and how heavy they are. */
function rowsIn(bytes: Uint8Array, count: number, looks: number): { row: number; at: number; heaviness: number }[] {
  const found: { row: number; at: number; heaviness: number }[] = []
  let at = count / 8
  for (let row = 0; row < count; row++) {
    if (((bytes[row >> 3] as number) & (1 << (row & 7))) === 0) continue
    let next = at + 1 + looks
    let heaviness = 0
    for (let look = 0; look < looks; look++)
      for (let which = bytes[at + 1 + look] as number; which !== 0; which &= which - 1)
        heaviness += Math.abs(signed(bytes[next++] as number))
    found.push({ row, at, heaviness })
    at = next
  }
  return found
}

/** Transitions as stored: 16-bit little-endian, times `TRANSITION_SCALE`, in base64. */
export function unpackTransitions(packed: string): Float32Array {
  const bytes = fromBase64(packed)
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => {
    const low = bytes[i * 2] as number
    return (((((bytes[i * 2 + 1] as number) << 8) | low) << 16) >> 16) / TRANSITION_SCALE
  })
}

/** Bytes of the memory before the fingerprints, and of the weights of one place. */
const TABLES = 4096
const ROOM = 16
const PAGE = 65_536

/** More features than this of one token could fill the 16 bits of a sum. */
export const MOST_FEATURES = 250

/** Weights of no feature yet, with room for those of `size`. */
export function emptyWeights({ bits, looks, scale }: Omit<PackedWeights, 'rows'>, size: number): Weights {
  const count = 2 ** bits
  const places = TABLES + count
  const rows = places + 4 * count
  const module = newWeighing()
  module.memory.grow(Math.ceil((rows + ROOM * size) / PAGE))
  const { buffer } = module.memory
  return {
    features: new Int32Array(buffer, 0, 256),
    sums: new Int16Array(buffer, 2048, ROOM),
    fingerprints: new Uint8Array(buffer, TABLES, count),
    places: new Int32Array(buffer, places, count),
    rows: new Int8Array(buffer, rows, ROOM * size),
    module,
    bits,
    looks,
    scale,
  }
}

/** Says that the weights of row `row` are at place `place`. */
export function setRow({ fingerprints, places, rows }: Weights, row: number, place: number, fingerprint: number) {
  fingerprints[row] = fingerprint
  places[row] = rows.byteOffset + place * ROOM
}

/** Puts the weight of label `l` in a look, -128 to 127, where it belongs. */
export function setWeight({ rows }: Weights, place: number, look: number, l: number, weight: number) {
  rows[place * ROOM + look * 8 + l] = weight
}

/**
 * Adds the weights of the features in `weights.features` from `first` (inclusive) to `last` (exclusive) to `emissions` from
 * `at`, an array for each look of the table. `id`: the number of the feature at 0.
 *
 * Most of the time of reading is spent here: some 150 features a token, each in one of two rows of a table larger than the
 * fast memory. So it is done in WebAssembly, four features at once, without a branch on what is found, and the weights of
 * both looks, which lie side by side, are added in two steps.
 */
export function weigh(
  { module, places, sums, bits, looks, scale }: Weights,
  first: number,
  last: number,
  id: number,
  emissions: readonly Float32Array[],
  at: number,
) {
  module.weigh(first, last, id, 32 - bits, places.byteOffset)
  for (let look = 0; look < looks; look++) {
    const into = emissions[look] as Float32Array
    for (let l = 0; l < L; l++) into[at + l] = (into[at + l] as number) + (sums[look * 8 + l] as number) / scale
  }
}

/** Weights of pairs as stored: one signed byte each. */
export interface PackedPairs {
  readonly scale: number
  readonly weights: string
}

export const unpackPairs = ({ scale, weights }: PackedPairs): Float32Array =>
  Float32Array.from(fromBase64(weights), (byte) => ((byte << 24) >> 24) / scale)
