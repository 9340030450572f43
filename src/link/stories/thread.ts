import type { Story } from '../../record/story.js'
import { areCut, type Decision } from '../decisions.js'
import type { Link } from '../groups.js'
import { DAYS, DENSE } from './compare.js'
import type { Dated } from './gather.js'

/**
 * Stories with those that they go on from and go on in.
 *
 * A happening that is in the news for months is cut into stories of ten days. Where the reports at the end of one and at
 * the beginning of the next (so near in days as two of one happening) are linked as those of one story are, the later goes on from the earlier. Stories of the same
 * days that are linked more thinly, or that a person cut apart, are not threaded: they were told apart for that.
 */
export function threaded(
  stories: readonly Story[],
  links: readonly Link[],
  sheetOf: (id: string) => Dated,
  decisions: readonly Decision[],
): Story[] {
  const from = new Map<Story, Story[]>()
  const into = new Map<Story, Story[]>()
  for (const [earlier, later] of sequels(stories, links, sheetOf)) {
    if (areCut(earlier.documents, later.documents, decisions)) continue
    from.set(later, [...(from.get(later) ?? []), earlier])
    into.set(earlier, [...(into.get(earlier) ?? []), later])
  }
  const idsOf = (others: readonly Story[]) => others.toSorted(inTime).map(({ id }) => id)
  return stories.map((story) => {
    const [before, after] = [from.get(story), into.get(story)]
    return {
      ...story,
      ...(before && { goesOnFrom: idsOf(before) }),
      ...(after && { goesOnIn: idsOf(after) }),
    }
  })
}

const inTime = (a: Story, b: Story): number =>
  a.from === b.from ? (a.id < b.id ? -1 : 1) : (a.from ?? '') < (b.from ?? '') ? -1 : 1

function sequels(
  stories: readonly Story[],
  links: readonly Link[],
  sheetOf: (id: string) => Dated,
): (readonly [Story, Story])[] {
  const storyOf = new Map(stories.flatMap((story) => story.documents.map((id) => [id, story] as const)))
  const counts = new Map<Story, Map<Story, number>>()
  for (const { a, b } of links) {
    const [one, other] = [storyOf.get(a), storyOf.get(b)]
    if (one === undefined || other === undefined || one === other || !areNear(sheetOf(a), sheetOf(b))) continue
    const [earlier, later] = inTime(one, other) < 0 ? [one, other] : [other, one]
    const after = counts.get(earlier) ?? new Map<Story, number>()
    counts.set(earlier, after.set(later, (after.get(later) ?? 0) + 1))
  }
  return [...counts].flatMap(([earlier, all]) =>
    [...all]
      .filter(([later, count]) => count >= DENSE * pairsNear(earlier, later, sheetOf))
      .map(([later]) => [earlier, later] as const),
  )
}

/** What has no date is near nothing: it shows nothing about time. */
const areNear = (a: Dated, b: Dated): boolean =>
  a.days !== null && b.days !== null && Math.abs(a.days.from - b.days.from) <= DAYS

/** Pairs of reports, one of each story, that are so near. */
const pairsNear = (a: Story, b: Story, sheetOf: (id: string) => Dated): number =>
  a.documents.reduce((sum, id) => sum + b.documents.filter((other) => areNear(sheetOf(id), sheetOf(other))).length, 0)
