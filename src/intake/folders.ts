import type { Problem } from '../record/problem.js'
import { reasonOf, type Files } from './files.js'
import { isPassedOver } from './media-type.js'

export interface FoundFile {
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/**
 * Files under a path, in the order of their names' UTF-16 units, which is the same on every machine.
 *
 * Names that begin with a dot are left out. A folder that links lead back to is read once. What cannot be
 * listed is a problem, and the walk goes on. Folders wait on a list, not on the call stack.
 */
export async function* filesUnder(files: Files, root: string): AsyncGenerator<FoundFile | Problem> {
  const waiting = [root]
  const seen = new Set<string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    try {
      const { kind, size, identity } = await files.look(path)
      if (kind === 'folder') {
        if (!seen.has(identity)) for (const child of await childrenOf(files, path)) waiting.push(child)
        seen.add(identity)
      } else if (path !== root && isPassedOver(path)) {
        yield { code: 'file-passed-over', at: null, path }
      } else if (path === root || kind === 'file') {
        yield { path, size }
      }
    } catch (error) {
      yield { code: 'file-unreadable', at: null, path, reason: reasonOf(error) }
    }
  }
}

/** Last name first: the list is taken from its end. */
async function childrenOf(files: Files, folder: string): Promise<string[]> {
  const names = (await files.list(folder)).filter((name) => !name.startsWith('.'))
  return names
    .sort(byUnits)
    .reverse()
    .map((name) => `${folder.replace(/\/+$/, '')}/${name}`)
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
