/** Attributions that PolNeAR marks, with the offsets of their contents. Nothing of the corpus is kept but offsets. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { marksOf, type Range } from '../../speakers/standoff.ts'

export interface Article {
  /** `train/NAME` or `dev/NAME`. */
  readonly name: string
  readonly publisher: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly text: string
}

/** A content in an article. */
export interface Told {
  readonly article: Article
  readonly content: readonly Range[]
  readonly source: readonly Range[]
}

/** One string for a content's place: article and UTF-16 offsets. */
export const placeOf = ({ article, content }: Pick<Told, 'article' | 'content'>): string =>
  `${article.name}:${content.map(({ start, end }) => `${start}-${end}`).join(',')}`

const folderOf = (corpora: string, part: string) => join(corpora, 'polnear/data', part)

function metadata(corpora: string): Map<string, { publisher: string; published: string }> {
  const lines = readFileSync(join(corpora, 'polnear/data/metadata.tsv'), 'utf8').split('\n').slice(1)
  return new Map(
    lines.map((line) => {
      const [, file = '', , , publisher = '', published = ''] = line.split('\t')
      return [file, { publisher, published }]
    }),
  )
}

const inOrder = (ranges: readonly Range[]) => ranges.toSorted((a, b) => a.start - b.start)

function toldIn(corpora: string, part: string): Told[] {
  const folder = folderOf(corpora, part)
  const about = metadata(corpora)
  const files = new Map<string, string>()
  // Of several annotators the one first in the alphabet.
  for (const file of readdirSync(join(folder, 'attributions')).toSorted().toReversed())
    files.set(file.replace(/(?:_[0-9a-f]{4})?\.ann$/, ''), file)
  return [...files].toSorted().flatMap(([name, file]): Told[] => {
    const known = about.get(name)
    if (known === undefined) return []
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    const article = { name: `${part}/${name}`, ...known, text }
    return marksOf(readFileSync(join(folder, 'attributions', file), 'utf8'), text)
      .filter(({ content }) => content.length > 0)
      .map(({ content, source }) => ({ article, content: inOrder(content), source: inOrder(source) }))
  })
}

/** All of both parts, in order of file and place in it; null when the corpus is absent. */
export function allTold(corpora: string): Told[] | null {
  if (!['train', 'dev'].every((part) => existsSync(folderOf(corpora, part)))) return null
  return ['train', 'dev'].flatMap((part) => toldIn(corpora, part))
}
