/**
 * Title, writers and day of publication of web pages (wcxb) against what was marked by hand.
 *
 *   node build.js && node evaluation/evaluate.ts --only fields [--misses]
 *
 * Rules were made by looking at pages with an even number; those with an odd number are scored apart and their misses are
 * not listed, so that rules which fit only the pages they were made from show. What a gold field says that its page does
 * not is counted by `node evaluation/clean/reach.ts`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { clean } from '../../dist/read/clean/clean.js'
import type { Article } from '../../dist/record/article.js'
import { interval } from '../bootstrap.ts'
import type { Score } from '../score.ts'
import { corpusHash } from '../shipped.ts'
import { corpora, pageCapture } from './corpora.ts'
import { dayMark, titleMark, writersMark, type Mark } from './matching.ts'

export interface GoldPage {
  readonly name: string
  readonly html: string
  readonly url: string
  readonly title: string
  readonly author: string
  readonly date: string
}

const folder = join(corpora, 'wcxb/dev')

export const hasPages = (): boolean => existsSync(folder)

export function* goldPages(): Generator<GoldPage> {
  for (const file of readdirSync(join(folder, 'html')).toSorted()) {
    const name = file.split('.')[0]!
    const { url, ground_truth: gold } = JSON.parse(readFileSync(join(folder, `ground-truth/${name}.json`), 'utf8')) as {
      url?: string
      ground_truth: { title?: string | null; author?: string | null; publish_date?: string | null }
    }
    const html = gunzipSync(readFileSync(join(folder, 'html', file))).toString('utf8')
    const { title, author, publish_date: date } = gold
    yield { name, html, url: url ?? '', title: title ?? '', author: author ?? '', date: date ?? '' }
  }
}

const FIELDS = ['title', 'author', 'date'] as const
type Field = (typeof FIELDS)[number]

interface Judged {
  readonly field: Field
  readonly held: boolean
  /** Undefined: the gold says nothing of it. */
  readonly mark: Mark | undefined
  readonly found: boolean
  readonly miss: string
}

function judge(page: GoldPage, { title, byline, published }: Article): Judged[] {
  const found: Record<Field, string> = {
    title: title?.text ?? '',
    author: byline.join('; '),
    date: published?.value ?? '',
  }
  const marks: Record<Field, Mark> = {
    title: titleMark(title?.text, page.title, page.url),
    author: writersMark(byline, page.author),
    date: dayMark(published?.value, page.date),
  }
  const held = Number(page.name) % 2 === 1
  return FIELDS.map((field) => {
    const rule = field === 'date' ? ` (${published?.rule ?? ''})` : ''
    const mark = page[field] === '' ? undefined : marks[field]
    const miss = `${field} ${page.name} ${mark ?? 'not in gold'}: "${found[field]}"${rule} for "${page[field]}"`
    return { field, held, mark, found: found[field] !== '', miss }
  })
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : Math.round((1000 * part) / of) / 10)

/** Share of marks that are `mark`, with what of it and how far it may be off. */
function shareOf(judged: readonly Judged[], mark: Mark): { value: number; of: string; low: number; high: number } {
  const part = (drawn: readonly (readonly Judged[])[]): number => {
    const all = drawn.flat()
    return percent(all.filter((one) => one.mark === mark).length, all.length)
  }
  const each = judged.map((one) => [one])
  const [low, high] = interval(each, part)
  const count = judged.filter((one) => one.mark === mark).length
  return { value: part(each), of: `${count} of ${judged.length}`, low, high }
}

/** `listed`: whether misses of the held pages are listed too. */
export function scoreFields(listed = false): Score {
  if (!hasPages()) return { name: 'fields', skipped: `${folder} is not here` }
  const all: Judged[] = []
  for (const page of goldPages())
    all.push(...judge(page, clean(pageCapture(page.name, page.html, page.url || undefined)).found))
  const figures: Record<string, number> = {}
  const of: Record<string, string> = {}
  const add = (figure: string, value: number, words: string): void => {
    figures[figure] = value
    of[figure] = words
  }
  for (const field of FIELDS) {
    const own = all.filter((one) => one.field === field)
    const marked = own.filter(({ mark }) => mark !== undefined)
    const parts = {
      '': marked,
      ', tuned': marked.filter(({ held }) => !held),
      ', held': marked.filter(({ held }) => held),
    }
    for (const [part, judged] of Object.entries(parts)) {
      const right = shareOf(judged, 'right')
      add(`${field} right${part}`, right.value, `${right.of}, ${right.low} to ${right.high}`)
      const wrong = shareOf(judged, 'wrong')
      add(
        `${field} not wrong${part}`,
        percent(1000 - 10 * wrong.value, 1000),
        `${wrong.of} wrong: ${wrong.value} %, ${wrong.low} to ${wrong.high}`,
      )
    }
    const none = own.filter(({ mark }) => mark === undefined)
    const silent = none.filter(({ found }) => !found).length
    if (none.length > 0)
      add(`${field} unknown where the gold has none`, percent(silent, none.length), `${silent} of ${none.length}`)
  }
  const misses = all.filter(
    ({ mark, found, held }) => (listed || !held) && (mark === undefined ? found : mark !== 'right'),
  )
  return {
    name: 'fields',
    corpus: corpusHash(join(folder, 'ground-truth'), join(folder, 'html')),
    figures,
    of,
    misses: misses.map(({ miss }) => miss).toSorted(),
  }
}
