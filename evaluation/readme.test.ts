import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Floors } from './floors.ts'

const page = new URL('../README.md', import.meta.url)
const floors = JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')) as Floors

/** What README tells of the floors: score, figure, words for it. */
const ROWS: readonly (readonly [score: string, figure: string, words: string])[] = [
  ['polnear', 'Source trimmed F', 'PolNeAR dev, 84 articles: source spans, F'],
  ['polnear', 'Cue trimmed F', 'cue spans, F'],
  ['polnear', 'Content trimmed F', 'content spans, F'],
  ['polnear', 'attribution F all', 'whole attributions, F'],
  ['polnear', 'attribution F direct', 'whole attributions, direct speech only, F'],
  ['speakers', 'meantime all', 'MEANTIME, Wikinews: sources led to whom they name, %'],
  ['speakers', 'gum news all', 'GUM news: the same, %'],
  ['pages', 'shingle F1', 'scrapinghub-aeb, 181 web pages: body, shingle F1'],
  ['extracts', 'word F1', 'the same pages as plain text with leftovers: body, word F1'],
  ['fields', 'author right', 'wcxb, 793 web pages: authors right, %'],
  ['fields', 'date right', 'day right, %'],
  ['pairs', 'pair F1, read', 'PolNeAR, the same quotation in two papers, judged by hand: pair F1'],
  ['stories', 'B-cubed F1', 'ECB+ dev: stories, B-cubed F1'],
  ['spun', 'spun found', 'articles with a quarter or more of their words replaced: found, %'],
  ['translated', 'found', 'articles through five languages and back by a real engine: found, %'],
  ['spun', 'left alone', 'unchanged news not accused of either, %'],
  ['samples', 'found', 'our samples: statements found, %'],
  ['samples', 'speaker', 'their speakers right, %'],
  ['samples', 'joined', 'pairs of tellings joined, %'],
]

/** To a tenth, never above what is held. */
const shown = (floor: number | undefined): string =>
  floor === undefined ? 'unknown' : String(Math.floor(floor * 10) / 10)

const table = (): string =>
  [
    '| at least | of |',
    '|---|---|',
    ...ROWS.map(([score, figure, words]) => `| ${shown(floors[score]?.floors[figure])} | ${words} |`),
  ].join('\n')

test('README tells the floors as they are', () => {
  const text = readFileSync(page, 'utf8')
  const told = /<!-- scores -->\n([^]*?)\n?<!-- end scores -->/
  // Only on request: a test that writes what it expects cannot fail.
  if (process.env['UPDATE'] === '1')
    writeFileSync(page, text.replace(told, `<!-- scores -->\n${table()}\n<!-- end scores -->`))
  expect(told.exec(readFileSync(page, 'utf8'))?.[1]).toBe(table())
})
