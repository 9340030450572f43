/**
 * Trains the trees that tell the lines of a report from the furniture of its web page.
 *
 *   node build.js && node training/clean/pages.ts [--folds]
 *
 * With `--folds` nothing is written: every fifth of the pages is scored, rules and all, with trees grown from the rest.
 */
import { writeFileSync } from 'node:fs'
import { figuresOf, verdictsFrom } from '../../dist/read/clean/judge-page.js'
import type { Line } from '../../dist/read/clean/line.js'
import { type Outline, outlineOf } from '../../dist/read/clean/outline.js'
import { pageTitle } from '../../dist/read/clean/page-title.js'
import { type Element, parsePage } from '../../dist/read/clean/page.js'
import { placeLines } from '../../dist/read/clean/places.js'
import { factsOf } from '../../dist/read/clean/structured.js'
import { forestOf, likelihood, type StoredTrees } from '../../dist/read/clean/trees.js'
import { folded } from '../../dist/read/clean/words.js'
import { boost, type Plan } from './boost.ts'
import { foldOf, FOLDS, wcxbPages } from './examples.ts'
import { bag, type Mark, markLines, wordF1 } from './marks.ts'

/** By word F1 on pages of other folds; decisions/ has the trials. */
const PLAN: Plan = { trees: 140, leaves: 31, rate: 0.1, fewest: 60, shrink: 5, rows: 0.6, figures: 0.4 }
/** Of the lines that are plainly furniture one in so many is learnt from, and counts for all. */
const EASY = 5

interface Sample {
  readonly fold: number
  readonly lines: readonly Line[]
  readonly outlines: readonly Outline[]
  readonly elements: readonly Element[]
  readonly known: readonly string[]
  readonly figures: readonly Float32Array[]
  readonly marks: readonly Mark[]
  readonly gold: readonly string[]
}

function* samples(): Generator<Sample> {
  for (const { name, html, gold } of wcxbPages()) {
    const page = parsePage(html)
    const lines = placeLines(page)
    if (lines.length === 0) continue
    const outlines = lines.map(outlineOf)
    const known = factsOf(page.head).headlines.map(folded)
    const marks = markLines(lines, gold)
    const title = pageTitle(lines, outlines, known)
    if (title >= 0 && marks[title] !== 1) marks[title] = -1
    const figures = figuresOf(lines, outlines, page, known)
    yield {
      fold: foldOf(name),
      lines,
      outlines,
      elements: page.elements,
      known,
      figures,
      marks,
      gold: bag(gold.main_content),
    }
  }
}

/** How much a line counts: by its words, so that every page counts about the same. */
const weightOf = (words: number, gold: number): number => Math.min(20, (300 * (words + 2)) / (gold + 100) + 0.2)

function grown(pages: readonly Sample[]): StoredTrees {
  const rows: { row: Float32Array; mark: Mark; weight: number }[] = []
  let skipped = 0
  for (const { lines, outlines, figures, marks, gold } of pages) {
    for (const at of lines.keys()) {
      const [mark, words] = [marks[at]!, outlines[at]!.words.length]
      if (mark === -1) continue
      const easy = mark === 0 && words < 8 && !marks.slice(Math.max(0, at - 20), at + 21).includes(1)
      if (easy && skipped++ % EASY !== 0) continue
      rows.push({ row: figures[at]!, mark, weight: weightOf(words, gold.length) * (easy ? EASY : 1) })
    }
  }
  const width = rows[0]!.row.length
  const values = new Float32Array(width * rows.length)
  for (const [at, { row }] of rows.entries()) values.set(row, at * width)
  const classes = Uint8Array.from(rows, ({ mark }) => mark)
  const weights = Float32Array.from(rows, ({ weight }) => weight)
  return boost({ width, count: rows.length, values, classes, weights }, PLAN)
}

function crossValidate(pages: readonly Sample[]): void {
  let [f, plain, lost, body, kept, odd] = [0, 0, 0, 0, 0, 0]
  for (let fold = 0; fold < FOLDS; fold++) {
    const trees = forestOf(grown(pages.filter((page) => page.fold !== fold)))
    for (const page of pages) {
      if (page.fold !== fold) continue
      const { lines, outlines, elements, known, figures, marks, gold } = page
      const likely = Float64Array.from(figures, (row) => likelihood(trees, row))
      const { verdicts } = verdictsFrom(lines, outlines, elements, known, likely)
      const taken = verdicts.map((verdict) => 'keep' in verdict && verdict.keep !== 'title')
      const said = (keep: (at: number) => boolean): string[] =>
        bag(lines.flatMap(({ text }, at) => (keep(at) ? [text] : [])).join('\n'))
      f += wordF1(
        said((at) => taken[at]!),
        gold,
      )
      plain += wordF1(
        said((at) => likely[at]! > 0.5 && marks[at] !== -1),
        gold,
      )
      for (const [at, mark] of marks.entries()) {
        if (mark === 1) body++
        if (mark === 1 && !taken[at]) lost++
        if (mark === 0) odd++
        if (mark === 0 && taken[at]) kept++
      }
    }
  }
  const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(2)} %`
  console.log(
    `wcxb by five folds, ${pages.length} pages: word F1 ${(f / pages.length).toFixed(4)} ` +
      `(trees alone ${(plain / pages.length).toFixed(4)}), body lines lost ${percent(lost, body)}, furniture kept ${percent(kept, odd)}`,
  )
}

const pages = [...samples()]
if (pages.length === 0) {
  console.log('SKIPPED: the corpora are not here')
  process.exit(0)
}
if (process.argv.includes('--folds')) crossValidate(pages)
else {
  const trees = grown(pages)
  const path = new URL('../../src/models/page-trees.json', import.meta.url)
  writeFileSync(path, `${JSON.stringify({ trees })}\n`)
  console.log(
    `wrote ${path.pathname}: ${trees.length} trees, ${trees.reduce((sum, tree) => sum + tree.length / 2, 0)} nodes`,
  )
}
