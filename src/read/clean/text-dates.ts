import type { StatedDate } from '../../record/article.js'
import type { Assembled } from './assemble.js'
import type { Dates } from './page-dates.js'
import type { RemovedLine } from './removed-line.js'
import { datedBy, type Habit } from './stated-date.js'

/** The days of a plain text: what its date lines and bylines say. */
export const datesOfText = (removed: readonly RemovedLine[], assembled: Assembled, habit: Habit): Dates => ({
  published: dateIn(removed, false, habit) ?? dateBefore(removed, assembled, habit),
  updated: dateIn(removed, true, habit),
})

function dateIn(removed: readonly RemovedLine[], updated: boolean, habit: Habit): StatedDate | undefined {
  for (const { text, reason, start, end } of removed) {
    if (reason !== 'date line' && reason !== 'byline') continue
    if (/\b(?:updated|modified)\b/i.test(text) !== updated) continue
    const date = datedBy(text, 'stated', 'date line', { start, end }, habit)
    if (date) return date
  }
  return undefined
}

/** Longer lines are sentences that begin with a date. */
const DATED_LINE = 80

/** A date at the beginning of a line over the report, among other things: "June 4, 2015 by admin 14 Comments". */
function dateBefore(removed: readonly RemovedLine[], { map, blocks }: Assembled, habit: Habit): StatedDate | undefined {
  const first = blocks.find(({ kind }) => kind !== 'title')
  const body = first && map.findLast(([from]) => from <= first.start)?.[1]
  if (body === undefined) return undefined
  for (const { text, start, end } of removed) {
    if (start >= body || text.length > DATED_LINE || !/^(?:\d{1,2}\b|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}\b)/u.test(text))
      continue
    const date = datedBy(text, 'stated', 'line over the report', { start, end }, habit)
    if (date && date.grain === 'day') return date
  }
  return undefined
}
