/** From trained weights to what is stored: see `weights.ts` of the reader, whose rows these are. */
import { LABEL_COUNT as L } from '../../dist/read/attributions/label.js'
import {
  fingerprintOf,
  otherRowOf,
  rowOf,
  TRANSITION_SCALE,
  type PackedField,
} from '../../dist/read/attributions/weights.js'
import type { Field } from './crf.ts'

/** A row here: a fingerprint, then a weight a label. */
const ROW_BYTES = L + 1

/**
 * Puts the features that weigh most into 2 ** bits rows, two places for each; what finds both taken is left out.
 *
 * `keys`: feature by its number.
 */
export function packField(
  { weights, transitions }: Field,
  keys: Int32Array,
  bits: number,
): { packed: PackedField; placed: number; lost: number } {
  const order = byWeight(weights, keys.length)
  const scale = 127 / 4
  const count = 2 ** bits
  const table = new Int8Array(count * ROW_BYTES)
  let [placed, lost] = [0, 0]
  for (const id of order) {
    const row = freeRow(table, keys[id] as number, bits)
    if (row === -1) lost++
    else {
      table[row * ROW_BYTES] = fingerprintOf(keys[id] as number)
      for (let l = 0; l < L; l++)
        table[row * ROW_BYTES + 1 + l] = Math.max(
          -127,
          Math.min(127, Math.round((weights[id * L + l] as number) * scale)),
        )
      placed++
    }
  }
  const moves = Int16Array.from(transitions, (w) => Math.round(Math.max(-31, Math.min(31, w)) * TRANSITION_SCALE))
  return {
    packed: {
      bits,
      scale,
      rows: rowsOf(table, count),
      transitions: Buffer.from(moves.buffer).toString('base64'),
    },
    placed,
    lost,
  }
}

/** Features with any weight, the heaviest first; ties by number. */
function byWeight(weights: Float32Array, size: number): Uint32Array {
  const heavy = new Float64Array(size)
  for (let id = 0; id < size; id++)
    for (let l = 0; l < L; l++) heavy[id] = (heavy[id] as number) + Math.abs(weights[id * L + l] as number)
  // Weights that all round to nothing need no row.
  return Uint32Array.from(heavy.keys())
    .filter((id) => (heavy[id] as number) > 0.05)
    .sort((a, b) => (heavy[b] as number) - (heavy[a] as number) || a - b)
}

function freeRow(table: Int8Array, feature: number, bits: number): number {
  const row = rowOf(feature, bits)
  if (table[row * ROW_BYTES] === 0) return row
  const other = otherRowOf(row, fingerprintOf(feature), bits)
  // The first row is looked at first: the same fingerprint there would hide this feature.
  if (table[row * ROW_BYTES] === fingerprintOf(feature)) return -1
  return table[other * ROW_BYTES] === 0 ? other : -1
}

function rowsOf(table: Int8Array, count: number): string {
  const bytes = new Uint8Array(count / 8 + table.length + count)
  let at = count / 8
  for (let row = 0; row < count; row++) {
    const weights = table.subarray(row * ROW_BYTES, (row + 1) * ROW_BYTES)
    if (weights[0] === 0) continue
    bytes[row >> 3] = (bytes[row >> 3] as number) | (1 << (row & 7))
    bytes[at++] = weights[0] as number
    const which = at++
    for (let l = 0; l < L; l++) {
      if (weights[1 + l] === 0) continue
      bytes[which] = (bytes[which] as number) | (1 << l)
      bytes[at++] = weights[1 + l] as number
    }
  }
  return Buffer.from(bytes.subarray(0, at)).toString('base64')
}
