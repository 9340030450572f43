/**
 * Web pages: body text against hand-made bodies, beside Readability on the same pages in the same run.
 *
 *   node build.js && node evaluation/clean/pages.ts [aeb|wcxb] [--no-readability] [--worst]
 *
 * aeb (scrapinghub-aeb): bags of 4-word shingles, per page shares of the bag, F1 of the averages. No page of it was
 * trained on. wcxb: word-bag F1 a page, mean; the shipped model was trained on these pages, so its figure there is no
 * score (`training/clean/train.ts page --folds` gives the honest one).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { clean } from '../../dist/read/clean/clean.js'
import { corpora, pageCapture } from './corpora.ts'

interface Sample {
  readonly name: string
  readonly html: string
  readonly url: string
  readonly gold: string
}

function* aeb(): Generator<Sample> {
  const folder = `${corpora}/scrapinghub-aeb`
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >
  for (const [name, { articleBody, url }] of Object.entries(truth))
    yield {
      name,
      url,
      gold: articleBody,
      html: gunzipSync(readFileSync(`${folder}/html/${name}.html.gz`)).toString('utf8'),
    }
}

function* wcxb(): Generator<Sample> {
  const folder = `${corpora}/wcxb/dev`
  for (const file of readdirSync(`${folder}/html`).sort()) {
    const name = file.split('.')[0]!
    const truth = JSON.parse(readFileSync(`${folder}/ground-truth/${name}.json`, 'utf8')) as {
      url?: string
      ground_truth: { main_content?: string }
    }
    if (!truth.ground_truth.main_content) continue
    const html = gunzipSync(readFileSync(`${folder}/html/${file}`)).toString('utf8')
    yield { name, url: truth.url ?? 'https://x.invalid/', gold: truth.ground_truth.main_content, html }
  }
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? []
const bagOf = (items: readonly string[]): Map<string, number> => {
  const bag = new Map<string, number>()
  for (const item of items) bag.set(item, (bag.get(item) ?? 0) + 1)
  return bag
}
const sizeOf = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0)
const sharedOf = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let shared = 0
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0)
  return shared
}
const shingles = (text: string): string[] => {
  const words = tokens(text)
  if (words.length > 0 && words.length < 4) return [words.join(' ')]
  return words.slice(0, Math.max(0, words.length - 3)).map((_, at) => words.slice(at, at + 4).join(' '))
}

class Score {
  pages = 0
  precision = 0
  recall = 0
  precise = 0
  f1 = 0
  add(found: string, gold: string): number {
    const [a, b] = [bagOf(shingles(found)), bagOf(shingles(gold))]
    const shared = sharedOf(a, b)
    if (sizeOf(a) > 0) {
      this.precision += shared / sizeOf(a)
      this.precise++
    }
    this.recall += sizeOf(b) === 0 ? 1 : shared / sizeOf(b)
    const [c, d] = [bagOf(tokens(found.toLowerCase())), bagOf(tokens(gold.toLowerCase()))]
    const f1 = (2 * sharedOf(c, d)) / Math.max(1, sizeOf(c) + sizeOf(d))
    this.f1 += f1
    this.pages++
    return f1
  }
  toString(): string {
    const precision = this.precision / this.precise
    const recall = this.recall / this.pages
    const shingle = (2 * precision * recall) / (precision + recall)
    const three = (value: number): string => value.toFixed(3)
    return `shingle F1 ${three(shingle)} (P ${three(precision)}, R ${three(recall)}), word F1 ${three(this.f1 / this.pages)}`
  }
}

/** `article.text` without its title: the gold bodies have none. */
function bodyOf(sample: Sample): string {
  const { found } = clean(pageCapture(sample.name, sample.html, sample.url))
  return found.blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => found.text.slice(start, end))
    .join('\n\n')
}

const set = process.argv.includes('wcxb') ? 'wcxb' : 'aeb'
if (!existsSync(`${corpora}/${set === 'aeb' ? 'scrapinghub-aeb' : 'wcxb'}`)) {
  console.log(`SKIPPED: ${set} is not here`)
  process.exit(0)
}
const own = new Score()
const theirs = new Score()
const worst: { name: string; own: number; theirs: number }[] = []
let time = 0
for (const sample of set === 'aeb' ? aeb() : wcxb()) {
  const before = performance.now()
  const text = bodyOf(sample)
  time += performance.now() - before
  const score = own.add(text, sample.gold)
  let other = 0
  if (!process.argv.includes('--no-readability')) {
    const { document } = parseHTML(sample.html)
    other = theirs.add(new Readability(document as never).parse()?.textContent ?? '', sample.gold)
  }
  worst.push({ name: sample.name, own: score, theirs: other })
}
console.log(`${set}, ${own.pages} pages`)
console.log(`onrecord     ${own} (${((1000 * own.pages) / time).toFixed(0)} pages/s)`)
if (theirs.pages > 0) console.log(`Readability  ${theirs}`)
if (process.argv.includes('--worst'))
  for (const { name, own, theirs } of worst.sort((a, b) => a.own - b.own).slice(0, 25))
    console.log(`  ${own.toFixed(3)} ${theirs.toFixed(3)} ${name}`)
