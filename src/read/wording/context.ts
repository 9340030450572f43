import { inflection } from '../../lexicon/stems.js'
import type { Tag, Token } from '../annotate/annotation.js'
import { hashOf } from './counts.js'

/** Words that carry meaning; all others are known by themselves. */
export const CONTENT: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'ADJ', 'ADV'])

const NAME = '#name'
const NUMBER = '#number'
/** Stands before the first and after the last word of a sentence. */
export const EDGE = hashOf('#edge')

/** A printed word as it is counted: its stem if it carries meaning, itself if not. */
interface Met {
  readonly stem: string
  readonly lexeme: number
  /** Part of speech and form; a small word is a class of its own. */
  readonly form: number
}

export const formHash = (form: string): number => hashOf(`form ${form}`)

const met = new Map<Tag, Map<string, Met>>()
const MOST_MET = 50_000

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
  let words = met.get(tag)
  if (words === undefined) met.set(tag, (words = new Map()))
  const known = words.get(lower)
  if (known !== undefined) return known
  const stem = lexemeOf(tag, lower)
  const form = stem === NAME || stem === NUMBER ? stem : formOf(tag, lower)
  const found = { stem, lexeme: hashOf(stem), form: formHash(form) }
  // A cache of a pure function; bounded, since a hostile text can hold any words.
  if (words.size >= MOST_MET) words.clear()
  words.set(lower, found)
  return found
}

/** Words of a text as they are counted, one entry a token. */
export interface Context {
  readonly tokens: readonly Token[]
  readonly stems: readonly string[]
  readonly lexemes: Uint32Array
  readonly forms: Uint32Array
  /** 1 where the token stands in a whole sentence: headings, menus and lists leave out small words as nobody's fault. */
  readonly prose: Uint8Array
}

export function contextOf(tokens: readonly Token[]): Context {
  const stems: string[] = []
  const [lexemes, forms] = [new Uint32Array(tokens.length), new Uint32Array(tokens.length)]
  for (let i = 0; i < tokens.length; i++) {
    const { tag, lower } = tokens[i]!
    const { stem, lexeme, form } = metAs(tag, lower)
    stems.push(stem)
    lexemes[i] = lexeme
    forms[i] = form
  }
  return { tokens, stems, lexemes, forms, prose: proseIn(tokens) }
}

/** Shorter than this no sentence is looked at. */
const LEAST_SENTENCE = 6
const STOPS = '.?!'
const CLOSES = '"”’\')'

function proseIn(tokens: readonly Token[]): Uint8Array {
  const prose = new Uint8Array(tokens.length)
  for (let from = 0; from < tokens.length;) {
    const { sentence } = tokens[from]!
    let [to, verbs] = [from, 0]
    for (; to < tokens.length && tokens[to]!.sentence === sentence; to++) {
      const { tag } = tokens[to]!
      if (tag === 'VERB' || tag === 'AUX') verbs++
    }
    let last = to - 1
    while (last > from && CLOSES.includes(tokens[last]!.text)) last--
    const stops = STOPS.includes(tokens[last]!.text.slice(-1)) || STOPS.includes(tokens[to - 1]!.text.slice(-1))
    if (verbs > 0 && stops && to - from >= LEAST_SENTENCE) prose.fill(1, from, to)
    from = to
  }
  return prose
}

/** What stands `away` tokens from token `i` in its sentence. */
export function beside({ tokens }: Context, of: Uint32Array, i: number, away: number): number {
  const other = tokens[i + away]
  return other !== undefined && other.sentence === tokens[i]!.sentence ? of[i + away]! : EDGE
}
