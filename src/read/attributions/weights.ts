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
  /** Where the weights of each row lie: the heavy ones together, for most features that are known are among them. */
  readonly places: Int32Array
  /** Two words a place and look, written by `setWeight`. */
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
  const count = 2 ** bits
  const found = rowsIn(bytes, count, looks)
  const weights = emptyWeights({ bits, looks, scale }, found.length)
  for (const [place, { row, at }] of found.sort((a, b) => b.heaviness - a.heaviness || a.row - b.row).entries()) {
    weights.fingerprints[row] = bytes[at] as number
    weights.places[row] = place
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

/**
 * Weights lie four to a word, a byte each, raised by 128 so that they are never below 0: then two of them can be added
 * to two others at once, 16 bits apart, without one running into the other.
 */
const RAISED = 128
const LOW = 0x00ff00ff

/** Weights of no feature yet, with room for those of `size`. */
export const emptyWeights = ({ bits, looks, scale }: Omit<PackedWeights, 'rows'>, size: number): Weights => ({
  fingerprints: new Uint8Array(2 ** bits),
  places: new Int32Array(2 ** bits),
  rows: new Int32Array(size * looks * 2).fill(0x80808080 | 0),
  bits,
  looks,
  scale,
})

/** Puts the weight of label `l` in a look, -128 to 127, where it belongs. */
export function setWeight({ rows, looks }: Weights, place: number, look: number, l: number, weight: number) {
  const word = (place * looks + look) * 2 + (l >> 2)
  const shift = (l & 3) * 8
  rows[word] = ((rows[word] as number) & ~(255 << shift)) | ((weight + RAISED) << shift)
}

/** More features than this of one token could fill 16 bits: 257 times 255. */
const MOST_AT_ONCE = 257

/** Places of the features at hand that the model knows; written by `lookUp`, read by `sumUp`. */
const hits = new Int32Array(MOST_AT_ONCE + 1)

/**
 * Finds the rows of a token's features, `features` from `from` to `to`, at most `MOST_AT_ONCE`; returns how many are
 * there. `sumUp` then adds them up.
 *
 * Most features stand in no row, and the tables are larger than the fast memory: a branch on each would wait for its
 * row. So both rows of every feature are looked at without a branch, and only the rows that are there are added up.
 */
export function lookUp(
  { fingerprints, places, bits }: Weights,
  features: Int32Array,
  from: number,
  to: number,
): number {
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
  for (let i = 0; i < count; i++) hits[i] = places[hits[i] as number] as number
  return count
}

/**
 * Adds the weights of the first `count` places found to `emissions` from `at`, an array for each look of the table: all
 * looks at once, for a place's weights lie side by side.
 */
export function sumUp(weights: Weights, count: number, emissions: readonly Float32Array[], at: number) {
  if (weights.looks === 2) sumBoth(weights, count, emissions[0] as Float32Array, emissions[1] as Float32Array, at)
  else sumOne(weights, count, emissions[0] as Float32Array, at)
}

function sumOne({ rows, scale }: Weights, count: number, emissions: Float32Array, at: number) {
  let s02 = 0
  let s13 = 0
  let s46 = 0
  let s5 = 0
  for (let i = 0; i < count; i++) {
    const place = (hits[i] as number) * 2
    const first = rows[place] as number
    const second = rows[place + 1] as number
    s02 = (s02 + (first & LOW)) | 0
    s13 = (s13 + ((first >>> 8) & LOW)) | 0
    s46 = (s46 + (second & LOW)) | 0
    s5 = (s5 + ((second >>> 8) & LOW)) | 0
  }
  write(emissions, at, s02, s13, s46, s5, count * RAISED, scale)
}

function sumBoth({ rows, scale }: Weights, count: number, ours: Float32Array, theirs: Float32Array, at: number) {
  let a02 = 0
  let a13 = 0
  let a46 = 0
  let a5 = 0
  let b02 = 0
  let b13 = 0
  let b46 = 0
  let b5 = 0
  for (let i = 0; i < count; i++) {
    const place = (hits[i] as number) * 4
    const first = rows[place] as number
    const second = rows[place + 1] as number
    const third = rows[place + 2] as number
    const fourth = rows[place + 3] as number
    a02 = (a02 + (first & LOW)) | 0
    a13 = (a13 + ((first >>> 8) & LOW)) | 0
    a46 = (a46 + (second & LOW)) | 0
    a5 = (a5 + ((second >>> 8) & LOW)) | 0
    b02 = (b02 + (third & LOW)) | 0
    b13 = (b13 + ((third >>> 8) & LOW)) | 0
    b46 = (b46 + (fourth & LOW)) | 0
    b5 = (b5 + ((fourth >>> 8) & LOW)) | 0
  }
  const raised = count * RAISED
  write(ours, at, a02, a13, a46, a5, raised, scale)
  write(theirs, at, b02, b13, b46, b5, raised, scale)
}

/** Sums of labels 0 and 2, 1 and 3, 4 and 6, and 5, as weights. */
function write(
  emissions: Float32Array,
  at: number,
  s02: number,
  s13: number,
  s46: number,
  s5: number,
  raised: number,
  scale: number,
) {
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
