import type { Verdict } from './assemble.js'
import { namesInByline } from './byline.js'
import type { Line } from './line.js'
import type { Marked } from './marking.js'
import { lineAt, type Near } from './near-headline.js'
import type { Facts } from './structured.js'
import { folded } from './words.js'
import {
  isBody,
  isFullName,
  isByAlone,
  isByline,
  namesStated,
  personInParts,
  writersAfterBy,
  writersIn,
} from './writers.js'

const AUTHOR =
  `author article:author_name og:article:author citation_author dc.creator dc.creator.name dcterms.creator parsely-author sailthru.author
byl byline article.author article:author og:author creator authors`.split(/\s+/)

/** Who wrote a page's report, by where it says so. */
export interface Writers {
  readonly record: readonly string[]
  readonly organisations: readonly string[]
  readonly marked: readonly string[]
  readonly head: readonly string[]
  readonly line: readonly string[]
  readonly foot: readonly string[]
  readonly alone: readonly string[]
}

export function writersOfPage(facts: Facts, lines: readonly Line[], verdicts: readonly Verdict[], near: Near): Writers {
  const authors = facts.report?.authors ?? []
  return {
    record: unique(authors.filter(({ organisation }) => !organisation).flatMap(({ name }) => namesStated(name))),
    organisations: unique(authors.filter(({ organisation }) => organisation).map(({ name }) => name.trim())),
    marked: markedWriters(facts.marks, lines, near),
    head: headWriters(facts),
    line: lineWriters(lines, verdicts, near),
    foot: footWriters(facts.marks, lines, near),
    alone: aloneWriter(lines, verdicts, near),
  }
}

/**
 * The writers that the sources name: structured data before the head, both before what is shown. Persons go before bodies,
 * and the outlet itself counts only where nobody else is named.
 */
export function chosenWriters(
  { record, line, head, marked, organisations, alone, foot }: Writers,
  outlet: string,
): string[] {
  const isOutlet = (name: string): boolean => squeezed(name) === squeezed(outlet)
  const sources = [record, line, head, marked, organisations, alone, foot]
  const others = sources.map((names) => names.filter((name) => !isOutlet(name)))
  const own = [...others, ...sources].find((names) => names.length > 0) ?? []
  const people = own.filter((name) => !isBody(name))
  return people.length > 0 ? people : [...own]
}

const squeezed = (name: string): string => folded(name).replace(/^the /, '').replaceAll(' ', '')

/** No name twice, nor one with more words after it ("Jonna Lund", "Jonna Lund Foreign desk"). */
const unique = (names: readonly string[]): string[] => {
  const seen: string[] = []
  return names.filter((name) => {
    const key = folded(name)
    if (key === '' || seen.some((other) => key === other || key.startsWith(`${other} `))) return false
    seen.push(key)
    return true
  })
}

function headWriters({ meta }: Facts): string[] {
  const labelled = ['1', '2'].flatMap((number) =>
    isByAlone(meta.get(`twitter:label${number}`)?.value ?? '') ? [meta.get(`twitter:data${number}`)?.value ?? ''] : [],
  )
  for (const field of [...AUTHOR.map((name) => meta.get(name)?.value ?? ''), ...labelled]) {
    const names = namesStated(field)
    if (names.length > 0) return unique(names)
  }
  return []
}

/** Lines after the first with a marked writer in which further ones stand. */
const TOGETHER = 3

function markedWriters(marks: readonly Marked[], lines: readonly Line[], near: Near): string[] {
  const told = marks.filter((mark) => isWriterMark(mark) && mark.text.trim() !== '')
  const byLine = Map.groupBy(told, (mark) => lineAt(lines, mark.at.end - 1))
  const at = near.order.find((index) => index !== near.title && namesOf(byLine.get(index) ?? []).length > 0)
  if (at === undefined) return []
  const first = byLine.get(at) ?? []
  const kinds = new Set(first.map(({ names }) => names))
  const found = namesOf(first)
  for (let next = at + 1; next <= at + TOGETHER; next++)
    found.push(...namesOf((byLine.get(next) ?? []).filter(({ names }) => kinds.has(names))))
  return unique(found)
}

const WRITER = /(?:^|[ _-])(?:author|byline|writer|autor|auteur|contributor|reporter|journalist)/
/** Parts of an author's box that are no name, and who looked the text over. */
const BESIDE =
  /bio|avatar|image|photo|desc|social|role|title|position|job|link-?list|follow|about|date|time|review|editor|tooltip/

const isWriterMark = ({ names }: Marked): boolean =>
  names.includes(' author-page ') || (WRITER.test(names) && !BESIDE.test(names))

/** Names in the marks of one line: where the author is linked as such, those; else by the smallest element. */
function namesOf(marks: readonly Marked[]): string[] {
  const firm = marks.filter(({ names }) => / author /.test(names) || names.includes(' author-page '))
  const smallest = marks.toSorted((a, b) => a.text.length - b.text.length)
  for (const list of [firm, smallest.slice(0, 1), smallest]) {
    const names = list.flatMap(({ text }) => {
      const by = writersAfterBy(text)
      if (by.length > 0) return by
      const whole = namesInByline(text.replace(/\n/g, ' '))
      return whole.length > 0 ? whole : text.split('\n').filter((piece) => isFullName(piece.trim()))
    })
    if (names.length > 0) return unique(names)
  }
  return []
}

/** Longer lines tell more than who wrote. */
const BYLINE = 200

/** The first line by the headline that says "By", or the one after a line that says nothing else. */
function lineWriters(lines: readonly Line[], verdicts: readonly Verdict[], near: Near): string[] {
  for (const at of near.order) {
    const { text } = lines[at]!
    if (at === near.title || text.length > BYLINE || isCaption(verdicts[at])) continue
    const next = lines[at + 1]?.text ?? ''
    const names = isByAlone(text) && next.length <= 60 ? writersIn(next) : writersAfterBy(text)
    // In the report itself only a line that begins so.
    if ('keep' in verdicts[at]! && !isByline(text) && !/^\W{0,3}\d/.test(text)) continue
    if (names.length > 0) return unique(names)
  }
  return []
}

const isCaption = (verdict: Verdict | undefined): boolean =>
  verdict !== undefined && 'remove' in verdict && (verdict.remove === 'caption' || verdict.remove === 'credit')

/** A name close to the headline that nothing says to be the writer's. */
function aloneWriter(lines: readonly Line[], verdicts: readonly Verdict[], { title, first }: Near): string[] {
  if (title < 0) return []
  const under = [1, 2, 3, 4].map((step) => title + step).filter((at) => at <= first)
  for (const at of [...under, title - 1, title - 2]) {
    const line = lines[at]
    const name = line === undefined || isCaption(verdicts[at]) ? undefined : personInParts(line.text)
    if (name !== undefined) return [name]
  }
  return []
}

/** Under the report only an element for the author's name, or a line after "Written by". */
function footWriters(marks: readonly Marked[], lines: readonly Line[], { foot }: Near): string[] {
  const wanted = new Set(foot)
  const firm = marks.filter((mark) => isWriterMark(mark) && IS_NAME.test(mark.names) && mark.text.trim() !== '')
  for (const mark of firm) {
    if (!wanted.has(lineAt(lines, mark.at.end - 1))) continue
    const names = namesOf([mark])
    if (names.length > 0) return names
  }
  for (const at of foot) {
    const next = lines[at + 1]?.text ?? ''
    const names = isByAlone(lines[at]!.text) && next.length <= 60 ? writersIn(next) : []
    if (names.length > 0) return names
  }
  return []
}

/** Of an element that holds a name, and the link to a page about the writer. */
const IS_NAME = /author[_-]*name|name[_-]*author| author |author-page/
