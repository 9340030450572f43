/** Attributions of PolNeAR with their speakers' names, as bases for tellings. Nothing of it leaves the machine. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { polnearArticles } from '../polnear-articles.ts'

export interface Quotation {
  /** Article and attribution. */
  readonly id: string
  readonly article: string
  readonly outlet: string
  readonly published: string
  readonly speaker: string
  /** Content as printed, marks and all; pieces joined by a space. */
  readonly content: string
  readonly kind: 'direct' | 'mixed' | 'indirect'
}

/** A person's name: two or three words with capitals, or a source that is one such word. */
const NAME = /\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}.-]*){0,1} \p{Lu}[\p{L}-]+|^(?:Mr\. |Mrs\. |Ms\. )?\p{Lu}[\p{L}-]+$/gu
const NO_NAME =
  /^(?:He|She|They|It|Who|We|You|Many|Some|Critics|Officials|The|A|An)\b|Times|Post|York|Policy|Council|GOP|Press|Watch|TODAY|Hampshire|Gov|News|House|Senate|Department|Court|Party|Committee|University|Street|Republican|Democrat|Campaign|States|President|Journal|Center|Institute|Association/

interface Lines {
  readonly spans: ReadonlyMap<string, string>
  readonly joined: readonly (readonly string[])[]
}

function linesOf(ann: string): Lines {
  const spans = new Map<string, string>()
  const joined: string[][] = []
  for (const line of ann.split('\n')) {
    const [id = '', role = ''] = line.split('\t')
    if (id.startsWith('T')) spans.set(id, role)
    else if (id.startsWith('E')) joined.push(role.split(' '))
  }
  return { spans, joined }
}

/** Offsets of the corpus are code points, several ranges split by ";". */
function pieces(points: readonly string[], span: string): string[] {
  const ranges = span.slice(span.indexOf(' ') + 1).split(';')
  return ranges.map((range) => {
    const [from, to] = range.split(' ').map(Number)
    return points.slice(from, to).join('')
  })
}

function kindOf(content: string): Quotation['kind'] {
  const marks = [...content.matchAll(/["“”]/g)].length
  if (marks < 2) return 'indirect'
  return /^["“][^"“”]*["”][.,]?$/.test(content.trim()) ? 'direct' : 'mixed'
}

/** Quotations of a part of the corpus, in order of file and place; null when the corpus is absent. */
export function quotationsOf(corpora: string, part: 'train' | 'dev'): Quotation[] | null {
  const folder = join(corpora, 'polnear/data', part)
  if (!existsSync(folder)) return null
  const about = polnearArticles(corpora)
  const files = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'attributions')).toSorted().toReversed())
    files.set(file.replace(/(?:_[0-9a-f]{4})?\.ann$/, ''), file)
  return [...files].toSorted().flatMap(([article, file]) => {
    const points = [...readFileSync(join(folder, 'text', `${article}.txt`), 'utf8')]
    const { publisher: outlet, published } = about.get(article) ?? { publisher: '', published: '' }
    return fromArticle(points, linesOf(readFileSync(join(folder, 'attributions', file), 'utf8')), {
      article,
      outlet,
      published,
    })
  })
}

function fromArticle(
  points: readonly string[],
  { spans, joined }: Lines,
  about: Pick<Quotation, 'article' | 'outlet' | 'published'>,
): Quotation[] {
  return joined.flatMap((roles, index): Quotation[] => {
    const of = (role: string) =>
      roles
        .filter((one) => one.startsWith(`${role}:`))
        .flatMap((one) => pieces(points, spans.get(one.slice(role.length + 1)) ?? ''))
    const [source] = of('Source')
    const name = [...(source ?? '').matchAll(NAME)].map(([found]) => found).find((found) => !NO_NAME.test(found))
    const content = of('Content').join(' ').replace(/\s+/g, ' ').trim()
    const words = content.split(' ').length
    if (name === undefined || words < 6 || words > 70 || !/^\d{4}-\d\d-\d\d$/.test(about.published)) return []
    return [{ id: `${about.article}/${index}`, ...about, speaker: name, content, kind: kindOf(content) }]
  })
}
