/** Words of the unmarked texts that classes of words are learnt from. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { findWords } from '../../dist/read/annotate/words.js'
import { corpora } from './corpus.ts'

/** PolNeAR's train part, and the bodies of the pages of scrapinghub-aeb and wcxb where these are at hand. */
export function readTexts(): string[][] {
  return [...polnear(), ...scrapinghub(), ...wcxb()].map(wordsOf)
}

const wordsOf = (text: string): string[] =>
  text.split('\n').flatMap((line) => findWords(line, { start: 0, end: line.length }).map(({ lower }) => lower))

function polnear(): string[] {
  const folder = `${corpora}/polnear/data/train/text`
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
}

function scrapinghub(): string[] {
  const path = `${corpora}/scrapinghub-aeb/ground-truth.json`
  if (!existsSync(path)) return []
  const pages = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { articleBody?: string }>
  return Object.keys(pages)
    .sort()
    .map((key) => pages[key]?.articleBody ?? '')
}

function wcxb(): string[] {
  const folder = `${corpora}/wcxb/dev/ground-truth`
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const page = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
        ground_truth?: { main_content?: string }
        main_content?: string
      }
      return page.main_content ?? page.ground_truth?.main_content ?? ''
    })
}
