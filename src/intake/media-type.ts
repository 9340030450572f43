import { HEAD_BYTES } from './limits.js'
import { without } from './without.js'

/** What intake does with a file. `archive`: a web archive. `gzip`: packed, what is in it is told once it is unpacked. */
export type Kind =
  'text' | 'html' | 'jsonl' | 'json' | 'xml' | 'csv' | 'tsv' | 'letter' | 'pdf' | 'archive' | 'gzip' | 'binary'

const BY_EXTENSION: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  shtml: 'html',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  xml: 'xml',
  rss: 'xml',
  atom: 'xml',
  rdf: 'xml',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  eml: 'letter',
}

/** Text files that stand beside reports in saved pages and data sets. A folder's are passed over and named. */
const OTHER = new Set(
  (
    'css js mjs cjs ts jsx tsx map svg log ini cfg conf yaml yml toml lock sql py sh rb java c h ' +
    'rtf tex bib ics vcf srt vtt mht mhtml ann conll conllu'
  ).split(' '),
)

const BY_HEADER: Readonly<Record<string, Kind>> = {
  'text/plain': 'text',
  'text/markdown': 'text',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/x-jsonlines': 'jsonl',
  'application/json': 'json',
  'application/feed+json': 'json',
  'application/xml': 'xml',
  'text/xml': 'xml',
  'application/rss+xml': 'xml',
  'application/atom+xml': 'xml',
  'application/rdf+xml': 'xml',
  'text/csv': 'csv',
  'text/tab-separated-values': 'tsv',
  'message/rfc822': 'letter',
}

/** Files that open with letters and are no text. Those that hold a zero byte need no mention. */
const SIGNATURES = ['PK\x03\x04', '\x1f\x8b', '{\\rtf', 'BZh', '7z\xbc\xaf']

export interface Clues {
  /** Name of the file or path of the address; its extension counts. */
  readonly name: string
  /** First bytes, up to `HEAD_BYTES`. */
  readonly head: Uint8Array
  /** Media type of the HTTP header, without parameters. */
  readonly mediaType?: string | undefined
  readonly charset?: string | undefined
}

/** The parts of a `Content-Type` that count. */
export interface ContentType {
  /** Without parameters, lower case; undefined where the header names none. */
  readonly mediaType: string | undefined
  readonly charset: string | undefined
}

/** Takes the value of a `Content-Type` header apart. */
export const contentTypeOf = (header: string): ContentType => ({
  mediaType: /^[^;\s]+/.exec(header)?.[0].toLowerCase(),
  charset: /;\s*charset\s*=\s*["']?([\w:.+-]+)/i.exec(header)?.[1],
})

/** What a file is: the HTTP header, then the extension, then its first bytes. A binary file is one whatever its name says. */
export function kindOf(clues: Clues): Kind {
  const signed = bySignature(clues.head)
  if (signed !== undefined) return signed
  if (isBinary(clues)) return 'binary'
  const named = BY_HEADER[clues.mediaType ?? ''] ?? byExtension(clues.name)
  const seen = kindOfHead(clues.head)
  // Crawlers save web pages and feeds under any name; a report in plain words never opens as they do.
  if (named === undefined || (named === 'text' && (seen === 'html' || seen === 'xml'))) return seen
  return named
}

function bySignature(head: Uint8Array): Kind | undefined {
  const opening = String.fromCharCode(...head.subarray(0, 5))
  if (opening === 'WARC/') return 'archive'
  if (opening === '%PDF-') return 'pdf'
  return opening.startsWith('\x1f\x8b\x08') ? 'gzip' : undefined
}

/** Papers that come with a collection, in the folder of its reports. */
const PAPERS = /(^|\/)(readme|licen[cs]e|copying|notice|changelog|provenance)(\.(md|txt|rst))?$/i

/** Whether a folder's file is passed over by its name alone. */
export const isPassedOver = (path: string): boolean => OTHER.has(extensionOf(path)) || PAPERS.test(path)

const byExtension = (name: string): Kind | undefined => BY_EXTENSION[extensionOf(name)]

const extensionOf = (name: string): string => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

function isBinary({ head, charset, mediaType = '' }: Clues): boolean {
  if (/^(image|audio|video|font)\/(?!svg)/.test(mediaType)) return true
  const wide = (head[0] === 0xfe && head[1] === 0xff) || (head[0] === 0xff && head[1] === 0xfe)
  if (wide || /^utf-?16/i.test(charset ?? '')) return false
  const opening = String.fromCharCode(...head.subarray(0, 8))
  return (
    SIGNATURES.some((signature) => opening.startsWith(signature)) ||
    head.includes(0) ||
    controls(head) > head.length / 50
  )
}

/** Control characters that no text holds; one may slip in, so a file is judged by their share. */
const controls = (head: Uint8Array): number =>
  head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) ? 1 : 0), 0)

function kindOfHead(head: Uint8Array): Kind {
  const encoding = head[0] === 0xfe ? 'utf-16be' : head[0] === 0xff ? 'utf-16le' : 'utf-8'
  const text = without(new TextDecoder(encoding).decode(head), '<!--', '-->').trimStart()
  if (/^<(!doctype html|html|head|body|article|main|div|p|h1)[\s>]/i.test(text)) return 'html'
  if (/^<(\?xml|rss|feed|rdf:RDF)[\s>]/i.test(text)) return 'xml'
  if (/^\[\s*\{\s*"/.test(text)) return 'json'
  if (/^\{\s*"/.test(text)) return isOneLine(text, head.length) ? 'jsonl' : 'json'
  return 'text'
}

/** Whether the first line is an object of its own, or goes on past what was looked at, as a report's line does. */
function isOneLine(text: string, bytes: number): boolean {
  const [first = '', ...more] = text.split('\n', 2)
  if (more.length === 0) return bytes >= HEAD_BYTES || first.trimEnd().endsWith('}')
  return first.trimEnd().endsWith('}')
}

/** Name of the first element of a piece of XML, lower case; empty when there is none. */
export function rootOf(xml: string): string {
  const bare = without(without(xml.slice(0, HEAD_BYTES), '<!--', '-->'), '<?', '?>')
  return /<([a-z_][\w.:-]*)/i.exec(bare)?.[1]?.toLowerCase() ?? ''
}
