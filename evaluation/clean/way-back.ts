/**
 * Whether every character of every article leads back to the same character of its capture, over all pages of both
 * sets (scrapinghub-aeb, WCXB); an entity's character leads to the "&" it begins with.
 *
 *   node build.js && node evaluation/clean/way-back.ts
 */
import { clean } from '../../dist/read/clean/clean.js'
import { faults } from '../../dist/read/clean/traced.js'
import { aebPages, wcxbPages } from '../../training/clean/examples.ts'
import { pageCapture } from './corpora.ts'

let [pages, faulty, characters, segments] = [0, 0, 0, 0]
for (const set of [aebPages(), wcxbPages()]) {
  for (const { name, html } of set) {
    const { found } = clean(pageCapture(name, html))
    const wrong = faults(found, html)
    pages++
    characters += found.text.length
    segments += found.map.length
    if (wrong.length === 0) continue
    faulty++
    console.log(`  ${name}: ${wrong.length} faults, the first: ${wrong[0]!.slice(0, 60)}`)
  }
}
if (pages === 0) console.log('SKIPPED: the corpora are not here')
else {
  const whole = ((100 * (pages - faulty)) / pages).toFixed(2)
  console.log(
    `${pages} pages, ${characters} characters in ${segments} stretches: ${whole} % of the pages lead back wholly`,
  )
  if (faulty > 0) process.exitCode = 1
}
