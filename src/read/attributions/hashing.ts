/**
 * Numbers for words and features. 32-bit, the same on every machine: only integer multiplication, shifts and xor.
 */

/** FNV-1a over UTF-16 units. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One number of two, order mattering. */
export const mix = (a: number, b: number): number => {
  const h = Math.imul(a ^ Math.imul(b, 0x85ebca6b), 0xc2b2ae35)
  return h ^ (h >>> 15)
}

/**
 * Features `from` to `to` as they are counted in training: each mixed with its number, `id` for the first. When reading,
 * `weigh.wat` does the same. Returns `to`.
 */
export function numbered(features: Int32Array, from: number, to: number, id: number): number {
  for (let f = from; f < to; f++) features[f] = mix(f - from + id, features[f] as number)
  return to
}

/** Distances in words, in nine steps: what is 15 words off is about as far as what is 20 words off. */
export const step = (distance: number): number =>
  distance < 4 ? distance : distance < 6 ? 4 : distance < 9 ? 5 : distance < 14 ? 6 : distance < 21 ? 7 : 8
