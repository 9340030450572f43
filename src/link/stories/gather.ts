import { contentId } from '../../record/content-id.js'
import type { Story } from '../../record/story.js'
import { groupsOf, type Link } from '../groups.js'
import { isoDay, type Sheet } from '../sheet.js'
import { addUndated } from './undated.js'

/** Days that a story may last: longer ones are threads of stories. */
const LASTS = 10
/** Of all pairs between two groups of reports, the share that must be linked for them to be one story. */
const DENSE = 0.34

const daysOf = (sheets: readonly Sheet[]) => sheets.flatMap(({ days }) => (days === null ? [] : [days.from]))

function lasting(sheets: readonly Sheet[]): number {
  const days = daysOf(sheets)
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

/** Stories of dated reports; `sheetOf` is asked for what the links name. */
function gatherDated(links: readonly Link[], sheetOf: (id: string) => Sheet): string[][] {
  return groupsOf(links, (a, b, _, linksBetween) => {
    return linksBetween >= DENSE * a.length * b.length && lasting([...a, ...b].map(sheetOf)) <= LASTS
  })
}

/**
 * Stories among reports that links connect.
 *
 * The cut: no story lasts longer than ten days, and a link joins two groups only when a third of all pairs between
 * them are linked. So one report on two happenings does not make them one. What has no date is added by its words, and
 * never makes one of two stories that have dates.
 */
export function gatherStories(
  links: readonly Link[],
  sheetOf: (id: string) => Sheet,
  whyOf: (link: Link) => string,
): Story[] {
  const isDated = (id: string) => sheetOf(id).days !== null
  const [dated, others]: [Link[], Link[]] = [[], []]
  for (const link of links) (isDated(link.a) && isDated(link.b) ? dated : others).push(link)
  const groups = addUndated(gatherDated(dated, sheetOf), others, sheetOf)
  return groups.map((ids) => {
    const inside = new Set(ids)
    const within = links.filter(({ a, b }) => inside.has(a) && inside.has(b))
    return storyOf(
      ids.map(sheetOf),
      within.toSorted((x, y) => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)).map(whyOf),
    )
  })
}

const earliestFirst = (a: Sheet, b: Sheet): number =>
  (a.days?.from ?? Infinity) === (b.days?.from ?? Infinity)
    ? a.id < b.id
      ? -1
      : 1
    : (a.days?.from ?? Infinity) - (b.days?.from ?? Infinity)

/** Reasons that a reader reads; the links behind them are all in the record. */
const MOST_REASONS = 12

export function storyOf(sheets: readonly Sheet[], why: readonly string[]): Story {
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
