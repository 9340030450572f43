/** Pages to grow trees from, and the growing. */
import { figuresOf, verdictsFrom } from '../../dist/read/clean/judge-page.js'
import type { Line } from '../../dist/read/clean/line.js'
import { type Outline, outlineOf } from '../../dist/read/clean/outline.js'
import { pageTitle } from '../../dist/read/clean/title-line.js'
import { type Element, parsePage } from '../../dist/read/clean/page.js'
import { placeLines } from '../../dist/read/clean/places.js'
import { factsOf } from '../../dist/read/clean/structured.js'
import { type Forest, forestOf, likelihood, type StoredTrees } from '../../dist/models/trees.js'
import { folded } from '../../dist/read/clean/words.js'
import { boost, type Plan } from '../boost.ts'
import { foldOf, FOLDS, wcxbPages } from './examples.ts'
import { bag, type Mark, markLines } from './marks.ts'

/** By word F1 on pages of other folds; decisions/ has the trials. */
const PLAN: Plan = { trees: 140, leaves: 31, rate: 0.1, fewest: 60, shrink: 5, rows: 0.6, figures: 0.4 }
/** Of the lines that are plainly furniture one in so many is learnt from, and counts for all. */
const EASY = 5

export interface Sample extends Marked {
  readonly name: string
  readonly fold: number
  readonly lines: readonly Line[]
  readonly outlines: readonly Outline[]
  readonly elements: readonly Element[]
  readonly known: readonly string[]
  readonly figures: readonly Float32Array[]
  readonly marks: readonly Mark[]
  readonly gold: readonly string[]
}

/** The lines of every page of the set, with their figures and marks. */
export function* samples(): Generator<Sample> {
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
      name,
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

/** Lines with what is to be learnt of them. */
export interface Marked {
  readonly outlines: readonly Outline[]
  readonly figures: readonly Float32Array[]
  readonly marks: readonly Mark[]
  readonly gold: readonly string[]
}

/** Trees grown from these pages. */
export function grown(pages: readonly Marked[]): StoredTrees {
  const rows: { row: Float32Array; mark: Mark; weight: number }[] = []
  let skipped = 0
  for (const { outlines, figures, marks, gold } of pages) {
    for (const at of outlines.keys()) {
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

/** What is kept of a page as body, where these trees judge its lines. */
export function bodyBy(trees: Forest, { lines, outlines, elements, known, figures }: Sample): string {
  const likely = Float64Array.from(figures, (row) => likelihood(trees, row))
  const { verdicts } = verdictsFrom(lines, outlines, elements, known, likely)
  const isBody = (at: number): boolean => {
    const verdict = verdicts[at]!
    return 'keep' in verdict && verdict.keep !== 'title'
  }
  return lines.flatMap(({ text }, at) => (isBody(at) ? [text] : [])).join('\n\n')
}

/** For every fold trees grown from the pages of the others. */
export const forestsByFold = (pages: readonly Sample[]): Forest[] =>
  Array.from({ length: FOLDS }, (_, fold) => forestOf(grown(pages.filter((page) => page.fold !== fold))))
