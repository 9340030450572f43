import type { Span } from '../record/span.js'
import { family, inflection } from '../lexicon/stems.js'
import { rarity } from '../lexicon/word-rarity.js'

/** One word of an article as linking sees it. `start` and `end` are in `article.text`. */
export interface Word extends Span {
  readonly lower: string
  /** Shared by all grammatical forms. */
  readonly stem: string
  /** Shared by derived words too. */
  readonly family: string
  /** How much it says, in bits. */
  readonly bits: number
  /** How much it says of what was said: names say who and what it is about, which other statements share. */
  readonly weight: number
  /** Stands inside quotation marks. */
  readonly marked: boolean
  /** Name of the actor that it is part of a mention of, in its normal form; null when it is none. */
  readonly actor: string | null
}

export interface Form {
  readonly lower: string
  readonly stem: string
  readonly family: string
  readonly bits: number
}

/** Letters with apostrophes inside, numbers with their separators, acronyms with dots. */
const WORD = /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’‘]\p{L}+)*|\p{N}+(?:[.,]\p{N}+)*/gu

/** "don't" is "do" and "n't": a negation must be a word of its own to be missed when it is dropped. */
const CLITIC = /(?:n['’‘]t|['’‘](?:s|re|ve|ll|d|m))$/i

/** Words that say nothing alone still order an alignment. */
const LEAST_BITS = 0.2

/** Forms of words met before. A cache of a pure function; bounded, since a hostile text can hold any words. */
const forms = new Map<string, Form>()
const MOST_FORMS = 200_000

export function formOf(printed: string): Form {
  const known = forms.get(printed)
  if (known !== undefined) return known
  // "US" is a state, "us" is not.
  const lower = printed === 'US' ? 'u.s.' : printed.toLowerCase().replace(/[’‘]/g, "'")
  const stem = inflection(lower)
  const form = { lower, stem, family: family(lower), bits: Math.max(LEAST_BITS, rarity(stem)) }
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(printed, form)
  return form
}

function* pieces(word: string, at: number): Generator<[string, number]> {
  if (/^cannot$/i.test(word)) {
    yield [word.slice(0, 3), at]
    yield [word.slice(3), at + 3]
    return
  }
  const cut = word.search(CLITIC)
  if (cut <= 0) return yield [word, at]
  yield [word.slice(0, cut), at]
  yield [word.slice(cut), at + cut]
}

/** What an alignment may cost grows with the square of this; the longest quotations of news have some 300 words. */
export const MOST_WORDS = 600

/** Words of `text` between `start` and `end`, as they stand. */
export function* printedWords(text: string, { start, end }: Span): Generator<[string, number]> {
  for (const match of text.slice(start, end).matchAll(WORD)) yield* pieces(match[0], start + match.index)
}

/** Words of a stretch of an article. `marked` and `actor` say what is known of the word at an offset. */
export function wordsOf(
  text: string,
  stretch: Span,
  marked: (at: number) => boolean,
  actor: (at: number) => string | null,
): Word[] {
  const words: Word[] = []
  for (const [printed, start] of printedWords(text, stretch)) {
    const form = formOf(printed)
    const known = { marked: marked(start), actor: actor(start) }
    words.push({ start, end: start + printed.length, ...form, weight: form.bits, ...known })
  }
  return weighed(text, words)
}

/** What a name counts of its bits. */
const NAME = 0.4
/** Above this share of words with a capital, capitals are a headline's and show no names. */
const HEADLINE = 0.6

const CAPITAL = /^\p{Lu}/u

function weighed(text: string, words: readonly Word[]): Word[] {
  const capital = words.map(({ start, lower }) => lower !== 'i' && CAPITAL.test(text[start] ?? ''))
  const headline = capital.filter(Boolean).length > HEADLINE * words.length
  const begins = (index: number) =>
    index === 0 || /[.!?…:"“”]/.test(text.slice(words[index - 1]!.end, words[index]!.start))
  return words.map((word, index) => {
    const name = word.actor !== null || (capital[index] === true && !headline && !begins(index))
    return name ? { ...word, weight: word.bits * NAME } : word
  })
}

const NEGATIONS = new Set([
  "n't",
  'not',
  'no',
  'never',
  'none',
  'nobody',
  'nothing',
  'neither',
  'nor',
  'nowhere',
  'without',
  'hardly',
])

export const isNegation = (word: Word): boolean => NEGATIONS.has(word.lower)
