import type { Article, Title } from '../../record/article.js'
import type { Captured, Given } from '../../record/capture.js'
import type { Found } from '../../record/found.js'
import type { Problem } from '../../record/problem.js'
import type { Span } from '../../record/span.js'
import { addressOf } from './address.js'
import { assemble, type Assembled, type Verdict } from './assemble.js'
import { isTitle } from './body-lines.js'
import { cutShort, type CutShort } from './cut-short.js'
import { readFields, type Sources } from './fields.js'
import { habitOf } from './habit.js'
import { judgePage } from './judge-page.js'
import { judgeLines } from './judge.js'
import { type Line, splitLine } from './line.js'
import { entriesIn, liveEntries, type LiveEntry, withEntries } from './live-blog.js'
import { headlineLength } from './outlet.js'
import { onlyAWall } from './only-a-wall.js'
import { linksBeside, otherPages } from './other-pages.js'
import { type Page, parsePage } from './page.js'
import { titleOfPage } from './page-title.js'
import { placeLines } from './places.js'
import { flatLines, plainLines } from './plain-lines.js'
import { removedLines } from './removed-line.js'
import { factsOf, NO_FACTS, type Facts } from './structured.js'
import { unwrapped } from './wrapped.js'

/** Beyond this nothing is looked at, in UTF-16 units: a long report has 200,000, a book of 200,000 words 1,200,000. */
export const LONGEST_TEXT = 2_000_000
/** A page has more around its report: scripts, menus, pictures written out. */
export const LONGEST_PAGE = 12_000_000

/** The longest reports have some 500 lines, pages some 5,000. */
export const MOST_LINES = 40_000

/**
 * What a capture says: the report's title, text and blocks, what is known of its outlet, writers and date, and every
 * line that is not the report's with the reason it was left out.
 */
export function clean(captured: Captured): Found<Article> {
  const { source, given } = captured
  const sorted = given.clean === true ? asGiven(captured) : isPage(captured) ? fromPage(captured) : fromText(captured)
  const { facts, entries: timed = [] } = sorted
  const { lines, verdicts } = withoutOutlet(sorted, given.outlet ?? facts.outlet?.name)
  const assembled = withinReach(assemble(lines, verdicts), sorted.reach, source)
  const [removed, address] = [removedLines(lines, verdicts), addressOf(captured, facts)]
  const sources: Sources = { facts, lines, verdicts, assembled, removed, address, entries: timed }
  const { fields, problems } = readFields(given, sources)
  const entries = entriesIn(assembled, lines, verdicts, timed)
  const title = titleOf(given, sources, fields.outlet?.name ?? '')
  return {
    found: { title, ...fields, ...(entries.length > 0 && { entries }), ...assembled },
    problems: [...sorted.problems, ...lackOf(sorted, assembled), ...problems],
  }
}

/** What is missing of the report, as far as the page shows. */
function lackOf({ cut, problems }: Sorted, { text, blocks }: Assembled): Problem[] {
  if (text === '')
    return problems.some(({ code }) => code === 'page-is-wall') ? [] : [{ code: 'article-empty', at: null }]
  const last = blocks.at(-1)
  if (cut === undefined || last === undefined) return []
  const at = { start: last.start, end: last.end }
  return [{ code: 'article-cut-short', at, shown: cut.shown, of: cut.of }]
}

/** The lines of a capture, each with what is to be done with it. */
interface Sorted {
  readonly lines: readonly Line[]
  readonly verdicts: readonly Verdict[]
  readonly facts: Facts
  readonly problems: readonly Problem[]
  /** How far the capture was looked at. */
  readonly reach: number
  /** Where the page shows only the report's beginning. */
  readonly cut?: CutShort | undefined
  /** Of a live blog. */
  readonly entries?: readonly Placed[]
}

/** An entry with where it stands in the decoded capture: lines are split and counted anew. */
type Placed = LiveEntry & { readonly at: Span }

const isPage = ({ capture, source }: Captured): boolean =>
  /html/i.test(capture.mediaType) && /<[a-z!/]/i.test(source.slice(0, LONGEST_PAGE))

/** The giver says that the text is the body alone: every line is kept. */
function asGiven({ source }: Captured): Sorted {
  const { seen, lines, problems } = linesOf(source, LONGEST_TEXT, plainLines)
  return { lines, verdicts: lines.map(() => ({ keep: 'paragraph' })), facts: NO_FACTS, problems, reach: seen }
}

function fromText({ source, given }: Captured): Sorted {
  const { seen, lines, problems } = linesOf(source, LONGEST_TEXT, plainLines)
  return { lines, verdicts: judgeLines(lines, given.title).verdicts, facts: NO_FACTS, problems, reach: seen }
}

function fromPage(captured: Captured): Sorted {
  const { source, given } = captured
  const page = parsePage(source.slice(0, LONGEST_PAGE))
  const facts = factsOf(page.head)
  const headlines = given.title === undefined ? facts.headlines : [given.title, ...facts.headlines]
  if (page.tooDeep) return fromDeepPage(source, facts, headlines[0])
  const { seen: reach, lines, problems } = linesOf(source, LONGEST_PAGE, () => placeLines(firstLines(page)))
  const address = addressOf(captured, facts)
  const { verdicts: judged } = judgePage(lines, page, headlines)
  const entries = liveEntries(page, facts, lines, judged, habitOf(facts.language || (given.language ?? ''), address))
  const verdicts = withEntries(lines, judged, entries)
  const wall = onlyAWall(source, page, facts, lines, verdicts)
  if (wall)
    return {
      lines,
      verdicts: wall.verdicts,
      facts: { ...facts, headlines: statedHeadlines(facts) },
      problems: [...problems, { code: 'page-is-wall', at: null, wall: wall.kind }],
      reach,
    }
  const cut = cutShort(page, facts, lines, verdicts)
  const own = verdicts.map((verdict, at) => (cut?.wall.has(at) ? IN_WALL : verdict))
  const others = otherPages(linksBeside(page.head.links, lines, verdicts), address)
  const series: Problem[] = others ? [{ code: 'article-continues', at: null, ...others }] : []
  return {
    lines,
    verdicts: upTo(LONGEST_TEXT, lines, own),
    facts,
    problems: [...problems, ...series],
    reach,
    cut,
    entries: entries.map((entry) => ({
      ...entry,
      at: { start: lines[entry.first]!.start, end: lines[entry.last]!.end },
    })),
  }
}

/** Read as a text of what stands between its tags. */
function fromDeepPage(source: string, facts: Facts, headline: string | undefined): Sorted {
  const { seen: reach, lines, problems } = linesOf(source, LONGEST_PAGE, flatLines)
  const verdicts = upTo(LONGEST_TEXT, lines, judgeLines(lines, headline).verdicts)
  return { lines, verdicts, facts, problems: [...problems, { code: 'page-too-deep', at: null }], reach }
}

const IN_WALL: Verdict = { remove: 'appeal', rule: 'in-wall' }

/** The window's title of a wall is mostly the wall's own. */
const statedHeadlines = ({ report, meta }: Facts): string[] =>
  [report?.headline, meta.get('og:title')?.value].filter((headline) => headline !== undefined)

/** One more than are read, so that it shows where reading stopped. */
const firstLines = (page: Page): Page => ({ ...page, lines: page.lines.slice(0, MOST_LINES + 1) })

interface Seen {
  readonly lines: Line[]
  readonly problems: Problem[]
  readonly seen: number
}

/** The lines of as much of a capture as is read, and how far that is. */
function linesOf(source: string, most: number, read: (source: string) => Line[]): Seen {
  const head = firstOf(source, most)
  const lines = unwrapped(read(head))
  const next = lines[MOST_LINES]
  const seen = next === undefined ? head.length : next.start
  const problems: Problem[] =
    seen === source.length ? [] : [{ code: 'capture-cut', at: null, length: source.length, read: seen }]
  return { lines: next === undefined ? lines : lines.slice(0, MOST_LINES), problems, seen }
}

/** Not between the two halves of a character beyond the basic plane. */
const firstOf = (source: string, most: number): string =>
  source.slice(0, /[\uD800-\uDBFF]/.test(source.charAt(most - 1)) && source.length > most ? most - 1 : most)

/** Lines of the body beyond the longest text that later stages are asked to read. */
function upTo(most: number, lines: readonly Line[], verdicts: readonly Verdict[]): Verdict[] {
  let length = 0
  return verdicts.map((verdict, at) => {
    if (!('keep' in verdict)) return verdict
    length += lines[at]!.text.length
    return length > most ? { remove: 'page furniture', rule: 'beyond-what-is-read' } : verdict
  })
}

/** What was not looked at is not in the article either, and is listed. */
const withinReach = (assembled: Assembled, reach: number, source: string): Assembled =>
  reach === source.length
    ? assembled
    : {
        ...assembled,
        removed: [
          ...assembled.removed,
          { start: reach, end: source.length, reason: 'page furniture', rule: 'beyond-what-is-read' },
        ],
      }

/** Takes the outlet's name off the headline's line: "Headline - Example Times". */
function withoutOutlet({ lines, verdicts }: Sorted, outlet: string | undefined): Pick<Sorted, 'lines' | 'verdicts'> {
  const at = verdicts.findIndex(isTitle)
  const line = lines[at]
  const length = line ? headlineLength(line.text, outlet) : 0
  if (!line || length === line.text.length) return { lines, verdicts }
  return {
    lines: lines.toSpliced(at, 1, ...splitLine(line, length)),
    verdicts: verdicts.toSpliced(at + 1, 0, { remove: 'page furniture', rule: 'outlet-after-headline' }),
  }
}

/** The headline as the report shows it; as given; else as the page's head has it. */
function titleOf(given: Given, { facts, assembled, removed, address }: Sources, outlet: string): Title | null {
  const { text, blocks } = assembled
  const block = blocks.find(({ kind }) => kind === 'title')
  const shown = block && { text: text.slice(block.start, block.end), start: block.start }
  if (facts === NO_FACTS || given.title !== undefined) return titleOfText(shown, given.title, outlet)
  const others = removed.filter(({ reason }) => reason !== 'repeated headline')
  const furniture = others.map((line) => line.text)
  return titleOfPage(shown, { headlines: facts.headlines, outlet, address, furniture })
}

function titleOfText(
  shown: { text: string; start: number } | undefined,
  known: string | undefined,
  outlet: string,
): Title | null {
  if (shown) return { text: shown.text, span: { start: shown.start, end: shown.start + shown.text.length } }
  const title = known?.replace(/\s+/g, ' ').trim() ?? ''
  return title === '' ? null : { text: title.slice(0, headlineLength(title, outlet)), span: null }
}
