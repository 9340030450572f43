import type { BlockKind } from '../../record/article.js'
import type { Verdict } from './assemble.js'
import { isBody } from './body-lines.js'
import { bodyProbabilities } from './chain.js'
import { featuresOf, surroundingsOf } from './features.js'
import type { Line } from './line.js'
import { MESSY_TREES, PLAIN_CHAIN } from './models.js'
import type { Outline } from './outline.js'
import { plainFigures } from './plain-figures.js'
import { isShort, judgeByRules, outsideVerdict, type Ruled } from './rules.js'
import { likelihood } from '../../models/trees.js'

export interface Judged {
  readonly verdicts: readonly Verdict[]
  readonly outlines: readonly Outline[]
  /** Index of the title's line; -1 when it is not in the text. */
  readonly title: number
}

/**
 * How sure the model must be of "body" to overrule rules that remove a line, and to agree with rules that keep one. Word
 * F1 on extracts of pages that nothing was trained on: rules alone .910, model alone .925, both so .931 (hi .7 to .8 alike).
 */
const OVERRULES = 0.75
const AGREES = 0.2

/**
 * Says of every line of a plain text whether it is the report's, and why not.
 *
 * Rules judge first; the model sees their verdicts beside the lines themselves and decides between body and furniture.
 * What only rules can know stays theirs: the headline, its repeats, and labels that are furniture wherever they stand.
 */
export function judgeLines(lines: readonly Line[], knownTitle: string | undefined): Judged {
  const ruled = judgeByRules(lines, knownTitle)
  const { outlines, title } = ruled
  const probabilities = bodyProbabilities(PLAIN_CHAIN, plainFeatures(lines, ruled))
  const verdicts = ruled.verdicts.map((verdict, at): Verdict => {
    if (isFirm(verdict, outlines[at]!)) return verdict
    const body = probabilities[at]! > ('keep' in verdict ? AGREES : OVERRULES)
    if (body) return 'keep' in verdict ? verdict : { keep: kindOf(outlines, at) }
    return 'keep' in verdict ? outsideVerdict(ruled, at) : verdict
  })
  const last = isMessy(verdicts) ? untangled(verdicts, ruled) : verdicts
  return { verdicts: withSomething(last, outlines), outlines, title }
}

/** A text of fewer lines is an extract with some leftovers of its page; of more, it may hold the page. */
const MANY_LINES = 40

/** Whether most of the text is not the report's: then there are other texts in it, some of which read like reports. */
const isMessy = (verdicts: readonly Verdict[]): boolean =>
  verdicts.length >= MANY_LINES && 2 * verdicts.filter((verdict) => 'keep' in verdict).length < verdicts.length

/** Above this the trees say "body". */
const LIKELY = 0.4

/** What the trees say of a text that holds much of a page. They see where its prose stands, which the chain does not. */
function untangled(verdicts: readonly Verdict[], ruled: Ruled): readonly Verdict[] {
  const { outlines } = ruled
  return plainFigures(ruled).map((row, at): Verdict => {
    const verdict = verdicts[at]!
    if (isFirm(verdict, outlines[at]!)) return verdict
    if (likelihood(MESSY_TREES, row) > LIKELY) return 'keep' in verdict ? verdict : { keep: kindOf(outlines, at) }
    return 'keep' in verdict ? outsideVerdict(ruled, at) : verdict
  })
}

/** A text too short to have a core still says something: then its sentences are kept. */
function withSomething(verdicts: readonly Verdict[], outlines: readonly Outline[]): readonly Verdict[] {
  if (verdicts.some(isBody)) return verdicts
  return verdicts.map((verdict, at) => {
    const { ends, words, row } = outlines[at]!
    return 'remove' in verdict && ends && words.length > 1 && row === undefined ? { keep: 'paragraph' } : verdict
  })
}

/** The features of the lines of a plain text, the rules' verdicts among them. */
export const plainFeatures = (lines: readonly Line[], { outlines, core, verdicts }: Ruled): Int32Array[] =>
  featuresOf(surroundingsOf(lines, outlines, core, verdicts))

/** Rules on what stands beside a line, which the model does not see as sharply. */
const FIRM: ReadonlySet<string> = new Set([
  'same-as-title',
  'beside-credit',
  'before-credit',
  'agency-by-place',
  'name-by-date',
  'headline-between-paragraphs',
])

const isFirm = (verdict: Verdict, { row }: Outline): boolean =>
  'keep' in verdict ? verdict.keep === 'title' : FIRM.has(verdict.rule) || row?.sure === true

const kindOf = (outlines: readonly Outline[], at: number): BlockKind =>
  !isShort(outlines[at]!)
    ? 'paragraph'
    : [at - 1, at + 1].some((other) => outlines[other] && isShort(outlines[other]))
      ? 'list'
      : 'heading'
