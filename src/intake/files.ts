import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'

export interface Looked {
  readonly kind: 'file' | 'folder' | 'other'
  /** Bytes. */
  readonly size: number
  /** The same for every path that leads to the same file or folder. */
  readonly identity: string
}

/** The file system as intake needs it. Each throws what the system says; tests pass one that refuses. */
export interface Files {
  /** Follows links. */
  look(path: string): Promise<Looked>
  /** Names in a folder, in any order. */
  list(path: string): Promise<readonly string[]>
  open(path: string): AsyncIterable<Uint8Array>
}

/** Large enough that reading waits on the disk, not on us. */
const CHUNK_BYTES = 256 * 1024

export const disk: Files = {
  async look(path) {
    const found = await stat(path, { bigint: true })
    const kind = found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other'
    return { kind, size: Number(found.size), identity: `${found.dev}:${found.ino}` }
  },
  list: (path) => readdir(path),
  open: (path) => createReadStream(path, { highWaterMark: CHUNK_BYTES }),
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'its links lead in a circle',
  EISDIR: 'it is a folder',
  EIO: 'the disk cannot read it',
  ENAMETOOLONG: 'its path is too long',
  EMFILE: 'too many files are open',
}

/** What the system says, in words that end a sentence. A programmer's mistake is nothing a reader can mend: it goes on. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ReferenceError || (error instanceof TypeError && code === undefined)) throw error
  return REASONS[code ?? ''] ?? message ?? String(error)
}
