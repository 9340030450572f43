const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let i = 0; i < SIGNS.length; i++) VALUES[SIGNS.charCodeAt(i)] = i

/** Bytes of weights as stored, base64 with or without padding. Written here because the pure stages know neither `atob` nor `Buffer`. */
export function fromBase64(stored: string): Uint8Array {
  const text = stored.replace(/={1,2}$/, '')
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  const value = (i: number): number => (i < text.length ? (VALUES[text.charCodeAt(i)] as number) : 0)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const four = (value(i) << 18) | (value(i + 1) << 12) | (value(i + 2) << 6) | value(i + 3)
    bytes[at++] = four >> 16
    bytes[at++] = (four >> 8) & 255
    bytes[at++] = four & 255
  }
  return bytes
}
