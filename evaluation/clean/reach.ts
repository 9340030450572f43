/**
 * What of the gold of `fields` no reader of the page could give: how often its title, writers and day stand in the page at
 * all, and as what.
 *
 *   node build.js && node evaluation/clean/reach.ts [--list]
 */
import { clean } from '../../dist/read/clean/clean.js'
import { parsePage } from '../../dist/read/clean/page.js'
import { datesIn } from '../../dist/read/clean/stated-date.js'
import { factsOf } from '../../dist/read/clean/structured.js'
import { pageCapture } from './corpora.ts'
import { goldPages, hasPages, type GoldPage } from './fields.ts'
import { dayMark, plain, titleMark, writersIn, writersMark } from './matching.ts'

type Reach = Readonly<Record<'title' | 'author' | 'date', string>>

const RIGHT = 'right'

/** What the page says of the gold, for each field of it. */
function reachOf(page: GoldPage): Reach {
  const { found } = clean(pageCapture(page.name, page.html, page.url || undefined))
  const { lines, head } = parsePage(page.html)
  const shown = lines.map(({ text }) => text)
  return {
    title: titleReach(page, found.title?.text, shown, [...factsOf(head).headlines]),
    author: authorReach(page, found.byline, shown),
    date: dateReach(page, found, shown),
  }
}

function titleReach(
  page: GoldPage,
  found: string | undefined,
  shown: readonly string[],
  stated: readonly string[],
): string {
  if (titleMark(found, page.title, page.url) === 'right') return RIGHT
  const gold = plain(page.title)
  const isGold = (text: string): boolean => ` ${plain(text)} `.includes(` ${gold} `)
  if (stated.some(isGold))
    return found !== undefined && shown.includes(found) ? 'in the head; shown is another' : 'in the head'
  return shown.some(isGold) ? 'shown' : 'nowhere in the page'
}

function authorReach(page: GoldPage, found: readonly string[], shown: readonly string[]): string {
  if (page.author === '') return 'none in gold'
  if (writersMark(found, page.author) === 'right') return RIGHT
  const all = plain(shown.join(' '))
  const words = writersIn(page.author)[0]?.split(' ') ?? []
  if (words.every((word) => ` ${all} `.includes(` ${word} `))) return 'shown'
  return plain(page.html).includes(plain(page.author)) ? 'only in the source' : 'nowhere in the page'
}

function dateReach(
  page: GoldPage,
  { published, updated }: { published: { value: string } | null; updated: { value: string } | null },
  shown: readonly string[],
): string {
  if (page.date === '') return 'none in gold'
  if (dayMark(published?.value, page.date) === 'right') return RIGHT
  const isGold = (value: string): boolean => value.startsWith(page.date)
  if (updated && isGold(updated.value)) return 'the day of the update'
  const told = shown.filter((text) =>
    ['day', 'month'].some((first) => datesIn(text, { first: first as 'day' }).some((date) => isGold(date.value))),
  )
  if (told.some((text) => /updat|modif|review/i.test(text))) return 'shown as an update'
  if (told.length > 0) return 'shown'
  return page.html.includes(page.date) ? 'only in the source' : 'nowhere in the page'
}

if (!hasPages()) {
  console.log('SKIPPED: wcxb is not here')
  process.exit(0)
}
const counts = new Map<string, string[]>()
for (const page of goldPages()) {
  for (const [field, what] of Object.entries(reachOf(page))) {
    const key = `${field.padEnd(7)} ${what}`
    counts.set(key, [...(counts.get(key) ?? []), page.name])
  }
}
for (const [key, names] of [...counts].toSorted())
  console.log(
    `${key.padEnd(40)} ${String(names.length).padStart(4)}${process.argv.includes('--list') ? `  ${names.filter((name) => Number(name) % 2 === 0).join(' ')}` : ''}`,
  )
