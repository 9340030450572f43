/**
 * What looking at the wording costs, in milliseconds of processor time for 800 words: `node build.js && node bench/wording.ts`.
 *
 * Reads the development articles of PolNeAR again and again. The median of the later passes is what a long run gets.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { findWording } from '../dist/read/wording/wording.js'
import { annotated, articleOf } from '../evaluation/spun/plain-article.ts'
import { busySince, median } from './clock.ts'

const PASSES = 12
const WORDS = 800

const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../shared/corpora', import.meta.url).pathname
const folder = `${corpora}/polnear/data/dev/text`

if (existsSync(folder)) {
  const reports = readdirSync(folder)
    .toSorted()
    .map((file) => articleOf(readFileSync(`${folder}/${file}`, 'utf8')))
    .map((article) => ({ article, annotation: annotated(article) }))
  const words = reports.reduce((sum, { article: { text } }) => sum + text.split(/\s+/).length, 0)
  const passes = Array.from({ length: PASSES }, () => {
    const started = process.cpuUsage()
    for (const { article, annotation } of reports) findWording(article, annotation)
    return (1000 * busySince(started) * WORDS) / words
  })
  console.log(
    `wording: ${median(passes.slice(PASSES / 2)).toFixed(2)} ms of processor time for ${WORDS} words (first pass ${passes[0]!.toFixed(2)}), ${reports.length} articles`,
  )
} else {
  console.log(`SKIPPED: ${folder} is not here`)
}
