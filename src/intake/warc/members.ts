import { crc32, inflateRawSync, createInflateRaw, type InflateRaw } from 'node:zlib'
import type { Problem } from '../../record/problem.js'
import { isTight } from '../unpack.js'
import type { Unpacked } from './part.js'
import { Window } from './window.js'

/** At hand before a member is unpacked: more than nine of ten news pages take, so that few are tried twice. */
const AHEAD = 512 * 1024
/** A packed member longer than this is unpacked as a stream. */
const WHOLE_PACKED = 8 * 1024 * 1024
/** One that unpacks to more than this, too. */
const WHOLE = 32 * 1024 * 1024
/** Bytes unpacked at a time: at 16 KB, the library's own measure, a fifth of the time goes into putting pieces together. */
const STEP = 256 * 1024
/** Checksum and length at the end of a member. */
const TRAILER = 8

/**
 * The members of a gzip file, each with where it begins. In a web archive every record is one.
 *
 * A member is unpacked in one go: a stream for each costs more than the unpacking. Those too long to be held come in
 * parts. A damaged one is a problem, and reading goes on at the next that can be found.
 */
export async function* membersOf(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<Unpacked> {
  const window = new Window(chunks)
  while ((await window.fill(AHEAD)).length > 0) {
    const head = headLength(window.bytes)
    if (head === null) yield* nextMember(window, path, 'there is no packed record where one should begin')
    else yield* memberAt(window, head, path)
  }
}

async function* memberAt(window: Window, head: number, path: string): AsyncGenerator<Unpacked> {
  for (let size = AHEAD; ; size *= 4) {
    const packed = (await window.fill(size)).subarray(head)
    const tried = unpacked(packed, roomFor(packed))
    if (tried === 'cut' && !window.ended && size < WHOLE_PACKED) continue
    if (tried === 'long' || (tried === 'cut' && !window.ended)) yield* streamed(window, head, path)
    else if (tried === 'cut') yield* cutOff(window, path)
    else if (tried === 'damaged') yield* nextMember(window, path, 'it cannot be unpacked')
    else if (!isSound(tried, packed)) yield* nextMember(window, path, 'its checksum does not fit')
    else {
      const at = window.at
      window.pass(head + tried.taken + TRAILER)
      yield { bytes: tried.bytes, at, opens: true }
    }
    return
  }
}

interface Whole {
  readonly bytes: Buffer
  /** Packed bytes that it took. */
  readonly taken: number
}

/** Room given beyond what is expected, or the library asks for more to find that nothing comes. */
const SPARE = 64
const [LEAST_ROOM, MOST_ROOM] = [1024, 1024 * 1024]

/**
 * Bytes that a member will most likely unpack to: a member ends with that number, and where the next one seems to begin
 * is quickly found. To reserve too much for each took a third of the time; to be wrong costs only that.
 */
function roomFor(packed: Buffer): number {
  const next = packed.indexOf(MAGIC)
  const end = next === -1 ? packed.length : next
  const said = end < TRAILER ? STEP : packed.readUInt32LE(end - 4)
  return Math.min(Math.max(said + SPARE, LEAST_ROOM), MOST_ROOM)
}

function unpacked(packed: Buffer, room: number): Whole | 'cut' | 'long' | 'damaged' {
  try {
    const options = { info: true, chunkSize: room, maxOutputLength: WHOLE } as const
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as { buffer: Buffer; engine: InflateRaw }
    const taken = engine.bytesWritten
    return packed.length < taken + TRAILER ? 'cut' : { bytes: buffer, taken }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'Z_BUF_ERROR' ? 'cut' : code === 'ERR_BUFFER_TOO_LARGE' ? 'long' : 'damaged'
  }
}

const isSound = ({ bytes, taken }: Whole, packed: Buffer): boolean =>
  packed.readUInt32LE(taken) === crc32(bytes) && packed.readUInt32LE(taken + 4) === bytes.length

/** A member too long to be held: an archived film, or a whole archive packed as one. */
async function* streamed(window: Window, head: number, path: string): AsyncGenerator<Unpacked> {
  const at = window.at
  window.pass(head)
  const inflate = createInflateRaw({ chunkSize: STEP })
  const fed = { given: 0, over: false }
  const feeding = feed(window, inflate, fed)
  let [size, sum, failed] = [0, 0, null as string | null]
  try {
    for await (const bytes of inflate as AsyncIterable<Buffer>) {
      const opens = size === 0
      size += bytes.length
      sum = crc32(bytes, sum)
      if (isTight(inflate.bytesWritten, size)) {
        failed = 'it unpacks to hundreds of times its size'
        break
      }
      yield { bytes, at, opens }
    }
  } catch (error) {
    failed = (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR' ? 'the file ends in the middle of it' : UNREADABLE
  } finally {
    fed.over = true
    inflate.destroy()
    await feeding
  }
  // What was handed over and not used is still at hand: the window moves on only with what follows it.
  window.pass(inflate.bytesWritten - fed.given)
  failed ??= await trailerFault(window, sum, size)
  if (failed === null) return
  yield damaged(path, at, failed)
  await toNextMember(window, 0)
}

/** What is wrong with the end of a member that was unpacked as a stream; passes over it when nothing is. */
async function trailerFault(window: Window, sum: number, size: number): Promise<string | null> {
  const trailer = await window.fill(TRAILER)
  if (trailer.length < TRAILER) return 'the file ends in the middle of it'
  if (trailer.readUInt32LE(0) !== sum || trailer.readUInt32LE(4) !== size % 2 ** 32) return 'its checksum does not fit'
  window.pass(TRAILER)
  return null
}

const UNREADABLE = 'it cannot be unpacked'

/** Hands the stream what comes, a step at a time; the step that is being used stays in the window. */
async function feed(window: Window, inflate: InflateRaw, fed: { given: number; over: boolean }): Promise<void> {
  while (!fed.over) {
    const step = Buffer.from((await window.fill(STEP)).subarray(0, STEP))
    if (step.length === 0) {
      inflate.end()
      return
    }
    const used = await new Promise<boolean>((resolve) => {
      inflate.once('close', () => resolve(false))
      inflate.write(step, (error) => resolve(error === null || error === undefined))
    })
    inflate.removeAllListeners('close')
    if (!used) return
    window.pass(step.length)
    fed.given += step.length
  }
}

function* cutOff(window: Window, path: string): Generator<Problem> {
  yield damaged(path, window.at, 'the file ends in the middle of it')
  window.pass(window.bytes.length)
}

async function* nextMember(window: Window, path: string, reason: string): AsyncGenerator<Problem> {
  yield damaged(path, window.at, reason)
  await toNextMember(window, 1)
}

/** Passes over bytes until something that may be a member begins, from `from` bytes on. */
async function toNextMember(window: Window, from: number): Promise<void> {
  window.pass(Math.min(from, window.bytes.length))
  while ((await window.fill(AHEAD)).length > 0) {
    const { bytes } = window
    for (let at = bytes.indexOf(MAGIC); at !== -1; at = bytes.indexOf(MAGIC, at + 1)) {
      if (headLength(bytes.subarray(at)) === null) continue
      window.pass(at)
      return
    }
    window.pass(window.ended ? bytes.length : bytes.length - MAGIC.length)
  }
}

const damaged = (path: string, offset: number, reason: string): Problem => ({
  code: 'archive-damaged',
  at: null,
  path,
  offset,
  reason,
})

const MAGIC = Buffer.from([0x1f, 0x8b, 0x08])
const [EXTRA, NAME, COMMENT, CHECKED, RESERVED] = [4, 8, 16, 2, 0xe0]

/** Bytes of a gzip member's head (RFC 1952); null where none begins. */
export function headLength(bytes: Buffer): number | null {
  const flags = bytes[3] ?? RESERVED
  if (bytes.length < 18 || !bytes.subarray(0, 3).equals(MAGIC) || (flags & RESERVED) !== 0) return null
  let length = 10
  if (flags & EXTRA) length += 2 + bytes.readUInt16LE(length)
  for (const flag of [NAME, COMMENT]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, length)
    if (end === -1) return null
    length = end + 1
  }
  if (flags & CHECKED) length += 2
  return length < bytes.length ? length : null
}
