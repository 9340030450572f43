import type { Span } from '../../record/span.js'
import { beside } from './context.js'
import { hashOf } from './counts.js'
import { KEYS } from './keys.js'
import { metBeside, type Known } from './known.js'
import { A, BARE, besidePhrase, isPreposition, phrasesIn, THE, type Article, type Phrase } from './phrases.js'

/** What translating software does to the small words of English. */
export const FAULTS = ['missing article', 'needless article', 'odd article', 'odd preposition'] as const
export type SmallWordFault = (typeof FAULTS)[number]

/** A place where a small word may be wrong. */
export interface SmallWord extends Span {
  readonly fault: SmallWordFault
  /** What would stand there: another preposition, an article, or nothing. */
  readonly instead: string
  /** {@link ARTICLE_MEASURES} or {@link PREPOSITION_MEASURES} numbers. */
  readonly measures: Float32Array
}

const PRINTED: readonly string[] = ['', 'the', 'a']

/** By which something was met with nothing before it, with "the", with "a". */
type Three = readonly [bare: number, the: number, a: number]
const DOUBT = 0.5
const sumOf = ([bare, the, a]: Three): number => bare + the + a
/** Log odds that the article is the one that stands there. */
const oddsOf = (of: Three, article: Article): number =>
  Math.log((of[article] + DOUBT) / (sumOf(of) - of[article] + 2 * DOUBT))

export const ARTICLE_MEASURES = 16

const MOST_LENGTH = 3

function articlePlace(known: Known, phrase: Phrase, article: Article): SmallWord {
  const { context, count, byThree, met } = known
  const { tokens, lexemes } = context
  const { first, head, before, plural } = phrase
  const [noun, left, right] = [lexemes[head]!, besidePhrase(context, phrase, -1), besidePhrase(context, phrase, 1)]
  const three = (key: (article: Article, word: number, plural: number) => number, word: number): Three => [
    count(key(BARE, word, plural)),
    count(key(THE, word, plural)),
    count(key(A, word, plural)),
  ]
  const [byNoun, byLeft, byRight] = [three(KEYS.noun, noun), three(KEYS.before, left), three(KEYS.after, right)]
  const odds = ([BARE, THE, A] as const).map(
    (one) => oddsOf(byNoun, one) + oddsOf(byLeft, one) + oddsOf(byRight, one) - (one === A && plural === 1 ? 9 : 0),
  )
  const best = ([BARE, THE, A] as const).filter((one) => one !== article).toSorted((a, b) => odds[b]! - odds[a]!)[0]!
  const measures = Float32Array.of(
    oddsOf(byNoun, article),
    Math.log(1 + sumOf(byNoun)),
    oddsOf(byLeft, article),
    Math.log(1 + sumOf(byLeft)),
    oddsOf(byRight, article),
    Math.log(1 + sumOf(byRight)),
    odds[article]! - odds[best]!,
    plural,
    article === BARE ? 1 : 0,
    article === A ? 1 : 0,
    Math.min(MOST_LENGTH, head - first),
    // "in office", "at risk": fixed, however seldom the noun stands bare elsewhere.
    before === first - 1 && first === head ? Math.log(1 + count(KEYS.next(left, noun))) : 0,
    before === -1 ? 1 : 0,
    byThree[first]!,
    byThree[first - 1] ?? 0,
    Math.log(1 + met[head]!),
  )
  const fault = article === BARE ? 'missing article' : best === BARE ? 'needless article' : 'odd article'
  const { start, end } = tokens[article === BARE ? first : first - 1]!
  return { start, end, fault, instead: PRINTED[best]!, measures }
}

const PREPOSITIONS = 'of in on at to for by from with about into over under against between'
  .split(' ')
  .map((word) => ({ word, lexeme: hashOf(word) }))

export const PREPOSITION_MEASURES = 13
/** Share of the words that a preposition governs or follows; held back on little evidence by so many. */
const HELD = 3

/** Shares of what follows the word before, and of what governs the noun, that are this preposition. */
const leftShare = ({ count, all }: Known, lexeme: number, met: number, { left, metLeft }: Sides): number =>
  (count(KEYS.next(left, lexeme)) + HELD * (Math.max(1, met) / all)) / (metLeft + HELD)
const nounShare = ({ count, all }: Known, lexeme: number, met: number, { noun, metNoun }: Sides): number =>
  (count(KEYS.governs(lexeme, noun)) + HELD * (Math.max(1, met) / all)) / (metNoun + HELD)

interface Sides {
  readonly left: number
  readonly metLeft: number
  readonly noun: number
  readonly metNoun: number
}

function prepositionPlace(known: Known, { before, head }: Phrase, metPrepositions: readonly number[]): SmallWord {
  const { context, byThree, byTwo, met } = known
  const { tokens, lexemes } = context
  const { start, end, lower } = tokens[before]!
  const sides: Sides = {
    left: beside(context, lexemes, before, -1),
    metLeft: metBeside(known, before, -1),
    noun: lexemes[head]!,
    metNoun: met[head]!,
  }
  const own = [leftShare, nounShare].map((share) => Math.log(share(known, lexemes[before]!, met[before]!, sides)))
  let [instead, best, left, right] = ['', -1, 1, 1]
  for (const [i, { word, lexeme }] of PREPOSITIONS.entries()) {
    if (word === lower) continue
    const one = leftShare(known, lexeme, metPrepositions[i]!, sides)
    const other = nounShare(known, lexeme, metPrepositions[i]!, sides)
    if (one * other > best) [instead, best, left, right] = [word, one * other, one, other]
  }
  const [own0, own1, best0, best1] = [own[0]!, own[1]!, Math.log(left), Math.log(right)]
  const measures = Float32Array.of(
    own0,
    own1,
    best0 - own0,
    best1 - own1,
    best0 + best1 - own0 - own1,
    Math.log(1 + sides.metLeft),
    Math.log(1 + sides.metNoun),
    Math.log(1 + met[before]!),
    byThree[before]!,
    byTwo[before]!,
    byThree[before - 1] ?? 0,
    byThree[before + 1] ?? 0,
    lower === 'of' ? 1 : 0,
  )
  return { start, end, fault: 'odd preposition', instead, measures }
}

/** Every place of whole sentences where a preposition or an article stands before a noun, or an article could. */
export function smallWordsOf(known: Known): SmallWord[] {
  const { tokens } = known.context
  const metPrepositions = PREPOSITIONS.map(({ lexeme }) => known.count(KEYS.word(lexeme)))
  const found: SmallWord[] = []
  for (const phrase of phrasesIn(known.context)) {
    if (isPreposition(tokens[phrase.before])) found.push(prepositionPlace(known, phrase, metPrepositions))
    if (phrase.article !== null) found.push(articlePlace(known, phrase, phrase.article))
  }
  return found
}
