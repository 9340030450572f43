import { fromBase64 } from '../../models/base64.js'

/** Classes of words that stand in like places, as stored. */
export interface PackedKin {
  /** There are 2 ** bits slots: hash of a word, four bytes little-endian, then, for all slots, its class; 0: empty. */
  readonly bits: number
  readonly slots: string
}

export interface Kin {
  readonly keys: Int32Array
  readonly classes: Uint8Array
}

export function unpackKin({ bits, slots }: PackedKin): Kin {
  const bytes = fromBase64(slots)
  const count = 2 ** bits
  return {
    keys: new Int32Array(bytes.buffer, 0, count),
    classes: bytes.subarray(count * 4),
  }
}

/** Slot of a word's hash, or the empty one where it would stand. */
export function slotOf({ keys, classes }: Kin, word: number): number {
  const mask = keys.length - 1
  let at = (Math.imul(word, 0x9e3779b1) >>> 12) & mask
  while (classes[at] !== 0 && keys[at] !== word) at = (at + 1) & mask
  return at
}

/** Class of a word, 0 for one that has none. */
export const kinOf = (kin: Kin, word: number): number => kin.classes[slotOf(kin, word)] as number
