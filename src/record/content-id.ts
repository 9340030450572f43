/**
 * SHA-256 (FIPS 180-4) in plain arithmetic: reading and linking run where there is neither Node nor a browser.
 * For ids only, a few hundred bytes at a time; captures are hashed by the platform.
 */

const ROUND = new Uint32Array(64)
const INITIAL = new Uint32Array(8)

/** The first 32 bits of the fractional part of the n-th root of a prime, which is where SHA-256 takes its constants from. */
const fraction = (prime: number, root: number) => {
  const value = prime ** (1 / root)
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0
}

for (let prime = 2, count = 0; count < 64; prime++) {
  let divisor = 2
  while (prime % divisor !== 0) divisor++
  if (divisor !== prime) continue
  if (count < 8) INITIAL[count] = fraction(prime, 2)
  ROUND[count++] = fraction(prime, 3)
}

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by))

/** Bytes of `text` in UTF-8; half of a surrogate pair on its own becomes U+FFFD, as the platform's encoder does. */
function utf8(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
    else bytes.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63))
  }
  return bytes
}

/** The message with its closing bit, zeros and length in bits, as whole blocks of 64 bytes. */
function padded(text: string): Uint8Array {
  const message = utf8(text)
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64)
  bytes.set(message)
  bytes[message.length] = 0x80
  const view = new DataView(bytes.buffer)
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29))
  view.setUint32(bytes.length - 4, (message.length * 8) >>> 0)
  return bytes
}

function schedule(block: DataView, words: Uint32Array): void {
  for (let i = 0; i < 16; i++) words[i] = block.getUint32(i * 4)
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15]!
    const late = words[i - 2]!
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3)
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10)
    words[i] = words[i - 16]! + low + words[i - 7]! + high
  }
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[i]! + words[i]!
    const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = state[i]! + value
}

/** SHA-256 of the UTF-8 bytes of `text`: 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  const bytes = padded(text)
  const state = Uint32Array.from(INITIAL)
  const words = new Uint32Array(64)
  for (let start = 0; start < bytes.length; start += 64) {
    schedule(new DataView(bytes.buffer, start, 64), words)
    mix(state, words)
  }
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('')
}

/**
 * Id of what `parts` name: 16 hexadecimal digits of a hash over all of them. With 64 bits two of ten million ids
 * are the same with a chance of 1 in 370,000. Each part's length is hashed too, so ("ab", "c") is not ("a", "bc").
 */
export function contentId(...parts: readonly string[]): string {
  return sha256(parts.map((part) => `${part.length}:${part}`).join('')).slice(0, 16)
}
