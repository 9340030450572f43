import { contentId } from '../../record/content-id.js'
import type { Story } from '../../record/story.js'
import { decidedOn, joinedByHand, keepingCuts, type Decision } from '../decisions.js'
import { groupsOf, type Link, type MayJoin } from '../groups.js'
import { isoDay, type Sheet } from '../sheet.js'

/** What gathering needs of a report: far less than comparing, so that a long chain of them is cheap to look at. */
export type Dated = Pick<Sheet, 'id' | 'title' | 'days'>

/** Days that a story may last: longer ones are threads of stories. */
const LASTS = 10
/**
 * Of all pairs between two groups of reports, the share that must be linked for them to be one story; of reports none
 * of which has a date a smaller one, for such a link is made of more words.
 */
const DENSE = { dated: 0.34, undated: 0.2 }

const daysIn = (sheets: readonly Dated[]) => sheets.flatMap(({ days }) => (days === null ? [] : [days.from]))

function lasting(sheets: readonly Dated[]): number {
  const days = daysIn(sheets)
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

/**
 * Stories among reports that links connect; what people decided about them holds over what links say.
 *
 * The cut: no story lasts longer than ten days, and a link joins two groups only when a third of all pairs between
 * them are linked. So one report on two happenings does not make them one.
 */
export function gatherStories(
  links: readonly Link[],
  sheetOf: (id: string) => Dated,
  whyOf: (link: Link) => string,
  decisions: readonly Decision[] = [],
): Story[] {
  const mayJoin: MayJoin = (a, b, _, linksBetween) => {
    const both = [...a, ...b].map(sheetOf)
    const dense = daysIn(both).length > 0 ? DENSE.dated : DENSE.undated
    return linksBetween >= dense * a.length * b.length && lasting(both) <= LASTS
  }
  const groups =
    decisions.length === 0
      ? groupsOf(links, mayJoin)
      : joinedByHand(groupsOf(links, keepingCuts(mayJoin, decisions)), decisions)
  return groups.map((ids) => {
    const inside = new Set(ids)
    const within = links.filter(({ a, b }) => inside.has(a) && inside.has(b))
    const story = storyOf(
      ids.map(sheetOf),
      within.toSorted((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)).map(whyOf),
    )
    return { ...story, ...decidedOn(ids, decisions) }
  })
}

const earliestFirst = (a: Dated, b: Dated): number =>
  (a.days?.from ?? Infinity) === (b.days?.from ?? Infinity)
    ? a.id < b.id
      ? -1
      : 1
    : (a.days?.from ?? Infinity) - (b.days?.from ?? Infinity)

/** Reasons that a reader reads; the links behind them are all in the record. */
const MOST_REASONS = 12

export function storyOf(sheets: readonly Dated[], why: readonly string[]): Story {
  const documents = sheets.map(({ id }) => id).toSorted()
  const days = sheets.flatMap((sheet) => (sheet.days === null ? [] : [sheet.days]))
  return {
    id: contentId('story', documents[0]!),
    title: sheets.toSorted(earliestFirst).find(({ title }) => title !== '')?.title ?? '',
    from: days.length === 0 ? null : isoDay(Math.min(...days.map(({ from }) => from))),
    to: days.length === 0 ? null : isoDay(Math.max(...days.map(({ to }) => to))),
    documents,
    why: why.slice(0, MOST_REASONS),
  }
}
