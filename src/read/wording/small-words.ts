import type { Span } from '../../record/span.js'
import { beside, formHash, KEYS, type Context } from './context.js'
import { hashOf, type Count } from './counts.js'
import type { FormFits } from './misfit.js'

/** What translating software does to the small words of English. */
export const FAULTS = ['odd preposition', 'missing article', 'needless article'] as const
export type SmallWordFault = (typeof FAULTS)[number]

/** A place where a small word may be wrong. */
export interface SmallWord extends Span {
  readonly fault: SmallWordFault
  /** What would stand there: another preposition, an article, or nothing. */
  readonly instead: string
  readonly measures: Float32Array
}

interface Small {
  readonly word: string
  readonly lexeme: number
  readonly form: number
}

const small = (words: string): Small[] =>
  words.split(' ').map((word) => ({ word, lexeme: hashOf(word), form: formHash(word) }))
const PREPOSITIONS = small(
  'of in on at to for by from with about into over under against between during after before since',
)
const ARTICLES = small('the a an')
const IS_PREPOSITION: ReadonlySet<string> = new Set(PREPOSITIONS.map(({ word }) => word))
const IS_ARTICLE: ReadonlySet<string> = new Set(ARTICLES.map(({ word }) => word))

/** As if each thing had been met this often where it is expected. */
const DOUBT = 20

/** Logarithm of how often `b` follows `a`, held back towards how often `b` is met at all. */
const follows = (both: number, a: number, b: number, all: number): number =>
  Math.log((both + (DOUBT * (b + 0.5)) / all) / (a + DOUBT))

/** Chances of one thing after another, of words and of their forms. */
class Chances {
  readonly #count: Count
  readonly #all: number

  constructor(count: Count) {
    this.#count = count
    this.#all = Math.max(1, count(KEYS.all))
  }

  met = (lexeme: number): number => this.#count(KEYS.word(lexeme))

  word = (a: number, b: number): number => follows(this.#count(KEYS.next(a, b)), this.met(a), this.met(b), this.#all)

  form = (a: number, b: number): number =>
    follows(this.#count(KEYS.formNext(a, b)), this.#count(KEYS.form(a)), this.#count(KEYS.form(b)), this.#all)

  /** Share of the times a word was met that it came right after another. */
  after = (a: number, b: number): number => (this.#count(KEYS.next(a, b)) + 0.5) / (this.met(b) + 3)
}

/** What stands on both sides of a place, and what of it is a word or a form. */
interface Sides {
  readonly before: number
  readonly after: number
  readonly formBefore: number
  readonly formAfter: number
}

const between = (chances: Chances, { before, after, formBefore, formAfter }: Sides, one: Small): [number, number] => [
  chances.word(before, one.lexeme) + chances.word(one.lexeme, after),
  chances.form(formBefore, one.form) + chances.form(one.form, formAfter),
]

const nothing = (chances: Chances, { before, after, formBefore, formAfter }: Sides): [number, number] => [
  chances.word(before, after),
  chances.form(formBefore, formAfter),
]

/** The best of some small words between two sides. */
function bestOf(
  chances: Chances,
  sides: Sides,
  of: readonly Small[],
  not: string,
): { one: Small; fits: [number, number] } {
  let best: { one: Small; fits: [number, number] } | null = null
  for (const one of of) {
    if (one.word === not) continue
    const fits = between(chances, sides, one)
    if (best === null || fits[0] > best.fits[0]) best = { one, fits }
  }
  return best!
}

export const SMALL_MEASURES = 16

const [THE, A] = ARTICLES as [Small, Small, Small]
const capital = (text: string | undefined): number => (/^\p{Lu}/u.test(text ?? '') ? 1 : 0)

/** Every place where a preposition or an article stands, or could. */
export function smallWordsOf(context: Context, count: Count, { byThree }: FormFits): SmallWord[] {
  const { tokens, lexemes, forms } = context
  const chances = new Chances(count)
  const found: SmallWord[] = []
  const put = (
    fault: SmallWordFault,
    i: number,
    sides: Sides,
    own: [number, number],
    best: [number, number],
    instead: string,
  ) => {
    const { start, end, lower } = tokens[i]!
    // The word that an article would stand before: the next one, or the one at this place.
    const noun = fault === 'missing article' ? i : i + 1
    const measures = Float32Array.of(
      fault === 'odd preposition' ? 1 : 0,
      fault === 'missing article' ? 1 : 0,
      Math.max(-8, Math.min(8, best[0] - own[0])),
      Math.max(-8, Math.min(8, best[1] - own[1])),
      own[0],
      own[1],
      Math.log(chances.met(sides.before) + 1),
      Math.log(chances.met(sides.after) + 1),
      Math.log(chances.after(THE.lexeme, sides.after)),
      Math.log(chances.after(A.lexeme, sides.after)),
      /[^s]s$/.test(tokens[noun]?.lower ?? '') ? 1 : 0,
      capital(tokens[noun]?.text),
      byThree[i]!,
      byThree[i - 1] ?? 0,
      byThree[i + 1] ?? 0,
      lower === 'the' || lower === 'of' ? 1 : 0,
    )
    found.push({ start, end, fault, instead, measures })
  }
  for (const [i, { lower, tag }] of tokens.entries()) {
    const isPreposition = IS_PREPOSITION.has(lower) && (tag === 'ADP' || tag === 'PART')
    const isArticle = IS_ARTICLE.has(lower)
    if (!isPreposition && !isArticle && tag !== 'NOUN' && tag !== 'ADJ') continue
    const takes = isPreposition || isArticle
    const sides: Sides = {
      before: beside(context, lexemes, i, -1),
      after: takes ? beside(context, lexemes, i, 1) : lexemes[i]!,
      formBefore: beside(context, forms, i, -1),
      formAfter: takes ? beside(context, forms, i, 1) : forms[i]!,
    }
    if (isPreposition || isArticle) {
      const own = between(chances, sides, { word: lower, lexeme: lexemes[i]!, form: forms[i]! })
      if (isArticle) {
        put('needless article', i, sides, own, nothing(chances, sides), '')
      } else {
        const best = bestOf(chances, sides, PREPOSITIONS, lower)
        put('odd preposition', i, sides, own, best.fits, best.one.word)
      }
    } else if (!IS_ARTICLE.has(tokens[i - 1]?.lower ?? '')) {
      const best = bestOf(chances, sides, ARTICLES, '')
      put('missing article', i, sides, nothing(chances, sides), best.fits, best.one.word)
    }
  }
  return found
}
