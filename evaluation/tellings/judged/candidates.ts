/**
 * Pairs of contents in articles of different publishers that share six words in a row, at least one of them with
 * quotation marks: what may be one act of speaking told twice, and what only sounds alike.
 *
 *   node evaluation/tellings/judged/candidates.ts [--show]
 *
 * Prints one line a pair: the two places as `PART/ARTICLE:START-END,...` in UTF-16 units. `--show` prints the texts
 * beside them, for judging them; that is for the screen only, for the texts belong to their publishers.
 */
import { pathToFileURL } from 'node:url'
import { corpora } from '../../shipped.ts'
import { allTold, placeOf, type Told } from './told.ts'

export interface Candidate {
  readonly a: Told
  readonly b: Told
}

const RUN = 6

const textsOf = ({ article, content }: Told) => content.map(({ start, end }) => article.text.slice(start, end))

const wordsOf = (told: Told): string[] =>
  textsOf(told)
    .join(' ')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []

/** Marks may stand right outside of a content. Some publishers print two apostrophes. */
const isQuoted = ({ article, content }: Told): boolean =>
  content.some(({ start, end }) => /["“”]|''/.test(article.text.slice(Math.max(0, start - 2), end + 2)))

/** Pairs in order of their places, each once. */
export function candidatesAmong(told: readonly Told[]): Candidate[] {
  const runs = new Map<string, Set<number>>()
  for (const [index, one] of told.entries()) {
    const words = wordsOf(one)
    for (let i = 0; i + RUN <= words.length; i++) {
      const run = words.slice(i, i + RUN).join(' ')
      runs.set(run, (runs.get(run) ?? new Set()).add(index))
    }
  }
  const pairs = new Map<string, Candidate>()
  for (const indices of runs.values()) {
    const list = [...indices].toSorted((x, y) => x - y)
    for (const [at, i] of list.entries()) {
      for (const j of list.slice(at + 1)) {
        const [a, b] = [told[i]!, told[j]!]
        if (a.article.publisher === b.article.publisher || (!isQuoted(a) && !isQuoted(b))) continue
        pairs.set(`${placeOf(a)}\t${placeOf(b)}`, { a, b })
      }
    }
  }
  return [...pairs].toSorted(([x], [y]) => (x < y ? -1 : 1)).map(([, pair]) => pair)
}

const AROUND = 160

function shown({ article, content, source }: Told): string {
  const [from, to] = [content[0]!.start, content.at(-1)!.end]
  const by = source.map(({ start, end }) => article.text.slice(start, end)).join(' … ')
  const before = article.text.slice(Math.max(0, from - AROUND), from)
  const behind = article.text.slice(to, to + AROUND)
  const all = `${before}⟦${article.text.slice(from, to)}⟧${behind}`.replace(/\s+/g, ' ')
  return `  ${article.publisher} ${article.published} [${by}] ${all}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const told = allTold(corpora)
  if (told === null) console.log(`SKIPPED: there is no ${corpora}/polnear`)
  for (const { a, b } of candidatesAmong(told ?? [])) {
    console.log(`${placeOf(a)}\t${placeOf(b)}`)
    if (process.argv.includes('--show')) console.log(`${shown(a)}\n${shown(b)}\n`)
  }
}
