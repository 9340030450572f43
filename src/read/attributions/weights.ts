import { LABEL_COUNT as L } from './label.js'

/** A trained field as stored: bytes in base64. `training/` writes it with `rowOf` and `fingerprintOf` of this file. */
export interface PackedField {
  /** There are 2 ** bits rows: a fingerprint, then one signed byte a label. */
  readonly bits: number
  /** A stored weight divided by it is the weight. */
  readonly scale: number
  /**
   * Which rows are there, one bit a row; then those rows, in order: the fingerprint, a byte that says with a bit a label
   * which weights are not 0, those weights.
   */
  readonly rows: string
  /** Transitions, 16-bit little-endian, times `TRANSITION_SCALE`. */
  readonly transitions: string
}

export interface FieldWeights {
  /** One a row, 0: empty. Apart from the weights, so that the many features not known are told in fast memory. */
  readonly fingerprints: Uint8Array
  /** `ROW_BYTES` a row, the last unused: a row lies within a line of memory. */
  readonly rows: Int8Array
  readonly bits: number
  readonly scale: number
  readonly transitions: Float32Array
}

export const ROW_BYTES = L + 1
export const TRANSITION_SCALE = 1024

/** The two rows that a feature may stand in, and the byte that tells it from others there; 1 to 127, for 0 is "empty". */
export const rowOf = (feature: number, bits: number): number => feature >>> (32 - bits)
export const otherRowOf = (row: number, fingerprint: number, bits: number): number =>
  row ^ (Math.imul(fingerprint, 0x9e3779b1) >>> (32 - bits))
export const fingerprintOf = (feature: number): number => ((feature & 0x7fff) % 127) + 1

export function unpackField({ bits, scale, rows, transitions }: PackedField): FieldWeights {
  const bytes = fromBase64(rows)
  const count = 2 ** bits
  const fingerprints = new Uint8Array(count)
  const table = new Int8Array(count * ROW_BYTES)
  let at = count / 8
  for (let row = 0; row < count; row++) {
    if (((bytes[row >> 3] as number) & (1 << (row & 7))) === 0) continue
    fingerprints[row] = bytes[at++] as number
    const which = bytes[at++] as number
    for (let l = 0; l < L; l++)
      if ((which & (1 << l)) !== 0) table[row * ROW_BYTES + l] = ((bytes[at++] as number) << 24) >> 24
  }
  const moves = fromBase64(transitions)
  return {
    fingerprints,
    rows: table,
    bits,
    scale,
    transitions: Float32Array.from({ length: moves.length / 2 }, (_, i) => {
      const low = moves[i * 2] as number
      return (((((moves[i * 2 + 1] as number) << 8) | low) << 16) >> 16) / TRANSITION_SCALE
    }),
  }
}

/** Adds up the weights of a token's features, `features` from `from` to `to`, into `emissions` from `at`. */
export function scoreToken(
  { fingerprints, rows, bits, scale }: FieldWeights,
  features: Int32Array,
  from: number,
  to: number,
  emissions: Float32Array,
  at: number,
) {
  let s0 = 0
  let s1 = 0
  let s2 = 0
  let s3 = 0
  let s4 = 0
  let s5 = 0
  let s6 = 0
  for (let i = from; i < to; i++) {
    const feature = features[i] as number
    const fingerprint = ((feature & 0x7fff) % 127) + 1
    let row = feature >>> (32 - bits)
    if (fingerprints[row] !== fingerprint) {
      row ^= Math.imul(fingerprint, 0x9e3779b1) >>> (32 - bits)
      if (fingerprints[row] !== fingerprint) continue
    }
    const place = row * ROW_BYTES
    s0 += rows[place] as number
    s1 += rows[place + 1] as number
    s2 += rows[place + 2] as number
    s3 += rows[place + 3] as number
    s4 += rows[place + 4] as number
    s5 += rows[place + 5] as number
    s6 += rows[place + 6] as number
  }
  emissions[at] = s0 / scale
  emissions[at + 1] = s1 / scale
  emissions[at + 2] = s2 / scale
  emissions[at + 3] = s3 / scale
  emissions[at + 4] = s4 / scale
  emissions[at + 5] = s5 / scale
  emissions[at + 6] = s6 / scale
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
