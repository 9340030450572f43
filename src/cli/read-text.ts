import { reasonOf, type Files } from '../intake/files.js'
import { wholeOf } from '../intake/lines.js'
import type { Problem } from '../record/problem.js'

/** Bytes that a file written by hand may have. */
const MOST = 4 * 1024 * 1024

/** The text of a file that a person wrote. */
export async function readText(path: string, files: Files): Promise<string | Problem> {
  try {
    const bytes = await wholeOf(files.open(path), MOST)
    return bytes === null ? { code: 'file-too-large', at: null, path, limit: MOST } : new TextDecoder().decode(bytes)
  } catch (error) {
    return { code: 'file-unreadable', at: null, path, reason: reasonOf(error) }
  }
}
