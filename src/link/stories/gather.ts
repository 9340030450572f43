import { contentId } from '../../record/content-id.js'
import type { Story } from '../../record/story.js'
import { groupsOf, type Link, type MayJoin } from '../groups.js'
import { isoDay, type Sheet } from '../sheet.js'
import { oneHappening, subjectOf, together, type Subject } from './happening.js'
import { gatherUndated } from './undated.js'

/** Days that a story may last: longer ones are threads of stories. */
const LASTS = 10
/** Of all pairs between two groups of reports, the share that must be linked for them to be one story. */
const DENSE = 0.34

const daysOf = (sheets: readonly Sheet[]) => sheets.flatMap(({ days }) => (days === null ? [] : [days.from]))

function lasting(sheets: readonly Sheet[]): number {
  const days = daysOf(sheets)
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

/** What a group of reports is about, put together once as long as the group stays as it is. */
function subjectsOf(sheetOf: (id: string) => Sheet): (ids: readonly string[]) => Subject {
  const known = new WeakMap<readonly string[], { size: number; subject: Subject }>()
  return (ids) => {
    const before = known.get(ids)
    if (before?.size === ids.length) return before.subject
    const subject = ids.map((id) => subjectOf(sheetOf(id))).reduce(together)
    known.set(ids, { size: ids.length, subject })
    return subject
  }
}

/** Whether two groups may become one story by links between them. */
function storyCut(sheetOf: (id: string) => Sheet): MayJoin {
  const subject = subjectsOf(sheetOf)
  return (a, b, _, linksBetween) => {
    const [one, other] = [a.map(sheetOf), b.map(sheetOf)]
    const dated = [one, other].filter((sheets) => daysOf(sheets).length > 0).length
    // Two groups without any date were weighed before.
    if (dated === 0 || linksBetween < DENSE * a.length * b.length || lasting([...one, ...other]) > LASTS) return false
    return dated === 2 || oneHappening(subject(a), subject(b)) > 0
  }
}

/**
 * Stories among reports that links connect.
 *
 * The cut: no story lasts longer than ten days, and a link joins two groups only when a third of all pairs between
 * them are linked. So one report on two happenings does not make them one. Where one of two groups has no date at all,
 * their words must speak for one happening besides; reports without a date are gathered by their words first.
 */
export function gatherStories(
  links: readonly Link[],
  sheetOf: (id: string) => Sheet,
  whyOf: (link: Link) => string,
): Story[] {
  const undated = (id: string) => sheetOf(id).days === null
  const first = gatherUndated(
    links.filter(({ a, b }) => undated(a) && undated(b)),
    sheetOf,
  )
  const groups = groupsOf(links, storyCut(sheetOf), first)
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
