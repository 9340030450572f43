/** Lines of pages and of plain extracts made from them, each marked as body, furniture or neither. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { plainFeatures } from '../../dist/read/clean/judge.js'
import { judgeByRules } from '../../dist/read/clean/rules.js'
import { type Line, PLAIN } from '../../dist/read/clean/line.js'
import { parsePage } from '../../dist/read/clean/page.js'
import { placeLines } from '../../dist/read/clean/places.js'
import { plainLines } from '../../dist/read/clean/plain-lines.js'
import { wordsOf } from '../../dist/read/clean/words.js'
import { bag, type Gold, type Mark, marksByRuns } from './marks.ts'

export const corpora = process.env['ONRECORD_CORPORA'] ?? new URL('../../../shared/corpora', import.meta.url).pathname

export interface Example {
  readonly name: string
  /** Examples of one fold never stand on both sides of a score. */
  readonly fold: number
  readonly lines: readonly Line[]
  readonly marks: readonly Mark[]
  readonly features: readonly Int32Array[]
  /** Words of the gold body, for word F1. */
  readonly gold: readonly string[]
}

export const FOLDS = 5

export interface Source {
  readonly name: string
  readonly html: string
  readonly gold: Gold
}

export function* wcxbPages(): Generator<Source> {
  const folder = `${corpora}/wcxb/dev`
  if (!existsSync(folder)) return
  for (const file of readdirSync(`${folder}/html`).sort()) {
    const name = file.split('.')[0]!
    const truth = JSON.parse(readFileSync(`${folder}/ground-truth/${name}.json`, 'utf8')) as { ground_truth: Gold }
    // One page of the set has no body.
    if (!truth.ground_truth.main_content) continue
    yield { name, html: gunzipSync(readFileSync(`${folder}/html/${file}`)).toString('utf8'), gold: truth.ground_truth }
  }
}

/** Pages that nothing is trained on: for scoring only. */
export function* aebPages(): Generator<Source> {
  const folder = `${corpora}/scrapinghub-aeb`
  if (!existsSync(folder)) return
  const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  for (const [index, [key, { articleBody }]] of Object.entries(truth).entries()) {
    const html = gunzipSync(readFileSync(`${folder}/html/${key}.html.gz`)).toString('utf8')
    yield { name: String(index), html, gold: { main_content: articleBody } }
  }
}

export const foldOf = (name: string): number => Number(name) % FOLDS

/** Lines of the page kept before and after the gold body, at most, in the extracts made from it; the last, not trained on, keeps all. */
export const MARGINS: readonly (readonly [number, number])[] = [
  [2, 4],
  [6, 14],
  [25, 40],
  [Infinity, Infinity],
]

/** Plain extracts as tools leave them: the body with more or less of the page around it, all marks of the page gone. */
export function* plainExamples(
  pages: Iterable<Source> = wcxbPages(),
  margins: readonly (readonly [number, number])[] = MARGINS.slice(0, -1),
  mark: typeof marksByRuns = marksByRuns,
): Generator<Example> {
  for (const { name, html, gold } of pages) {
    const placed = placeLines(parsePage(html))
    const marks = mark(placed, gold)
    const first = marks.indexOf(1)
    const last = marks.lastIndexOf(1)
    if (first < 0) continue
    for (const [variant, [before, after]] of margins.entries()) {
      const from = Math.max(0, first - jitter(name, variant, before))
      const to = Math.min(placed.length, last + 1 + jitter(name, variant + 7, after))
      const lines = placed
        .slice(from, to)
        .map((line, at) => ({ ...line, place: PLAIN, gap: gapOf(name, variant, line, at) }))
      yield plainExample(`${name}-${variant}`, foldOf(name), lines, marks.slice(from, to), gold)
    }
  }
}

/** A number of lines about as large as `around`, the same in every run. */
function jitter(name: string, variant: number, around: number): number {
  if (around === Infinity) return around
  const mixed = Math.imul(Number(name) * 31 + variant, 0x9e3779b1) >>> 8
  return mixed % (around + 1)
}

/** Some tools put a blank line between all lines, some between paragraphs only, some nowhere. */
function gapOf(name: string, variant: number, line: Line, at: number): number {
  const style = (Number(name) + variant) % 3
  if (at === 0 || style === 2) return 0
  return style === 0 ? 1 : Math.min(1, line.gap) * (wordsOf(line.text).length > 12 ? 1 : 0)
}

function plainExample(name: string, fold: number, lines: Line[], marks: Mark[], gold: Gold): Example {
  const features = plainFeatures(lines, judgeByRules(lines, undefined))
  return { name, fold, lines, marks, features, gold: bag(gold.main_content) }
}

/** Whole news reports without furniture: every line is body but the headline, which is not learnt from. */
export function* newsExamples(part: 'train' | 'dev', every: number): Generator<Example> {
  const folder = `${corpora}/polnear/data/${part}/text`
  if (!existsSync(folder)) return
  for (const [index, file] of readdirSync(folder).sort().entries()) {
    if (index % every !== 0) continue
    const text = readFileSync(`${folder}/${file}`, 'utf8')
    const lines = plainLines(text)
    const marks = lines.map((_, at): Mark => (at === 0 ? -1 : 1))
    yield plainExample(file, index % FOLDS, lines, marks, { main_content: text })
  }
}
