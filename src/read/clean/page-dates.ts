import { dateLabel, type DateLabel } from '../../lexicon/date-labels.js'
import type { StatedDate } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import type { Line } from './line.js'
import type { Marked } from './marking.js'
import { lineAt, type Near } from './near-headline.js'
import { datedBy, datesIn, type Habit } from './stated-date.js'
import type { Facts } from './structured.js'
import { endsSentence } from './words.js'

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
  /** The day of publication where only an update is dated: the report as it is read came out that day. */
  readonly implied?: StatedDate | undefined
}

/** A date that the page shows, with what it is said to be the date of. */
interface Shown {
  readonly date: StatedDate
  readonly label: DateLabel
  /** In markup that is meant for the date of publication. */
  readonly marked: boolean
  /** Whether words before it say what it is the date of, not only the markup. */
  readonly inWords: boolean
}

/**
 * The days of a page: what its structured data states, else its head, else what is shown by the headline.
 *
 * Labels go before places: "updated" is never the publication, wherever it stands.
 */
export function datesOfPage(
  facts: Facts,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  near: Near,
  habit: Habit,
): Dates {
  const shown = shownDates(facts.marks, lines, verdicts, near, habit)
  const under = near.foot.flatMap((at) =>
    lines[at]!.text.length > DATED_LINE ? [] : written(lines[at]!, undefined, habit),
  )
  const first = (fits: (one: Shown) => boolean): StatedDate | undefined => shown.find(fits)?.date
  const { report, page } = facts
  const said = inRecord(report, 'published', habit) ?? inMeta(facts, PUBLISHED, habit)
  const bare =
    first(({ marked, label }) => marked && label !== 'updated') ??
    first(({ label }) => label === 'published') ??
    first(({ label }) => label === '') ??
    under.find(({ label, inWords }) => inWords && label === 'published')?.date
  const renewed =
    first(({ label }) => label === 'updated') ??
    under.find(({ label, inWords }) => inWords && label === 'updated')?.date
  return {
    published: (bare && (!said || saysMore(bare, said)) ? bare : said) ?? inRecord(page, 'published', habit),
    updated:
      inRecord(report, 'modified', habit) ??
      inMeta(facts, UPDATED, habit) ??
      renewed ??
      inRecord(page, 'modified', habit),
    implied: renewed && { ...renewed, basis: 'implied', rule: 'only-an-update-is-dated' },
  }
}

const inRecord = (record: Facts['report'], field: 'published' | 'modified', habit: Habit): StatedDate | undefined => {
  const text = record?.[field]
  return text === undefined ? undefined : datedBy(text, 'stated', 'json-ld', record!.at, habit)
}

const isDay = ({ grain }: StatedDate): boolean => grain === 'day' || grain === 'minute'

/**
 * A day of the month or year that is said, or one that is earlier by more than a day, which time zones explain. A report
 * cannot have come out after the date it bears: what its data then states is the day on which the page was moved or put
 * out again.
 */
const saysMore = (shown: StatedDate, said: StatedDate): boolean =>
  isDay(shown) &&
  ((!isDay(said) && shown.value.startsWith(said.value)) ||
    Date.parse(said.value) - Date.parse(shown.value.slice(0, 10)) > 2 * DAY)

const DAY = 86_400_000

function inMeta({ meta }: Facts, names: readonly string[], habit: Habit): StatedDate | undefined {
  for (const name of names) {
    const stated = meta.get(name)
    const date = stated && datedBy(stated.value, 'stated', `meta ${name}`, stated.at, habit)
    if (date) return date
  }
  return undefined
}

/** Longer lines are sentences that hold a date; marked up as dates, they may stand beside more. */
const DATED_LINE = 140
/** Lines of the report itself are shorter still where they are a date line. */
const DATED_BODY_LINE = 80

function shownDates(
  marks: readonly Marked[],
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  { order, title }: Near,
  habit: Habit,
): Shown[] {
  const byLine = Map.groupBy(marks.filter(isDateMark), ({ at }) => lineAt(lines, Math.max(at.start, at.end - 1)))
  return order.flatMap((at) => {
    const line = lines[at]!
    if (line.text.length > 2 * DATED_LINE) return []
    const told = written(line, lines[at - 1], habit)
    const own = marksOf(byLine.get(at) ?? [], told, habit)
    const isKept = 'keep' in verdicts[at]!
    if (at === title || line.text.length > (isKept ? DATED_BODY_LINE : DATED_LINE)) return own
    // A sentence of the report dates what it tells of, if it does not say otherwise.
    return [...own, ...(isKept && endsSentence(line.text) ? told.filter(({ inWords }) => inWords) : told)]
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

/** Dates in markup; the words of their line say what they are the date of. */
function marksOf(marks: readonly Marked[], told: readonly Shown[], habit: Habit): Shown[] {
  return marks.flatMap(({ names, value, text, at }): Shown[] => {
    const date = datedBy(value, 'stated', 'time element', at, habit)
    if (!date) return []
    // What is shown is the outlet's own day; the machine's may be that of another time zone.
    const [shown] = datesIn(text, habit)
    const own =
      shown && shown.value !== date.value.slice(0, 10) ? { ...date, value: shown.value, grain: shown.grain } : date
    const same = told.find(({ date: other }) => other.value === own.value.slice(0, 10))
    const words = dateLabel(text) || (same?.inWords ? same.label : '')
    const marked = / datepublished | pubdate /.test(names)
    const label = words || (marked ? 'published' : labelOfNames(names))
    return [{ date: own, label, marked: / datepublished /.test(names), inWords: words !== '' }]
  })
}

/** Dates that a line tells, each with the words before it; the line before may say what it is the date of. */
function written(line: Line, before: Line | undefined, habit: Habit): Shown[] {
  let from = 0
  const dates = datesIn(line.text, habit)
  return dates.map(({ value, grain, start, end }) => {
    const words = line.text.slice(from, start)
    const above = from === 0 && words.trim() === '' && (before?.text.length ?? 99) <= 30 ? before!.text : ''
    from = end
    const said = dateLabel(words) || dateLabel(above)
    const label = said || (dates.length === 1 ? labelOfNames(line.place.hints.slice(0, 3).join(' ')) : '')
    const at = { start: line.start, end: line.end }
    const date: StatedDate = { value, grain, basis: 'stated', rule: 'line by the headline', at }
    return { date, label, marked: false, inWords: said !== '' }
  })
}
