import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { corpora } from './corpus.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** One attribution as PolNeAR marks it, in the order of its file. */
export interface Marked {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
}

export interface Standoff {
  readonly file: string
  readonly text: string
  readonly marked: readonly Marked[]
}

const DEV = join(corpora, 'polnear/data/dev')
export const TEXTS = join(DEV, 'text')

/** PolNeAR's development part in the order of its file names; of an article with several annotators the first. */
export function standoffs(): Standoff[] {
  const annotations = readdirSync(join(DEV, 'attributions')).sort()
  return readdirSync(TEXTS)
    .sort()
    .map((file) => {
      const first = annotations.find((name) => name.startsWith(file.replace(/\.txt$/, ''))) as string
      const text = readFileSync(join(TEXTS, file), 'utf8')
      return { file, text, marked: marksOf(readFileSync(join(DEV, 'attributions', first), 'utf8'), text) }
    })
}

export function marksOf(ann: string, text: string): Marked[] {
  const units = unitsOf(text)
  const spans = new Map<string, Range[]>()
  const found: Marked[] = []
  // Some files name a span before the line that gives it.
  const lines = ann.split('\n').map((line) => line.split('\t'))
  for (const [id = '', body = ''] of lines) {
    const ranges = body.slice(body.indexOf(' ') + 1).split(';')
    if (!id.startsWith('T')) continue
    spans.set(
      id,
      ranges.map((range) => {
        const [start = 0, end = 0] = range.split(' ').map(Number)
        return { start: units(start), end: units(end) }
      }),
    )
  }
  for (const [id = '', body = ''] of lines) if (id.startsWith('E')) found.push(markOf(body, spans))
  return found
}

function markOf(body: string, spans: ReadonlyMap<string, readonly Range[]>): Marked {
  const of = (role: string): Range[] =>
    body.split(' ').flatMap((pair) => {
      const [key = '', id = ''] = pair.split(':')
      return key.replace(/\d+$/, '') === role ? (spans.get(id) ?? []) : []
    })
  return { source: of('Source'), cue: of('Cue'), content: of('Content') }
}

/** Code points, which the marks count, to UTF-16 units. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (point) => point
  const starts: number[] = []
  let at = 0
  for (const point of text) {
    starts.push(at)
    at += point.length
  }
  return (point) => starts[point] ?? at
}
