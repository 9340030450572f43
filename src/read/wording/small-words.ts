import type { Span } from '../../record/span.js'
import { beside, KEYS, type Context } from './context.js'
import { hashOf, type Count } from './counts.js'

/** What translating software leaves of the small words of English. */
export type SmallWordFault = 'odd preposition' | 'missing article' | 'needless article'

/** A place where a small word may be wrong, with how much better its mending fits (as a logarithm). */
export interface SmallWord extends Span {
  readonly fault: SmallWordFault
  readonly gain: number
  /** What would stand there: another preposition, an article, or nothing. */
  readonly instead: string
}

const PREPOSITIONS = 'of in on at to for by from with about into over under against between during after before since'
  .split(' ')
  .map((word) => ({ word, lexeme: hashOf(word) }))
const ARTICLES = ['the', 'a', 'an'].map((word) => ({ word, lexeme: hashOf(word) }))
const IS_PREPOSITION: ReadonlySet<string> = new Set(PREPOSITIONS.map(({ word }) => word))
const IS_ARTICLE: ReadonlySet<string> = new Set(ARTICLES.map(({ word }) => word))

const DOUBT = 0.5

/** Logarithm of how often `b` follows `a`, held back towards how often `b` is met at all. */
function following(count: Count, all: number, a: number, b: number): number {
  const share = (count(KEYS.word(b)) + DOUBT) / all
  return Math.log((count(KEYS.next(a, b)) + 20 * share) / (count(KEYS.word(a)) + 20))
}

/** A gain is worth nothing where the words around were never met. */
const KNOWN = 20

function prepositionAt(context: Context, count: Count, all: number, i: number): SmallWord | null {
  const { tokens, lexemes } = context
  const [before, after] = [beside(context, lexemes, i, -1), beside(context, lexemes, i, 1)]
  if (count(KEYS.word(before)) < KNOWN || count(KEYS.word(after)) < KNOWN) return null
  const fit = (lexeme: number) => following(count, all, before, lexeme) + following(count, all, lexeme, after)
  const own = fit(lexemes[i]!)
  let best = { word: '', gain: -Infinity }
  for (const { word, lexeme } of PREPOSITIONS) {
    if (lexeme === lexemes[i]) continue
    const gain = fit(lexeme) - own
    if (gain > best.gain) best = { word, gain }
  }
  const { start, end } = tokens[i]!
  return { start, end, fault: 'odd preposition', gain: best.gain, instead: best.word }
}

function missingAt(context: Context, count: Count, all: number, i: number): SmallWord | null {
  const { tokens, lexemes } = context
  const [before, own] = [beside(context, lexemes, i, -1), lexemes[i]!]
  if (count(KEYS.word(before)) < KNOWN || count(KEYS.word(own)) < KNOWN) return null
  const without = following(count, all, before, own)
  let best = { word: '', gain: -Infinity }
  for (const { word, lexeme } of ARTICLES) {
    const gain = following(count, all, before, lexeme) + following(count, all, lexeme, own) - without
    if (gain > best.gain) best = { word, gain }
  }
  const { start, end } = tokens[i]!
  return { start, end, fault: 'missing article', gain: best.gain, instead: best.word }
}

function needlessAt(context: Context, count: Count, all: number, i: number): SmallWord | null {
  const { tokens, lexemes } = context
  const [before, after] = [beside(context, lexemes, i, -1), beside(context, lexemes, i, 1)]
  if (count(KEYS.word(before)) < KNOWN || count(KEYS.word(after)) < KNOWN) return null
  const own = following(count, all, before, lexemes[i]!) + following(count, all, lexemes[i]!, after)
  const { start, end } = tokens[i]!
  return { start, end, fault: 'needless article', gain: following(count, all, before, after) - own, instead: '' }
}

/** Every place where a preposition or an article stands, or could. */
export function smallWordsOf(context: Context, count: Count): SmallWord[] {
  const all = count(KEYS.all)
  return context.tokens.flatMap(({ lower, tag }, i) => {
    if (IS_PREPOSITION.has(lower) && (tag === 'ADP' || tag === 'PART'))
      return prepositionAt(context, count, all, i) ?? []
    if (IS_ARTICLE.has(lower)) return needlessAt(context, count, all, i) ?? []
    return tag === 'NOUN' || tag === 'ADJ' ? (missingAt(context, count, all, i) ?? []) : []
  })
}
