import { without } from './without.js'

export interface Decoded {
  readonly source: string
  /** Label of the encoding (WHATWG Encoding). */
  readonly charset: string
  /** False when bytes do not fit the encoding that they claim, or claim none and are not UTF-8. */
  readonly valid: boolean
}

export interface Declared {
  /** `charset` of the HTTP header. */
  readonly charset?: string | undefined
  /** Whether the bytes are markup, which can name its encoding inside. */
  readonly markup: boolean
}

/** How far markup may stand before it names its encoding: the HTML standard looks at 1,024 bytes, pages in use need more. */
const PRESCAN_BYTES = 4096

/**
 * Bytes to text. In this order: byte order mark, HTTP header, `<meta>` or XML declaration, UTF-8 where the bytes
 * are UTF-8, else windows-1252 as browsers do. Never fails: what cannot be decoded becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, { charset, markup }: Declared): Decoded {
  const label = markOf(bytes) ?? known(charset) ?? (markup ? namedInside(bytes) : undefined)
  return label === undefined ? undeclared(bytes) : as(label, bytes)
}

/** The encoding of a stream, by its first chunk: what `decode` would say, had it only these bytes. */
export function labelOf(opening: Uint8Array, charset: string | undefined): string {
  // The chunk may end in the middle of a character.
  for (let left = 0; left < 4; left++) {
    const { charset: label, valid } = decode(opening.subarray(0, opening.length - left), { charset, markup: false })
    if (valid) return label
  }
  return decode(opening, { charset, markup: false }).charset
}

/** Decodes as `label` says; the byte order mark is left off. */
function as(label: string, bytes: Uint8Array): Decoded {
  try {
    return { source: new TextDecoder(label, { fatal: true }).decode(bytes), charset: label, valid: true }
  } catch {
    return { source: new TextDecoder(label).decode(bytes), charset: label, valid: false }
  }
}

/**
 * One damaged character in a UTF-8 file must not turn all others into mojibake: where more characters
 * beyond ASCII decode than fail, the file is UTF-8 with damage.
 */
function undeclared(bytes: Uint8Array): Decoded {
  const utf8 = as('utf-8', bytes)
  if (utf8.valid) return utf8
  const failed = utf8.source.match(/\uFFFD/g)?.length ?? 0
  const decoded = utf8.source.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0
  return decoded > failed ? utf8 : { ...as('windows-1252', bytes), valid: false }
}

function markOf(bytes: Uint8Array): string | undefined {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  return undefined
}

/** The standard's label for an encoding's name; undefined for one that nobody knows. */
function known(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name).encoding
  } catch {
    return undefined
  }
}

function namedInside(bytes: Uint8Array): string | undefined {
  const head = without(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES)), '<!--', '-->')
  const name =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.+-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w:.+-]+)/i.exec(head)?.[1]
  const label = known(name)
  // Had it been UTF-16, these ASCII bytes could not have been read: the HTML standard takes UTF-8 for it.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}
