import type { Problem } from '../record/problem.js'
import type { Ask, Fetched } from './fetch.js'
import type { Files } from './files.js'
import type { World } from './intake.js'

export type Content = string | Uint8Array

export interface Memory {
  /** Contents by path. Folders are there because files are in them. */
  readonly files?: Readonly<Record<string, Content>>
  /** What the system says when a path is opened, listed or looked at: `EACCES` and the like. */
  readonly refused?: Readonly<Record<string, string>>
  /** Links from a path to another. */
  readonly links?: Readonly<Record<string, string>>
  readonly stdin?: Content
  readonly web?: Readonly<Record<string, Pick<Fetched, 'mediaType' | 'charset'> & { readonly content: Content }>>
  /** Bytes that come at a time. */
  readonly chunk?: number
}

/** A world in memory, for tests: its files can refuse as a disk does. */
export function memoryWorld(memory: Memory): World {
  const world = {
    files: memoryFiles(memory),
    stdin: chunksOf(memory.stdin ?? '', memory.chunk),
    async fetch(address: string): Promise<Fetched | Problem> {
      const page = memory.web?.[address]
      if (page === undefined) return { code: 'fetch-failed', at: null, path: address, reason: 'no such host' }
      const { mediaType, charset, content } = page
      const fail = (error: unknown): Problem => ({
        code: 'fetch-failed',
        at: null,
        path: address,
        reason: String(error),
      })
      return { mediaType, charset, address, chunks: chunksOf(content, memory.chunk), fail }
    },
  }
  return { ...world, follow: world.fetch }
}

function memoryFiles({ files = {}, refused = {}, links = {}, chunk }: Memory): Files {
  const real = (asked: string): string => {
    const path = asked.replace(/\/+$/, '')
    const [from, to] = Object.entries(links).find(([link]) => path === link || path.startsWith(`${link}/`)) ?? []
    return from === undefined || to === undefined ? path : real(to + path.slice(from.length))
  }
  const under = (folder: string) =>
    [...Object.keys(files), ...Object.keys(links)].filter((path) => path.startsWith(`${folder}/`))
  const refuse = (path: string) => {
    const code = refused[path]
    if (code !== undefined) throw Object.assign(new Error(code), { code })
  }
  return {
    async look(path) {
      const at = real(path)
      const content = files[at]
      if (content !== undefined) return { kind: 'file', size: bytesOf(content).length, identity: at }
      if (under(at).length > 0 || refused[at] !== undefined) return { kind: 'folder', size: 0, identity: at }
      throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' })
    },
    async list(path) {
      const at = real(path)
      refuse(at)
      return [...new Set(under(at).map((file) => file.slice(at.length + 1).split('/')[0] ?? ''))]
    },
    async *open(path) {
      refuse(real(path))
      yield* chunksOf(files[real(path)] ?? '', chunk)
    },
  }
}

async function* chunksOf(content: Content, size = 1024): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Everything that comes. */
export async function allOf<T>(coming: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of coming) all.push(one)
  return all
}

const bytesOf = (content: Content): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** The web of a memory, a question at a time: what is not there answers with status 404. */
export function memoryAsk(memory: Memory): Ask {
  const { fetch } = memoryWorld(memory)
  return async (address) => {
    const fetched = await fetch(address)
    const missing = 'code' in fetched
    return {
      ...(missing ? { address, mediaType: undefined, charset: undefined, chunks: chunksOf('') } : fetched),
      status: missing ? 404 : 200,
      header: () => undefined,
      drop: async () => undefined,
      fail: (error) => ({ code: 'fetch-failed', at: null, path: address, reason: String(error) }),
    }
  }
}
