import type { Sheet } from '../sheet.js'
import { formOf, printedWords } from '../words.js'

/** A report as far as its words go. */
type Worded = Pick<Sheet, 'title' | 'text'>

/** What some reports are about: how often each stem stands in them. */
export interface Subject {
  readonly stems: ReadonlyMap<string, Stem>
  /** Sum of all counts. */
  readonly total: number
}

interface Stem {
  readonly count: number
  /** Counts that it is expected to have before anything is known of the happening. */
  readonly expected: number
}

/** Chosen on the training part of ECB+: `training/link/story-words.ts` prints what other choices are worth there. */
export const SAYS = {
  /** Title and so many words say what a report is about. */
  words: 100,
  /** Commoner stems stand in a quarter of all articles. */
  bits: 2,
  /** Counts of what is printed with a capital, and of numbers: they tell two happenings of one kind apart. */
  name: 2,
  /** Stems that a report holds, for {@link rarity} is by article. */
  stems: 150,
  /** Counts that what is known of English weighs. */
  known: 20,
}

const subjects = new WeakMap<Worded, Subject>()

/** What one report is about. Each stem once: how often a short text repeats a word says nothing of it. */
export function subjectOf(sheet: Worded): Subject {
  let subject = subjects.get(sheet)
  if (subject === undefined) subjects.set(sheet, (subject = subjectBy(SAYS, sheet)))
  return subject
}

function* leadOf({ title, text }: Worded, words: number): Generator<string> {
  let left = words
  for (const [word] of printedWords(title, { start: 0, end: title.length })) yield word
  for (const [word] of printedWords(text, { start: 0, end: text.length })) {
    if (left-- === 0) return
    yield word
  }
}

const NAME = /^[\p{Lu}\p{N}]/u

/** {@link subjectOf} by other choices, for trying them. */
export function subjectBy(says: typeof SAYS, sheet: Worded): Subject {
  const stems = new Map<string, Stem>()
  let total = 0
  for (const word of leadOf(sheet, says.words)) {
    const { stem, bits } = formOf(word)
    const count = NAME.test(word) ? says.name : 1
    const before = stems.get(stem)?.count ?? 0
    if (bits < says.bits || count <= before) continue
    stems.set(stem, { count, expected: (says.known * 2 ** -bits) / says.stems })
    total += count - before
  }
  return { stems, total }
}

/** What both are about. */
export function together(a: Subject, b: Subject): Subject {
  const stems = new Map(a.stems)
  for (const [stem, { count, expected }] of b.stems)
    stems.set(stem, { count: count + (stems.get(stem)?.count ?? 0), expected })
  return { stems, total: a.total + b.total }
}

/** Logarithm of the gamma function for what is above 0: Stirling's series, from 8 on exact to 12 digits. */
function logGamma(value: number): number {
  let [x, below] = [value, 1]
  while (x < 8) below *= x++
  const square = 1 / (x * x)
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / x
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - Math.log(below)
}

/** How much likelier so many counts came together than apart, where so many were expected. */
const gain = (a: number, b: number, expected: number): number =>
  logGamma(expected + a + b) - logGamma(expected + a) - logGamma(expected + b) + logGamma(expected)

/**
 * How much likelier the words of two groups of reports are if both are on one happening than if each is on its own; a
 * natural logarithm, above 0 for one. -Infinity where they have no word in common.
 *
 * Each happening has its own mixture of words, of which we know beforehand only how rare they are (Dirichlet-multinomial,
 * Madsen, Kauchak and Elkan 2005; groups are compared as in Heller and Ghahramani 2005, "Bayesian hierarchical
 * clustering"). A word that both have speaks for one happening, more the rarer it is; one that many reports of one group
 * have and none of the other speaks against it, more the larger the groups are. So two earthquakes told in the same words
 * part by their places once both were told often, and a report joins the one whose place it names.
 */
export function oneHappening(a: Subject, b: Subject, known = SAYS.known): number {
  const [few, many] = a.stems.size <= b.stems.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, { count, expected }] of few.stems) {
    const other = many.stems.get(stem)
    if (other !== undefined) sum += gain(count, other.count, expected)
  }
  return sum === 0 ? -Infinity : sum - gain(a.total, b.total, known)
}
