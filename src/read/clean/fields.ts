import type { Article, Outlet, Removed, StatedDate } from '../../record/article.js'
import type { Captured } from '../../record/capture.js'
import type { Problem } from '../../record/problem.js'
import { outletNamed } from '../../lexicon/outlets.js'
import type { Assembled, Verdict } from './assemble.js'
import { namesInByline } from './byline.js'
import { findDateline, type Dateline } from './dateline.js'
import { languageOf } from './language.js'
import type { Line } from './line.js'
import { outletInFurniture, outletOfAddress } from './outlet.js'
import { datedBy, dateInAddress } from './stated-date.js'
import type { Facts } from './structured.js'

type Fields = Pick<Article, 'outlet' | 'byline' | 'dateline' | 'language' | 'published' | 'updated' | 'credits'>

interface RemovedLine extends Removed {
  readonly text: string
}

/** Outlet, writers, place, language, dates and credits: as given, else as stated, else implied by a named rule, else unknown. */
export function readFields(
  { given, capture }: Captured,
  facts: Facts,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  { text, blocks }: Assembled,
): { fields: Fields; problems: Problem[] } {
  const removed = removedLines(lines, verdicts)
  const address = given.url ?? (/^https?:/i.test(capture.uri) ? capture.uri : facts.address)
  const dateline = datelineIn(text, blocks)
  const { date, problems } = givenDate(given.published)
  const fields: Fields = {
    outlet: given.outlet ? { name: given.outlet, basis: 'given', rule: 'given' } : outletOf(facts, removed, address),
    byline: given.byline === undefined ? bylineOf(facts, removed) : [given.byline].flat(),
    dateline: dateline && { place: dateline.place, span: dateline.span },
    language: given.language ?? languageOf(bodyOf(text, blocks), facts.language),
    published: date ?? facts.published ?? dateIn(removed, false) ?? dateInAddress(address) ?? null,
    updated: facts.updated ?? dateIn(removed, true) ?? null,
    credits: creditsIn(removed, dateline),
  }
  return { fields, problems }
}

const removedLines = (lines: readonly Line[], verdicts: readonly Verdict[]): RemovedLine[] =>
  lines.flatMap(({ text, start, end }, at) => {
    const verdict = verdicts[at]!
    return 'remove' in verdict ? [{ text, start, end, reason: verdict.remove, rule: verdict.rule }] : []
  })

function givenDate(published: string | undefined): { date: StatedDate | undefined; problems: Problem[] } {
  if (published === undefined) return { date: undefined, problems: [] }
  const date = datedBy(published, 'given', 'given', null)
  return { date, problems: date ? [] : [{ code: 'date-unreadable', at: null, value: published.slice(0, 100) }] }
}

function outletOf(facts: Facts, removed: readonly RemovedLine[], address: string): Outlet | null {
  if (facts.outlet) return { ...facts.outlet, basis: 'stated' }
  const furniture = removed.filter(({ text }) => text.length < 1000)
  return outletInFurniture(furniture.map(({ text }) => text)) ?? outletOfAddress(address) ?? null
}

/** Names in byline lines and author boxes, the first such line that holds any. */
function bylineOf(facts: Facts, removed: readonly RemovedLine[]): string[] {
  if (facts.byline.length > 0) return [...facts.byline]
  for (const { text, reason, rule } of removed) {
    const line = reason === 'byline' ? text : rule === 'author-about' ? text.replace(/^about /i, '') : ''
    const names = line === '' ? [] : namesInByline(line)
    if (names.length > 0) return names
  }
  return []
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

function dateIn(removed: readonly RemovedLine[], updated: boolean): StatedDate | undefined {
  for (const { text, reason, start, end } of removed) {
    if (reason !== 'date line' && reason !== 'byline') continue
    if (/\b(?:updated|modified)\b/i.test(text) !== updated) continue
    const date = datedBy(text, 'stated', 'date line', { start, end })
    if (date) return date
  }
  return undefined
}

/** Agencies that a line of their own or the dateline credits with the text. */
function creditsIn(removed: readonly RemovedLine[], dateline: Dateline | null): string[] {
  const lines = removed.filter(({ rule }) => rule === 'agency-alone').map(({ text }) => text)
  const named = [...lines.flatMap((line) => line.split(/[/,&]| and /)), dateline?.agency ?? '']
  const clean = named.map((name) =>
    name
      .replace(/^(?:source|by|via|from)?:? ?\(?/i, '')
      .replace(/[).\s]+$/, '')
      .trim(),
  )
  return [...new Set(clean.filter((name) => name !== '').map((name) => outletNamed(name)?.name ?? name))]
}
