import { contentId } from '../../record/content-id.js'
import type { Story } from '../../record/story.js'
import { decidedOn, joinedByHand, keepingCuts, type Decision } from '../decisions.js'
import { groupsOf, type Link, type MayJoin } from '../groups.js'
import { isoDay, type Sheet } from '../sheet.js'
import { DENSE } from './compare.js'
import { threaded } from './thread.js'
import { addUndated } from './undated.js'

/** What gathering needs of a report: far less than comparing, so that a long chain of them is cheap to look at. */
export type Dated = Pick<Sheet, 'id' | 'title' | 'text' | 'days'>

/** Days that a story may last: longer ones are threads of stories. */
const LASTS = 10

const daysIn = (sheets: readonly Dated[]) => sheets.flatMap(({ days }) => (days === null ? [] : [days.from]))

function lasting(sheets: readonly Dated[]): number {
  const days = daysIn(sheets)
  return days.length === 0 ? 0 : Math.max(...days) - Math.min(...days)
}

/** A link between two reports, and why it is one. */
export interface ToldLink extends Link {
  readonly why: string
}

/** Stories of dated reports; what links do not lead to is alone. */
function gatherDated(
  items: readonly string[],
  links: readonly Link[],
  sheetOf: (id: string) => Dated,
  decisions: readonly Decision[],
): string[][] {
  const mayJoin: MayJoin = (a, b, _, linksBetween) =>
    linksBetween >= DENSE * a.length * b.length && lasting([...a, ...b].map(sheetOf)) <= LASTS
  return groupsOf(items, links, keepingCuts(mayJoin, decisions))
}

/**
 * Stories of reports, some of which links connect; what people decided about them holds over what links say.
 *
 * The cut: no story lasts longer than ten days, and a link joins two groups only when a third of all pairs between
 * them are linked. So one report on two happenings does not make them one. What has no date is added by its words, and
 * never makes one of two stories that have dates. A story that runs on is a thread of stories (`thread.ts`).
 */
export function gatherStories(
  items: readonly string[],
  links: readonly ToldLink[],
  sheetOf: (id: string) => Dated,
  decisions: readonly Decision[] = [],
): Story[] {
  const isDated = (id: string) => sheetOf(id).days !== null
  const [dated, others]: [ToldLink[], ToldLink[]] = [[], []]
  for (const link of links) (isDated(link.a) && isDated(link.b) ? dated : others).push(link)
  const found = addUndated(gatherDated(items, dated, sheetOf, decisions), others, sheetOf, decisions)
  const groups = joinedByHand(found, decisions)
  const within = linksWithin(groups, links)
  const stories = groups.map((ids) => ({
    ...storyOf(ids.map(sheetOf), within.get(ids) ?? []),
    ...decidedOn(ids, decisions),
  }))
  return threaded(stories, dated, sheetOf, decisions)
}

function linksWithin(groups: readonly string[][], links: readonly ToldLink[]): Map<string[] | undefined, ToldLink[]> {
  const groupOf = new Map(groups.flatMap((ids) => ids.map((id) => [id, ids] as const)))
  return Map.groupBy(
    links.filter(({ a, b }) => groupOf.get(a) === groupOf.get(b)),
    ({ a }) => groupOf.get(a),
  )
}

const strongestFirst = (x: ToldLink, y: ToldLink): number => y.score - x.score || (x.a + x.b < y.a + y.b ? -1 : 1)

const earliestFirst = (a: Dated, b: Dated): number =>
  (a.days?.from ?? Infinity) === (b.days?.from ?? Infinity)
    ? a.id < b.id
      ? -1
      : 1
    : (a.days?.from ?? Infinity) - (b.days?.from ?? Infinity)

/** Reasons that a reader reads; the links behind them are all in the record. */
const MOST_REASONS = 12

function storyOf(sheets: readonly Dated[], links: readonly ToldLink[]): Story {
  const documents = sheets.map(({ id }) => id).toSorted()
  const days = sheets.flatMap((sheet) => (sheet.days === null ? [] : [sheet.days]))
  return {
    id: contentId('story', documents[0]!),
    title: sheets.toSorted(earliestFirst).find(({ title }) => title !== '')?.title ?? '',
    from: days.length === 0 ? null : isoDay(Math.min(...days.map(({ from }) => from))),
    to: days.length === 0 ? null : isoDay(Math.max(...days.map(({ to }) => to))),
    documents,
    why: links
      .toSorted(strongestFirst)
      .slice(0, MOST_REASONS)
      .map(({ why }) => why),
  }
}
