import type { Copy } from '../record/copy.js'
import { copyOf } from './copies/compare.js'
import type { Sheet } from './sheet.js'
import { storyLinkOf, type StoryLink } from './stories/compare.js'
import { joinsOf } from './utterances/compare.js'

/** What two reports have in common. `a` has the smaller id; a report compared with itself shows its own restatements. */
export interface Comparison {
  readonly copy: Copy | null
  /** Ids of attributions that tell one utterance, with the log odds that they do. */
  readonly joins: readonly (readonly [a: string, b: string, score: number])[]
  readonly story: StoryLink | null
}

/** Compares two reports: copies first, for shared text speaks for shared utterances, and both speak for one story. */
export function compare(a: Sheet, b: Sheet): Comparison {
  const same = a.id === b.id
  const copy = same ? null : copyOf(a, b)
  const joins = joinsOf(a, b, copy)
  const told = new Set(joins.map((join) => join.a)).size
  return {
    copy,
    joins: joins.map(({ a: i, b: j, score }) => [
      a.tellings[i]!.attribution,
      b.tellings[j]!.attribution,
      Math.round(score * 1000) / 1000,
    ]),
    story: same ? null : storyLinkOf(a, b, told, copy !== null),
  }
}
