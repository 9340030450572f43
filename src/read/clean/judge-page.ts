import type { RemovalReason } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import type { Judged } from './judge.js'
import type { Line, Place } from './line.js'
import { isAmongComments, isOutside, kindOf } from './line-kind.js'
import { PAGE_TREES } from './models.js'
import { outlineOf, type Outline } from './outline.js'
import { sameHeadline } from './headline.js'
import { eachFigures } from './page-features.js'
import { amended, SURE } from './page-parts.js'
import { pageTitle } from './title-line.js'
import type { Element, Page } from './page.js'
import { sumTree } from './tree-sums.js'
import { type Forest, likelihood } from '../../models/trees.js'
import { weakerParts } from './weaker.js'
import { folded } from './words.js'

/** Best word F1 on pages of other folds lies between .4 and .55, flat. */
const ENOUGH = 0.5

/** Says of every line of a page whether it is the report's, and why not. */
export function judgePage(lines: readonly Line[], page: Page, headlines: readonly string[]): Judged {
  const outlines = lines.map(outlineOf)
  const known = headlines.map(folded)
  return verdictsFrom(lines, outlines, page.elements, known, likelyLines(lines, outlines, page, known, PAGE_TREES))
}

/** For every line how likely it is the report's by itself, 0 to 1. `known`: folded headlines. */
export function likelyLines(
  lines: readonly Line[],
  outlines: readonly Outline[],
  page: Page,
  known: readonly string[],
  trees: Forest,
): Float64Array {
  return Float64Array.from(eachOf(lines, outlines, page, known, (row) => likelihood(trees, row)))
}

/** What the trees look at. */
export const figuresOf = (
  lines: readonly Line[],
  outlines: readonly Outline[],
  page: Page,
  known: readonly string[],
): Float32Array[] => eachOf(lines, outlines, page, known, (row) => row.slice())

const eachOf = <T>(
  lines: readonly Line[],
  outlines: readonly Outline[],
  page: Page,
  known: readonly string[],
  judge: (row: Float32Array) => T,
): T[] => {
  const sums = sumTree(lines, outlines, page.elements)
  return eachFigures(lines, outlines, page, sums, pageTitle(lines, outlines, known), judge)
}

/** The verdicts, once each line was judged by itself. */
export function verdictsFrom(
  lines: readonly Line[],
  outlines: readonly Outline[],
  elements: readonly Element[],
  known: readonly string[],
  probabilities: Float64Array,
): Judged {
  const weaker = weakerParts(lines, outlines, elements, probabilities)
  const among = amongComments(lines, outlines, probabilities)
  const body = withCore(
    lines,
    outlines,
    lines.map((_, at) => !among[at] && probabilities[at]! > (weaker[at] ? SURE : ENOUGH)),
  )
  const title = pageTitle(lines, outlines, known, middleOf(outlines, body), 'last')
  // A report follows its headline: what looks like prose before it teases other reports. Only where the head says the same.
  const headed = title >= 0 && known.some((headline) => sameHeadline(outlines[title]!.folded, headline))
  const { kept, out } = amended(lines, outlines, body, probabilities, title)
  const copies = copiesIn(lines, outlines, kept)
  const verdicts = lines.map((line, at): Verdict => {
    const outline = outlines[at]!
    if (at === title) return { keep: 'title' }
    if (title >= 0 && outline.words.length > 1 && sameHeadline(outline.folded, outlines[title]!.folded))
      return { remove: 'repeated headline', rule: 'same-as-title' }
    const early = headed && at < title && probabilities[at]! < SURE
    const left = out.get(at)
    if (left) return left
    if (copies.has(at)) return { remove: 'page furniture', rule: 'said-before' }
    if (kept[at] && isCaption(line)) return asCaption(line)
    if (kept[at] && !early) return { keep: kindOf(line) }
    return removal(line, outline)
  })
  return { verdicts, outlines, title }
}

/** Class words of the nearest elements that are looked at for a caption: farther off they name what is around it. */
const NEAREST = 3
const CAPTION = /^(?:caption|captions|figcaption)$/

/** A figure may hold a table, a list or a program, too. */
const NO_CAPTION = /^(?:t[dhr]|li|d[dt]|pre|code|h[1-6])$/

const isInFigure = ({ region }: Place): boolean => region === 'caption' || region === 'figure'

const asCaption = ({ place }: Line): Verdict => ({
  remove: 'caption',
  rule: isInFigure(place) ? `in-${place.region}` : 'class-words',
})

/** What stands under a picture; quotations are set as figures, too. */
const isCaption = ({ place }: Line): boolean =>
  place.region === 'caption' ||
  (!place.quoted &&
    !NO_CAPTION.test(place.tag) &&
    (place.region === 'figure' || place.hints.slice(0, NEAREST).some((hint) => CAPTION.test(hint))))

/** Lines among readers' comments: they may read like a report. None where there is no report beside them. */
function amongComments(
  lines: readonly Line[],
  outlines: readonly Outline[],
  probabilities: Float64Array,
): readonly boolean[] {
  const among = lines.map(isAmongComments)
  let beside = 0
  for (const [at, { words }] of outlines.entries())
    if (!among[at] && probabilities[at]! > ENOUGH) beside += words.length
  return beside < FEWEST_WORDS ? among.map(() => false) : among
}

/** A sentence of some length inside the element that holds most of the page's prose. */
const isCore = (line: Line, { words, ends, row }: Outline): boolean =>
  line.place.distance === 0 && ends && words.length >= 8 && line.place.linked < 0.5 && !isOutside(line) && !row?.sure

/** Words of a body below which nothing was found. */
const FEWEST_WORDS = 25

/** Where the trees find no body, the page is of a kind they have not seen: then the element with most prose decides. */
function withCore(lines: readonly Line[], outlines: readonly Outline[], body: readonly boolean[]): readonly boolean[] {
  let taken = 0
  for (const [at, { words }] of outlines.entries()) if (body[at]) taken += words.length
  return taken < FEWEST_WORDS ? lines.map((line, at) => body[at]! || isCore(line, outlines[at]!)) : body
}

/** A line of so many words that stands on the page again says the same again: the page holds its report twice. */
const LONG = 8

/** Lines whose words an earlier line of the body has said in another element. */
function copiesIn(lines: readonly Line[], outlines: readonly Outline[], body: readonly boolean[]): ReadonlySet<number> {
  const said = new Map<string, number>()
  const copies = new Set<number>()
  for (const [at, { folded: own, words }] of outlines.entries()) {
    if (!body[at] || words.length < LONG) continue
    const { container } = lines[at]!.place
    // Within one element a line may be said again: recipes, refrains, tables.
    if ((said.get(own) ?? container) !== container) copies.add(at)
    else said.set(own, container)
  }
  return copies
}

/** The line up to which half of the body's words stand. A headline comes before. */
function middleOf(outlines: readonly Outline[], body: readonly boolean[]): number {
  const all = outlines.reduce((sum, { words }, at) => sum + (body[at] ? words.length : 0), 0)
  if (all === 0) return outlines.length
  let sum = 0
  return outlines.findIndex(({ words }, at) => (sum += body[at] ? words.length : 0) * 2 >= all)
}

const has = (line: Line, pattern: RegExp): boolean => line.place.hints.some((hint) => pattern.test(hint))

/** Class and id words that say what a part of a page is; tried in order. Weak where the model has not spoken already. */
const HINTS: readonly (readonly [RegExp, RemovalReason])[] = [
  [/^(?:caption|figcaption|legend)$/, 'caption'],
  [/^(?:credits?|photocredit|photographer|copyright)$/, 'credit'],
  [/^(?:comments?|disqus|respond|livefyre|fbcomments)$/, 'comments'],
  [/^(?:ad|ads|advert|advertisement|sponsor|sponsored|promoted|taboola|outbrain|dfp|gpt|banner)$/, 'advertisement'],
  [/^(?:newsletter|subscribe|subscription|signup|donate|donation|paywall|promo|membership|appeal)$/, 'appeal'],
  [
    /^(?:related|recommended|recommendations?|recirc|trending|popular|more|latest|read|teaser|teasers|crosslinks?|also)$/,
    'related headline',
  ],
  [/^(?:tags?|topics?|keywords|categories|category)$/, 'tags'],
  [/^(?:bio|biography|authorbox|aboutauthor)$/, 'author box'],
  [/^(?:byline|author|authors|writer|contributor)$/, 'byline'],
  [/^(?:date|time|timestamp|published|updated|dateline|datetime|pubdate|meta)$/, 'date line'],
  [/^(?:cookie|cookies|gdpr|consent|legal|privacy|terms|disclaimer)$/, 'legal'],
  [
    /^(?:nav|navigation|navbar|menu|breadcrumbs?|share|sharing|social|toolbar|header|footer|search|pagination)$/,
    'navigation',
  ],
]

function removal(line: Line, { row, words }: Outline): Verdict {
  const { region, linked } = line.place
  if (row) return { remove: row.reason, rule: row.rule }
  if (isInFigure(line.place)) return asCaption(line)
  if (region === 'nav') return { remove: 'navigation', rule: 'in-nav' }
  const hint = HINTS.find(([pattern]) => has(line, pattern))
  if (hint) return { remove: hint[1], rule: 'class-words' }
  if (region === 'form') return { remove: 'comment form', rule: 'in-form' }
  if (linked > 0.5) return { remove: words.length >= 5 ? 'related headline' : 'navigation', rule: 'mostly-links' }
  if (region === 'footer' || region === 'header') return { remove: 'navigation', rule: `in-${region}` }
  return { remove: 'page furniture', rule: region === 'aside' ? 'in-aside' : 'outside-body' }
}
