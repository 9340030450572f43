import { CONSENT_NAMES, CONSENT_WORDS, OFFER_NAMES, PRICE, ROBOT_CHECK, WALL_NAMES } from '../../lexicon/wall-words.js'
import type { WallKind } from '../../record/problem.js'
import { accessOf } from './access.js'
import type { Removal, Verdict } from './assemble.js'
import { bodyLines, wordsIn, wordsOfLines } from './body-lines.js'
import type { Line } from './line.js'
import { NamedParts } from './named-parts.js'
import type { Page } from './page.js'
import type { Facts } from './structured.js'
import { endsSentence } from './words.js'

/** What of a wall is removed, and by which rule. */
const AS_WHAT: Readonly<Record<WallKind, Removal>> = {
  consent: { remove: 'legal', rule: 'consent-wall' },
  subscription: { remove: 'appeal', rule: 'subscription-wall' },
  'robot check': { remove: 'page furniture', rule: 'robot-check' },
  script: { remove: 'page furniture', rule: 'needs-a-script' },
  error: { remove: 'page furniture', rule: 'error-page' },
}

/** What a page shows, as far as it tells a report from a wall. */
interface Seen {
  readonly source: string
  readonly page: Page
  readonly facts: Facts
  readonly lines: readonly Line[]
  /** Lines taken for the report's body. */
  readonly body: readonly number[]
  /** Words of the body, and of all that is shown. */
  readonly words: number
  readonly all: number
  /** Whether the page calls itself a report. */
  readonly isReport: boolean
}

/**
 * Whether a page shows no report at all, only what stands before one: a question for consent, an offer, a check for
 * robots, a notice that it needs a script, an error. Everything that it shows is removed then.
 */
export function onlyAWall(
  source: string,
  page: Page,
  facts: Facts,
  lines: readonly Line[],
  verdicts: readonly Verdict[],
): { readonly kind: WallKind; readonly verdicts: readonly Verdict[] } | undefined {
  const body = bodyLines(verdicts)
  const words = wordsOfLines(lines, body)
  if (words > MOST_WORDS) return undefined
  const all = lines.reduce((sum, line) => sum + wordsIn(line), 0)
  const isReport = facts.report !== undefined || /^article/i.test(facts.meta.get('og:type')?.value ?? '')
  const seen: Seen = { source, page, facts, lines, body, words, all, isReport }
  const kind = KINDS.find(([, is]) => is(seen))?.[0]
  if (kind === undefined) return undefined
  return { kind, verdicts: verdicts.map((verdict) => ('keep' in verdict ? AS_WHAT[kind] : verdict)) }
}

/** The longest questions for consent list hundreds of partners. */
const MOST_WORDS = 6_000

const KINDS: readonly (readonly [WallKind, (seen: Seen) => boolean])[] = [
  ['error', isError],
  ['robot check', isRobotCheck],
  ['script', needsScript],
  ['consent', isConsent],
  ['subscription', isOffer],
]

/** A status of HTTP that says that there is nothing. */
const STATUS = /^(?:error |http )?(?:40[0134568]|410|429|451|50[0234])(?!\d)/i

function isError({ facts, words, isReport }: Seen): boolean {
  return !isReport && words < 60 && STATUS.test(facts.title)
}

function isRobotCheck({ source, isReport, words, all }: Seen): boolean {
  return !isReport && words < 150 && all < 250 && ROBOT_CHECK.test(source)
}

const SCRIPT = /java ?script/i

/** The word is the same in all languages; where the page shows next to nothing it may stand in what is shown without a script. */
function needsScript({ source, lines, body, words, all }: Seen): boolean {
  if (words >= 120 || all >= 200) return false
  const told = body.filter((at) => SCRIPT.test(lines[at]!.text))
  if (words > 0) return 2 * wordsOfLines(lines, told) >= words
  if (all < 40 && lines.some(({ text }) => SCRIPT.test(text))) return true
  return all < 40 && [...source.slice(0, 400_000).matchAll(WITHOUT)].some(([, shown = '']) => SCRIPT.test(shown))
}

/** What is shown without a script. */
const WITHOUT = /<noscript[^>]{0,300}>([^]{0,2000}?)<\/noscript/gi

/** Kinds of words that only a question for consent has together. */
const TELLING = 3

/**
 * Questions for consent stand in elements named after them; some pages have nothing but the question, and no such names.
 * A report on data protection has no such elements, and a page that is one calls itself a report.
 */
function isConsent({ page, lines, body, words, isReport }: Seen): boolean {
  if (words === 0) return false
  const parts = new NamedParts(page.elements, CONSENT_NAMES)
  const asks = body.filter((at) => parts.around(lines[at]!.place.element).length > 0)
  const inside = wordsOfLines(lines, asks)
  const rest = words - inside
  const told = (which: readonly number[]): number => {
    const text = which.map((at) => lines[at]!.text.slice(0, 2000)).join('\n')
    return CONSENT_WORDS.filter((pattern) => pattern.test(text)).length
  }
  if (inside >= 0.6 * words && rest < 60) return told(asks) >= TELLING
  return !isReport && words < 500 && hasButtons(page) && told(body) > TELLING && mostTell(lines, body)
}

const hasButtons = ({ elements }: Page): boolean => elements.some(({ tag }) => tag === 'button' || tag === 'form')

const mostTell = (lines: readonly Line[], body: readonly number[]): boolean => {
  const telling = body.filter((at) => CONSENT_WORDS.some((pattern) => pattern.test(lines[at]!.text.slice(0, 2000))))
  return 3 * telling.length >= 2 * body.length
}

/** Words of a paragraph that begins a report. */
const PARAGRAPH = 12
/** An offer has fewer of them. */
const MOST_PARAGRAPHS = 3

/** A wall where the report should be, and no paragraph of it; or a page of prices that does not call itself a report. */
function isOffer({ page, facts, lines, body, words, isReport }: Seen): boolean {
  if (words >= 400) return false
  const walls = new NamedParts(page.elements, WALL_NAMES, page.head.walls)
  const isInWall = (at: number): boolean => walls.around(lines[at]!.place.element).length > 0
  const isClosed = accessOf(facts).free === false
  const outside = body.filter((at) => !isInWall(at))
  const isParagraph = (at: number): boolean => wordsIn(lines[at]!) >= PARAGRAPH && endsSentence(lines[at]!.text)
  // An element may be called after the wall that it stands behind: then it holds the report.
  const isWall = !outside.some(isParagraph) && body.filter(isParagraph).length < MOST_PARAGRAPHS
  if (isWall && lines.some((_, at) => isInWall(at)) && (isClosed || outside.length < body.length || words === 0))
    return wordsOfLines(lines, outside) < 40
  const offers = new NamedParts(page.elements, OFFER_NAMES)
  const prices = lines.filter(({ text }) => PRICE.test(text.slice(0, 300)))
  const offered = lines.filter((line) => offers.around(line.place.element).length > 0)
  return !isReport && prices.length >= 2 && offered.length >= 3 && 2 * offered.length >= lines.length
}
