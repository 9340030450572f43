import { dateLabel, type DateLabel } from '../../lexicon/date-labels.js'
import type { StatedDate } from '../../record/article.js'
import type { Line } from './line.js'
import type { Marked } from './marking.js'
import { lineAt, type Near } from './near-headline.js'
import { datedBy, datesIn, type Habit } from './stated-date.js'
import type { Facts } from './structured.js'

const PUBLISHED =
  `article:published_time og:article:published_time og:published_time datepublished published-date date dc.date.issued
dcterms.issued dc.date.created dc.date dcterms.created dcterms.date
pubdate publishdate publish-date publish_date published_time published-time published published_at publication_date parsely-pub-date sailthru.date
article.published originalpublicationdate cxenseparse:recs:publishtime citation_publication_date citation_date displaydate
rnews:datepublished date.issued datecreated article:created_time release_date releasedate article_date_original`.split(
    /\s+/,
  )
const UPDATED =
  `article:modified_time og:updated_time datemodified modified-date modified_time modified-time lastmod last-modified
last_modified lastmodified dcterms.modified dc.date.modified article.updated revision_date updated updated_at article:updated_time`.split(
    /\s+/,
  )

export interface Dates {
  readonly published: StatedDate | undefined
  readonly updated: StatedDate | undefined
}

/** A date that the page shows, with what it is said to be the date of. */
interface Shown {
  readonly date: StatedDate
  readonly label: DateLabel
  /** In markup that is meant for the date of publication. */
  readonly marked: boolean
}

/**
 * The days of a page: what its structured data states, else its head, else what is shown by the headline.
 *
 * Labels go before places: "updated" is never the publication, wherever it stands.
 */
export function datesOfPage(facts: Facts, lines: readonly Line[], near: Near, habit: Habit): Dates {
  const shown = shownDates(facts.marks, lines, near, habit)
  const first = (fits: (one: Shown) => boolean): StatedDate | undefined => shown.find(fits)?.date
  const stated = (text: string | undefined, at: Facts['report']): StatedDate | undefined =>
    text === undefined ? undefined : datedBy(text, 'stated', 'json-ld', at!.at, habit)
  const { report, page } = facts
  const published =
    stated(report?.published, report) ??
    inMeta(facts, PUBLISHED, habit) ??
    first(({ marked, label }) => marked && label !== 'updated') ??
    first(({ label }) => label === 'published') ??
    first(({ label }) => label === '') ??
    stated(page?.published, page)
  const updated =
    stated(report?.modified, report) ??
    inMeta(facts, UPDATED, habit) ??
    first(({ label }) => label === 'updated') ??
    stated(page?.modified, page)
  return { published, updated }
}

function inMeta({ meta }: Facts, names: readonly string[], habit: Habit): StatedDate | undefined {
  for (const name of names) {
    const stated = meta.get(name)
    const date = stated && datedBy(stated.value, 'stated', `meta ${name}`, stated.at, habit)
    if (date) return date
  }
  return undefined
}

/** Longer lines are sentences that hold a date. */
const DATED_LINE = 140
/** Lines of the report itself are shorter still where they are a date line. */
const DATED_BODY_LINE = 80

function shownDates(marks: readonly Marked[], lines: readonly Line[], near: Near, habit: Habit): Shown[] {
  const byLine = new Map<number, Marked[]>()
  const wanted = new Set(near.order)
  for (const mark of marks) {
    if (!isDateMark(mark)) continue
    const at = lineAt(lines, Math.max(mark.at.start, mark.at.end - 1))
    if (wanted.has(at)) byLine.set(at, [...(byLine.get(at) ?? []), mark])
  }
  return near.order.flatMap((at) => {
    const line = lines[at]!
    const longest = at >= near.first ? DATED_BODY_LINE : DATED_LINE
    if (line.text.length > longest || at === near.title) return []
    return [...marksOf(byLine.get(at) ?? [], habit), ...written(line, lines[at - 1], habit)]
  })
}

const isDateMark = ({ names, value }: Marked): boolean =>
  / time |date|publi|posted|updat|modif|created/.test(names) && (value !== '' || / time /.test(names))

const labelOfNames = (names: string): DateLabel =>
  /updat|modif|lastmod|revis/.test(names)
    ? 'updated'
    : /publi|posted|datecreated|entry-date/.test(names)
      ? 'published'
      : ''

function marksOf(marks: readonly Marked[], habit: Habit): Shown[] {
  return marks.flatMap(({ names, value, text, at }): Shown[] => {
    const date = datedBy(value, 'stated', 'time element', at, habit)
    if (!date) return []
    const label = / datepublished | pubdate /.test(names) ? 'published' : labelOfNames(names) || dateLabel(text)
    return [{ date, label, marked: / datepublished /.test(names) }]
  })
}

/** Dates that a line tells, each with the words before it; the line before may say what it is the date of. */
function written(line: Line, before: Line | undefined, habit: Habit): Shown[] {
  let from = 0
  return datesIn(line.text, habit).map(({ value, grain, start, end }) => {
    const words = line.text.slice(from, start)
    const above = from === 0 && words.trim() === '' && (before?.text.length ?? 99) <= 30 ? before!.text : ''
    from = end
    const label = dateLabel(words) || dateLabel(above) || labelOfNames(line.place.hints.slice(0, 3).join(' '))
    const date: StatedDate = {
      value,
      grain,
      basis: 'stated',
      rule: 'line by the headline',
      at: { start: line.start, end: line.end },
    }
    return { date, label, marked: false }
  })
}
