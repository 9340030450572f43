/**
 * 53 bits of a hash of `text`: what a JavaScript number and a database's integer both hold exactly.
 * Two lanes of multiply and mix over UTF-16 units (after MurmurHash3's finaliser). For keys, not for ids.
 */
export function hash53(text: string): number {
  let low = 0x9e3779b9
  let high = 0x85ebca6b
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x85ebca77)
    high = Math.imul(high ^ unit, 0xc2b2ae3d)
    low ^= low >>> 15
    high ^= high >>> 13
  }
  low = Math.imul(low ^ (low >>> 16), 0x21f0aaad) ^ Math.imul(high ^ (high >>> 15), 0x735a2d97)
  high = Math.imul(high ^ (high >>> 16), 0x21f0aaad) ^ Math.imul(low ^ (low >>> 15), 0x735a2d97)
  return 2 ** 32 * (high & 0x1fffff) + (low >>> 0)
}

/** Mixes the hash of one more item into a running 32-bit hash: for shingles, where strings would be too slow. */
export const mixed = (running: number, item: number): number => {
  const next = Math.imul(running ^ item, 0x9e3779b1)
  return (next ^ (next >>> 15)) >>> 0
}
