import type { Block, BlockKind, MapSegment, RemovalReason, Removed } from '../../record/article.js'
import type { Line } from './line.js'

/** What is done with a line. `joins`: it goes on with the paragraph of the line before. */
export type Verdict =
  { readonly keep: BlockKind; readonly joins?: boolean } | { readonly remove: RemovalReason; readonly rule: string }

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
  const blocks: { kind: BlockKind; start: number; end: number }[] = []
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
    const last = blocks.at(-1)
    const joined = verdict.joins === true && last?.kind === verdict.keep ? last : undefined
    if (last) put(joined ? ' ' : BREAK)
    for (const [from, to, count] of line.segments) pushSegment(map, [length + from, to, count])
    if (!joined) blocks.push({ kind: verdict.keep, start: length, end: length })
    put(line.text)
    blocks.at(-1)!.end = length
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
