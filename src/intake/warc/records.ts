import type { Problem } from '../../record/problem.js'
import { REPORT_BYTES } from '../limits.js'
import { isPart, type Unpacked } from './part.js'

/** One record of a web archive (ISO 28500): its named fields in lower case, and its block. */
export interface WarcRecord {
  readonly fields: ReadonlyMap<string, string>
  /** Null when nobody wanted it: then it was passed over without being held. Of one too long only the opening. */
  readonly block: Buffer | null
  /** Whether the block is all of it. */
  readonly whole: boolean
  /** Where it begins in the file, in bytes; of a packed archive, where its member begins. */
  readonly at: number
}

/** A head longer than this is no head: real ones have under 2 KB, mostly of the address. */
const HEAD_LIMIT = 64 * 1024
/** Wrong lengths of an archive whose blocks are looked through again: each may cost as much as the largest report. */
const MOST_REWINDS = 100
/** What a block may have beyond the largest report: the head of the answer that it holds. */
export const BLOCK_BYTES = REPORT_BYTES + HEAD_LIMIT

/**
 * The records of an archive, in their order. Holds one block at a time, and only of those that `wants` asks for. What is
 * no record is a problem, and reading goes on at the next that can be found.
 */
export async function* recordsOf(
  parts: AsyncIterable<Unpacked>,
  path: string,
  wants: (fields: ReadonlyMap<string, string>) => boolean,
): AsyncGenerator<WarcRecord | Problem> {
  const queue = new Queue(parts)
  let rewinds = 0
  while (await queue.toText()) {
    yield* queue.problems.splice(0)
    const { at } = queue
    const head = await queue.head()
    const fields = head === null ? null : fieldsOf(head.text)
    const length = fields === null ? NaN : lengthOf(fields)
    if (head === null || fields === null || Number.isNaN(length)) {
      yield { code: 'archive-damaged', at: null, path, offset: at, reason: 'it has no head that can be read' }
      await queue.toNextRecord()
      continue
    }
    queue.pass(head.length)
    const block = wants(fields) ? await queue.block(Math.min(length, BLOCK_BYTES)) : null
    const left = length - (block?.length ?? 0)
    const missing = left > 0 ? await queue.passOver(left) : 0
    const fault = missing > 0 ? 'its block is shorter than its head says' : await faultAfter(queue)
    if (fault === null) yield { fields, block, whole: left === 0, at }
    else {
      yield { code: 'archive-damaged', at: null, path, offset: at, reason: fault }
      // A length that is too long swallows records: what was taken is looked through again.
      if (left === missing && rewinds++ < MOST_REWINDS) queue.unread(block)
      await queue.toNextRecord()
    }
  }
  yield* queue.problems
}

const faultAfter = async (queue: Queue): Promise<string | null> =>
  (await queue.atEndOfRecord()) ? null : 'its head gives a wrong length'

/** `WARC/1.0` and its named fields; a line that begins with white space goes on with the one before. */
function fieldsOf(head: string): Map<string, string> | null {
  if (!/^WARC\/\d/.test(head)) return null
  const fields = new Map<string, string>()
  let last = ''
  for (let at = head.indexOf('\n') + 1; at > 0 && at < head.length;) {
    const end = head.indexOf('\n', at)
    const line = head.slice(at, end === -1 ? head.length : end)
    at = end + 1
    const colon = line.indexOf(':')
    if ((line.startsWith(' ') || line.startsWith('\t')) && last !== '') {
      fields.set(last, `${fields.get(last)} ${line.trim()}`)
    } else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      fields.set(last, line.slice(colon + 1).trim())
    }
  }
  return fields
}

function lengthOf(fields: ReadonlyMap<string, string>): number {
  const said = fields.get('content-length') ?? ''
  return /^\d{1,15}$/.test(said) ? Number(said) : NaN
}

/** The ends of a record: two line breaks, or the archive's end. Some writers leave one off, or the carriage returns. */
const BREAKS = new Set([0x0d, 0x0a])

/** Bytes of an archive's parts, one after the other, of which a stretch is at hand. */
class Queue {
  readonly problems: Problem[] = []
  readonly #parts: AsyncIterator<Unpacked>
  #bytes: Buffer = Buffer.alloc(0)
  #from = 0
  /** Where the bytes at hand stand in the file; in a packed archive, the member that they begin in. */
  #base = 0
  #packed = false
  #ended = false
  /** A part that begins a member, kept until the bytes before it are done with. */
  #next: { readonly bytes: Buffer; readonly at: number; readonly opens: boolean } | null = null

  constructor(parts: AsyncIterable<Unpacked>) {
    this.#parts = parts[Symbol.asyncIterator]()
  }

  get at(): number {
    return this.#packed ? this.#base : this.#base + this.#from
  }

  get #held(): number {
    return this.#bytes.length - this.#from
  }

  pass(count: number): void {
    this.#from += count
  }

  /** The next part of the archive; false at its end and where a member begins, which no record goes beyond. */
  async #more(within: boolean): Promise<boolean> {
    this.#next ??= await this.#pull()
    if (this.#next === null || (within && this.#next.opens)) return false
    const { bytes, at, opens } = this.#next
    this.#next = null
    if (this.#held === 0) {
      ;[this.#bytes, this.#from, this.#base] = [bytes, 0, at]
    } else {
      if (!this.#packed) this.#base += this.#from
      this.#bytes = Buffer.concat([this.#bytes.subarray(this.#from), bytes])
      this.#from = 0
    }
    this.#packed ||= opens
    return true
  }

  async #pull(): Promise<{ bytes: Buffer; at: number; opens: boolean } | null> {
    while (!this.#ended) {
      const next = await this.#parts.next()
      if (next.done) this.#ended = true
      else if (isPart(next.value)) return next.value
      else this.problems.push(next.value)
    }
    return null
  }

  /** Passes over line breaks; false at the end of the archive. */
  async toText(): Promise<boolean> {
    for (;;) {
      while (this.#held > 0 && BREAKS.has(this.#bytes[this.#from]!)) this.#from++
      if (this.#held > 0) return true
      if (!(await this.#more(false))) return false
    }
  }

  /** The head that begins here, with its empty line; null when there is none. */
  async head(): Promise<{ readonly text: string; readonly length: number } | null> {
    for (;;) {
      const end = endOfHead(this.#bytes, this.#from)
      if (end !== null) return { text: this.#bytes.toString('utf8', this.#from, end), length: end - this.#from }
      if (this.#held > HEAD_LIMIT || !(await this.#more(true))) return null
    }
  }

  /** The next `length` bytes; fewer where the archive or the member ends before. */
  async block(length: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    let missing = length
    for (;;) {
      const piece = this.#bytes.subarray(this.#from, this.#from + missing)
      this.#from += piece.length
      missing -= piece.length
      pieces.push(piece)
      if (missing === 0 || !(await this.#more(true))) return pieces.length === 1 ? piece : Buffer.concat(pieces)
    }
  }

  /** Passes over the next `length` bytes; how many of them are not there. */
  async passOver(length: number): Promise<number> {
    for (let missing = length; ;) {
      const step = Math.min(missing, this.#held)
      this.#from += step
      missing -= step
      if (missing === 0 || !(await this.#more(true))) return missing
    }
  }

  /** Whether a record ends here. */
  async atEndOfRecord(): Promise<boolean> {
    while (this.#held < 5 && (await this.#more(true))) continue
    return /^(?:\r?\n|WARC\/|$)/.test(this.#bytes.toString('latin1', this.#from, this.#from + 5))
  }

  /** Puts a block back that was just taken. */
  unread(block: Buffer | null): void {
    if (block === null || block.length === 0) return
    if (!this.#packed) this.#base += this.#from - block.length
    this.#bytes = Buffer.concat([block, this.#bytes.subarray(this.#from)])
    this.#from = 0
  }

  /** Passes over bytes until a member or a line begins that may be a record. */
  async toNextRecord(): Promise<void> {
    for (this.#from++; ;) {
      const at = this.#bytes.indexOf('\nWARC/', this.#from)
      if (at !== -1) {
        this.#from = at + 1
        return
      }
      // What is looked for may stand across the border of two parts.
      this.#from = Math.max(this.#from, this.#bytes.length - '\nWARC/'.length)
      if (await this.#more(true)) continue
      this.#from = this.#bytes.length
      return
    }
  }
}

/** Where the empty line after a head ends; null when it is not there. */
function endOfHead(bytes: Buffer, from: number): number | null {
  for (let at = bytes.indexOf(0x0a, from); at !== -1; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3
    if (at - from > HEAD_LIMIT) return null
  }
  return null
}
