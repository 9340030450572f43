/** From trained weights to what is stored: see `weights.ts` of the reader, whose rows these are. */
import { LABEL_COUNT as L } from '../../dist/read/attributions/label.js'
import {
  fingerprintOf,
  otherRowOf,
  rowOf,
  TRANSITION_SCALE,
  type PackedWeights,
} from '../../dist/read/attributions/weights.js'

/** What one look has learnt: `weights` by number of the feature, `L` each, and the features by number. */
export interface Learnt {
  readonly weights: Float32Array
  readonly keys: Int32Array
}

/** A weight of 2 is as far as a byte goes; few are farther. */
const SCALE = 127 / 2

/** Weights of one feature, for every look, and how heavy they are together. */
interface Entry {
  readonly key: number
  readonly weights: Int8Array
  readonly heaviness: number
}

/**
 * Puts the features that weigh most into 2 ** bits rows, two places for each; what finds both taken is left out.
 *
 * `looks`: what each look has learnt; only features that `isIn` are taken.
 */
export function packWeights(
  looks: readonly Learnt[],
  bits: number,
  isIn: (key: number) => boolean,
): { packed: PackedWeights; placed: number; lost: number } {
  const rows: (Entry | undefined)[] = Array.from({ length: 2 ** bits })
  let [placed, lost] = [0, 0]
  for (const entry of byWeight(looks, isIn)) {
    const row = freeRow(rows, entry.key, bits)
    if (row === -1) lost++
    else {
      rows[row] = entry
      placed++
    }
  }
  return { packed: { bits, looks: looks.length, scale: SCALE, rows: bytesOf(rows, looks.length) }, placed, lost }
}

export function packTransitions(transitions: Float32Array): string {
  const moves = Int16Array.from(transitions, (w) => Math.round(Math.max(-31, Math.min(31, w)) * TRANSITION_SCALE))
  return Buffer.from(moves.buffer).toString('base64')
}

/** Features with any weight, the heaviest first; ties by key. */
function byWeight(looks: readonly Learnt[], isIn: (key: number) => boolean): Entry[] {
  const weights = new Map<number, Int8Array>()
  const heaviness = new Map<number, number>()
  for (const [look, { weights: learnt, keys }] of looks.entries()) {
    for (const [id, key] of keys.entries()) {
      if (!isIn(key)) continue
      const own = learnt.subarray(id * L, (id + 1) * L)
      const heavy = own.reduce((sum, w) => sum + Math.abs(w), 0)
      // Weights that all round to nothing need no row.
      if (heavy <= LEAST) continue
      const row = weights.get(key) ?? new Int8Array(looks.length * L)
      for (let l = 0; l < L; l++)
        row[look * L + l] = Math.max(-127, Math.min(127, Math.round((own[l] as number) * SCALE)))
      weights.set(key, row)
      heaviness.set(key, (heaviness.get(key) ?? 0) + heavy)
    }
  }
  return [...weights]
    .map(([key, own]) => ({ key, weights: own, heaviness: heaviness.get(key) as number }))
    .sort((a, b) => b.heaviness - a.heaviness || a.key - b.key)
}

const LEAST = 0.08

function freeRow(rows: readonly (Entry | undefined)[], feature: number, bits: number): number {
  const row = rowOf(feature, bits)
  const there = rows[row]
  if (there === undefined) return row
  // The first row is looked at first: the same fingerprint there would hide this feature.
  if (fingerprintOf(there.key) === fingerprintOf(feature)) return -1
  const other = otherRowOf(row, fingerprintOf(feature), bits)
  return rows[other] === undefined ? other : -1
}

function bytesOf(rows: readonly (Entry | undefined)[], looks: number): string {
  const bytes = new Uint8Array(rows.length / 8 + rows.length * (1 + looks * (1 + L)))
  let at = rows.length / 8
  for (const [row, entry] of rows.entries()) {
    if (entry === undefined) continue
    bytes[row >> 3] = (bytes[row >> 3] as number) | (1 << (row & 7))
    bytes[at++] = fingerprintOf(entry.key)
    for (let look = 0; look < looks; look++)
      bytes[at++] = entry.weights
        .subarray(look * L, (look + 1) * L)
        .reduce((bits, w, l) => bits | (w === 0 ? 0 : 1 << l), 0)
    for (const weight of entry.weights) if (weight !== 0) bytes[at++] = weight
  }
  return Buffer.from(bytes.subarray(0, at)).toString('base64')
}
