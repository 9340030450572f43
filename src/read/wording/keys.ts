import { beside, EDGE, type Context } from './context.js'
import { keyOf } from './counts.js'
import { besidePhrase, isPreposition, phrasesIn, type Article, type Phrase } from './phrases.js'

/** What is counted: each with the things that its key is made of. */
export const KEYS = {
  all: keyOf(0, 0, 0),
  word: (word: number) => keyOf(1, word, 0),
  form: (form: number) => keyOf(2, form, 0),
  /** A word and the next. */
  next: (a: number, b: number) => keyOf(3, a, b),
  /** A word and the next but one. */
  second: (a: number, b: number) => keyOf(4, a, b),
  formNext: (a: number, b: number) => keyOf(5, a, b),
  /** A form and the next but one, whatever stands between. */
  frame: (a: number, b: number) => keyOf(6, a, b),
  framed: (frame: number, form: number) => keyOf(7, frame, form),
  /** A form and the word after it; a word and the form after it. */
  formWord: (form: number, word: number) => keyOf(8, form, word),
  wordForm: (word: number, form: number) => keyOf(9, word, form),
  /** A preposition and the noun that it governs, whatever describes the noun. */
  governs: (preposition: number, noun: number) => keyOf(10, preposition, noun),
  /** By {@link Article}: a noun; the word before its phrase; the word after it. `plural`: 1 or 0. */
  noun: (article: Article, noun: number, plural: number) => keyOf(11, noun, 2 * article + plural),
  before: (article: Article, word: number, plural: number) => keyOf(12, word, 2 * article + plural),
  after: (article: Article, word: number, plural: number) => keyOf(13, word, 2 * article + plural),
} as const

/** Met less often than this, a thing is not kept: by its kind, the first number of its key. Chosen for size. */
export const LEAST_KEPT: readonly number[] = [1, 2, 1, 2, 6, 2, 4, 4, 6, 6, 2, 2, 2, 2]

/** Everything that training counts in a text, with its kind. */
export function* keysIn(context: Context): Generator<readonly [key: number, kind: number]> {
  yield* wordKeys(context)
  for (const phrase of phrasesIn(context)) yield* phraseKeys(context, phrase)
}

function* phraseKeys(context: Context, phrase: Phrase): Generator<readonly [key: number, kind: number]> {
  const { lexemes } = context
  const { article, plural, head, before } = phrase
  const noun = lexemes[head]!
  if (isPreposition(context.tokens[before])) yield [KEYS.governs(lexemes[before]!, noun), 10]
  if (article === null) return
  yield [KEYS.noun(article, noun, plural), 11]
  yield [KEYS.before(article, besidePhrase(context, phrase, -1), plural), 12]
  yield [KEYS.after(article, besidePhrase(context, phrase, 1), plural), 13]
}

function* wordKeys(context: Context): Generator<readonly [key: number, kind: number]> {
  const { tokens, lexemes, forms } = context
  for (let i = 0; i < tokens.length; i++) {
    const [word, form] = [lexemes[i]!, forms[i]!]
    const [before, after] = [beside(context, forms, i, -1), beside(context, forms, i, 1)]
    const frame = KEYS.frame(before, after)
    yield [KEYS.all, 0]
    yield [KEYS.word(word), 1]
    yield [KEYS.form(form), 2]
    yield [KEYS.next(beside(context, lexemes, i, -1), word), 3]
    yield [KEYS.second(beside(context, lexemes, i, -2), word), 4]
    yield [KEYS.formNext(before, form), 5]
    yield [frame, 6]
    yield [KEYS.framed(frame, form), 7]
    yield [KEYS.formWord(before, word), 8]
    yield [KEYS.wordForm(word, after), 9]
    // The edge after the last word stands at no place of its own.
    if (after !== EDGE) continue
    yield [KEYS.next(word, EDGE), 3]
    yield [KEYS.word(EDGE), 1]
    yield [KEYS.form(EDGE), 2]
    yield [KEYS.formNext(form, EDGE), 5]
  }
}
