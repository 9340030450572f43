/**
 * Trains the trees that tell the lines of a report from the furniture of its web page.
 *
 *   node build.js && node training/clean/pages.ts
 *
 * `node evaluation/clean/pages.ts wcxb` scores the same pages by five folds.
 */
import { writeFileSync } from 'node:fs'
import { grown, samples } from './page-samples.ts'

const pages = [...samples()]
if (pages.length === 0) {
  console.log('SKIPPED: the corpora are not here')
  process.exit(0)
}
const trees = grown(pages)
const path = new URL('../../src/models/page-trees.json', import.meta.url)
writeFileSync(path, `${JSON.stringify({ trees })}\n`)
const nodes = trees.reduce((sum, tree) => sum + tree.length / 2, 0)
console.log(`wrote ${path.pathname}: ${pages.length} pages, ${trees.length} trees, ${nodes} nodes`)
