const BREAK = 0x0a

export interface Line {
  /** 1 for the first. */
  readonly number: number
  /** Without the line break; null when the line is longer than the limit. */
  readonly bytes: Uint8Array | null
}

/**
 * Lines of a stream, however it was cut into chunks. Holds one line at a time: what goes on past `limit` bytes
 * is passed over until its line break.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let number = 1
  let pieces: Uint8Array[] = []
  let size = 0

  const add = (piece: Uint8Array) => {
    size += piece.length
    if (size > limit) pieces = []
    else if (piece.length > 0) pieces.push(piece)
  }
  const take = (): Line => {
    const bytes = size > limit ? null : pieces.length === 1 ? (pieces[0] ?? null) : joined(pieces, size)
    ;[pieces, size] = [[], 0]
    return { number: number++, bytes }
  }

  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(BREAK); at !== -1; at = chunk.indexOf(BREAK, from)) {
      add(chunk.subarray(from, at))
      yield take()
      from = at + 1
    }
    // A copy: the stream may use the chunk's memory again before the line ends.
    add(chunk.slice(from))
  }
  if (size > 0) yield take()
}

/** All of a stream; null when it has more than `limit` bytes. */
export async function wholeOf(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return null
    pieces.push(chunk.slice())
  }
  return joined(pieces, size)
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
