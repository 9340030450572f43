/**
 * Counts in how many articles each stem stands and writes `src/lexicon/word-rarity.json`.
 * Run: node build.js && node training/link/word-rarity.ts
 *
 * Counts only leave the corpora, rounded; no text does. Development and test parts are not counted.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { inflection } from '../../dist/lexicon/stems.js'

const CORPORA = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'
/** Stems in fewer articles say more of our sample than of English; they all count as rarest. */
const LEAST = 3

function* articles(): Generator<string> {
  const polnear = `${CORPORA}/polnear/data/train/text`
  for (const file of readdirSync(polnear).toSorted()) yield readFileSync(`${polnear}/${file}`, 'utf8')
  const pages = `${CORPORA}/wcxb/dev/ground-truth`
  for (const file of readdirSync(pages).toSorted()) {
    const bytes = readFileSync(`${pages}/${file}`)
    const page = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
    yield String(page.ground_truth?.main_content ?? page.main_content ?? '')
  }
  const bodies = JSON.parse(readFileSync(`${CORPORA}/scrapinghub-aeb/ground-truth.json`, 'utf8'))
  for (const key of Object.keys(bodies).toSorted()) yield String(bodies[key].articleBody ?? '')
}

if (!existsSync(CORPORA)) {
  console.log('SKIPPED: no corpora')
  process.exit(0)
}

const seen = new Map<string, number>()
let total = 0
for (const article of articles()) {
  if (article.length < 200) continue
  total++
  const stems = new Set(
    [
      ...article
        .toLowerCase()
        .replaceAll('’', "'")
        .matchAll(/n't|[\p{L}]+|[\p{N}]+/gu),
    ].map(([word]) => inflection(word)),
  )
  for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1)
}

/** Half bits of -log2(share of articles): one digit of base 36 a stem is precise enough. */
const classes: Record<string, string[]> = {}
for (const [stem, count] of [...seen].filter(([, n]) => n >= LEAST).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const halfBits = Math.round(2 * Math.log2(total / count))
  ;(classes[halfBits] ??= []).push(stem)
}
const table = {
  source: `Counted over ${total} English news and web articles (PolNeAR training part, wcxb development part, scrapinghub-aeb)`,
  licence: 'Counts only; no text of the articles. As the program: Apache-2.0',
  unit: 'halfBits: twice -log2 of the share of articles that hold the stem (lexicon/stems.ts, inflection)',
  articles: total,
  halfBits: Object.fromEntries(Object.entries(classes).map(([bits, stems]) => [bits, stems.join(' ')])),
}
writeFileSync('src/lexicon/word-rarity.json', `${JSON.stringify(table, null, 1)}\n`)
console.log(total, 'articles', seen.size, 'stems', Object.values(classes).flat().length, 'kept')
