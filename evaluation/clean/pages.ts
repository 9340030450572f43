/**
 * Web pages: body text against hand-made bodies, beside Readability and, where Python has it, trafilatura.
 *
 *   node build.js && node evaluation/clean/pages.ts [aeb|wcxb] [--alone] [--worst]
 *
 * aeb (scrapinghub-aeb): bags of 4-word shingles, per page shares of the bag, F1 of the averages. No page of it was
 * trained on. wcxb: word-bag F1 a page, mean, by five folds: the trees that judge a page were grown from the other four
 * fifths (some minutes). --alone: without the other tools. ONRECORD_PYTHON: the Python that has trafilatura.
 */
import { readFileSync } from 'node:fs'
import { existsSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { clean } from '../../dist/read/clean/clean.js'
import { wcxbPages } from '../../training/clean/examples.ts'
import { bodyBy, forestsByFold, samples } from '../../training/clean/page-samples.ts'
import { corpora, pageCapture } from './corpora.ts'
import { readabilityText, trafilaturaTexts } from './other-tools.ts'
import { PageScore } from './page-scores.ts'

interface Page {
  readonly name: string
  readonly html: string
  readonly gold: string
  /** What we take from it. */
  readonly own: string
}

function aeb(): Page[] {
  const folder = `${corpora}/scrapinghub-aeb`
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody: string; url: string }
  >
  return Object.entries(truth).map(([name, { articleBody, url }]) => {
    const html = gunzipSync(readFileSync(`${folder}/html/${name}.html.gz`)).toString('utf8')
    return { name, html, gold: articleBody, own: bodyOf(name, html, url) }
  })
}

/** `article.text` without its title: the gold bodies have none. */
function bodyOf(name: string, html: string, url: string): string {
  const { found } = clean(pageCapture(name, html, url))
  return found.blocks
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => found.text.slice(start, end))
    .join('\n\n')
}

function wcxb(): Page[] {
  const taken = new Map<string, string>()
  const all = [...samples()]
  const forests = forestsByFold(all)
  for (const sample of all) taken.set(sample.name, bodyBy(forests[sample.fold]!, sample))
  return [...wcxbPages()].map(({ name, html, gold }) => ({
    name,
    html,
    gold: gold.main_content,
    own: taken.get(name) ?? '',
  }))
}

const set = process.argv.includes('wcxb') ? 'wcxb' : 'aeb'
if (!existsSync(`${corpora}/${set === 'aeb' ? 'scrapinghub-aeb' : 'wcxb'}`)) {
  console.log(`SKIPPED: ${set} is not here`)
  process.exit(0)
}
const alone = process.argv.includes('--alone')
const pages = set === 'aeb' ? aeb() : wcxb()
console.log(set === 'aeb' ? `aeb, ${pages.length} pages` : `wcxb, ${pages.length} pages by five folds`)

/** Scores one tool's texts and prints the line. */
function scored(tool: string, texts: readonly string[]): number[] {
  const score = new PageScore()
  const single = texts.map((text, at) => score.add(text, pages[at]!.gold))
  console.log(`${tool.padEnd(18)} ${score}`)
  return single
}

const own = scored(
  'onrecord',
  pages.map((page) => page.own),
)
const theirs = alone
  ? []
  : scored(
      'Readability',
      pages.map(({ html }) => readabilityText(html)),
    )
if (!alone) {
  const outside = trafilaturaTexts(pages.map(({ html }) => html))
  if (typeof outside === 'string') console.log(`trafilatura        SKIPPED: ${outside}`)
  else scored(`trafilatura ${outside.version}`, outside.texts)
}
if (process.argv.includes('--worst')) {
  const order = [...own.keys()].sort((a, b) => own[a]! - own[b]!)
  for (const at of order.slice(0, 25))
    console.log(`  ${own[at]!.toFixed(3)} ${(theirs[at] ?? 0).toFixed(3)} ${pages[at]!.name}`)
}
