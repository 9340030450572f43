const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const VALUES = new Uint8Array(128)
for (let i = 0; i < LETTERS.length; i++) VALUES[LETTERS.charCodeAt(i)] = i

/** Bytes written as base64 without padding: neither Node's nor the browser's decoder is at hand here. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const four =
      (VALUES[text.charCodeAt(i)]! << 18) |
      (VALUES[text.charCodeAt(i + 1)]! << 12) |
      ((VALUES[text.charCodeAt(i + 2)] ?? 0) << 6) |
      (VALUES[text.charCodeAt(i + 3)] ?? 0)
    bytes[at++] = four >> 16
    bytes[at++] = (four >> 8) & 255
    bytes[at++] = four & 255
  }
  return bytes
}
