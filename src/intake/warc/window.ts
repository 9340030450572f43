/** Bytes that are fetched beyond what was asked for. */
const MORE = 1024 * 1024

/** Bytes of a stream from a moving position on: enough at hand to look ahead, never all of it. */
export class Window {
  readonly #source: AsyncIterator<Uint8Array>
  #bytes: Buffer = Buffer.alloc(0)
  #from = 0
  #ended = false
  /** Where the window begins, in bytes of the stream. */
  #base = 0

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#source = chunks[Symbol.asyncIterator]()
  }

  /** Position in the stream, in bytes from its beginning. */
  get at(): number {
    return this.#base + this.#from
  }

  /** What is at hand from the position on: valid until more is asked for. */
  get bytes(): Buffer {
    return this.#bytes.subarray(this.#from)
  }

  /** Whether nothing follows what is at hand. */
  get ended(): boolean {
    return this.#ended
  }

  pass(count: number): void {
    this.#from += count
  }

  /** Has `count` bytes at hand, or all there are; more than asked for, so that what is left is not moved for every chunk. */
  async fill(count: number): Promise<Buffer> {
    if (this.#bytes.length - this.#from >= count || this.#ended) return this.bytes
    const pieces: Uint8Array[] = [this.bytes]
    let size = this.bytes.length
    while (size < count + MORE && !this.#ended) {
      const next = await this.#source.next()
      if (next.done) this.#ended = true
      else {
        pieces.push(next.value)
        size += next.value.length
      }
    }
    this.#base += this.#from
    this.#from = 0
    this.#bytes = Buffer.concat(pieces, size)
    return this.#bytes
  }
}
