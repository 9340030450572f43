import { namesInByline } from './byline.js'
import type { Line } from './line.js'
import type { Marked } from './marking.js'
import { lineAt, type Near } from './near-headline.js'
import type { Facts } from './structured.js'
import { folded } from './words.js'
import { namesStated, writersAfterBy } from './writers.js'

const AUTHOR =
  `author article:author_name og:article:author dc.creator dc.creator.name dcterms.creator parsely-author sailthru.author byl byline article.author
citation_author article:author og:author creator authors`.split(/\s+/)

/** Who wrote a page's report, by where it says so. */
export interface Writers {
  readonly record: readonly string[]
  readonly organisations: readonly string[]
  readonly marked: readonly string[]
  readonly head: readonly string[]
  readonly line: readonly string[]
}

export function writersOfPage(facts: Facts, lines: readonly Line[], near: Near): Writers {
  const authors = facts.report?.authors ?? []
  return {
    record: unique(authors.filter(({ organisation }) => !organisation).flatMap(({ name }) => namesStated(name))),
    organisations: unique(authors.filter(({ organisation }) => organisation).map(({ name }) => name.trim())),
    marked: markedWriters(facts.marks, lines, near),
    head: headWriters(facts),
    line: lineWriters(lines, near),
  }
}

const unique = (names: readonly string[]): string[] => {
  const seen = new Set<string>()
  return names.filter((name) => {
    const key = folded(name)
    return key !== '' && !seen.has(key) && seen.add(key)
  })
}

function headWriters({ meta }: Facts): string[] {
  for (const name of AUTHOR) {
    const names = namesStated(meta.get(name)?.value ?? '')
    if (names.length > 0) return unique(names)
  }
  return []
}

/** Lines after the first with a marked writer in which further ones stand. */
const TOGETHER = 3

function markedWriters(marks: readonly Marked[], lines: readonly Line[], near: Near): string[] {
  const byLine = new Map<number, Marked[]>()
  for (const mark of marks) {
    if (!isWriterMark(mark) || mark.text.trim() === '') continue
    const at = lineAt(lines, mark.at.end - 1)
    byLine.set(at, [...(byLine.get(at) ?? []), mark])
  }
  const at = near.order.find((index) => index !== near.title && namesOf(byLine.get(index) ?? []).length > 0)
  if (at === undefined) return []
  const found: string[] = []
  for (let next = at; next <= at + TOGETHER; next++) found.push(...namesOf(byLine.get(next) ?? []))
  return unique(found)
}

const WRITER = /(?:^|[ _-])(?:author|byline|writer|autor|auteur|contributor|reporter|journalist)/
/** Parts of an author's box that are no name. */
const BESIDE = /bio|avatar|image|photo|desc|social|role|title|position|job|link-?list|follow|about|date|time/

const isWriterMark = ({ names }: Marked): boolean =>
  WRITER.test(names) && !BESIDE.test(names.replace(/author-?title/, ''))

/** Names in the marks of one line: where the author is linked as such, those; else by the smallest element. */
function namesOf(marks: readonly Marked[]): string[] {
  const firm = marks.filter(({ names }) => / author /.test(names))
  const smallest = marks.toSorted((a, b) => a.text.length - b.text.length)
  for (const list of [firm, smallest.slice(0, 1), smallest]) {
    const names = list.flatMap(({ text }) => {
      const by = writersAfterBy(text)
      return by.length > 0 ? by : namesInByline(text.replace(/\n/g, ' '))
    })
    if (names.length > 0) return unique(names)
  }
  return []
}

function lineWriters(lines: readonly Line[], near: Near): string[] {
  for (const at of near.order) {
    const { text } = lines[at]!
    if (at === near.title || text.length > 200) continue
    const names = writersAfterBy(text)
    if (names.length > 0) return unique(names)
  }
  return []
}
