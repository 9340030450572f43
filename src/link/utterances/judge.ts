import { compareNames } from '../names.js'
import type { Telling } from '../sheet.js'
import { isNegation, type Word } from '../words.js'
import type { Likeness } from './align.js'
import type { Occasion } from './occasion.js'
import type { SamePlace } from './places.js'

/** Whether two tellings have one speaker. `open`: one of them is not named, or they are names of different kinds. */
export function voices(a: Telling, b: Telling): 'same' | 'different' | 'open' {
  const [one, other] = [a.voice.name, b.voice.name]
  return one === null || other === null ? 'open' : compareNames(one, other)
}

/** What the decision looks at. Each is a number that grows with the chance that it is one act of speaking, or 0 and 1. */
export interface Evidence {
  /** Share of the shorter telling's words that the other has, by bits; and of the longer one's. */
  readonly ofShorter: number
  readonly ofLonger: number
  /** log2 of the bits that are shared. */
  readonly shared: number
  /** Share of the shorter telling in the longest run of equal words; log2 of the bits of that run. */
  readonly run: number
  /** Share of what lies between the first and the last shared word that is shared. */
  readonly compact: number
  readonly longest: number
  /** log2 of the bits of the longest run of words that both print as the speaker's very words. */
  readonly cited: number
  /** What they share stands in no quotation marks: positions resemble each other more when they are reported in short. */
  readonly unquoted: number
  /** Nobody is named on one side. */
  readonly unnamed: number
  readonly sameDay: number
  readonly daysApart: number
  /** Nothing tells when, to whom or where either was said. */
  readonly unplaced: number
  readonly sameAddressee: number
  readonly otherAddressee: number
  readonly sameVenue: number
  readonly otherVenue: number
  /** One was told to somebody, the other at a venue. */
  readonly otherSetting: number
  /** Both stand in one report, and one of them in its headline. */
  readonly sameReport: number
  readonly headline: number
  /** The two reports tell another utterance of the speaker alike, or one is a copy of the other. */
  readonly linked: number
  readonly copies: number
  /** Both stand at one place of a text that both reports are copies of. */
  readonly placed: number
  /** The two reports are on one happening, as far as their words and dates tell. */
  readonly happening: number
  /** Both were told to the same, in reports of one happening that tell another utterance alike: answers of one talk. */
  readonly answer: number
}

export interface Between {
  readonly linked: boolean
  readonly copies: boolean
  readonly place?: SamePlace
  readonly happening?: boolean
}

/** Shares of a place from which it is the same: of both sides with a few words alike, or of a part that is told alike. */
const PLACED = { longer: 0.5, alike: 0.2, shorter: 0.8, within: 0.6 }

export const isPlaced = (place: SamePlace | undefined, like: Likeness): boolean =>
  place !== undefined &&
  ((place.ofLonger >= PLACED.longer && Math.max(like.ofA, like.ofB) >= PLACED.alike) ||
    (place.ofShorter >= PLACED.shorter && Math.max(like.ofA, like.ofB) >= PLACED.within))

/**
 * How much less lateness says against a telling in the very words, or in a long run of words that both print as the
 * speaker's own: those are quoted again, if not for years. Words exchanged inside of both sides' marks say that the
 * speaker came back to a phrase.
 */
const AGAIN = { less: 0.7, cited: 16, days: 120 }

/** Words that one of the two only tells are as good as half. */
function again({ longest, cited, exchanged }: Likeness, shorter: number, sameVoice: boolean): number {
  const asSaid = longest === 0 ? 0 : cited / longest
  const long = sameVoice ? cited / AGAIN.cited : 0
  const known = Math.min(1, Math.max(((1 + asSaid) / 2) * (longest / shorter), long))
  return AGAIN.less * Math.max(0, known - exchanged / AGAIN.cited)
}

/** The first two days are what a report may be late; beyond some months each doubling counts twice; three years are as far as ten. */
function laterBy(apart: number | null, less: number): number {
  if (apart === null || apart <= 2) return 0
  const beyond = 2 * Math.log2(Math.max(1, Math.min(apart, 1000) / AGAIN.days))
  return Math.log2(Math.min(apart, AGAIN.days) / 2) * (1 - less) + beyond
}

export function evidenceOf(a: Telling, b: Telling, like: Likeness, occasion: Occasion, between: Between): Evidence {
  const shorter = Math.max(1, Math.min(a.weight, b.weight))
  const { addressee, venue, sameReport } = occasion
  const apart = occasion.recalled ? null : occasion.apart
  const placed = isPlaced(between.place, like)
  const voice = voices(a, b)
  const happening = !sameReport && between.happening === true
  return {
    ofShorter: Math.max(like.ofA, like.ofB),
    ofLonger: Math.min(like.ofA, like.ofB),
    shared: Math.log2(1 + like.shared),
    run: Math.min(1, like.longest / shorter),
    longest: Math.log2(1 + like.longest),
    cited: Math.log2(1 + Math.min(like.cited, AGAIN.cited)),
    compact: like.compact,
    unquoted: Number(like.quoted === 0),
    unnamed: Number(voice === 'open'),
    sameDay: Number(!sameReport && apart !== null && apart <= 2),
    daysApart: laterBy(apart, again(like, shorter, voice === 'same')),
    unplaced: Number(
      apart === null &&
        addressee === 'unknown' &&
        venue === 'unknown' &&
        !between.linked &&
        !between.copies &&
        !happening,
    ),
    sameAddressee: Number(addressee === 'same'),
    otherAddressee: Number(addressee === 'different'),
    sameVenue: Number(venue === 'same'),
    otherVenue: Number(venue === 'different'),
    otherSetting: Number(occasion.otherSetting),
    sameReport: Number(sameReport),
    headline: Number(sameReport && (a.headline || b.headline)),
    linked: Number(between.linked),
    copies: Number(between.copies),
    placed: Number(placed),
    happening: Number(happening),
    answer: Number(addressee === 'same' && happening && between.linked && like.quoted > 0),
  }
}

/**
 * Weight of each piece of evidence, in natural log odds. Those of the words are fitted on generated tellings and true
 * look-alikes (training/link/judge-weights.ts), then moved a little by hand towards short tellings of long statements,
 * which that collection has too few of. Addressees, venues and what links two reports are not in it: set by hand.
 */
const WEIGHTS: Evidence = {
  ofShorter: 4.5,
  ofLonger: 3.5,
  shared: 0.9,
  run: 2.5,
  longest: 0.1,
  cited: 0.3,
  compact: 1.6,
  unquoted: -0.9,
  unnamed: -2,
  sameDay: 0.25,
  daysApart: -1.6,
  unplaced: -0.8,
  sameAddressee: 2.2,
  otherAddressee: -2.5,
  sameVenue: 1,
  otherVenue: -1,
  otherSetting: -0.8,
  sameReport: 0.6,
  headline: 0.8,
  linked: 0.8,
  copies: 1.5,
  placed: 5,
  happening: 0.7,
  answer: 1.2,
}
const BIAS = -10.3

/** Below this nothing is shared that could be told from chance: two words that are not rare. */
const LEAST_SHARED = 6
const LEAST_MATCHES = 2
/** A shared name alone, however long, says nothing of what was said. */
const LEAST_OWN = 3
/** Five words in a row that are nearly all of a telling are looked at even when they are common ones. */
const WHOLE = { words: 5, quoted: 4, share: 0.8 }

const negationWeight = (words: readonly Word[]): number =>
  words.reduce((sum, word) => sum + (isNegation(word) ? word.weight : 0), 0)

/** So are words that are nearly all of both in one order, whatever came between: a "not" cuts a run in two. */
function isWhole(a: Telling, b: Telling, { longest, longestWords, equalWords, verbatim }: Likeness): boolean {
  if (longestWords >= WHOLE.words && longest >= WHOLE.share * Math.min(a.weight, b.weight)) return true
  const longer = Math.max(...[a, b].map(({ words, weight }) => weight - negationWeight(words)))
  const least = a.kind === 'direct' && b.kind === 'direct' ? WHOLE.quoted : WHOLE.words
  return equalWords >= least && verbatim >= WHOLE.share * longer
}

/** Fewer words than these name a thing and say nothing of it; unless they stand in marks, when fewer do. */
const NAMES_ONLY = { plain: 5, marked: 3 }

function namesOnly({ words, headline }: Telling): boolean {
  return words.length < (headline || words.some(({ marked }) => marked) ? NAMES_ONLY.marked : NAMES_ONLY.plain)
}

function tooLittle(a: Telling, b: Telling, like: Likeness): boolean {
  if (namesOnly(a) || namesOnly(b)) return true
  if (like.shared >= LEAST_SHARED && like.matches >= LEAST_MATCHES && like.own >= LEAST_OWN) return false
  return !isWhole(a, b, like)
}

/** Log odds that both tell one act of speaking; null when they cannot. */
export function judge(a: Telling, b: Telling, like: Likeness, occasion: Occasion, between: Between): number | null {
  if (voices(a, b) === 'different') return null
  if (tooLittle(a, b, like) && !isPlaced(between.place, like)) return null
  return scoreOf(evidenceOf(a, b, like, occasion, between))
}

export const scoreOf = (evidence: Evidence): number =>
  (Object.keys(WEIGHTS) as (keyof Evidence)[]).reduce((sum, name) => sum + WEIGHTS[name] * evidence[name], BIAS)
