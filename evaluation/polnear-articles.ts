/** What PolNeAR says of its articles. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface About {
  readonly publisher: string
  /** `YYYY-MM-DD`. */
  readonly published: string
  readonly title: string
}

/** By the name of an article's file, without its ending. */
export function polnearArticles(corpora: string): Map<string, About> {
  const lines = readFileSync(join(corpora, 'polnear/data/metadata.tsv'), 'utf8').split('\n').slice(1)
  return new Map(
    lines.map((line) => {
      const [, file = '', , , publisher = '', published = '', , title = ''] = line.split('\t')
      return [file, { publisher, published, title }]
    }),
  )
}
