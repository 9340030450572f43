import { contentId } from '../../record/content-id.js'
import type { Copy, CopyRelation, SharedStretch } from '../../record/copy.js'
import { kinship } from '../../lexicon/synonyms.js'
import { compareNames, type Name } from '../names.js'
import type { Sheet } from '../sheet.js'
import { formOf } from '../words.js'
import { GAP, sharedStretches, type Stretch } from './stretches.js'

/** Words of a report that are not between quotation marks: two reports of one speech share its words, and are no copies. */
function narrative(sheet: Sheet): readonly boolean[] {
  const known = narratives.get(sheet)
  if (known !== undefined) return known
  const quoted = new Set(
    sheet.tellings.flatMap(({ words }) => words.filter(({ marked }) => marked).map(({ start }) => start)),
  )
  const told = sheet.starts.map((start) => !quoted.has(start))
  narratives.set(sheet, told)
  return told
}

const narratives = new WeakMap<Sheet, readonly boolean[]>()

/** A word of one article with the word that stands in its place in the other. */
interface Replacement {
  readonly a: string
  readonly b: string
  readonly synonyms: boolean
  readonly at: SharedStretch
}

const wordAt = (sheet: Sheet, index: number) => sheet.text.slice(sheet.starts[index], sheet.ends[index])

/** A word or two of one side; a synonym may be a phrase: "be adjacent to" for "border". */
const FEW = 2

/** Places where a few words stand for a few others, between stretches that are equal; one side has one word or two. */
function replacements(a: Sheet, b: Sheet, stretches: readonly Stretch[]): Replacement[] {
  const found: Replacement[] = []
  for (const [index, stretch] of stretches.entries()) {
    const last = stretches[index - 1]
    if (last === undefined) continue
    const [fromA, fromB] = [last.a + last.length, last.b + last.length]
    const [gapA, gapB] = [stretch.a - fromA, stretch.b - fromB]
    if (gapA < 1 || gapB < 1 || Math.max(gapA, gapB) > GAP || Math.min(gapA, gapB) > FEW) continue
    const at = [a.starts[fromA]!, a.ends[stretch.a - 1]!, b.starts[fromB]!, b.ends[stretch.b - 1]!] as const
    found.push({ ...alike(wordsAt(a, fromA, gapA), wordsAt(b, fromB, gapB)), at })
  }
  return found
}

const wordsAt = (sheet: Sheet, from: number, length: number): string[] =>
  Array.from({ length }, (_, k) => wordAt(sheet, from + k))

/** The two words of two exchanged stretches that can mean the same; else the first two. */
function alike(ones: readonly string[], others: readonly string[]): Omit<Replacement, 'at'> {
  for (const a of ones) {
    const b = others.find((other) => kinship(formOf(a).stem, formOf(other).stem) !== null)
    if (b !== undefined) return { a, b, synonyms: true }
  }
  return { a: ones[0]!, b: others[0]!, synonyms: false }
}

/** What spinning looks like from afar: gaps as long on one side as on the other, one after another, in one order. */
interface Exchanges {
  /** Gaps of about one length on both sides, and the share of all gaps that they are. */
  readonly even: number
  readonly ofGaps: number
  /** Share of the longer article from the first shared word to the last. */
  readonly reach: number
}

/** A replacement has one word more or less than what it stands for; a whole sentence, a few. */
const EVEN = { slack: 1, share: 0.15, most: 70 }

function exchangesOf(a: Sheet, b: Sheet, stretches: readonly Stretch[]): Exchanges {
  let even = 0
  for (const [index, stretch] of stretches.slice(1).entries()) {
    const last = stretches[index]!
    const [gapA, gapB] = [stretch.a - last.a - last.length, stretch.b - last.b - last.length]
    const longer = Math.max(gapA, gapB)
    const fits = Math.min(gapA, gapB) > 0 && longer <= EVEN.most
    if (fits && Math.abs(gapA - gapB) <= EVEN.slack + EVEN.share * longer) even++
  }
  const [first, last] = [stretches[0]!, stretches.at(-1)!]
  const words = Math.max(1, a.lowers.length, b.lowers.length)
  return {
    even,
    ofGaps: even / Math.max(1, stretches.length - 1),
    reach: Math.max(last.a + last.length - first.a, last.b + last.length - first.b) / words,
  }
}

/** Figures that decide. Shares are of words. */
interface Measures {
  readonly ofA: number
  readonly ofB: number
  /** Shared words outside of quotation marks, and the largest share of one side's narrative that they are. */
  readonly narrative: number
  readonly ofNarrative: number
  readonly replaced: readonly Replacement[]
  readonly exchanges: Exchanges
}

function measure(a: Sheet, b: Sheet, stretches: readonly Stretch[]): Measures {
  const shared = stretches.reduce((sum, { length }) => sum + length, 0)
  const [toldA, toldB] = [narrative(a), narrative(b)]
  const own = (told: readonly boolean[], from: number, length: number) =>
    told.slice(from, from + length).filter(Boolean).length
  const told = stretches.reduce(
    (sum, one) => sum + Math.min(own(toldA, one.a, one.length), own(toldB, one.b, one.length)),
    0,
  )
  const smaller = Math.min(toldA.filter(Boolean).length, toldB.filter(Boolean).length)
  return {
    ofA: shared / Math.max(1, a.lowers.length),
    ofB: shared / Math.max(1, b.lowers.length),
    narrative: told,
    ofNarrative: told / Math.max(1, smaller),
    replaced: replacements(a, b, stretches),
    exchanges: exchangesOf(a, b, stretches),
  }
}

/** Shares from which a text is a copy, nearly whole, or spun. Chosen by eye on PolNeAR's training part. */
const COPY = { share: 0.2, narrative: 30, ofNarrative: 0.6, few: 8 }
const WHOLE = 0.8
/** A part of a longer report, in which the editor touched some words. */
const EXCERPT = { share: 0.7, length: 0.5 }
const SPUN = { replaced: 6, synonyms: 0.4, share: 0.02, covered: 0.45 }

function isCopy({ ofA, ofB, narrative: told, ofNarrative }: Measures): boolean {
  if (told >= COPY.narrative && Math.max(ofA, ofB) >= COPY.share) return true
  return told >= COPY.few && ofNarrative >= COPY.ofNarrative
}

/** Where nearly every word that could be was replaced, few runs of equal words are left: their even spacing shows it. */
const RESPUN = { even: 10, ofGaps: 0.7, reach: 0.6, synonyms: 3, share: 0.25 }

const isRespun = ({ even, ofGaps, reach }: Exchanges, synonyms: number, share: number): boolean =>
  even >= RESPUN.even &&
  ofGaps >= RESPUN.ofGaps &&
  reach >= RESPUN.reach &&
  synonyms >= RESPUN.synonyms &&
  share >= RESPUN.share &&
  share < WHOLE

function isExcerpt(a: Sheet, b: Sheet, { ofA, ofB }: Measures): boolean {
  if (Math.max(ofA, ofB) >= WHOLE) return true
  const [few, many] = [a.lowers.length, b.lowers.length].toSorted((x, y) => x - y)
  return Math.max(ofA, ofB) >= EXCERPT.share && few! <= EXCERPT.length * many!
}

function relationOf(a: Sheet, b: Sheet, measures: Measures): CopyRelation {
  const { ofA, ofB, replaced, exchanges } = measures
  const synonyms = replaced.filter((one) => one.synonyms).length
  const often = replaced.length >= SPUN.share * a.lowers.length * ofA
  if (
    replaced.length >= SPUN.replaced &&
    synonyms >= SPUN.synonyms * replaced.length &&
    often &&
    Math.max(ofA, ofB) >= SPUN.covered
  ) {
    return 'spun'
  }
  if (isRespun(exchanges, synonyms, Math.max(ofA, ofB))) return 'spun'
  if (Math.min(ofA, ofB) >= WHOLE) return 'reprint'
  return isExcerpt(a, b, measures) ? 'excerpt' : 'rewrite'
}

const SMALL = new Set(['the', 'of', 'for', 'and'])

const initials = ({ normal }: Name): string =>
  normal
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .map((word) => word[0])
    .join('')

/** "NPA" for "Northern Press Agency", whichever of the two is printed. */
const isShortFor = (a: Name, b: Name): boolean =>
  (a.normal.length > 1 && a.normal === initials(b)) || (b.normal.length > 1 && b.normal === initials(a))

const credits = ({ credits: names }: Sheet, outlet: Name | null): boolean =>
  outlet !== null && names.some((name) => compareNames(name, outlet) === 'same' || isShortFor(name, outlet))

/**
 * Who has it from whom: a credit says it; else the later has it from the earlier; else whose words do not fit has it from
 * whose do; else an agency's own report is first.
 */
function originOf(a: Sheet, b: Sheet, relation: CopyRelation): { origin: Copy['origin']; because: string } {
  const [aFromB, bFromA] = [credits(a, b.outlet), credits(b, a.outlet)]
  if (aFromB !== bFromA) return { origin: aFromB ? 'b' : 'a', because: 'the other one credits its outlet' }
  if (a.days !== null && b.days !== null) {
    if (a.days.to < b.days.from) return { origin: 'a', because: 'it is dated earlier' }
    if (b.days.to < a.days.from) return { origin: 'b', because: 'it is dated earlier' }
  }
  if (relation === 'spun' && a.odd !== b.odd)
    return { origin: a.odd ? 'b' : 'a', because: 'its words fit where they stand, and those of the other do not' }
  const [own, others] = [credits(a, a.outlet), credits(b, b.outlet)]
  if (own !== others) return { origin: own ? 'a' : 'b', because: "it is an agency's own report" }
  return { origin: null, because: 'neither a credit nor a date tells which was first' }
}

const percent = (share: number) => `${Math.round(100 * share)} %`

function explained(
  relation: CopyRelation,
  { ofA, ofB, replaced }: Measures,
  origin: Copy['origin'],
  because: string,
): string {
  const shares = `They share ${percent(ofA)} and ${percent(ofB)} of their words`
  const examples = replaced
    .filter((one) => one.synonyms)
    .slice(0, 3)
    .map((one) => `“${one.a}” for “${one.b}”`)
  const spun = relation === 'spun' ? `, with ${replaced.length} words replaced (${examples.join(', ')})` : ''
  return origin === null
    ? `${shares}${spun}; ${because}.`
    : `${shares}${spun}; ${origin === 'a' ? 'the first' : 'the second'} is the origin, since ${because}.`
}

/** Whether two articles share text, and how. `a.id` is the smaller id. */
export function copyOf(a: Sheet, b: Sheet): Copy | null {
  const stretches = sharedStretches(a, b)
  if (stretches.length === 0) return null
  const measures = measure(a, b, stretches)
  if (!isCopy(measures)) return null
  const relation = relationOf(a, b, measures)
  const { origin, because } = originOf(a, b, relation)
  const round = (share: number) => Math.round(share * 1000) / 1000
  return {
    id: contentId('copy', a.id, b.id),
    a: a.id,
    b: b.id,
    relation,
    origin,
    containment: { a: round(measures.ofA), b: round(measures.ofB) },
    shared: stretches.map(({ a: i, b: j, length }) => [
      a.starts[i]!,
      a.ends[i + length - 1]!,
      b.starts[j]!,
      b.ends[j + length - 1]!,
    ]),
    replaced: relation === 'spun' ? measures.replaced.map(({ at }) => at) : [],
    why: explained(relation, measures, origin, because),
  }
}
