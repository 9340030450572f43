import { createHash } from 'node:crypto'
import type { StoredCapture } from '../store/questions.js'

/** The text of a capture, byte order mark left off; a label that no decoder knows is read as UTF-8. */
export function decoded({ bytes, charset }: StoredCapture): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

export const sha256Of = ({ bytes }: StoredCapture): string => createHash('sha256').update(bytes).digest('hex')
