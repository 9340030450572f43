import { LABEL_COUNT as L } from './label.js'

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

export interface Weights {
  /** One a row, 0: empty. Apart from the weights, so that the many features not known are told in fast memory. */
  readonly fingerprints: Uint8Array
  /** Two words a row and look, written by `setWeight`. */
  readonly rows: Int32Array
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
  const weights = emptyWeights({ bits, looks, scale })
  const count = 2 ** bits
  let at = count / 8
  for (let row = 0; row < count; row++) {
    if (((bytes[row >> 3] as number) & (1 << (row & 7))) === 0) continue
    weights.fingerprints[row] = bytes[at++] as number
    const which = bytes.subarray(at, at + looks)
    at += looks
    for (let look = 0; look < looks; look++)
      for (let l = 0; l < L; l++)
        if (((which[look] as number) & (1 << l)) !== 0)
          setWeight(weights, row, look, l, ((bytes[at++] as number) << 24) >> 24)
  }
  return weights
}

/** Transitions as stored: 16-bit little-endian, times `TRANSITION_SCALE`, in base64. */
export function unpackTransitions(packed: string): Float32Array {
  const bytes = fromBase64(packed)
  return Float32Array.from({ length: bytes.length / 2 }, (_, i) => {
    const low = bytes[i * 2] as number
    return (((((bytes[i * 2 + 1] as number) << 8) | low) << 16) >> 16) / TRANSITION_SCALE
  })
}

/**
 * Weights lie four to a word, a byte each, raised by 128 so that they are never below 0: then two of them can be added
 * to two others at once, 16 bits apart, without one running into the other.
 */
const RAISED = 128
const LOW = 0x00ff00ff

export const emptyWeights = ({ bits, looks, scale }: Omit<PackedWeights, 'rows'>): Weights => ({
  fingerprints: new Uint8Array(2 ** bits),
  rows: new Int32Array(2 ** bits * looks * 2).fill(0x80808080 | 0),
  bits,
  looks,
  scale,
})

/** Puts the weight of label `l` in a look, -128 to 127, into a row. */
export function setWeight({ rows, looks }: Weights, row: number, look: number, l: number, weight: number) {
  const word = (row * looks + look) * 2 + (l >> 2)
  const shift = (l & 3) * 8
  rows[word] = ((rows[word] as number) & ~(255 << shift)) | ((weight + RAISED) << shift)
}

/** More features than this of one token could fill 16 bits: 257 times 255. */
const MOST_AT_ONCE = 257

/** Rows of the features at hand that the model knows; written by `lookUp`, read by `sumUp`. */
const hits = new Int32Array(MOST_AT_ONCE + 1)

/**
 * Finds the rows of a token's features, `features` from `from` to `to`, at most `MOST_AT_ONCE`; returns how many are
 * there. `sumUp` then adds them up.
 *
 * Most features stand in no row, and the tables are larger than the fast memory: a branch on each would wait for its
 * row. So both rows of every feature are looked at without a branch, and only the rows that are there are added up.
 */
export function lookUp({ fingerprints, bits }: Weights, features: Int32Array, from: number, to: number): number {
  const shift = 32 - bits
  let count = 0
  for (let i = from; i < to; i++) {
    const feature = features[i] as number
    const fingerprint = ((feature & 0x7fff) % 127) + 1
    const row = feature >>> shift
    const other = row ^ (Math.imul(fingerprint, 0x9e3779b1) >>> shift)
    // 1 where the row holds the feature, else 0: only 0 - 1 has its highest bit set.
    const here = (((fingerprints[row] as number) ^ fingerprint) - 1) >>> 31
    const there = (((fingerprints[other] as number) ^ fingerprint) - 1) >>> 31
    hits[count] = other ^ ((row ^ other) & -here)
    count += here | there
  }
  return count
}

/** Adds the weights that one look has for the first `count` rows found to `emissions` from `at`. */
export function sumUp(
  { rows, looks, scale }: Weights,
  look: number,
  count: number,
  emissions: Float32Array,
  at: number,
) {
  let s02 = 0
  let s13 = 0
  let s46 = 0
  let s5 = 0
  for (let i = 0; i < count; i++) {
    const place = ((hits[i] as number) * looks + look) * 2
    const first = rows[place] as number
    const second = rows[place + 1] as number
    s02 = (s02 + (first & LOW)) | 0
    s13 = (s13 + ((first >>> 8) & LOW)) | 0
    s46 = (s46 + (second & LOW)) | 0
    s5 = (s5 + ((second >>> 8) & LOW)) | 0
  }
  const raised = count * RAISED
  emissions[at] = (emissions[at] as number) + ((s02 & 0xffff) - raised) / scale
  emissions[at + 1] = (emissions[at + 1] as number) + ((s13 & 0xffff) - raised) / scale
  emissions[at + 2] = (emissions[at + 2] as number) + ((s02 >>> 16) - raised) / scale
  emissions[at + 3] = (emissions[at + 3] as number) + ((s13 >>> 16) - raised) / scale
  emissions[at + 4] = (emissions[at + 4] as number) + ((s46 & 0xffff) - raised) / scale
  emissions[at + 5] = (emissions[at + 5] as number) + ((s5 & 0xffff) - raised) / scale
  emissions[at + 6] = (emissions[at + 6] as number) + ((s46 >>> 16) - raised) / scale
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes of a base64 text. Written here because the pure stages know neither `atob` nor `Buffer`. */
export function fromBase64(text: string): Uint8Array {
  const value = new Uint8Array(128)
  for (let i = 0; i < SIGNS.length; i++) value[SIGNS.charCodeAt(i)] = i
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const four =
      ((value[text.charCodeAt(i)] as number) << 18) |
      ((value[text.charCodeAt(i + 1)] as number) << 12) |
      ((value[text.charCodeAt(i + 2)] as number) << 6) |
      (value[text.charCodeAt(i + 3)] as number)
    bytes[at++] = four >> 16
    bytes[at++] = (four >> 8) & 255
    bytes[at++] = four & 255
  }
  return bytes
}

/** Weights of pairs as stored: one signed byte each. */
export interface PackedPairs {
  readonly scale: number
  readonly weights: string
}

export const unpackPairs = ({ scale, weights }: PackedPairs): Float32Array =>
  Float32Array.from(fromBase64(weights), (byte) => ((byte << 24) >> 24) / scale)
