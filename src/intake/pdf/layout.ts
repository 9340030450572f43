/** A piece of text on a page. Units are the page's own, mostly points; the origin is at the bottom left. */
export interface Piece {
  readonly text: string
  readonly left: number
  /** The line it stands on. */
  readonly base: number
  readonly width: number
  /** Of its letters. */
  readonly size: number
}

/** Pieces on one line with no wide gap between them. */
interface Run {
  text: string
  readonly left: number
  right: number
  readonly base: number
  readonly size: number
}

/** Gap between two pieces that belongs to a table or to the next column, in sizes of a letter. */
const WIDE = 1.8
/** Gap that is a space, where the PDF writes none. */
const SPACE = 0.18

/** A page's paragraphs in the order people read them: columns from the left, in each from the top. */
export function paragraphsOf(pieces: readonly Piece[]): string[] {
  const runs = runsOf(pieces)
  return columnsOf(runs).flatMap((column) => paragraphsIn(column))
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = []
  const placed = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0)
  for (const line of linesOf(placed)) {
    let run: Run | undefined
    for (const { text, left, width, base, size } of line.toSorted((a, b) => a.left - b.left)) {
      const gap = run === undefined ? Infinity : left - run.right
      if (run === undefined || gap > WIDE * size) runs.push((run = { text, left, right: left + width, base, size }))
      else {
        run.text += gap > SPACE * size && !/\s$/.test(run.text) && !/^\s/.test(text) ? ` ${text}` : text
        run.right = Math.max(run.right, left + width)
      }
    }
  }
  return runs
}

/** Pieces by the line they stand on, from the top. Small ones may stand higher or lower: marks of footnotes do. */
function linesOf(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = []
  for (const piece of pieces.toSorted((a, b) => b.base - a.base)) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line !== undefined && first !== undefined && first.base - piece.base < 0.4 * Math.max(first.size, piece.size))
      line.push(piece)
    else lines.push([piece])
  }
  return lines
}

/** Lines that must stand on each side of a gutter, so that it divides columns and not a line of a table. */
const COLUMN_LINES = 4
/** Cuts of one page; a newspaper's page needs some twenty. */
const MOST_CUTS = 60

/**
 * Cuts a page where nothing stands: across, at a gutter that many lines respect; else along, at the widest gap, if that
 * lays a gutter open. Parts wait on a list.
 */
function columnsOf(runs: readonly Run[]): Run[][] {
  const columns: Run[][] = []
  const waiting: (readonly Run[])[] = [runs]
  for (let cuts = 0; waiting.length > 0; cuts++) {
    const part = waiting.pop()!
    const halves = cuts < MOST_CUTS ? (acrossGutter(part) ?? aboveGutter(part)) : null
    if (halves === null) columns.push([...part])
    else waiting.push(halves[1], halves[0])
  }
  return columns
}

type Halves = readonly [first: readonly Run[], second: readonly Run[]]

function acrossGutter(runs: readonly Run[]): Halves | null {
  const sorted = runs.toSorted((a, b) => a.left - b.left)
  let right = -Infinity
  for (const [at, run] of sorted.entries()) {
    if (at >= COLUMN_LINES && sorted.length - at >= COLUMN_LINES && run.left - right > 0.8 * run.size) {
      const halves = [sorted.slice(0, at), sorted.slice(at)] as const
      if (areColumns(halves)) return halves
    }
    right = Math.max(right, run.right)
  }
  return null
}

/** Both sides hold lines of prose: the cells of a table are read line by line. */
const areColumns = (halves: Halves): boolean =>
  halves.every((half) => {
    const longest = half.map(({ text }) => text.length).toSorted((a, b) => b - a)
    return (longest[Math.min(COLUMN_LINES, longest.length) - 1] ?? 0) > 20
  })

/** What stands above columns and goes over both: a letterhead, a headline. */
function aboveGutter(runs: readonly Run[]): Halves | null {
  const sorted = runs.toSorted((a, b) => b.base - a.base)
  const most = Math.min(sorted.length - 2 * COLUMN_LINES, 15)
  for (let at = 1; at <= most; at++) {
    if (sorted[at - 1]!.base - sorted[at]!.base < 0.5 * sorted[at]!.size) continue
    const rest = sorted.slice(at)
    if (acrossGutter(rest) !== null) return [sorted.slice(0, at), rest]
  }
  return null
}

/** A column's lines as paragraphs: a new one where the gap grows, the letters change, or a line is set in after a short one. */
function paragraphsIn(runs: readonly Run[]): string[] {
  const lines = mergedLines(runs)
  const gap = usualGap(lines)
  const right = Math.max(...lines.map((line) => line.right))
  const paragraphs: string[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const last = paragraphs.at(-1)
    if (before === undefined || last === undefined || begins(line, before, gap, right))
      paragraphs.push([line.text.trim()])
    else last.push(line.text.trim())
  }
  return paragraphs.map((all) => all.reduce(together)).filter((paragraph) => paragraph !== '')
}

function mergedLines(runs: readonly Run[]): Run[] {
  const lines: Run[] = []
  for (const run of runs.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
    const line = lines.at(-1)
    if (line !== undefined && line.base - run.base < 0.4 * Math.max(line.size, run.size) && run.left >= line.left) {
      line.text += ` ${run.text}`
      line.right = Math.max(line.right, run.right)
    } else lines.push({ ...run })
  }
  return lines
}

/** From line to line within paragraphs: the smaller half of the gaps is that. */
function usualGap(lines: readonly Run[]): number {
  const gaps = lines
    .slice(1)
    .map((line, at) => lines[at]!.base - line.base)
    .toSorted((a, b) => a - b)
  return gaps[Math.floor((gaps.length - 1) / 3)] ?? 0
}

function begins(line: Run, before: Run, gap: number, right: number): boolean {
  if (before.base - line.base > 1.35 * gap || Math.abs(line.size - before.size) > 0.12 * before.size) return true
  const short = right - before.right > 6 * line.size && /[.!?:”"’)]\s*$/.test(before.text)
  const setIn = line.left - before.left > 0.9 * line.size && /[.!?:”"’)]\s*$/.test(before.text)
  return short || setIn || /^\s*[•●▪–*]\s/.test(line.text)
}

/** Two lines of a paragraph. A word divided at the line's end is left with its hyphen until all of the text is known. */
const together = (before: string, line: string): string =>
  /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(line) ? `${before}${DIVIDED}${line}` : `${before} ${line}`

/** Marks a hyphen at the end of a line; no PDF's text holds it. */
const DIVIDED = '\uFFFF'

/**
 * The text of all pages, a paragraph a line, an empty line between. A hyphen at the end of a line stays where the word is
 * written with it elsewhere, or where its second half stands alone and its first does; else it only divided the word.
 */
export function joined(pages: readonly (readonly string[])[]): string {
  const text = pages.flat().join('\n\n')
  const known = new Set(text.toLowerCase().match(/[\p{L}-]+/gu) ?? [])
  return text
    .replace(/([\p{L}-]+)-\uFFFF(\p{L}+)/gu, (_, first: string, second: string) => {
      const whole = `${first}${second}`.toLowerCase()
      const hyphened = `${first}-${second}`.toLowerCase()
      return known.has(hyphened) && !known.has(whole) ? `${first}-${second}` : `${first}${second}`
    })
    .replaceAll(DIVIDED, '')
    .trim()
}
