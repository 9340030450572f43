/**
 * Dates against the time expressions of MEANTIME (those that name a calendar date; the report's own date is given).
 *
 *   node evaluation/events/dates/score.ts [--misses]
 *
 * found: some date of ours overlaps it. right: with the same value. coarser: ours is a beginning of it ("2008" for "2008-03").
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findDates, type FoundDate } from '../../../dist/read/annotate/dates.js'
import { corpora } from '../../shipped.ts'

const folder = join(corpora, 'meantime-en/data/meantime_newsreader_english_oct15/intra_cross-doc_annotation')

interface GoldDate {
  readonly start: number
  readonly end: number
  readonly value: string
}

interface Marked {
  readonly text: string
  readonly created: string | null
  readonly dates: readonly GoldDate[]
}

const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** Tokens set as print has them: no space before a comma, a line for each sentence. */
function textOf(xml: string): { text: string; places: ReadonlyMap<string, readonly [number, number]> } {
  let text = ''
  let sentence = ''
  const places = new Map<string, readonly [number, number]>()
  for (const [, tag = '', word = ''] of xml.matchAll(/<token ([^>]*)>([^<]*)<\/token>/g)) {
    const at = attribute(tag, 'sentence')
    const close = /^(?:[.,;:!?)\]%]|'s|’s|n't|')$/.test(word) || text.endsWith('(')
    text += text === '' ? '' : at !== sentence ? '\n' : close ? '' : ' '
    sentence = at
    places.set(attribute(tag, 't_id'), [text.length, text.length + word.length])
    text += word
  }
  return { text, places }
}

function readMarked(xml: string): Marked {
  const { text, places } = textOf(xml)
  const dates: GoldDate[] = []
  let created: string | null = null
  for (const [, tag = '', body = ''] of xml.matchAll(/<TIMEX3 ((?:[^>/]|\/(?!>))*)>([\s\S]*?)<\/TIMEX3>/g)) {
    const value = attribute(tag, 'value')
    const isCreation = attribute(tag, 'functionInDocument') === 'CREATION_TIME'
    if (isCreation && /^\d{4}-\d{2}-\d{2}$/.test(value)) created = value
    if (isCreation || attribute(tag, 'type') !== 'DATE' || !/^\d{4}(?:-\d{2}(?:-\d{2})?|-W\d{2})?$/.test(value))
      continue
    const spans = [...body.matchAll(/t_id="(\d+)"/g)].flatMap(([, id = '']) =>
      [places.get(id) ?? []].filter((one) => one.length > 0),
    )
    if (spans.length === 0) continue
    dates.push({ start: Math.min(...spans.map(([a = 0]) => a)), end: Math.max(...spans.map(([, b = 0]) => b)), value })
  }
  return { text, created, dates }
}

/** `2008-W13` as the Monday of that week. */
function comparable(value: string): string {
  const [year = '', week] = value.split('-W')
  if (week === undefined) return value
  const fourth = new Date(Date.UTC(Number(year), 0, 4))
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (Number(week) - 1) * 7 * 86_400_000
  return new Date(monday).toISOString().slice(0, 10)
}

function judge(gold: GoldDate, found: readonly FoundDate[]): 'right' | 'coarser' | 'wrong' | 'unknown' | 'missed' {
  const here = found.filter((date) => date.start < gold.end && gold.start < date.end)
  if (here.length === 0) return 'missed'
  const value = comparable(gold.value)
  if (here.some((date) => date.value === value || date.until === value)) return 'right'
  if (here.every((date) => date.value === null)) return 'unknown'
  return here.some((date) => date.value !== null && value.startsWith(date.value)) ? 'coarser' : 'wrong'
}

function score(): void {
  const counts = new Map<string, number>()
  let predicted = 0
  let right = 0
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.xml'))
    .toSorted()) {
    const { text, created, dates } = readMarked(readFileSync(join(folder, file), 'utf8'))
    const published =
      created === null ? null : ({ value: created, grain: 'day', basis: 'given', rule: 'given', at: null } as const)
    const found = findDates(text, published)
    predicted += found.length
    for (const gold of dates) {
      const verdict = judge(gold, found)
      if (verdict === 'right') right += 1
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1)
      if (verdict === 'right' || !process.argv.includes('--misses')) continue
      const ours = found.filter((date) => date.start < gold.end && gold.start < date.end).map(({ value }) => value)
      console.log(
        `${verdict}: ${gold.value} (${ours.join()}) of ${created ?? '-'}: ${text.slice(Math.max(0, gold.start - 50), gold.start)}[[${text.slice(gold.start, gold.end)}]]${text.slice(gold.end, gold.end + 30)}`.replaceAll(
          '\n',
          ' ',
        ),
      )
    }
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  console.log(
    `dates of MEANTIME: ${right} of ${all} right (${((100 * right) / all).toFixed(1)} %); ${predicted} dates read`,
  )
  for (const [verdict, count] of counts) console.log(`  ${verdict}: ${count}`)
}

if (existsSync(folder)) score()
else console.log(`dates SKIPPED: ${folder} is not here`)
