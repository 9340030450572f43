import type { Block, BlockKind, MapSegment, RemovalReason, Removed } from '../../record/article.js'
import type { Line } from './line.js'

/** What is done with a line. */
export type Verdict = { readonly keep: BlockKind } | Removal

export interface Removal {
  readonly remove: RemovalReason
  readonly rule: string
}

export interface Assembled {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly map: readonly MapSegment[]
  readonly removed: readonly Removed[]
}

/** Between two blocks of `article.text`. */
const BREAK = '\n\n'

/** Puts the kept lines together and lists the rest. One verdict a line. */
export function assemble(lines: readonly Line[], verdicts: readonly Verdict[]): Assembled {
  const parts: string[] = []
  const blocks: Block[] = []
  const map: MapSegment[] = []
  const removed: Removed[] = []
  let length = 0
  const put = (part: string): void => {
    parts.push(part)
    length += part.length
  }

  for (const [index, line] of lines.entries()) {
    const verdict = verdicts[index]
    if (verdict === undefined || 'remove' in verdict) {
      const { remove: reason, rule } = verdict ?? { remove: 'page furniture', rule: 'no-verdict' }
      removed.push({ start: line.start, end: line.end, reason, rule })
      continue
    }
    if (blocks.length > 0) put(BREAK)
    for (const [from, to, count] of line.segments) pushSegment(map, [length + from, to, count])
    blocks.push({ kind: verdict.keep, start: length, end: length + line.text.length })
    put(line.text)
  }
  return { text: parts.join(''), blocks, map, removed }
}

/** Adds a segment, or lengthens the last one where both sides go on without a gap. */
function pushSegment(map: MapSegment[], [text, source, length]: MapSegment): void {
  const last = map.at(-1)
  if (last && last[0] + last[2] === text && last[1] + last[2] === source && length > 1 && last[2] > 1)
    map[map.length - 1] = [last[0], last[1], last[2] + length]
  else map.push([text, source, length])
}
