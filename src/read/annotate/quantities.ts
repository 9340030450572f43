import { BOUNDS, BOUNDS_AFTER, SCALES, UNITS, type Bound } from '../../lexicon/numbers.js'
import { span, type Span } from '../../record/span.js'
import type { Token } from './annotation.js'

/** A number with what it counts. */
export interface FoundQuantity {
  readonly value: number
  readonly bound: Bound
  /** The number alone, without words such as "over". */
  readonly at: Span
  /** Index of its first token. */
  readonly first: number
  /** Index after its last token. */
  readonly last: number
  /** The noun that it counts and the words before it ("military personnel"); null when none follows. */
  readonly unit: { readonly words: string; readonly noun: string; readonly at: Span } | null
}

/** Adjectives and nouns between a number and the noun it counts, at most ("military", "NATO member"). */
const UNIT_REACH = 4

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,12}(?:\.\d+)?$/
/** A year is counted as a number only before a noun that it can count; this is for the token alone. */
const YEAR = /^(?:19|20)\d{2}$/

/**
 * Numbers in digits and in words, with the bound that the words before them give. One pass over the tokens.
 *
 * "Hundreds of" and "several" name no number and are left out. Ordinals, dates and numbers inside names
 * ("Highway 7") are not told apart here: whoever asks looks at the unit.
 */
export function findQuantities(tokens: readonly Token[]): readonly FoundQuantity[] {
  const found: FoundQuantity[] = []
  for (let index = 0; index < tokens.length;) {
    const number = mayBegin(tokens[index]?.lower ?? '') ? readNumber(tokens, index) : null
    if (number === null) {
      index += 1
      continue
    }
    found.push(quantity(tokens, index, number))
    index = number.last
  }
  return found
}

/** A figure, or a word that the tables know; most tokens are neither. */
function mayBegin(word: string): boolean {
  const code = word.charCodeAt(0)
  return (code >= 48 && code <= 57) || UNITS.has(word) || SCALES.has(word) || word.includes('-')
}

interface NumberRead {
  readonly value: number
  readonly last: number
}

function quantity(tokens: readonly Token[], first: number, { value, last }: NumberRead): FoundQuantity {
  const bound = boundAfter(tokens, last) ?? boundBefore(tokens, first) ?? 'exactly'
  const at = span(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
  return { value, bound, at, first, last, unit: unitAfter(tokens, last) }
}

/** "six thousand", "4,000", "3.5 million", "a dozen", "two hundred and ten", "twenty-five". */
function readNumber(tokens: readonly Token[], first: number): NumberRead | null {
  let total = 0
  let part: number | null = null
  let index = first
  let last = first
  for (;;) {
    const word = tokens[index]?.lower ?? ''
    const digits = DIGITS.test(word) ? Number(word.replaceAll(',', '')) : undefined
    const unit: number | undefined = digits ?? UNITS.get(word) ?? joinedWord(word)
    const scale = SCALES.get(word.replace(/^dozens$/, 'dozen'))
    if (scale !== undefined && (part !== null || startsWithArticle(tokens, first, index))) {
      if (word === 'dozens') break
      const product: number = (part ?? 1) * scale
      if (scale >= 1000) {
        total += product
        part = 0
      } else part = product
    } else if (unit !== undefined && canJoin(part, unit, digits !== undefined, total)) {
      part = (part ?? 0) + unit
    } else if ((word === 'and' || word === '-') && part !== null && part > 0 && joins(tokens, index, word, part)) {
      index += 1
      continue
    } else break
    index += 1
    last = index
  }
  return part === null ? null : { value: total + part, last }
}

/** "twenty-five" as one token. */
function joinedWord(word: string): number | undefined {
  const dash = word.indexOf('-')
  if (dash < 0) return undefined
  const tens = UNITS.get(word.slice(0, dash))
  const ones = UNITS.get(word.slice(dash + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : undefined
}

/** "a dozen", "a hundred": the article counts as one. */
const startsWithArticle = (tokens: readonly Token[], first: number, index: number): boolean =>
  index === first && /^an?$/.test(tokens[first - 1]?.lower ?? '')

/** "hundred" takes tens, tens take ones; "13 14" are two numbers. */
function canJoin(part: number | null, unit: number, digits: boolean, total: number): boolean {
  if (part === null) return true
  // "7 thousand 400": hundreds in figures after a scale, never a second figure beside the first.
  if (digits) return part === 0 && total >= 1000 && unit >= 100 && unit < 1000
  if (part === 0 || part % 100 === 0) return unit < 100
  return part % 10 === 0 && part % 100 >= 20 && unit < 10 && unit > 0
}

/** "two hundred and ten", "twenty - five". */
function joins(tokens: readonly Token[], index: number, word: string, part: number): boolean {
  const next = UNITS.get(tokens[index + 1]?.lower ?? '')
  if (next === undefined) return false
  return word === 'and' ? part >= 100 && part % 100 === 0 : part % 100 >= 20 && part % 10 === 0 && next < 10 && next > 0
}

function boundBefore(tokens: readonly Token[], first: number): Bound | undefined {
  // "over a dozen", "about a hundred": the article belongs to the number.
  const end = /^an?$/.test(tokens[first - 1]?.lower ?? '') ? first - 1 : first
  return BOUNDS.find(([words]) => words.every((word, i) => tokens[end - words.length + i]?.lower === word))?.[1]
}

const boundAfter = (tokens: readonly Token[], last: number): Bound | undefined =>
  BOUNDS_AFTER.find(([words]) => words.every((word, i) => tokens[last + i]?.lower === word))?.[1]

/** "400 military from nine states": translations count the military themselves. */
const isPeople = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'military' && /^(?:ADP|PUNCT|VERB|AUX)$/.test(tokens[at + 1]?.tag ?? 'PUNCT')

/** The noun phrase right after the number; its last noun is what is counted. */
function unitAfter(tokens: readonly Token[], last: number): FoundQuantity['unit'] {
  let end = last
  let noun = -1
  for (; end < last + UNIT_REACH; end += 1) {
    const token = tokens[end]
    if (token === undefined) break
    if (token.lower === '-' || token.lower === 'of' || token.lower === 'the') {
      if (end !== last && token.lower !== '-') break
      continue
    }
    if (isPeople(tokens, end) || token.tag === 'NOUN' || (token.tag === 'PROPN' && !YEAR.test(token.text))) noun = end
    else if (token.tag !== 'ADJ') break
  }
  const first = tokens[last]
  const head = tokens[noun]
  if (first === undefined || head === undefined) return null
  const words = tokens
    .slice(last, noun + 1)
    .map((token) => token.lower)
    .join(' ')
  return { words, noun: head.lower, at: span(first.start, head.end) }
}
