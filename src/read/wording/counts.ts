import { fromBase64 } from '../../models/base64.js'

/** How often something (a word, a word beside another) was met; the key is a {@link keyOf}. */
export type Count = (key: number) => number

/**
 * Counts are kept as one of these: what is judged by them does not turn on the difference of 9 and 10. What was met
 * less often than the second is not kept.
 */
export const LEVELS: readonly number[] = [0, 2, 3, 4, 6, 9, 14, 22, 40, 80, 160, 400, 1_000, 4_000, 16_000, 80_000]

/** The level of a count: the last that is not above it. */
export function levelOf(count: number): number {
  let level = 0
  while (level + 1 < LEVELS.length && LEVELS[level + 1]! <= count) level++
  return level
}

/** FNV-1a with a last stir; 32 bits. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 12)) >>> 0
}

/** Key of two hashes in this order and of a kind. 32 bits. */
export function keyOf(kind: number, a: number, b: number): number {
  let key = Math.imul(a ^ Math.imul(b + kind * 0x3779b9, 0x85ebca6b), 0xc2b2ae35)
  key = Math.imul(key ^ (key >>> 15), 0x27d4eb2f) + Math.imul(b, 0x165667b1)
  key = Math.imul(key ^ (key >>> 16), 0x2c1b3c6d)
  return (key ^ (key >>> 14)) >>> 0
}

/** Bits of a slot that tell its key from others that fall on the same slot; the other four are the level. */
const MARK_BITS = 12

const slotOf = (key: number, size: number): number => Math.floor((key / 2 ** 32) * size)
/** Never 0, which is an empty slot. */
const markOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - MARK_BITS) || 1

/** Writes counts into slots of 16 bits, `fill` of them taken. Keys in the order given: sort them for the same bytes. */
export function packCounts(counts: Iterable<readonly [key: number, count: number]>, size: number): Uint16Array {
  const slots = new Uint16Array(size)
  for (const [key, count] of counts) {
    let at = slotOf(key, size)
    const mark = markOf(key)
    while (slots[at] !== 0 && slots[at]! >> 4 !== mark) at = at + 1 === size ? 0 : at + 1
    slots[at] = (mark << 4) | levelOf(count)
  }
  return slots
}

/** Reads what {@link packCounts} wrote. One key in some thousands is taken for another. */
export function countsIn(slots: Uint16Array): Count {
  const size = slots.length
  return (key) => {
    const mark = markOf(key)
    let at = slotOf(key, size)
    for (let step = 0; step < size && slots[at] !== 0; step++) {
      if (slots[at]! >> 4 === mark) return LEVELS[slots[at]! & 15]!
      at = at + 1 === size ? 0 : at + 1
    }
    return 0
  }
}

export const slotsOf = (base64: string): Uint16Array => {
  const bytes = fromBase64(base64)
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8))
}
