import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Readable } from 'node:stream'

/** Unpacked bytes for one packed byte above which no honest text is: pages reach 20, lists of numbers 50, a bomb 200 to 1,000. */
const TIGHTEST = 150
/** Below this, in unpacked bytes, nothing is held against it. */
const HARMLESS = 16 * 1024 * 1024

/** Whether what was unpacked so far can only be a bomb. */
export const isTight = (packed: number, unpacked: number): boolean =>
  unpacked > HARMLESS && unpacked > packed * TIGHTEST

/** Thrown where unpacked bytes come from, because nothing else stops who reads them. */
export class TooTight extends Error {
  constructor() {
    super('it unpacks to hundreds of times its size')
  }
}

const UNPACKERS = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress }
export type Packing = keyof typeof UNPACKERS

export const isPacking = (name: string): name is Packing => Object.hasOwn(UNPACKERS, name)

/**
 * Unpacks as it comes. Whoever reads stops at its own limit of bytes; a small file that unpacks without end is given up
 * before that.
 */
export async function* unpackedFrom(packed: AsyncIterable<Uint8Array>, packing: Packing): AsyncGenerator<Uint8Array> {
  const out = UNPACKERS[packing]()
  const source = Readable.from(packed, { objectMode: false })
  source.on('error', (error) => out.destroy(error))
  let size = 0
  try {
    for await (const chunk of source.pipe(out) as AsyncIterable<Buffer>) {
      size += chunk.length
      if (isTight(out.bytesWritten, size)) throw new TooTight()
      yield chunk
    }
  } finally {
    source.destroy()
    out.destroy()
  }
}
