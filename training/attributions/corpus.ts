/** PolNeAR as this program reads it: article, annotation and gold in positions of `article.text`. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { annotate } from '../../dist/read/annotate/annotate.js'
import type { Annotation } from '../../dist/read/annotate/annotation.js'
import { clean } from '../../dist/read/clean/clean.js'
import type { Article } from '../../dist/record/article.js'
import type { Captured } from '../../dist/record/capture.js'

export type GoldRole = 'Source' | 'Cue' | 'Content'
export type Range = readonly [start: number, end: number]

/** One attribution as marked. */
export type GoldAttribution = Readonly<Record<GoldRole, readonly Range[]>>

/** An article of PolNeAR with its marks as they are: ranges in `source`. */
export interface Standoff {
  readonly name: string
  readonly source: string
  readonly marked: readonly GoldAttribution[]
}

export interface Example extends Standoff {
  readonly article: Article
  readonly annotation: Annotation
  /** The marks as ranges in `article.text`. */
  readonly gold: readonly GoldAttribution[]
}

export const corpora = process.env['ONRECORD_CORPORA'] ?? '../shared/corpora'
export const hasPolnear = () => existsSync(`${corpora}/polnear/data`)

type Part = 'train' | 'dev'

const folderOf = (part: Part): string => `${corpora}/polnear/data/${part}`

/** Where the texts of a part are. */
export const textsOf = (part: Part): string => `${folderOf(part)}/text`

/** All articles of `train` or `dev`, as this program reads them. */
export const readPolnear = (part: Part): Example[] => standoffsOf(part).map(exampleOf)

/**
 * All articles of `train` or `dev`, by name. Of several annotators the first in the alphabet counts.
 *
 * `ahead`: whether a span counts too that an attribution names before the line that gives it (91 in 34 files). Neither the
 * scorer that we are measured with nor what the weights were learnt from has those.
 */
export function standoffsOf(part: Part, ahead = false): Standoff[] {
  const folder = folderOf(part)
  const marked = new Map<string, string>()
  for (const file of readdirSync(`${folder}/attributions`).sort()) {
    const name = /^(.*)_[0-9a-f]{4}\.ann$/.exec(file)?.[1]
    if (name !== undefined && !marked.has(name)) marked.set(name, file)
  }
  return [...marked].map(([name, file]) => {
    const source = readFileSync(`${textsOf(part)}/${name}.txt`, 'utf8')
    const brat = readFileSync(`${folder}/attributions/${file}`, 'utf8')
    return { name, source, marked: readBrat(ahead ? spansFirst(brat) : brat, unitsOf(source)) }
  })
}

/** One text as given to the reader: the body alone. */
export const capturedOf = (name: string, source: string): Captured => ({
  id: name,
  capture: { sha256: '', uri: `file:${name}.txt`, bytes: source.length, mediaType: 'text/plain', charset: 'utf-8' },
  source,
  given: { clean: true },
})

function exampleOf({ name, source, marked }: Standoff): Example {
  const { found: article } = clean(capturedOf(name, source))
  const { found: annotation } = annotate(article)
  const gold = marked.map((roles) => ({
    Source: inText(roles.Source, article),
    Cue: inText(roles.Cue, article),
    Content: inText(roles.Content, article),
  }))
  return { name, source, article, annotation, gold, marked }
}

/** Position in code points to position in UTF-16 units. */
function unitsOf(source: string): (codePoint: number) => number {
  if (!/[\ud800-\udbff]/.test(source)) return (i) => i
  const table: number[] = []
  let at = 0
  for (const sign of source) {
    table.push(at)
    at += sign.length
  }
  table.push(at)
  return (i) => table[i] ?? source.length
}

const spansFirst = (brat: string): string => {
  const lines = brat.split('\n')
  const isSpan = (line: string) => line.startsWith('T')
  return [...lines.filter(isSpan), ...lines.filter((line) => !isSpan(line))].join('\n')
}

function readBrat(brat: string, units: (codePoint: number) => number): Record<GoldRole, Range[]>[] {
  const parts = new Map<string, Range[]>()
  const found: Record<GoldRole, Range[]>[] = []
  for (const line of brat.split('\n')) {
    const [id = '', what = ''] = line.split('\t')
    if (id.startsWith('T')) {
      const ranges = what
        .slice(what.indexOf(' ') + 1)
        .split(';')
        .map((range) => range.split(' ').map(Number))
      parts.set(
        id,
        ranges.map(([start = 0, end = 0]): Range => [units(start), units(end)]),
      )
    } else if (id.startsWith('E')) {
      const roles: Record<GoldRole, Range[]> = { Source: [], Cue: [], Content: [] }
      for (const pair of what.trim().split(/\s+/)) {
        const [key = '', value = ''] = pair.split(':')
        const role = key.replace(/\d+$/, '')
        if (role in roles) roles[role as GoldRole].push(...(parts.get(value) ?? []))
      }
      found.push(roles)
    }
  }
  return found
}

/** Ranges of the capture to ranges of the article's text; what cleaning took away falls out. */
export function inText(ranges: readonly Range[], { map }: Article): Range[] {
  return ranges.flatMap(([start, end]): Range[] => {
    const touched = map.filter(([, source, length]) => source < end && start < source + length)
    const [head, tail] = [touched[0], touched.at(-1)]
    if (head === undefined || tail === undefined) return []
    return [[head[0] + Math.max(0, start - head[1]), tail[0] + Math.min(tail[2], end - tail[1])]]
  })
}
