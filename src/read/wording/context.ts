import { inflection } from '../../lexicon/stems.js'
import type { Tag, Token } from '../annotate/annotation.js'
import { hashOf, keyOf } from './counts.js'

/** Words that carry meaning; all others are known by themselves. */
export const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV'])

const NAME = '#name'
const NUMBER = '#number'
/** Stands before the first and after the last word of a sentence. */
const EDGE = hashOf('#edge')

/** A printed word as it is counted: its stem if it carries meaning, itself if not. */
interface Met {
  readonly stem: string
  readonly lexeme: number
  /** Part of speech and form; a small word is a class of its own. */
  readonly form: number
}

export const formHash = (form: string): number => hashOf(`form ${form}`)

const met = new Map<string, Met>()
const MOST_MET = 100_000

const plain = (lower: string): string => lower.replaceAll('’', "'")

function formOf(tag: Tag, lower: string): string {
  if (tag === 'NOUN') return /[^s]s$/.test(lower) ? 'nouns' : 'noun'
  if (tag === 'ADJ') return 'adjective'
  if (tag === 'ADV') return lower.endsWith('ly') ? 'adverb-ly' : 'adverb'
  if (tag !== 'VERB') return plain(lower).slice(0, 12)
  if (lower.endsWith('ing')) return 'verb-ing'
  if (lower.endsWith('ed') || lower.endsWith('en')) return 'verb-ed'
  return /[^s]s$/.test(lower) ? 'verb-s' : 'verb'
}

function lexemeOf(tag: Tag, lower: string): string {
  if (tag === 'PROPN') return NAME
  if (tag === 'NUM' || /^\d/.test(lower)) return NUMBER
  return CONTENT.has(tag) ? inflection(plain(lower)) : plain(lower)
}

function metAs(tag: Tag, lower: string): Met {
  const key = `${tag} ${lower}`
  const known = met.get(key)
  if (known !== undefined) return known
  const stem = lexemeOf(tag, lower)
  const form = stem === NAME || stem === NUMBER ? stem : formOf(tag, lower)
  const found = { stem, lexeme: hashOf(stem), form: formHash(form) }
  // A cache of a pure function; bounded, since a hostile text can hold any words.
  if (met.size >= MOST_MET) met.clear()
  met.set(key, found)
  return found
}

/** Words of a text as they are counted, one entry a token. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly stems: readonly string[]
  readonly lexemes: Uint32Array
  readonly forms: Uint32Array
}

export function contextOf(tokens: readonly Token[]): Context {
  const stems: string[] = []
  const [lexemes, forms] = [new Uint32Array(tokens.length), new Uint32Array(tokens.length)]
  for (const [i, { tag, lower }] of tokens.entries()) {
    const { stem, lexeme, form } = metAs(tag, lower)
    stems.push(stem)
    lexemes[i] = lexeme
    forms[i] = form
  }
  return { tokens, stems, lexemes, forms }
}

/** What stands `away` tokens from token `i` in its sentence. */
export function beside({ tokens }: Context, of: Uint32Array, i: number, away: number): number {
  const other = tokens[i + away]
  return other !== undefined && other.sentence === tokens[i]!.sentence ? of[i + away]! : EDGE
}

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
} as const

/** Met less often than this, a thing is not kept: by its kind, the first number of its key. Chosen for size. */
export const LEAST_KEPT: readonly number[] = [1, 2, 1, 2, 6, 2, 4, 4, 6, 6]

/** Everything that training counts in a text, with its kind. */
export function* keysIn(context: Context): Generator<readonly [key: number, kind: number]> {
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
