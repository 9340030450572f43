/** Unchanged articles of every corpus, as their text alone; and which of them the shipped counts were learnt from. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { gum } from '../speakers/gum.ts'
import { meantime } from '../speakers/meantime.ts'
import { corpora } from '../shipped.ts'

export interface Plain {
  readonly corpus: 'polnear' | 'wcxb' | 'aeb' | 'meantime' | 'gum'
  readonly name: string
  readonly text: string
}

function* polnear(): Generator<Plain> {
  for (const part of ['train', 'dev']) {
    const folder = `${corpora}/polnear/data/${part}/text`
    for (const file of readdirSync(folder).toSorted())
      yield { corpus: 'polnear', name: `${part} ${file}`, text: readFileSync(`${folder}/${file}`, 'utf8') }
  }
}

function* wcxb(): Generator<Plain> {
  const folder = `${corpora}/wcxb/dev/ground-truth`
  for (const file of readdirSync(folder).toSorted()) {
    const bytes = readFileSync(`${folder}/${file}`)
    const page = JSON.parse((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')) as {
      ground_truth?: { main_content?: string }
      main_content?: string
    }
    yield { corpus: 'wcxb', name: file, text: page.ground_truth?.main_content ?? page.main_content ?? '' }
  }
}

function* aeb(): Generator<Plain> {
  const bodies = JSON.parse(readFileSync(`${corpora}/scrapinghub-aeb/ground-truth.json`, 'utf8')) as Record<
    string,
    { articleBody?: string }
  >
  for (const name of Object.keys(bodies).toSorted())
    yield { corpus: 'aeb', name, text: bodies[name]?.articleBody ?? '' }
}

const FOLDERS = [
  'polnear/data/train/text',
  'wcxb/dev/ground-truth',
  'scrapinghub-aeb',
  'meantime-en/data',
  'gum-news/dep',
]

/** What the articles are read from, for a score's hash. */
export const READ_FROM: readonly string[] = [
  'polnear/data/train/text',
  'polnear/data/dev/text',
  'wcxb/dev/ground-truth',
  'scrapinghub-aeb/ground-truth.json',
  'meantime-en/data',
  'gum-news/dep',
].map((path) => `${corpora}/${path}`)

/** The corpus gives words; put together, straight quotation marks stand apart on both sides, as they never did in print. */
const joined = (text: string): string => text.replace(/" ([^"\n]{1,400}?) ?"/g, '"$1"')

/** All articles there are; null where a corpus is not here. */
export function allArticles(): Plain[] | null {
  if (FOLDERS.some((folder) => !existsSync(`${corpora}/${folder}`))) return null
  return [
    ...polnear(),
    ...wcxb(),
    ...aeb(),
    ...meantime().map(({ name, text }): Plain => ({ corpus: 'meantime', name, text: joined(text) })),
    ...gum(/\.conllu$/).map(({ name, text }): Plain => ({ corpus: 'gum', name, text })),
  ]
}

/** One of ten numbers for a name, the same in every run. */
function tenthOf(name: string): number {
  let hash = 7
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 31) + name.charCodeAt(i)) | 0
  return (Math.imul(hash, 0x9e3779b9) >>> 16) % 10
}

/** Whether counts and weights are learnt from it: eight tenths of three corpora. The rest, and two corpora whole, are held back. */
export const isLearntFrom = ({ corpus, name }: Plain): boolean =>
  corpus !== 'meantime' && corpus !== 'gum' && !name.startsWith('dev ') && tenthOf(name) < 8

/** GUM holds speeches, courts, interviews and podcasts beside its news: all are read, and the rate asked for is that of news. */
export const isNews = ({ corpus, name }: Plain): boolean => corpus !== 'gum' || name.startsWith('GUM_news')
