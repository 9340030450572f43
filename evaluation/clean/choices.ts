/**
 * Other ways to choose a page's title and day, each scored like ours: whether a better choice among what the page says
 * would bring the aims nearer. "the best of" is what a reader would get who knew the gold.
 *
 *   node build.js && node evaluation/clean/choices.ts
 */
import { clean } from '../../dist/read/clean/clean.js'
import { parsePage } from '../../dist/read/clean/page.js'
import { datesIn } from '../../dist/read/clean/stated-date.js'
import { factsOf } from '../../dist/read/clean/structured.js'
import { pageCapture } from './corpora.ts'
import { goldPages, hasPages, type GoldPage } from './fields.ts'
import { dayMark, plain, titleMark, withoutSite, type Mark } from './matching.ts'

/** What may be chosen from: fields as we read them, headlines that head and data state, lines that the page shows. */
interface Page {
  readonly gold: GoldPage
  readonly title: string | undefined
  readonly stated: readonly string[]
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly days: readonly string[]
}

function pageOf(gold: GoldPage): Page {
  const { found } = clean(pageCapture(gold.name, gold.html, gold.url || undefined))
  const { lines, head } = parsePage(gold.html)
  return {
    gold,
    title: found.title?.text,
    stated: factsOf(head).headlines,
    published: found.published?.value,
    updated: found.updated?.value,
    days: lines.flatMap(({ text }) => datesIn(text, { first: 'month' }).map(({ value }) => value.slice(0, 10))),
  }
}

type Choice = (page: Page) => readonly (string | undefined)[]

/** Words of two headlines in common, over those of the shorter. */
function alike(a: string, b: string): number {
  const [one, other] = [a, b].map((text) => new Set(plain(text).split(' ')))
  const shared = [...one!].filter((word) => other!.has(word)).length
  return shared / Math.max(1, Math.min(one!.size, other!.size))
}

const mostOften = (values: readonly string[]): string | undefined => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

const TITLES: Readonly<Record<string, Choice>> = {
  ours: ({ title }) => [title],
  'what head and data state': ({ title, stated }) => [stated[0] ?? title],
  'stated, where two statements agree': ({ title, stated }) => [
    stated.length > 1 && plain(stated[0]!) === plain(stated[1]!) ? stated[0] : title,
  ],
  'stated, where it is little like the shown': ({ title, stated }) => [
    title !== undefined && stated[0] !== undefined && alike(title, stated[0]) < 0.5 ? stated[0] : title,
  ],
  'the longer of shown and stated': ({ title, stated }) => [
    [title, stated[0]].filter((text) => text !== undefined).toSorted((a, b) => b.length - a.length)[0],
  ],
  'the best of all these': ({ title, stated }) => [title, ...stated],
}

const DAYS: Readonly<Record<string, Choice>> = {
  ours: ({ published }) => [published],
  'the update where there is one': ({ published, updated }) => [updated ?? published],
  'the earlier of both': ({ published, updated }) => [
    [published, updated].filter((day) => day !== undefined).toSorted()[0],
  ],
  'the first day shown': ({ published, days }) => [days[0] ?? published],
  'the day shown most often': ({ published, days }) => [mostOften(days) ?? published],
  'the best of all these': ({ published, updated, days }) => [published, updated, ...days],
}

function score(
  pages: readonly Page[],
  choices: Readonly<Record<string, Choice>>,
  mark: (found: string | undefined, page: Page) => Mark,
) {
  for (const [name, choose] of Object.entries(choices)) {
    const marks = pages.map((page) => {
      const each = choose(page).map((found) => mark(found, page))
      return each.includes('right') ? 'right' : each.includes('wrong') ? 'wrong' : 'unknown'
    })
    const share = (what: Mark) => ((100 * marks.filter((each) => each === what).length) / pages.length).toFixed(1)
    console.log(`  ${name.padEnd(44)}${share('right').padStart(6)}${share('wrong').padStart(8)}`)
  }
}

if (!hasPages()) {
  console.log('SKIPPED: wcxb is not here')
  process.exit(0)
}
const pages = [...goldPages()].map(pageOf)
console.log(`${'title'.padEnd(46)} right   wrong`)
// What is stated has the site's name more often than what is shown: it is not held against it.
score(pages, TITLES, (found, { gold }) => {
  const marks = (found === undefined ? [undefined] : withoutSite(found, gold.url)).map((each) =>
    titleMark(each, gold.title, gold.url),
  )
  return marks.find((mark) => mark === 'right') ?? marks[0]!
})
const dated = pages.filter(({ gold }) => gold.date !== '')
console.log(`${'day'.padEnd(46)} right   wrong`)
score(dated, DAYS, (found, { gold }) => dayMark(found, gold.date))
