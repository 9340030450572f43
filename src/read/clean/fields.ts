import type { Article, Outlet, StatedDate } from '../../record/article.js'
import type { Given } from '../../record/capture.js'
import type { Problem } from '../../record/problem.js'
import type { Assembled, Verdict } from './assemble.js'
import { namesInByline, printedByline } from './byline.js'
import { correctionsIn } from './corrections.js'
import { creditsIn } from './credits.js'
import { findDateline, type Dateline } from './dateline.js'
import { languageOf } from './language.js'
import type { Line } from './line.js'
import { mastheadOf, outletInNotice, outletInTitle, outletOfWire } from './masthead.js'
import { outletInFurniture, outletOfAddress } from './outlet.js'
import { datesOfPage } from './page-dates.js'
import { chosenWriters, writersOfPage } from './page-writers.js'
import type { Span } from '../../record/span.js'
import { nearHeadline, type Near } from './near-headline.js'
import { habitOf } from './habit.js'
import type { RemovedLine } from './removed-line.js'
import { datedBy, dateInAddress } from './stated-date.js'
import { NO_FACTS, type Facts } from './structured.js'
import { datesOfText } from './text-dates.js'

type Fields = Pick<
  Article,
  'outlet' | 'byline' | 'dateline' | 'language' | 'published' | 'updated' | 'credits' | 'corrections'
>

/** What the fields of a capture are read from. */
export interface Sources {
  readonly facts: Facts
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
  readonly assembled: Assembled
  /** The lines that are not the report's. */
  readonly removed: readonly RemovedLine[]
  readonly address: string
  /** Of a live blog; none for any other report. */
  readonly entries: readonly Timed[]
}

/** Outlet, writers, place, language, dates and credits: as given, else as stated, else implied by a named rule, else unknown. */
export function readFields(given: Given, sources: Sources): { fields: Fields; problems: Problem[] } {
  const { facts, lines, verdicts, assembled, removed, address, entries } = sources
  const { text, blocks } = assembled
  const dateline = datelineIn(text, blocks)
  const { date, problems } = givenDate(given.published)
  const language = given.language ?? languageOf(bodyOf(text, blocks), facts.language)
  const near = facts === NO_FACTS ? undefined : outside(entries, lines, nearHeadline(lines, verdicts))
  const habit = habitOf(facts.language || language, address)
  const { published, updated, implied } = near
    ? datesOfPage(facts, lines, verdicts, near, habit)
    : datesOfText(removed, assembled, habit)
  const outlet = given.outlet
    ? ({ name: given.outlet, basis: 'given', rule: 'given' } as const)
    : outletOf(sources, dateline)
  const writers = near && writersOfPage(facts, lines, verdicts, near)
  const chosen = writers ? chosenWriters(writers, outlet?.name ?? '') : []
  const written = chosen.length > 0 ? chosen : bylineOf(near ? removed.filter(isNear(lines, near)) : removed)
  const corrections = correctionsIn(text, blocks, removed, habit)
  const fields: Fields = {
    outlet,
    byline: given.byline === undefined ? written : [given.byline].flat(),
    dateline: dateline && { place: dateline.place, span: dateline.span },
    language,
    published: date ?? published ?? dateInAddress(address) ?? implied ?? beginningOf(entries) ?? null,
    updated: updated ?? null,
    credits: creditsIn(removed, dateline, text, writers ? Object.values(writers).flat() : []),
    ...(corrections.length > 0 && { corrections }),
  }
  return { fields, problems }
}

/** An entry of a live blog, with where it stands in the decoded capture. */
interface Timed {
  readonly at: Span
  readonly published: StatedDate | undefined
}

/** Times and writers of a live blog's entries are not the page's. */
function outside(entries: readonly Timed[], lines: readonly Line[], near: Near): Near {
  if (entries.length === 0) return near
  const isOutside = (at: number): boolean =>
    !entries.some(({ at: { start, end } }) => lines[at]!.start >= start && lines[at]!.start < end)
  return { ...near, order: near.order.filter(isOutside), foot: near.foot.filter(isOutside) }
}

/** A live blog that does not say when it was begun: with its earliest entry. */
function beginningOf(entries: readonly Timed[]): StatedDate | undefined {
  const dates = entries.flatMap(({ published }) => (published ? [published] : []))
  const [first] = dates.toSorted((a, b) => (a.value < b.value ? -1 : 1))
  return first && { ...first, basis: 'implied', rule: 'earliest-entry' }
}

function givenDate(published: string | undefined): { date: StatedDate | undefined; problems: Problem[] } {
  if (published === undefined) return { date: undefined, problems: [] }
  const date = datedBy(published, 'given', 'given', null)
  return { date, problems: date ? [] : [{ code: 'date-unreadable', at: null, value: published.slice(0, 100) }] }
}

function outletOf({ facts, removed, address, assembled }: Sources, dateline: Dateline | null): Outlet | null {
  const { text, blocks } = assembled
  if (facts.outlet) return { ...facts.outlet, basis: 'stated' }
  const furniture = removed.filter((line) => line.text.length < 1000).map((line) => line.text)
  const title = blocks.find(({ kind }) => kind === 'title')
  return (
    outletInTitle(facts.title, title ? text.slice(title.start, title.end) : '', furniture) ??
    outletInFurniture(furniture) ??
    outletInNotice(furniture) ??
    outletOfWire(furniture, dateline?.agency) ??
    outletOfAddress(address) ??
    mastheadOf(furniture, text) ??
    null
  )
}

const isNear = (lines: readonly Line[], { order }: Near): ((line: RemovedLine) => boolean) => {
  const starts = new Set(order.map((at) => lines[at]!.start))
  return ({ start }) => starts.has(start)
}

/** Names in byline lines and author boxes, the first such lines that hold any; else what the byline prints. */
function bylineOf(removed: readonly RemovedLine[]): string[] {
  const first = removed.findIndex((line) => namesOf(line).length > 0)
  if (first >= 0) {
    const rest = removed.slice(first)
    const end = rest.findIndex((line) => line.reason !== rest[0]!.reason)
    return [...new Set((end < 0 ? rest : rest.slice(0, end)).flatMap(namesOf))]
  }
  const printed = removed.find(({ text, reason }) => reason === 'byline' && printedByline(text).length > 0)
  return printed ? printedByline(printed.text) : []
}

function namesOf({ text, reason, rule }: RemovedLine): string[] {
  const line = reason === 'byline' ? text : rule === 'author-about' ? text.replace(/^about /i, '') : ''
  return line === '' ? [] : namesInByline(line)
}

/** How many paragraphs may stand before the one with the dateline: a standfirst, a summary. */
const NEAR_START = 3

function datelineIn(text: string, blocks: Assembled['blocks']): Dateline | null {
  const first = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, NEAR_START)
  for (const { start, end } of first) {
    const found = findDateline(text.slice(start, Math.min(end, start + 200)))
    if (found) return { ...found, span: { start: start + found.span.start, end: start + found.span.end } }
  }
  return null
}

const bodyOf = (text: string, blocks: Assembled['blocks']): string => {
  const first = blocks.find(({ kind }) => kind !== 'title')
  return first === undefined ? text : text.slice(first.start)
}
