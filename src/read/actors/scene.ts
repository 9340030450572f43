import type { Article } from '../../record/article.js'
import type { Annotation, Token } from '../annotate/annotation.js'

/** What the rules of this folder ask of a token, as bits, so that no rule looks at letters twice. */
export const CAPITAL = 1
/** Two capitals or more and no small letter: `NATO`, `U.S.` */
export const UPPER = 2
/** First of its sentence, or after a colon, a dash, a bracket or an opening mark: its capital says nothing. */
export const OPENING = 4
/** Inside a quotation of more than `SCARE` words: somebody's own words, not the reporter's. */
export const QUOTED = 8
/** In a sentence written in title case or all in capitals: no capital in it says anything. */
export const TITLED = 16
/** Stands against the token before it. */
export const AGAINST = 32

/** An article's tokens with their bits. */
export interface Scene {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly bits: Uint8Array
  readonly annotation: Annotation
  /** Words that have a capital where only a name has one, and how often. */
  readonly capitals: ReadonlyMap<string, number>
}

/** Quotations of at most this many tokens are words that the reporter makes use of, not speech. */
const SCARE = 5

export function sceneOf(article: Article, annotation: Annotation): Scene {
  const { tokens } = annotation
  const bits = new Uint8Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) bits[i] = bitsOf(tokens, i)
  markTitled(annotation, bits)
  markQuoted(annotation, bits)
  const capitals = new Map<string, number>()
  for (let i = 0; i < tokens.length; i++)
    if (((bits[i] as number) & (CAPITAL | OPENING | TITLED)) === CAPITAL) {
      const { text } = tokens[i] as Token
      capitals.set(text, (capitals.get(text) ?? 0) + 1)
    }
  return { text: article.text, tokens, bits, annotation, capitals }
}

function bitsOf(tokens: readonly Token[], i: number): number {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  let bits = letterBits(token.text)
  if (before === undefined || before.sentence !== token.sentence || opensAfter(before.text)) bits |= OPENING
  if (before !== undefined && before.end === token.start) bits |= AGAINST
  return bits
}

function letterBits(text: string): number {
  const code = text.charCodeAt(0)
  const capital = code < 128 ? code >= 65 && code <= 90 : text[0] !== text[0]?.toLowerCase()
  if (!capital) return 0
  return text.length > 1 && text === text.toUpperCase() ? CAPITAL | UPPER : CAPITAL
}

const OPENERS = new Set('"“‘«„:—–([•*|”')

const opensAfter = (text: string): boolean =>
  text.length === 1 ? OPENERS.has(text) : text === '--' || text === '``' || text === '...'

/** Title case: at least three words of four letters or more, and four in five of them with a capital. */
function markTitled({ sentences, tokens }: Annotation, bits: Uint8Array): void {
  for (const { first, last } of sentences) {
    let [long, capital] = [0, 0]
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token
      if (token.text.length < 4 || token.tag === 'NUM' || token.tag === 'PUNCT') continue
      long++
      if ((bits[i] as number) & CAPITAL) capital++
    }
    if (long >= 3 && capital >= long * 0.8) for (let i = first; i < last; i++) bits[i] = (bits[i] as number) | TITLED
  }
}

function markQuoted({ quotations, tokens }: Annotation, bits: Uint8Array): void {
  let i = 0
  for (const { content } of quotations) {
    while (i < tokens.length && (tokens[i] as Token).start < content.start) i++
    const first = i
    while (i < tokens.length && (tokens[i] as Token).start < content.end) i++
    if (i - first > SCARE) for (let k = first; k < i; k++) bits[k] = (bits[k] as number) | QUOTED
  }
}

export const is = (scene: Scene, i: number, bit: number): boolean => ((scene.bits[i] ?? 0) & bit) !== 0
export const lowerAt = (scene: Scene, i: number): string => scene.tokens[i]?.lower ?? ''
export const textAt = (scene: Scene, i: number): string => scene.tokens[i]?.text ?? ''

/** The block that a sentence stands in. */
export const blockOf = ({ annotation }: Scene, sentence: number): number => annotation.sentences[sentence]?.block ?? 0

/** The article's words from token `first` to before token `last`. */
export const wordsOf = (scene: Scene, first: number, last: number): string =>
  scene.text.slice((scene.tokens[first] as Token).start, (scene.tokens[last - 1] as Token).end)

/** How far around a word its small form is looked for, in UTF-16 units: bounds the cost on long documents. */
const AROUND = 20_000

/** Whether the text also writes the word at token `i` with a small letter, so that its capital only opens a sentence. */
export function writesSmall({ text, tokens }: Scene, i: number): boolean {
  const { lower, start } = tokens[i] as Token
  if (lower.length < 4) return false
  const around = text.slice(Math.max(0, start - AROUND), start + AROUND)
  return around.includes(` ${lower} `)
}
